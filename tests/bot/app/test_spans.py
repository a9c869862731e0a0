"""Until when, as the staff writes it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.app.spans import moment_in

OMSK = ZoneInfo("Asia/Omsk")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""15:00 in Omsk."""


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("30m", datetime(2026, 11, 23, 9, 30, tzinfo=UTC)),
        (" 2 H ", datetime(2026, 11, 23, 11, 0, tzinfo=UTC)),
        ("3d", datetime(2026, 11, 26, 9, 0, tzinfo=UTC)),
        ("18:00", datetime(2026, 11, 23, 12, 0, tzinfo=UTC)),
        ("14:59", datetime(2026, 11, 24, 8, 59, tzinfo=UTC)),
        ("2026-12-24", datetime(2026, 12, 23, 18, 0, tzinfo=UTC)),
        ("2026-11-23", None),
        ("24:00", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_moment_is_read(written: str, moment: datetime | None) -> None:
    assert moment_in(written, OMSK, NOW) == moment
