"""Working hours as a script writes them (`{mon-fri: "09:00-18:00", sat: "10:00-14:00"}`) and when the next opening is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"^\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*$")
_MINUTES_A_DAY = 24 * 60
_DAYS_AHEAD = 8

Week = tuple[tuple[tuple[int, int], ...], ...]
"""For each weekday from Monday: openings as (first minute, minute after the last), counted from midnight; the end of a night
shift is past 1440."""


class BadHours(ValueError):
    """Hours that cannot be read. `written`: the part that is wrong."""

    def __init__(self, written: str) -> None:
        super().__init__(f"working hours cannot be read: {written!r}")
        self.written = written


def week_of(hours: Mapping[str, str]) -> Week:
    """The openings by weekday. Keys: `mon`, `mon-fri`, `sat,sun`, `daily`; values: `09:00-18:00`, several with commas.

    Raises:
        BadHours: a day or a span is not written so.
    """
    spans: list[list[tuple[int, int]]] = [[] for _ in DAYS]
    for days, written in hours.items():
        opened = tuple(_span(part) for part in written.split(","))
        for day in _days(days):
            spans[day].extend(opened)
    return tuple(tuple(sorted(day)) for day in spans)


def openings_around(week: Week, zone: ZoneInfo, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Openings from yesterday (a night shift may still go on) to the same weekday of the next week, aware UTC, in order of their days."""
    today = now.astimezone(zone).date()
    for ahead in range(-1, _DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        for first, after in week[day.weekday()]:
            midnight = datetime.combine(day, time(), tzinfo=zone)
            yield at_minute(midnight, first), at_minute(midnight, after)


def next_opening(hours: Mapping[str, str], zone: ZoneInfo, now: datetime) -> datetime | None:
    """When work begins next, aware UTC; None if it is going on now, or if no hours are written (then it always is).

    Raises:
        BadHours: see `week_of`.
    """
    week = week_of(hours)
    if not any(week):
        return None
    upcoming: list[datetime] = []
    for opens, closes in openings_around(week, zone, now):
        if opens <= now < closes:
            return None
        if opens > now:
            upcoming.append(opens)
    return min(upcoming, default=None)


def at_minute(midnight: datetime, minutes: int) -> datetime:
    """So many minutes by the wall clock after that midnight; a time that the clocks skip is the one they jump to."""
    return (midnight + timedelta(minutes=minutes)).astimezone(UTC)


def _days(written: str) -> tuple[int, ...]:
    if written.strip() == "daily":
        return tuple(range(len(DAYS)))
    return tuple(day for part in written.split(",") for day in _range(part.strip()))


def _range(part: str) -> tuple[int, ...]:
    first, _, last = part.partition("-")
    if first not in DAYS or (last or first) not in DAYS:
        raise BadHours(part)
    begin, length = DAYS.index(first), (DAYS.index(last or first) - DAYS.index(first)) % len(DAYS)
    return tuple((begin + step) % len(DAYS) for step in range(length + 1))


def _span(part: str) -> tuple[int, int]:
    found = _SPAN.match(part)
    if found is None:
        raise BadHours(part)
    opens, closes = (_minutes(found[1], found[2], part), _minutes(found[3], found[4], part))
    return opens, closes if closes > opens else closes + _MINUTES_A_DAY


def _minutes(hour: str, minute: str, part: str) -> int:
    minutes = int(hour) * 60 + int(minute)
    if int(minute) > 59 or minutes > _MINUTES_A_DAY:
        raise BadHours(part)
    return minutes
