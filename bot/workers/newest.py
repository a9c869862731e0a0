"""Notices what other processes have published and puts it on this one's shelf, so that nobody has to restart the service."""

from __future__ import annotations

import asyncio

import structlog

from bot.app.shelf import Shelf, news
from bot.ports import Store
from bot.workers.pausing import pause

EVERY_S = 1.0
"""One query over the numbers of versions: well under a millisecond."""

log = structlog.stdlib.get_logger(__name__)


class Newest:
    """The worker that keeps the shelf up to date."""

    def __init__(self, store: Store, shelf: Shelf) -> None:
        self._store = store
        self._shelf = shelf
        self._told: set[str] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Look every second until told to stop."""
        while not stop.is_set():
            await self.look()
            await pause(stop, EVERY_S)

    async def look(self) -> int:
        """Take what is new; how many scripts."""
        found = await self._store.read(lambda tx: news(tx, self._shelf))
        self._shelf.put(found.editions)
        for edition in found.editions:
            log.info("a script was published elsewhere", script=edition.script.script, version=edition.version)
        for script in set(found.unreadable) - self._told:
            self._told.add(script)
            log.error("a script was published by a newer program; the last version that can be read stays in force", script=script)
        return len(found.editions)
