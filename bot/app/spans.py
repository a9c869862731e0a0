"""Until when, as the staff writes it: for so long, until a time of day, until a day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_FOR = re.compile(r"([0-9]{1,3})\s*([mhd])", re.ASCII)
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})", re.ASCII)
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}


def moment_in(written: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The moment meant by `30m`, `2h`, `3d`, `18:00` (the next one) or `2026-12-24` (its midnight), aware UTC; None: not one of these.

    A day that is over already is none of these either.
    """
    words = written.strip().lower()
    if (span := _FOR.fullmatch(words)) is not None:
        return now + int(span[1]) * _UNITS[span[2]]
    if (at := _TIME.fullmatch(words)) is not None:
        return _next_time(int(at[1]), int(at[2]), zone, now)
    try:
        begins = datetime.combine(date.fromisoformat(words), time(), tzinfo=zone).astimezone(UTC)
    except ValueError:
        return None
    return begins if begins > now else None


def _next_time(hour: int, minute: int, zone: ZoneInfo, now: datetime) -> datetime | None:
    if hour > 23 or minute > 59:
        return None
    today = now.astimezone(zone).date()
    at = (datetime.combine(today + timedelta(days=ahead), time(hour, minute), tzinfo=zone).astimezone(UTC) for ahead in (0, 1))
    return next((moment for moment in at if moment > now), None)
