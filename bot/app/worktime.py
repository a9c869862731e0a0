"""Arithmetic of working time: how much of it lies between two moments, and when so much of it has passed. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.app.hours import Week, at_minute, week_of
from bot.model import WorkingHours

Span = tuple[datetime, datetime]
"""From the first moment up to the one after the last, aware UTC."""
HORIZON = timedelta(days=400)
"""So far ahead working time is looked for."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When work is done: while any of `hours` is open (none at all: always), and in the spans `added`; never in `removed`."""

    hours: tuple[WorkingHours, ...] = ()
    added: tuple[Span, ...] = ()
    removed: tuple[Span, ...] = ()


ALWAYS = Calendar()


def spans(calendar: Calendar, start: datetime, end: datetime) -> Iterator[Span]:
    """The working time between two moments: spans in order that do not touch each other."""
    for opens, closes in _merged(_sorted_open(calendar, start, end)):
        yield from _without(calendar.removed, max(opens, start), min(closes, end))


def worked(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """How much working time lies between the moments; nothing where `end` is the earlier one."""
    return sum((closes - opens for opens, closes in spans(calendar, start, end)), timedelta(0))


def after_work(calendar: Calendar, start: datetime, span: timedelta) -> datetime | None:
    """The first moment at which so much working time has passed since `start`; None: it does not within `HORIZON`."""
    left = span
    for opens, closes in spans(calendar, start, start + HORIZON):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    return None


def next_work(calendar: Calendar, now: datetime) -> datetime | None:
    """`now` while work goes on, else when it begins next; None: it does not within `HORIZON`."""
    return next((opens for opens, _ in spans(calendar, now, now + HORIZON)), None)


def is_working(calendar: Calendar, now: datetime) -> bool:
    """True while work goes on."""
    return next_work(calendar, now) == now


def _sorted_open(calendar: Calendar, start: datetime, end: datetime) -> Iterator[Span]:
    """Spans by their beginnings that end after `start` and begin before `end`; they may overlap."""
    if not calendar.hours:
        yield start, end
        return
    kept = [(ZoneInfo(hours.zone), week_of(hours.week), hours.days_off) for hours in calendar.hours]
    waiting = sorted(calendar.added)
    day = start.astimezone(UTC).date() - 3 * _DAY
    while day <= end.astimezone(UTC).date() + _DAY:
        waiting += [span for zone, week, days_off in kept if not _is_off(day, days_off) for span in _of_day(week, zone, day)]
        waiting.sort()
        day += _DAY
        settled = datetime.combine(day - _DAY, time(), tzinfo=UTC)
        while waiting and waiting[0][0] < settled:
            span = waiting.pop(0)
            if span[1] > start and span[0] < end:
                yield span
    yield from (span for span in waiting if span[1] > start and span[0] < end)


def _of_day(week: Week, zone: ZoneInfo, day: date) -> Iterator[Span]:
    """What is open from that day on by the clocks of the zone; a week without any openings is always open."""
    midnight = datetime.combine(day, time(), tzinfo=zone)
    for first, after in week[day.weekday()] if any(week) else ((0, 24 * 60),):
        opens, closes = at_minute(midnight, first), at_minute(midnight, after)
        if opens < closes:
            yield opens, closes


def _is_off(day: date, days_off: tuple[tuple[date, date], ...]) -> bool:
    return any(first <= day <= last for first, last in days_off)


def _merged(ordered: Iterator[Span]) -> Iterator[Span]:
    held: Span | None = None
    for span in ordered:
        if held is None:
            held = span
        elif span[0] <= held[1]:
            held = held[0], max(held[1], span[1])
        else:
            yield held
            held = span
    if held is not None:
        yield held


def _without(removed: tuple[Span, ...], opens: datetime, closes: datetime) -> Iterator[Span]:
    for gone_from, gone_until in sorted(removed):
        if gone_until <= opens or gone_from >= closes:
            continue
        if opens < gone_from:
            yield opens, gone_from
        opens = max(opens, gone_until)
    if opens < closes:
        yield opens, closes
