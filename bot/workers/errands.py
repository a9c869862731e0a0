"""Does what admins asked for about scripts, one errand after the other, beside the turns."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.scripting.errands import TRIES, Errands
from bot.ports import Wakeup
from bot.workers.failures import describe
from bot.workers.pausing import pause

EVERY_S = 0.3
"""One look into a table that is as good as empty: well under a millisecond."""

log = structlog.stdlib.get_logger(__name__)


class ErrandRunner:
    """The worker of the errands."""

    def __init__(self, errands: Errands, wakeup: Wakeup) -> None:
        self._errands = errands
        self._wakeup = wakeup

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop; an errand begun is finished."""
        while not stop.is_set():
            if not await self.do_next():
                await pause(stop, EVERY_S)

    async def do_next(self) -> bool:
        """Do one; False if none waits.

        Raises:
            Exception: the store is out of order, so that nothing could be taken, or not even the failure told.
        """
        errand = await self._errands.take()
        if errand is None:
            return False
        try:
            await self._errands.do(errand)
        except Exception as error:
            log.error("an errand failed", errand=errand.id, what=errand.what, tries=errand.tries, **describe(error))
            if errand.tries >= TRIES:
                await self._errands.give_up(errand)
        self._wakeup.ring("outbox")
        return True
