"""Options that are parts of the day, and replies that name an hour."""

from __future__ import annotations

import re
from functools import lru_cache

from qualification.matching.concepts import hits_in
from qualification.matching.tokens import tokens_of
from qualification.normalize import fold
from qualification.numerals import numbers_in
from qualification.reading import Option

_EVENING = {"es": 20.0, "fr": 18.0}
"""When the evening begins where people do not mean five o'clock by it."""
_RANGE = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|h)?\s*(?:-|до|to|a|y|and|et)\s*(?:las )?(\d{1,2})(?:[:.h](\d\d))?\s*(am|pm|h)?")
_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d\d)\b")
_BEFORE = re.compile(
    r"(?:^|\b)(?:в|к|после|до|с|около|часа в|часов в|часиков в|at|around|about|after|before|by|from|till|until|a las|a "
    r"la|sobre las|despues de las|antes de las|hacia las|"
    r"a partir de las|vers|a|apres|avant|des)\s*$"
)
_AFTER = re.compile(
    r"\s*(?:час\w*|утра|вечера|дня|ночи|am\b|pm\b|a\.m|p\.m|o'?clock|h\b|hs\b|hrs\b|horas?\b|heures?\b|de la (?:manana|"
    r"tarde|noche)|du (?:matin|soir)|de l'apres)"
)
_LATE = re.compile(r"вечера|дня|pm\b|p\.m|tarde|noche|soir|apres-midi|evening|afternoon")
_EARLY = re.compile(r"утра|am\b|a\.m|de la manana|du matin|morning")
_LATER = re.compile(r"(?:после|after|despues de las|a partir de las|apres|с)\s*$")
_EARLIER = re.compile(r"(?:до|before|antes de las|avant|by)\s*$")


@lru_cache(maxsize=512)
def day_parts_of(options: tuple[Option, ...], lang: str) -> tuple[tuple[float, float] | None, ...]:
    """The hours each option stands for; empty when the options are no parts of the day."""
    parts = tuple(_part_of(fold(option.label), lang) for option in options)
    return parts if sum(part is not None for part in parts) >= 2 else ()


def option_of_hour(folded: str, parts: tuple[tuple[float, float] | None, ...]) -> int | None:
    """The number of the option that the hour in the text falls into; None when there is no hour or no one such option."""
    hour = _hour_in(folded, len(parts))
    if hour is None:
        return None
    for candidate in (hour, hour + 12.0):
        inside = [number for number, part in enumerate(parts) if part is not None and part[0] <= candidate < part[1]]
        if len(inside) == 1:
            return inside[0]
    return None


def _part_of(folded: str, lang: str) -> tuple[float, float] | None:
    hits = {hit.concept for hit in hits_in(tokens_of(folded, lang), lang)}
    usual = _usual(lang)
    named = next((part for part in usual if part in hits), None)
    found = _RANGE.search(folded)
    if found:
        low, high = _hour(found.group(1), found.group(2)), _hour(found.group(4), found.group(5))
        if found.group(6) == "pm" and high < 12:
            low, high = (low + 12 if low < high or low < 8 else low) if low != 12 else low, high + 12
        if low < high <= 24 and (named or found.group(2) or found.group(3) or found.group(6)):
            return low, high
    return usual[named] if named else None


def _usual(lang: str) -> dict[str, tuple[float, float]]:
    """Hours of the parts of the day where the label names none."""
    evening = _EVENING.get(lang, 17.0)
    return {"morning": (5.0, 12.0), "daytime": (12.0, evening), "evening": (evening, 23.5), "night": (23.5, 24.0)}


def _hour_in(folded: str, count: int) -> float | None:
    found = _CLOCK.search(folded)
    if found:
        return _shifted(_hour(found.group(1), found.group(2)), folded, found.start(), found.end())
    for numeral in numbers_in(folded):
        if 0 < numeral.value <= 24 and not numeral.is_ordinal:
            is_said = _BEFORE.search(folded[max(0, numeral.start - 20) : numeral.start]) or _AFTER.match(folded, numeral.end)
            if is_said or (numeral.value > count and numeral.end - numeral.start == len(folded)):
                return _shifted(numeral.value, folded, numeral.start, numeral.end)
    return None


def _hour(hours: str, minutes: str | None) -> float:
    return int(hours) + int(minutes or 0) / 60


def _shifted(hour: float, folded: str, start: int, end: int) -> float | None:
    before, after = folded[max(0, start - 20) : start], folded[end : end + 16]
    if hour < 12 and _LATE.search(after) or hour < 8 and not _EARLY.search(after):
        hour += 12
    if _LATER.search(before):
        hour += 0.5
    elif _EARLIER.search(before):
        hour -= 0.5
    return hour if 0 <= hour <= 24 else None
