"""Bells inside one process. A ring that is lost costs one slow poll; `postgres_waking` carries them to other processes."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import get_args

from bot.ports import Bell

BELLS: tuple[Bell, ...] = get_args(Bell)


class LocalWakeup:
    """Bells of one process. May be rung from any thread and waited for in any loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rung: set[Bell] = set()
        self._waiting: dict[Bell, set[asyncio.Future[None]]] = {bell: set() for bell in BELLS}

    def ring(self, bell: Bell) -> None:
        """Wake whoever waits for this bell; a ring that nobody hears is kept for the next `wait`."""
        self.ring_here(bell)

    async def wait(self, bell: Bell, timeout_s: float) -> None:
        """Return at the next ring, or after the time."""
        woken = asyncio.get_running_loop().create_future()
        with self._lock:
            if bell in self._rung:
                self._rung.remove(bell)
                return
            self._waiting[bell].add(woken)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await woken
        finally:
            with self._lock:
                self._waiting[bell].discard(woken)

    async def close(self) -> None:
        """End what runs. May be called twice."""

    def ring_here(self, bell: Bell) -> None:
        """Ring in this process only."""
        with self._lock:
            waiting, self._waiting[bell] = self._waiting[bell], set()
            if not waiting:
                self._rung.add(bell)
        for woken in waiting:
            with suppress(RuntimeError):
                woken.get_loop().call_soon_threadsafe(_wake, woken)


def _wake(woken: asyncio.Future[None]) -> None:
    if not woken.done():
        woken.set_result(None)
