"""Arithmetic of working time, held against a count of single minutes: nights, weekends, days off, changes of the clocks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.app.duty import opening_at
from bot.app.worktime import ALWAYS, HORIZON, Calendar, after_work, is_working, next_work, spans, worked
from bot.model import WorkingHours

MINUTE = timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")
WEEKS: tuple[Mapping[str, str], ...] = (
    {"mon-fri": "09:00-18:00"},
    {"mon-fri": "09:00-13:00, 14:00-18:00", "sat": "10:00-14:00"},
    {"daily": "22:00-06:00"},
    {"fri,sat": "20:00-04:00", "sun": "01:30-03:30"},
    {"daily": "00:00-24:00"},
    {"sun": "02:15-02:45"},
    {"daily": "12:00-12:00"},
    {},
)
ZONES = ("UTC", "Europe/Berlin", "Europe/Moscow", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe", "Asia/Kolkata")
CHANGES = (
    datetime(2026, 3, 29, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, tzinfo=UTC),
    datetime(2026, 11, 1, 5, tzinfo=UTC),
    datetime(2026, 4, 4, 14, tzinfo=UTC),
    datetime(2026, 11, 27, 12, tzinfo=UTC),
)
"""Near changes of the clocks in Europe, America and on Lord Howe (by half an hour), and a plain Friday."""


@some.composite
def hours(draw: some.DrawFn) -> WorkingHours:
    """Hours of any week in any zone, perhaps with a time off."""
    first = date(2026, 1, 1) + timedelta(days=draw(some.integers(0, 364)))
    off = draw(some.sampled_from([(), ((first, first + timedelta(days=draw(some.integers(0, 3)))),)]))
    return WorkingHours(week=draw(some.sampled_from(WEEKS)), zone=draw(some.sampled_from(ZONES)), days_off=off)


@some.composite
def moments(draw: some.DrawFn) -> datetime:
    """A whole minute within three days of something."""
    return draw(some.sampled_from(CHANGES)) + draw(some.integers(-3 * 24 * 60, 3 * 24 * 60)) * MINUTE


@some.composite
def calendars(draw: some.DrawFn) -> Calendar:
    """Hours of up to three, a shift by hand and an absence."""
    extra = [(begin, begin + draw(some.integers(1, 900)) * MINUTE) for begin in draw(some.lists(moments(), max_size=2))]
    gone = [(begin, begin + draw(some.integers(1, 900)) * MINUTE) for begin in draw(some.lists(moments(), max_size=2))]
    return Calendar(hours=tuple(draw(some.lists(hours(), max_size=3))), added=tuple(extra), removed=tuple(gone))


def works(calendar: Calendar, at: datetime) -> bool:
    """Whether that minute is working time, asked of each part alone."""
    if any(first <= at < after for first, after in calendar.removed):
        return False
    is_open = not calendar.hours or any(opening_at(one, at) is not None for one in calendar.hours)
    return is_open or any(first <= at < after for first, after in calendar.added)


@settings(max_examples=150, deadline=None)
@given(calendar=calendars(), start=moments(), minutes=some.integers(0, 4 * 24 * 60))
def test_worked_time_is_the_count_of_its_minutes(calendar: Calendar, start: datetime, minutes: int) -> None:
    counted = sum(works(calendar, start + number * MINUTE) for number in range(minutes))
    assert worked(calendar, start, start + minutes * MINUTE) == counted * MINUTE


@settings(max_examples=150, deadline=None)
@given(calendar=calendars(), start=moments(), minutes=some.integers(1, 600))
def test_the_moment_after_so_much_work_is_the_end_of_its_last_minute(calendar: Calendar, start: datetime, minutes: int) -> None:
    found = after_work(calendar, start, minutes * MINUTE)
    if found is None:
        assert worked(calendar, start, start + HORIZON) < minutes * MINUTE
        return
    assert worked(calendar, start, found) == minutes * MINUTE
    assert works(calendar, found - MINUTE)


@settings(max_examples=150, deadline=None)
@given(calendar=calendars(), now=moments())
def test_work_begins_next_at_the_first_minute_of_it(calendar: Calendar, now: datetime) -> None:
    found = next_work(calendar, now)
    assert is_working(calendar, now) is works(calendar, now) is (found == now)
    for number in range(2 * 24 * 60):
        if works(calendar, now + number * MINUTE):
            assert found == now + number * MINUTE
            return
    assert found is None or found >= now + 2 * 24 * 60 * MINUTE


@settings(max_examples=60, deadline=None)
@given(calendar=calendars(), start=moments(), minutes=some.integers(0, 9 * 24 * 60))
def test_spans_stand_in_order_apart_and_within_the_limits(calendar: Calendar, start: datetime, minutes: int) -> None:
    end = start + minutes * MINUTE
    found = list(spans(calendar, start, end))
    assert all(start <= opens < closes <= end for opens, closes in found)
    assert all(former[1] < following[0] for former, following in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    ("since", "minutes", "due"),
    [
        ((2026, 11, 23, 17, 50), 15, (2026, 11, 24, 9, 5)),
        ((2026, 11, 27, 17, 50), 15, (2026, 11, 30, 9, 5)),
        ((2026, 11, 27, 18, 0), 5, (2026, 11, 30, 9, 5)),
        ((2026, 11, 23, 10, 0), 5, (2026, 11, 23, 10, 5)),
        ((2026, 10, 23, 17, 50), 15, (2026, 10, 26, 9, 5)),
        ((2026, 3, 27, 17, 50), 15, (2026, 3, 30, 9, 5)),
    ],
)
def test_minutes_go_on_the_next_working_day_by_the_clocks_of_the_zone(
    since: tuple[int, int, int, int, int], minutes: int, due: tuple[int, int, int, int, int]
) -> None:
    calendar = Calendar(hours=(WorkingHours(week={"mon-fri": "09:00-18:00"}, zone="Europe/Berlin"),))
    found = after_work(calendar, datetime(*since, tzinfo=BERLIN).astimezone(UTC), minutes * MINUTE)
    assert found == datetime(*due, tzinfo=BERLIN).astimezone(UTC)


def test_a_night_shift_is_an_hour_shorter_or_longer_when_the_clocks_change() -> None:
    calendar = Calendar(hours=(WorkingHours(week={"sat": "22:00-06:00"}, zone="Europe/Berlin"),))

    def night(month: int, day: int) -> timedelta:
        noon = datetime(2026, month, day, 12, tzinfo=UTC)
        return worked(calendar, noon, noon + timedelta(days=1))

    assert (night(3, 28), night(10, 24), night(11, 21)) == (timedelta(hours=7), timedelta(hours=9), timedelta(hours=8))


def test_nobody_ever_works_where_no_day_is_left() -> None:
    now = CHANGES[0]
    closed = Calendar(removed=((now - HORIZON, now + 2 * HORIZON),))
    assert (next_work(closed, now), after_work(closed, now, MINUTE), worked(closed, now, now + HORIZON)) == (None, None, timedelta(0))
    assert worked(ALWAYS, now, now - MINUTE) == timedelta(0)
