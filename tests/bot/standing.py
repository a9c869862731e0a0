"""A clock that stands still and bells that wake nobody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.ports import Bell

MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday."""


class StandingClock:
    """A clock that goes only when told."""

    def __init__(self, at: datetime = MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        """The same moment until `pass_`."""
        return self._at

    def pass_(self, span: timedelta) -> None:
        """Let time go by."""
        self._at += span


class QuietWakeup:
    """Bells that wake nobody; who waits is reported, so that a test knows there is nothing left to do."""

    def __init__(self) -> None:
        self.rung: list[Bell] = []
        self.when_idle: Callable[[], None] = lambda: None

    def ring(self, bell: Bell) -> None:
        """Noted."""
        self.rung.append(bell)

    async def wait(self, bell: Bell, timeout_s: float) -> None:
        """Return at once."""
        self.when_idle()
