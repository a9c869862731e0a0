"""Rules for stretches with a name or a pronoun: months, weekdays, seasons, holidays, years; "this week", "le mois prochain"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from qualification.calendar.holidays import HOLIDAYS, NEAREST, holiday_span
from qualification.calendar.mention import Found, Mention
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.stretches import Recurring, Span, Weekly, Yearly, month_span, months_span, season_span, unit_of

_POINTERS = frozenset({Sense.THIS, Sense.NEXT, Sense.COMING, Sense.NEAR, Sense.LAST})
_BEHIND = frozenset({Sense.NEXT, Sense.COMING, Sense.LAST})
_AHEAD = {Sense.THIS: 0, Sense.NEXT: 1, Sense.COMING: 1}
_DAYS_OF_YEAR = 365
_MOST_AHEAD = 3


def named_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """A stretch with a name or a pronoun from the place on."""
    return _pointed(signs, at, today) or _unit(signs, at, today) or _name(signs, at, today)


def _pointed(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "Next Friday", "this summer", "lundi prochain", "в прошлом мае"; the pronoun may stand behind."""
    pointer: Sense | None = signs[at].sense
    if pointer in _POINTERS:
        found = _name(signs, at + 1, today)
    else:
        found = _name(signs, at, today)
        pointer = _sense(signs, found[1]) if found else None
        if found is None or pointer not in _BEHIND or _sense(signs, found[1] + 1) is Sense.UNIT:
            return None
        found = found[0], found[1] + 1
    if found is None or isinstance(found[0].when, Span) and found[0].when.days >= _DAYS_OF_YEAR:
        return None
    if pointer is Sense.LAST:
        return _gone(today), found[1]
    return replace(found[0], when=_moved(found[0].when, pointer, today)), found[1]


def _moved(when: Span | Recurring, pointer: Sense | None, today: date) -> Span | Recurring:
    """Which one is meant: "next Friday" is that of next week, "this" and the nearest are the one to come."""
    if isinstance(when, Weekly):
        return when.at(unit_of(today, "week", 1).first) if pointer is Sense.NEXT else when
    if isinstance(when, Yearly):
        span = when.at(today)
        return when.at(span.last + timedelta(days=1)) if pointer in (Sense.NEXT, Sense.COMING) and span.first <= today else span
    if isinstance(when, Span) and when.days == 2 and pointer is Sense.NEXT:
        return _weekend(unit_of(today, "week", 1))
    return when


def _unit(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "This week", "next month", "l'année prochaine", "el mes que viene", "week after next"."""
    pointer, behind = signs[at].sense, at + 1
    ahead = _AHEAD.get(pointer, 0)
    if pointer is Sense.UNIT:
        behind = at + 1 + (_sense(signs, at + 1) is Sense.THE)
        pointer = _sense(signs, behind) or Sense.OTHER
        if pointer not in (Sense.NEXT, Sense.COMING, Sense.LAST, Sense.THIS) or _sense(signs, behind + 1) is Sense.UNIT:
            return None
        unit, ahead, behind = signs[at].name, _AHEAD.get(pointer, 0), behind + 1
    elif pointer in _AHEAD or pointer is Sense.LAST:
        while _sense(signs, behind) is Sense.NEXT and ahead < _MOST_AHEAD:
            ahead, behind = ahead + 1, behind + 1
        if _sense(signs, behind) is not Sense.UNIT:
            return None
        unit, behind = signs[behind].name, behind + 1
    else:
        return None
    if pointer is Sense.LAST:
        return _gone(today), behind
    return Mention(when=unit_of(today, unit, ahead), is_relative=True), behind


def _name(signs: Sequence[Sign], at: int, today: date) -> Found:
    if at >= len(signs):
        return None
    sign, value, behind = signs[at], int(signs[at].value), at + 1
    if sign.sense is Sense.UNIT and sign.name == "month" and _sense(signs, behind) is Sense.MONTH:
        return _name(signs, behind, today)
    if sign.sense is Sense.WEEKEND:
        return Mention(when=_coming_weekend(today)), behind
    if sign.sense is Sense.YEAR:
        return Mention(when=months_span(value, 1, 12)), behind + (_is_unit(signs, behind, "year"))
    if sign.sense is Sense.HOLIDAY and sign.name in NEAREST:
        return Mention(when=holiday_span(sign.name, today)), behind
    when = _recurring(sign, value)
    if when is None:
        return None
    return Mention(when=when), behind + (sign.sense is Sense.MONTH and _is_unit(signs, behind, "month"))


def _recurring(sign: Sign, value: int) -> Recurring | None:
    match sign.sense:
        case Sense.WEEKDAY:
            return Weekly(value)
        case Sense.MONTH:
            return Yearly(lambda year: month_span(year, value))
        case Sense.SEASON:
            return Yearly(lambda year: season_span(year, value))
        case Sense.QUARTER:
            return Yearly(lambda year: months_span(year, 3 * value - 2, 3))
        case Sense.HALF:
            return Yearly(lambda year: months_span(year, 6 * value - 5, 6))
        case Sense.HOLIDAY:
            return HOLIDAYS[sign.name]
        case _:
            return None


def _coming_weekend(today: date) -> Span:
    """Saturday and Sunday of this week, of which today may be one."""
    return _weekend(unit_of(today, "week", 0))


def _weekend(week: Span) -> Span:
    return Span(week.first + timedelta(days=5), week.last)


def _gone(today: date) -> Mention:
    """A time that is over; which one makes no difference to an answer about the future."""
    return Mention(when=Span(today - timedelta(days=2), today - timedelta(days=1)))


def _is_unit(signs: Sequence[Sign], at: int, unit: str) -> bool:
    return _sense(signs, at) is Sense.UNIT and signs[at].name == unit


def _sense(signs: Sequence[Sign], at: int) -> Sense | None:
    return signs[at].sense if at < len(signs) else None
