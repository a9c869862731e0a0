"""Deletes what has done its service, in small steps, so that no visitor waits for it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.ports import Clock, Store
from bot.workers.pausing import pause

EVERY_S = 3600.0
STEP = 500
INBOX_KEPT = timedelta(days=3)
"""Telegram keeps an update for a day, so a duplicate comes no later."""
OUTBOX_KEPT = timedelta(days=7)


class Upkeep:
    """The upkeep worker."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Prune at once and every hour until told to stop."""
        while not stop.is_set():
            await self.prune(stop)
            await pause(stop, EVERY_S)

    async def prune(self, stop: asyncio.Event) -> int:
        """Delete what is old enough, in steps of `STEP` rows, unless told to stop; how many rows."""
        now = self._clock.now()
        total = 0
        while not stop.is_set():
            deleted = await self._store.write(lambda tx: tx.prune_inbox(now - INBOX_KEPT, STEP) + tx.prune_outbox(now - OUTBOX_KEPT, STEP))
            total += deleted
            if not deleted:
                break
        return total
