"""Plays what waits in the inbox, batch by batch; what fails in a batch is played alone."""

from __future__ import annotations

import asyncio
from datetime import datetime

import structlog

from bot.app.applying import BATCH, Applied, Applying
from bot.model import StoredUpdate
from bot.ports import Clock, Store, Wakeup
from bot.workers.failures import cause_of, describe
from bot.workers.pausing import pause

POLL_S = 1.0
"""The net below the bell: updates whose retry is due ring nothing."""
SHORTEST_WAIT_S = 0.02
MANY = 4
"""Updates in a batch from which on the next one is given `GATHER_S` to grow: a turn of sixteen costs a fifth less than one of eight
(measured 2026-11), and meanwhile answers go out. Who writes alone waits for nobody."""
GATHER_S = 0.005

log = structlog.stdlib.get_logger(__name__)


class Turns:
    """The turn worker."""

    def __init__(self, applying: Applying, store: Store, wakeup: Wakeup, clock: Clock) -> None:
        self._applying = applying
        self._store = store
        self._wakeup = wakeup
        self._clock = clock
        self._held_until: datetime | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Play until told to stop; a batch begun is finished."""
        while not stop.is_set():
            taken = await self.play_batch()
            if not taken:
                await self._wakeup.wait("inbox", self._wait_s())
            elif MANY <= taken < BATCH:
                await pause(stop, GATHER_S)

    async def play_batch(self) -> int:
        """Play one batch; how many updates it took, 0: nothing waits.

        Raises:
            Exception: the store is out of order, so that not even a failure could be noted.
        """
        heads: list[StoredUpdate] = []
        now = self._clock.now()
        try:
            applied = await self._store.write(lambda tx: self._applying.apply(tx, now, heads))
        except Exception as error:
            if not heads:
                raise
            log.warning("a batch failed, playing its updates one by one", updates=len(heads), **describe(error))
            for stored in heads:
                await self._play_alone(stored)
            return len(heads)
        self._ring(applied)
        if applied.held_until is not None:
            self._held_until = min(applied.held_until, self._held_until or applied.held_until)
        for stored in applied.failed_before:
            await self._play_alone(stored)
        return applied.taken

    def _wait_s(self) -> float:
        """Until the net, or until the first message is due that waited for the visitor to type on."""
        due, self._held_until = self._held_until, None
        if due is None:
            return POLL_S
        return min(POLL_S, max(SHORTEST_WAIT_S, (due - self._clock.now()).total_seconds()))

    async def _play_alone(self, stored: StoredUpdate) -> None:
        now = self._clock.now()
        try:
            self._ring(await self._store.write(lambda tx: self._applying.apply_only(tx, now, stored.id)))
        except Exception as error:
            log.error("an update failed", inbox=stored.id, attempts=stored.attempts + 1, **describe(error))
            await self._note_failure(stored, cause_of(error))
            self._wakeup.ring("outbox")

    async def _note_failure(self, stored: StoredUpdate, cause: str) -> None:
        now = self._clock.now()
        try:
            await self._store.write(lambda tx: self._applying.note_failure(tx, now, stored, cause))
        except Exception as error:
            log.error("the failure of an update could not be told to the person", inbox=stored.id, **describe(error))
            await self._store.write(lambda tx: self._applying.note_failure(tx, now, stored, cause, apologise=False))

    def _ring(self, applied: Applied) -> None:
        if applied.rows:
            self._wakeup.ring("outbox")
        if applied.sets_timers:
            self._wakeup.ring("timers")
