"""Days that people plan by. To add one: a line in `HOLIDAYS`, and its words in `words_<language>`.

Moveable feasts are reckoned: Easter by the Gregorian computus of Meeus and the Julian one, both true for 1900-2099.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from qualification.calendar.stretches import Span, Yearly


def western_easter(year: int) -> date:
    """Easter Sunday in the western churches."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday in the orthodox churches, as a day of the civil calendar (13 days on from the Julian one)."""
    moon = (19 * (year % 19) + 15) % 30
    week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + week + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Span]:
    def make(year: int) -> Span:
        first = date(year, month, day)
        return Span(first, first + timedelta(days=days - 1))

    return make


def _weekday(month: int, weekday: int, number: int, *, later: int = 0) -> Callable[[int], Span]:
    """The so-manieth Monday, Tuesday ... of a month, or a day so many days later."""

    def make(year: int) -> Span:
        first = date(year, month, 1)
        found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1) + later)
        return Span(found, found)

    return make


def _from_easter(easter: Callable[[int], date], first: int, last: int) -> Callable[[int], Span]:
    def make(year: int) -> Span:
        sunday = easter(year)
        return Span(sunday + timedelta(days=first), sunday + timedelta(days=last))

    return make


HOLIDAYS: Mapping[str, Yearly] = {
    name: Yearly(make)
    for name, make in {
        "new_year": _fixed(12, 31, 2),
        "new_year_days": _fixed(1, 1, 8),
        "winter_holidays": _fixed(12, 24, 10),
        "winter_break": _fixed(2, 7, 30),
        "orthodox_christmas": _fixed(1, 7),
        "catholic_christmas": _fixed(12, 25),
        "boxing_day": _fixed(12, 26),
        "epiphany": _fixed(1, 6),
        "valentine": _fixed(2, 14),
        "defender": _fixed(2, 23),
        "women": _fixed(3, 8),
        "st_patrick": _fixed(3, 17),
        "spring_break": _fixed(3, 23, 9),
        "earth": _fixed(4, 22),
        "labour_day": _fixed(5, 1),
        "may_days": _fixed(5, 1, 11),
        "may_bridges": _fixed(5, 1, 31),
        "victory": _fixed(5, 9),
        "memorial_day": _weekday(6, 0, 1, later=-7),
        "russia_day": _fixed(6, 12),
        "san_juan": _fixed(6, 24),
        "independence_day": _fixed(7, 4),
        "bastille": _fixed(7, 14),
        "summer_break": _fixed(7, 1, 62),
        "assumption": _fixed(8, 15),
        "knowledge": _fixed(9, 1),
        "back_to_school": _fixed(9, 1, 15),
        "labor_day": _weekday(9, 0, 1),
        "hispanic_day": _fixed(10, 12),
        "autumn_break": _fixed(10, 24, 14),
        "halloween": _fixed(10, 31),
        "all_saints": _fixed(11, 1),
        "unity": _fixed(11, 4),
        "armistice": _fixed(11, 11),
        "thanksgiving": _weekday(11, 3, 4),
        "black_friday": _weekday(11, 3, 4, later=1),
        "cyber_monday": _weekday(11, 3, 4, later=4),
        "constitution": _fixed(12, 6, 3),
        "maslenitsa": _from_easter(orthodox_easter, -55, -49),
        "orthodox_easter": _from_easter(orthodox_easter, 0, 0),
        "carnival": _from_easter(western_easter, -51, -47),
        "easter_week": _from_easter(western_easter, -7, 0),
        "easter": _from_easter(western_easter, 0, 0),
        "easter_break": _from_easter(western_easter, -3, 13),
        "ascension": _from_easter(western_easter, 39, 39),
        "pentecost": _from_easter(western_easter, 49, 50),
        "financial_year": _fixed(1, 1, 365),
    }.items()
}
"""Each holiday by its name in the vocabulary, whole in days; a span belongs to the year in which it begins."""

NEAREST: Mapping[str, tuple[str, ...]] = {
    "any": ("new_year_days", "women", "may_days"),
    "vacation": ("summer_break", "winter_holidays"),
}
"""Words that mean whichever of several comes next: "after the holidays"."""


def holiday_span(name: str, day: date) -> Span:
    """The next stretch of that name that is not over on that day."""
    spans = (HOLIDAYS[each].at(day) for each in NEAREST.get(name, (name,)))
    return min(spans, key=lambda span: span.last)
