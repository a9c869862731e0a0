"""The server's clock: real time plus what a test has added to it."""

from __future__ import annotations

import time


class ServerClock:
    """Seconds since 1970. Moving it expires presses and messages; long polls still wait in real time."""

    def __init__(self) -> None:
        self._added_s = 0.0
        self._stopped_at: float | None = None

    def now(self) -> float:
        """Seconds since 1970 as the server sees them."""
        return (time.time() if self._stopped_at is None else self._stopped_at) + self._added_s

    def stop(self, *, at: float) -> None:
        """Stand still at this moment, moved only by `advance`."""
        self._stopped_at, self._added_s = at, 0.0

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        self._added_s += seconds
