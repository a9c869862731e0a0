"""Gives out the leads that wait for an owner, when somebody has come on duty, has room again, or the day has begun."""

from __future__ import annotations

import asyncio

from bot.app.desk import Desk
from bot.app.giving import Round, give_waiting
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.model import Lead
from bot.ports import Clock, Store, Tx, Wakeup
from bot.workers.pausing import pause

EVERY_S = 15.0


class Giving:
    """The giving worker."""

    def __init__(self, desk: Desk, store: Store, wakeup: Wakeup, clock: Clock) -> None:
        self._desk = desk
        self._store = store
        self._wakeup = wakeup
        self._clock = clock
        self._after: Lead | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Look around until told to stop. Raises what the store raises."""
        while not stop.is_set():
            await self.give_batch()
            await pause(stop, EVERY_S)

    async def give_batch(self) -> int:
        """Give out what can be given out now; how many messages that takes. Without members, or waiting leads, nothing is written."""
        now = self._clock.now()
        if not await self._store.read(lambda tx: bool(tx.members()) and tx.count_waiting(now=now, without=PLAYGROUND) > 0):
            return 0
        done = await self._store.write(self._give)
        self._after = done.last
        if done.rows:
            self._wakeup.ring("outbox")
        return len(done.rows)

    def _give(self, tx: Tx) -> Round:
        now = self._clock.now()
        done = give_waiting(tx, self._desk, now, self._after)
        tx.put_outgoing(done.rows, now)
        return done
