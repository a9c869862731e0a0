"""The service between Telegram's server of the tests and a real database, a step at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.publishing import Wish, publish_text
from bot.app.scripting.errands import Errands
from bot.app.shelf import Shelf
from bot.app.staffroom import StaffRoom
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import UNHURRIED
from bot.channels.telegram.opening import open_telegram
from bot.storage import open_store
from bot.storage.store import SqlStore
from bot.workers.errands import ErrandRunner
from bot.workers.sender import Sender
from bot.workers.turns import Turns
from tests.bot.app.scripting.clinic import ADMIN, CLINIC
from tests.bot.standing import QuietWakeup, StandingClock
from tests.bot_api.people import User
from tests.bot_api.server import BotApi
from tests.databases import sqlite_database


@dataclass(kw_only=True)
class Wire:
    """One bot with one admin."""

    api: BotApi
    channel: TelegramChannel
    store: SqlStore
    clock: StandingClock
    wakeup: QuietWakeup
    desk: Desk
    boss: User
    offset: int | None = None

    async def settle(self) -> None:
        """Fetch what waits at Telegram, do all of it, send all of it."""
        turns = Turns(Applying(self.desk, [self.channel]), self.store, self.wakeup, self.clock)
        sources = {(self.channel.name, self.channel.bot): self.channel}
        errands = ErrandRunner(Errands(self.desk, self.store, self.clock, sources), self.wakeup)
        updates, self.offset = await self.channel.pull(self.offset, 0)
        await take_in(self.store, self.wakeup, self.clock, updates)
        while await turns.play_batch() + await errands.do_next():
            pass
        while await self.store.read(lambda tx: tx.outbox_depth().get("queued", 0)):
            stop = asyncio.Event()
            self.wakeup.when_idle = stop.set
            await Sender(self.desk, [self.channel], self.store, self.wakeup, self.clock, worker="w").run(stop)

    async def says(self, words: str) -> str:
        """The admin writes; the newest message after it."""
        self.boss.says(words)
        return await self.last()

    async def presses(self, label: str) -> str:
        """The admin presses; the newest message after it."""
        self.boss.presses(label)
        return await self.last()

    async def last(self) -> str:
        """The newest message, once all is done."""
        await self.settle()
        return self.boss.shown[-1].text


@asynccontextmanager
async def wired(folder: Path, driver: str) -> AsyncIterator[Wire]:
    """A fresh database with the clinic in force, a fresh server."""
    api = await BotApi(push_seconds=0.001).start()
    channel = open_telegram(driver, api.world.token, api.base, files=folder, pace=UNHURRIED)
    config = AppConfig(
        managers_chat=None, admins=(ADMIN,), language="en", timezone=ZoneInfo("UTC"), default_script="clinic", default_country="RU"
    )
    desk = Desk(config=config, shelf=Shelf(), staff=StaffRoom(config))
    store, clock = open_store(sqlite_database(folder)), StandingClock()
    await publish_text(store, clock, Wish(text=CLINIC, author="cli"), shelf=desk.shelf, country="RU")
    boss = api.cast.user("Boss", id=ADMIN, has_started=True)
    try:
        yield Wire(api=api, channel=channel, store=store, clock=clock, wakeup=QuietWakeup(), desk=desk, boss=boss)
    finally:
        await channel.close()
        await store.close()
        await api.close()
