"""Stretches of the calendar: months, quarters, seasons, weeks, and the parts and repetitions of them.

Every stretch holds whole days, both ends included. A week starts on Monday; seasons are those of the northern hemisphere.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Part = Literal["begin", "middle", "end"]

_LAST_YEAR = 9990
"""Beyond it dates cannot be reckoned with; nobody plans that far."""


@dataclass(frozen=True, slots=True)
class Span:
    """From the first to the last day."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Yearly:
    """Comes once a year; `make` gives the stretch that begins in the year."""

    make: Callable[[int], Span]

    def at(self, day: date) -> Span:
        """The first stretch that is not over on that day."""
        spans = (self.make(year) for year in range(max(day.year - 1, 1), min(day.year + 3, _LAST_YEAR)))
        return next((span for span in spans if span.last >= day), Span(day, day))

    def part(self, cut: Callable[[Span], Span]) -> Yearly:
        """The same part of every year's stretch."""
        return Yearly(lambda year: cut(self.make(year)))


@dataclass(frozen=True, slots=True)
class Weekly:
    """A day of the week, Monday is 0."""

    weekday: int

    def at(self, day: date) -> Span:
        """The first such day from that day on."""
        found = day + timedelta(days=(self.weekday - day.weekday()) % 7)
        return Span(found, found)


@dataclass(frozen=True, slots=True)
class Monthly:
    """Days of any month, from the first to the last number."""

    first: int
    last: int

    def at(self, day: date) -> Span:
        """The first such days that are not over on that day."""
        months = (month_span(month.year, month.month) for month in (add_months(day.replace(day=1), ahead) for ahead in range(4)))
        fitting = (month for month in months if self.first <= month.days)
        spans = (Span(month.first.replace(day=self.first), month.first.replace(day=min(self.last, month.days))) for month in fitting)
        return next((span for span in spans if span.last >= day), Span(day, day))


Recurring = Yearly | Weekly | Monthly


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    index = min(day.year * 12 + day.month - 1 + months, _LAST_YEAR * 12)
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_days(day: date, days: int) -> date:
    """The day so many days later, kept inside the calendar."""
    return day + timedelta(days=min(days, (date(_LAST_YEAR, 1, 1) - day).days))


def month_span(year: int, month: int) -> Span:
    """The whole month."""
    return months_span(year, month, 1)


def months_span(year: int, month: int, count: int) -> Span:
    """So many whole months."""
    first = date(year, month, 1)
    return Span(first, add_months(first, count) - timedelta(days=1))


def season_span(year: int, season: int) -> Span:
    """The season by its number from winter; the winter of a year begins in December."""
    return months_span(year, season * 3 or 12, 3)


def day_span(year: int, month: int, day: int) -> Span:
    """One day; a day that the month has not is its last."""
    whole = month_span(year, month)
    found = whole.first.replace(day=min(day, whole.days))
    return Span(found, found)


def week_of(day: date) -> Span:
    """The week around the day."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))


def unit_of(day: date, unit: str, ahead: int) -> Span:
    """The whole week, month, quarter, half-year or year around the day, or so many further on."""
    if unit in ("day", "hour", "minute"):
        return Span(add_days(day, ahead), add_days(day, ahead))
    if unit in ("week", "fortnight"):
        return week_of(add_days(day, 7 * ahead))
    months = UNIT_MONTHS[unit]
    index = day.year * 12 + (day.month - 1) // months * months + ahead * months
    return months_span(index // 12, index % 12 + 1, months)


UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
UNIT_DAYS = {"minute": 0.0, "hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}


def after(day: date, count: float, unit: str) -> date:
    """The day that comes so many units after the day; parts of a month are reckoned in days."""
    count = min(count, 10_000.0)
    if unit in UNIT_DAYS:
        return add_days(day, round(count * UNIT_DAYS[unit]))
    months = count * UNIT_MONTHS[unit]
    return add_days(add_months(day, int(months)), round((months - int(months)) * 30.4))


def part_of(span: Span, part: Part) -> Span:
    """The beginning, the middle or the end, as people mean it: "early June" is its first ten days."""
    if span.days <= 10:
        cuts = {"begin": (0, 2), "middle": (2, 3), "end": (4, 6)}
    elif span.days <= 40:
        cuts = {"begin": (0, 9), "middle": (10, 19), "end": (21, span.days - 1)}
    elif span.days <= 100:
        cuts = {"begin": (0, 29), "middle": (30, 60), "end": (span.days - 25, span.days - 1)}
    elif span.days <= 200:
        cuts = {"begin": (0, 45), "middle": (60, 121), "end": (span.days - 45, span.days - 1)}
    else:
        cuts = {"begin": (0, 45), "middle": (151, 211), "end": (span.days - 47, span.days - 1)}
    first, last = cuts[part]
    return Span(add_days(span.first, min(first, span.days - 1)), add_days(span.first, min(last, span.days - 1)))


def half_of(span: Span, number: int) -> Span:
    """The first or the second half."""
    middle = add_days(span.first, span.days // 2)
    return Span(span.first, middle - timedelta(days=1)) if number == 1 else Span(middle, span.last)


def week_in(span: Span, number: int) -> Span:
    """The first, second ... seven days; -1 is the last seven."""
    first = span.last - timedelta(days=6) if number < 0 else add_days(span.first, 7 * (number - 1))
    return Span(min(first, span.last), min(first + timedelta(days=6), span.last))
