"""Fires the timers whose time has come, and waits for the next."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.timers import Firing
from bot.model import DueTimer
from bot.ports import Clock, Store, Wakeup
from bot.workers.failures import cause_of, describe

LONGEST_WAIT_S = 30.0
SHORTEST_WAIT_S = 0.05

log = structlog.stdlib.get_logger(__name__)


class Timers:
    """The timer worker."""

    def __init__(self, firing: Firing, store: Store, wakeup: Wakeup, clock: Clock) -> None:
        self._firing = firing
        self._store = store
        self._wakeup = wakeup
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Fire until told to stop."""
        while not stop.is_set():
            if not await self.fire_batch():
                await self._wakeup.wait("timers", await self._wait_s())

    async def fire_batch(self) -> int:
        """Fire one batch; how many timers it took, 0: none is due.

        Raises:
            Exception: the store is out of order, so that not even a failure could be noted.
        """
        due: list[DueTimer] = []
        now = self._clock.now()
        try:
            fired = await self._store.write(lambda tx: self._firing.fire(tx, now, due))
        except Exception as error:
            if not due:
                raise
            log.warning("a batch of timers failed, firing them one by one", timers=len(due), **describe(error))
            for timer in due:
                await self._fire_alone(timer)
            return len(due)
        if fired.rows:
            self._wakeup.ring("outbox")
        return fired.taken

    async def _fire_alone(self, timer: DueTimer) -> None:
        now = self._clock.now()
        try:
            await self._store.write(lambda tx: self._firing.fire_only(tx, now, timer))
        except Exception as error:
            cause = cause_of(error)
            log.error("a timer failed", timer=timer.name, **describe(error))
            await self._store.write(lambda tx: self._firing.note_failure(tx, now, timer, cause))
        self._wakeup.ring("outbox")

    async def _wait_s(self) -> float:
        due_at = await self._store.read(lambda tx: tx.next_timer_at())
        if due_at is None:
            return LONGEST_WAIT_S
        return min(max((due_at - self._clock.now()).total_seconds(), SHORTEST_WAIT_S), LONGEST_WAIT_S)
