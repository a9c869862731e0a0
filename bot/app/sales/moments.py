"""Moments as people write them: `2h`, `tomorrow 15:00`, `25.12`, `in three days`, in any of the four languages."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dialogs.conditions import parse_duration
from qualification.answers import Timing
from qualification.kinds import KINDS
from qualification.reading import Hints, Understood

WORK_BEGINS = time(10, 0)
"""The hour of a day that was named without one."""
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_LANGUAGES = ("ru", "en", "es", "fr")


def moment_of(words: str, zone: ZoneInfo, now: datetime, language: str) -> datetime | None:
    """The moment the words name, None where they name none or one that is past."""
    written = words.strip()
    try:
        return now + parse_duration(written)
    except ValueError:
        pass
    clock = _CLOCK.search(written)
    if clock is not None and (int(clock[1]) > 23 or int(clock[2]) > 59):
        return None
    at = WORK_BEGINS if clock is None else time(int(clock[1]), int(clock[2]))
    rest = written if clock is None else (written[: clock.start()] + written[clock.end() :]).strip()
    today = now.astimezone(zone).date()
    ahead = 0 if clock is not None and not rest else _days_ahead(rest, today, language)
    if ahead is None:
        return None
    found = datetime.combine(today + timedelta(days=ahead), at, tzinfo=zone).astimezone(now.tzinfo)
    return found if found > now else None


def parted(words: str, zone: ZoneInfo, now: datetime, language: str) -> tuple[datetime | None, str]:
    """The moment that stands before a colon that is followed by a space, and the words after it; no moment where none stands there."""
    head, colon, rest = words.partition(": ")
    found = moment_of(head, zone, now, language) if colon else None
    return (found, rest.strip()) if found is not None else (None, words.strip())


def _days_ahead(words: str, today: date, language: str) -> int | None:
    iso = _ISO.search(words)
    if iso is not None:
        try:
            return (date(int(iso[1]), int(iso[2]), int(iso[3])) - today).days
        except ValueError:
            return None
    for tongue in dict.fromkeys((language, *_LANGUAGES)):
        reading = KINDS["timing"].read(words, Hints(lang=tongue, today=today))
        if isinstance(reading, Understood) and isinstance(reading.answer, Timing):
            timing = reading.answer
            return timing.to_days if timing.deadline and timing.to_days is not None else timing.from_days
    return None
