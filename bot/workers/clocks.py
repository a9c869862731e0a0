"""Makes the moves that are due while a lead waits for its first answer."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.clock.moving import make_moves, put_off
from bot.app.clock.running import begin_turn
from bot.app.desk import Desk
from bot.model import LeadId
from bot.ports import Clock, Store, Tx, Wakeup
from bot.workers.failures import describe
from bot.workers.pausing import pause

EVERY_S = 5.0
BATCH = 50

log = structlog.stdlib.get_logger(__name__)


class Clocks:
    """The worker of the clocks until the first answer."""

    def __init__(self, desk: Desk, store: Store, wakeup: Wakeup, clock: Clock) -> None:
        self._desk = desk
        self._store = store
        self._wakeup = wakeup
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Look around until told to stop. Raises what the store raises."""
        while not stop.is_set():
            await self.move_batch()
            await pause(stop, EVERY_S)

    async def move_batch(self) -> int:
        """Make the moves that are due now; how many messages that takes. Where none is due nothing is written.

        One lead whose moves fail is put off and holds up no other.

        Raises:
            Exception: the store is out of order, so that not even that could be written.
        """
        now = self._clock.now()
        for lead in await self._store.read(lambda tx: tx.next_in_turn()):
            await self._begin_turn(lead)
        due = await self._store.read(lambda tx: tx.due_clocks(now, BATCH))
        rows = sum([await self._move(one.lead) for one in due])
        if rows:
            self._wakeup.ring("outbox")
        return rows

    async def _begin_turn(self, lead: LeadId) -> None:
        await self._store.write(lambda tx: begin_turn(tx, lead, self._clock.now()))

    async def _move(self, lead: LeadId) -> int:
        try:
            return await self._store.write(lambda tx: self._make(tx, lead))
        except Exception as error:
            log.error("a clock failed", lead=lead, **describe(error))
            await self._store.write(lambda tx: put_off(tx, lead, self._clock.now()))
            return 0

    def _make(self, tx: Tx, lead: LeadId) -> int:
        now = self._clock.now()
        rows = make_moves(tx, self._desk, lead, now)
        tx.put_outgoing(rows, now)
        return len(rows)
