"""The pull intake: fetches updates, commits them, and only then confirms them with the next pull."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.inbox import take_in
from bot.ports import Channel, ChannelDown, Clock, Store, Wakeup
from bot.workers.pausing import pause

LONG_POLL_S = 25.0

log = structlog.stdlib.get_logger(__name__)


class Polling:
    """Polls one bot. May be cancelled at any moment: what was not committed is not confirmed and comes again."""

    def __init__(self, channel: Channel, store: Store, wakeup: Wakeup, clock: Clock) -> None:
        self._channel = channel
        self._store = store
        self._wakeup = wakeup
        self._clock = clock
        self._trouble: str | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until told to stop. Raises what the store raises; the updates then come again."""
        offset: int | None = None
        while not stop.is_set():
            try:
                updates, following = await self._channel.pull(offset, LONG_POLL_S)
            except ChannelDown as down:
                self._name(down)
                await pause(stop, down.retry_after_s)
                continue
            self._name(None)
            await take_in(self._store, self._wakeup, self._clock, updates)
            offset = following

    def _name(self, down: ChannelDown | None) -> None:
        """Log a trouble once, when it begins or changes, and its end."""
        why = None if down is None else down.why
        if why == self._trouble:
            return
        if down is None:
            log.info("updates come in again", bot=self._channel.bot)
        else:
            log.error("no updates come in", bot=self._channel.bot, why=why, is_conflict=down.is_conflict)
        self._trouble = why
