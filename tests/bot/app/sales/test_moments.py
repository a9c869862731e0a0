"""Moments as managers write them, in the time zone of the service."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.app.sales.moments import moment_of, parted

MOSCOW = ZoneInfo("Europe/Moscow")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday, noon in Moscow."""


@pytest.mark.parametrize(
    ("words", "language", "moment"),
    [
        ("2h", "ru", "2026-11-23T14:00"),
        ("3d", "en", "2026-11-26T12:00"),
        ("15:30", "ru", "2026-11-23T15:30"),
        ("завтра", "ru", "2026-11-24T10:00"),
        ("завтра 15:00", "en", "2026-11-24T15:00"),
        ("tomorrow 9:05", "ru", "2026-11-24T09:05"),
        ("mañana", "es", "2026-11-24T10:00"),
        ("demain 18:00", "fr", "2026-11-24T18:00"),
        ("2026-12-25", "ru", "2026-12-25T10:00"),
        ("2026-12-25 23:59", "ru", "2026-12-25T23:59"),
        ("25.12", "ru", "2026-12-25T10:00"),
        ("через 3 дня", "ru", "2026-11-26T10:00"),
    ],
)
def test_a_moment_is_read(words: str, language: str, moment: str) -> None:
    found = moment_of(words, MOSCOW, NOW, language)
    assert found is not None and f"{found.astimezone(MOSCOW):%Y-%m-%dT%H:%M}" == moment


@pytest.mark.parametrize("words", ["", "when pigs fly", "11:00", "25:00", "10:61", "2020-01-01", "2026-13-45"])
def test_what_names_no_moment_to_come_is_none(words: str) -> None:
    assert moment_of(words, MOSCOW, NOW, "ru") is None


@pytest.mark.parametrize(
    ("written", "has_moment", "words"),
    [
        ("завтра 15:00: позвонить", True, "позвонить"),
        ("1h: call: ask for Boris", True, "call: ask for Boris"),
        ("send the plans", False, "send the plans"),
        ("offer: two houses", False, "offer: two houses"),
        ("15:00 call", False, "15:00 call"),
    ],
)
def test_a_task_is_parted_into_its_moment_and_its_words(written: str, has_moment: bool, words: str) -> None:
    moment, rest = parted(written, MOSCOW, NOW, "en")
    assert (moment is not None, rest) == (has_moment, words)
