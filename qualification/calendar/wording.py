"""Says a time in words of four languages: "до 31 мая", "1-7 June 2027", "no antes del 1 de agosto"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from qualification.answers import Timing, VagueWhen


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one language. `months`: as they stand behind a day. `first`: how the first of a month is written."""

    months: tuple[str, ...]
    day: str
    in_year: str
    first: str = "1"
    on: str
    until: str
    since: str
    between: str
    between_days: str
    vague: Mapping[VagueWhen, str]


def timing_words(timing: Timing, lang: str) -> str:
    """The days as dates, with the year where it is not that of `asked_on`."""
    words = _WORDINGS.get(lang, _WORDINGS["en"])
    first = _day_after(timing.asked_on, timing.from_days)
    if timing.to_days is None:
        return words.since.format(_dated(first, timing, words))
    last = _day_after(timing.asked_on, timing.to_days)
    if first == last and not timing.deadline:
        return words.on.format(_dated(last, timing, words))
    if timing.deadline or timing.from_days <= 0:
        return words.until.format(_dated(last, timing, words))
    if (first.year, first.month) == (last.year, last.month):
        return words.between_days.format(_number(first, words), _dated(last, timing, words))
    is_same_year = first.year == last.year
    begin = _day(first, words) if is_same_year else _dated(first, timing, words)
    return words.between.format(begin, _dated(last, timing, words))


def vague_words(when: VagueWhen, lang: str) -> str:
    """The time without a date in words."""
    return _WORDINGS.get(lang, _WORDINGS["en"]).vague[when]


def _day_after(day: date, days: int) -> date:
    """Kept inside the calendar, whatever the numbers."""
    return day + timedelta(days=max(min(days, (date.max - day).days), (date.min - day).days))


def _dated(day: date, timing: Timing, words: Wording) -> str:
    said = _day(day, words)
    return said if day.year == timing.asked_on.year else words.in_year.format(said, day.year)


def _day(day: date, words: Wording) -> str:
    return words.day.format(_number(day, words), words.months[day.month - 1])


def _number(day: date, words: Wording) -> str:
    return words.first if day.day == 1 else str(day.day)


_WORDINGS: Mapping[str, Wording] = {
    "ru": Wording(
        months=("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"),
        day="{} {}",
        in_year="{} {}",
        on="{}",
        until="до {}",
        since="не раньше {}",
        between="с {} по {}",
        between_days="с {} по {}",
        vague={
            "asap": "как можно скорее",
            "later": "позже",
            "not_this_year": "не в этом году",
            "just_looking": "пока только смотрит",
            "unknown": "ещё неизвестно",
        },
    ),
    "en": Wording(
        months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        day="{} {}",
        in_year="{} {}",
        on="{}",
        until="by {}",
        since="not before {}",
        between="{} to {}",
        between_days="{} to {}",
        vague={
            "asap": "as soon as possible",
            "later": "later",
            "not_this_year": "not this year",
            "just_looking": "just looking",
            "unknown": "not known yet",
        },
    ),
    "es": Wording(
        months=(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ),
        day="{} de {}",
        in_year="{} de {}",
        on="el {}",
        until="hasta el {}",
        since="no antes del {}",
        between="del {} al {}",
        between_days="del {} al {}",
        vague={
            "asap": "lo antes posible",
            "later": "más adelante",
            "not_this_year": "este año no",
            "just_looking": "solo está mirando",
            "unknown": "aún no se sabe",
        },
    ),
    "fr": Wording(
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        day="{} {}",
        in_year="{} {}",
        first="1er",
        on="le {}",
        until="d'ici le {}",
        since="pas avant le {}",
        between="du {} au {}",
        between_days="du {} au {}",
        vague={
            "asap": "dès que possible",
            "later": "plus tard",
            "not_this_year": "pas cette année",
            "just_looking": "simple curiosité",
            "unknown": "pas encore connu",
        },
    ),
}
