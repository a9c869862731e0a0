"""What tests of the web share: its parts, and a client that stands for a browser or a messenger."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from bot import storage
from bot.app.inbox import take_in
from bot.model import RawUpdate
from bot.web.parts import WebParts
from tests.bot.journeys import Journey


@dataclass(kw_only=True)
class Face:
    """`trouble`: what the workers' health says; `url`: of the database that `ready` looks at; `taken`: updates stored."""

    journey: Journey
    folder: Path
    url: str
    trouble: str | None = None
    is_storing: bool = True
    taken: int = 0

    def parts(self, **changed: Any) -> WebParts:
        """The parts as bootstrap would hand them over."""
        journey = self.journey
        parts = WebParts(
            desk=journey.desk,
            store=journey.store,
            clock=journey.clock,
            take_in=self.take_in,
            files=self.folder,
            ready=self.ready,
            alive=lambda: self.trouble,
            ring=lambda: journey.wakeup.ring("outbox"),
        )
        return replace(parts, **changed)

    async def take_in(self, updates: Sequence[RawUpdate]) -> int:
        """Store them, unless the database is out of order."""
        if not self.is_storing:
            raise storage.DatabaseDown("sqlite", "disk full")
        new = await take_in(self.journey.store, self.journey.wakeup, self.journey.clock, updates)
        self.taken += new
        return new

    async def ready(self) -> str | None:
        """None, or what is wrong with the database."""
        try:
            await asyncio.to_thread(storage.check, self.url)
        except storage.StorageError as error:
            return str(error)
        return None

    async def stored(self) -> list[tuple[int, bytes]]:
        """Id and body of all that waits in the inbox, seen by another transaction."""
        heads = await self.journey.ask(lambda tx: tx.heads_of_inbox(100, self.journey.clock.now()))
        queues = [await self.journey.ask(lambda tx, head=head: tx.queue_of(head.update.conversation, 100)) for head in heads]  # type: ignore[misc]
        return [(one.update.update_id, one.update.body) for queue in queues for one in queue]


@asynccontextmanager
async def asking(app: FastAPI | Callable[..., Any], host: str = "127.0.0.1:8080") -> AsyncIterator[httpx.AsyncClient]:
    """A client whose Host header is this."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=f"http://{host}") as client:
        yield client
