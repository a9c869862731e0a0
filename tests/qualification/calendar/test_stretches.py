"""The arithmetic of the calendar: parts, repetitions, units ahead."""

from __future__ import annotations

from datetime import date

import pytest

from qualification.calendar.holidays import HOLIDAYS, holiday_span, orthodox_easter, western_easter
from qualification.calendar.stretches import (
    Monthly,
    Part,
    Span,
    Weekly,
    after,
    half_of,
    month_span,
    months_span,
    part_of,
    season_span,
    unit_of,
    week_in,
)

MONDAY = date(2026, 2, 16)


def span(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("whole", "part", "expected"),
    [
        (month_span(2026, 5), "begin", span("2026-05-01", "2026-05-10")),
        (month_span(2026, 5), "middle", span("2026-05-11", "2026-05-20")),
        (month_span(2026, 5), "end", span("2026-05-22", "2026-05-31")),
        (unit_of(MONDAY, "week", 1), "end", span("2026-02-27", "2026-03-01")),
        (season_span(2026, 2), "begin", span("2026-06-01", "2026-06-30")),
        (months_span(2026, 1, 6), "begin", span("2026-01-01", "2026-02-15")),
        (months_span(2026, 1, 12), "middle", span("2026-06-01", "2026-07-31")),
        (Span(MONDAY, MONDAY), "end", Span(MONDAY, MONDAY)),
    ],
)
def test_a_part_of_a_stretch_is_what_people_mean_by_it(whole: Span, part: Part, expected: Span) -> None:
    assert part_of(whole, part) == expected


def test_halves_and_weeks_of_a_stretch() -> None:
    assert half_of(month_span(2026, 5), 2) == span("2026-05-16", "2026-05-31")
    assert week_in(month_span(2026, 5), 2) == span("2026-05-08", "2026-05-14")
    assert week_in(month_span(2026, 5), -1) == span("2026-05-25", "2026-05-31")


def test_winter_of_a_year_begins_in_its_december() -> None:
    assert season_span(2027, 0) == span("2027-12-01", "2028-02-29")


@pytest.mark.parametrize(
    ("count", "unit", "expected"),
    [
        (2, "week", "2026-03-02"),
        (1.5, "month", "2026-03-31"),
        (1, "year", "2027-02-16"),
        (48, "hour", "2026-02-18"),
        (30, "minute", "2026-02-16"),
    ],
)
def test_so_many_units_on(count: float, unit: str, expected: str) -> None:
    assert after(MONDAY, count, unit) == date.fromisoformat(expected)


def test_a_month_on_from_the_last_day_is_the_last_day() -> None:
    assert after(date(2026, 1, 31), 1, "month") == date(2026, 2, 28)


def test_repetitions_come_on_or_after_the_day() -> None:
    assert Weekly(0).at(MONDAY) == Span(MONDAY, MONDAY)
    assert Monthly(31, 31).at(MONDAY) == span("2026-03-31", "2026-03-31")
    assert Monthly(5, 20).at(MONDAY) == span("2026-02-05", "2026-02-20")


@pytest.mark.parametrize(
    ("year", "western", "orthodox"),
    [
        (2024, "2024-03-31", "2024-05-05"),
        (2025, "2025-04-20", "2025-04-20"),
        (2026, "2026-04-05", "2026-04-12"),
        (2027, "2027-03-28", "2027-05-02"),
    ],
)
def test_easter_falls_where_the_churches_say(year: int, western: str, orthodox: str) -> None:
    assert (western_easter(year), orthodox_easter(year)) == (date.fromisoformat(western), date.fromisoformat(orthodox))


@pytest.mark.parametrize(
    ("name", "day"),
    [("thanksgiving", "2026-11-26"), ("black_friday", "2026-11-27"), ("labor_day", "2026-09-07"), ("memorial_day", "2026-05-25")],
)
def test_holidays_on_a_weekday_fall_on_it(name: str, day: str) -> None:
    assert HOLIDAYS[name].at(MONDAY) == span(day, day)


def test_the_holidays_are_those_that_come_next() -> None:
    assert holiday_span("vacation", MONDAY) == span("2026-07-01", "2026-08-31")
    assert holiday_span("vacation", date(2026, 11, 27)) == span("2026-12-24", "2027-01-02")
