"""The service behind a Bot API server of the tests: visitors, managers and their group as Telegram shows them, time that stands still.

async with live(tmp_path, SCRIPT, is_forum=True) as telegram:
    anna = await telegram.hot_lead()
    ivan = telegram.managers[0]
    ivan.presses("Take", group=telegram.group)
    await telegram.settle()
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.shelf import Shelf, publish
from bot.app.staffroom import StaffRoom
from bot.app.timers import Firing
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import UNHURRIED
from bot.channels.telegram.opening import open_telegram
from bot.model import Address, Lead, LeadId, Talk
from bot.ports import Tx
from bot.storage import open_store, upgrade
from bot.storage.store import SqlStore
from bot.workers.sender import Sender
from bot.workers.timers import Timers
from bot.workers.turns import Turns
from dialogs.script import Script
from tests.bot.standing import MORNING, QuietWakeup, StandingClock
from tests.bot_api.people import Got, Group, User
from tests.bot_api.server import BotApi

T = TypeVar("T")
MANAGERS = ("Ivan", "Maria", "Pavel", "Olga")
FIRST_MANAGER = 50
BOSS = 5
"""The admin of the settings."""


@dataclass(kw_only=True)
class Live:
    """One running service. Nothing happens but in `settle`."""

    api: BotApi
    channel: TelegramChannel
    store: SqlStore
    clock: StandingClock
    wakeup: QuietWakeup
    desk: Desk
    turns: Turns
    timers: Timers
    sender: Sender
    group: Group
    managers: list[User]
    boss: User
    offset: int | None = None

    def visitor(self, number: int = 1001, name: str = "Anna") -> User:
        """Somebody who has not written yet."""
        return self.api.cast.user(name, id=number)

    async def settle(self) -> None:
        """Take in what was sent, play it, send what is due, until nothing is left to do."""
        while await self.play() + await self.deliver():
            pass

    async def play(self) -> int:
        """Take in and play what waits, and send nothing; how much it was."""
        updates, self.offset = await self.channel.pull(self.offset, 0.0)
        await take_in(self.store, self.wakeup, self.clock, updates)
        done = len(updates)
        while played := await self.turns.play_batch() + await self.timers.fire_batch():
            done += played
        return done

    async def deliver(self) -> int:
        """Let the sender send what is due now, until there is nothing more; how many calls it was."""
        before = called = len(self.api.ledger.calls)
        while True:
            stop = asyncio.Event()
            self.wakeup.when_idle = stop.set
            await self.sender.run(stop)
            if called == len(self.api.ledger.calls):
                return called - before
            called = len(self.api.ledger.calls)

    async def passes(self, span: timedelta) -> None:
        """Let time go by, then do all that is due."""
        self.clock.pass_(span)
        self.api.clock.advance(span.total_seconds())
        await self.settle()

    async def ask(self, work: Callable[[Tx], T]) -> T:
        """Look into the database."""
        return await self.store.read(work)

    async def hot_lead(self, number: int = 1001, name: str = "Anna", phone: str = "79123456789") -> User:
        """A visitor who was handed over at once."""
        anna = self.visitor(number, name)
        anna.says("/start ads")
        await self.settle()
        anna.presses("A house")
        await self.settle()
        anna.says("9000000")
        await self.settle()
        anna.presses("I agree")
        await self.settle()
        anna.shares_contact(phone)
        await self.settle()
        return anna

    async def half_way(self, number: int = 1001, name: str = "Anna") -> User:
        """A visitor in the middle of the questions who asked for a person."""
        anna = self.visitor(number, name)
        anna.says("/start ads")
        await self.settle()
        anna.presses("A house")
        await self.settle()
        anna.says("I want to talk to a human")
        await self.settle()
        return anna

    async def talk(self, lead: int = 1) -> Talk:
        """The lead's talk."""
        found = await self.ask(lambda tx: tx.talk_of(LeadId(lead)))
        assert found is not None
        return found

    async def lead(self, number: int = 1) -> Lead:
        """The lead."""
        found = await self.ask(lambda tx: tx.lead(LeadId(number)))
        assert found is not None
        return found

    async def history(self, lead: int = 1) -> list[str]:
        """What happened to the lead."""
        return [event.what for event in await self.ask(lambda tx: tx.lead_events(LeadId(lead)))]

    async def thread(self, lead: int = 1) -> int:
        """The topic of the lead's talk."""
        place = (await self.talk(lead)).place
        assert place is not None and place.thread is not None
        return place.thread

    async def in_topic(self, lead: int = 1) -> list[Got]:
        """What the bot put into the lead's topic, its opening left out."""
        return [got for got in self.group.topic(await self.thread(lead)) if "forum_topic_created" not in got.raw]

    async def taken(self, name: int = 0, **who: Any) -> User:
        """A hot lead that a manager took; the visitor."""
        anna = await self.hot_lead(**who)
        self.managers[name].presses("Take", group=self.group)
        await self.settle()
        anna.taken()
        return anna

    def refused(self, *methods: str) -> list[str]:
        """Descriptions of the calls that were refused."""
        return [call.description for call in self.api.ledger.calls if call.code != 200 and (not methods or call.method in methods)]


@asynccontextmanager
async def live(
    folder: Path,
    *scripts: Mapping[str, Any],
    is_forum: bool = True,
    is_super: bool = True,
    has_group: bool = True,
    admins: Iterable[int] = (BOSS,),
    driver: str = "ptb",
    at: datetime = MORNING,
    talk_return: timedelta | None = timedelta(hours=24),
    typing_window: timedelta = timedelta(0),
) -> AsyncIterator[Live]:
    """A service with these scripts, a group of four managers, and an admin; on a fresh SQLite file."""
    url = f"sqlite:///{folder / 'live.sqlite3'}"
    upgrade(url)
    api = await BotApi().start()
    managers = [api.cast.user(name, id=FIRST_MANAGER + number, has_started=True) for number, name in enumerate(MANAGERS)]
    boss = api.cast.user("Boss", id=BOSS, has_started=True)
    number = -1_001_000_000_777 if is_forum or is_super else -777
    group = api.cast.group("Managers", managers, id=number, is_super=is_super, is_forum=is_forum)
    config = AppConfig(
        managers_chat=Address(channel="telegram", bot="4242", chat=group.id) if has_group else None,
        admins=tuple(admins),
        language="en",
        timezone=ZoneInfo("UTC"),
        default_script=scripts[0]["script"],
        default_country="RU",
        typing_window=typing_window,
        talk_return=talk_return,
    )
    channel = open_telegram(driver, api.world.token, api.base, files=folder, pace=UNHURRIED)
    store, clock, wakeup = open_store(url), StandingClock(at), QuietWakeup()
    api.clock.stop(at=at.timestamp())
    (folder / "plans.pdf").write_bytes(b"%PDF-1.7 plans")
    shelf = Shelf()
    loaded = [Script.model_validate(script) for script in scripts]
    shelf.put(await store.write(lambda tx: publish(tx, loaded, author="test", now=clock.now())))
    desk = Desk(config=config, shelf=shelf, staff=StaffRoom(config))
    try:
        yield Live(
            api=api,
            channel=channel,
            store=store,
            clock=clock,
            wakeup=wakeup,
            desk=desk,
            turns=Turns(Applying(desk, [channel]), store, wakeup, clock),
            timers=Timers(Firing(desk), store, wakeup, clock),
            sender=Sender(desk, [channel], store, wakeup, clock, worker="live"),
            group=group,
            managers=managers,
            boss=boss,
        )
    finally:
        await channel.close()
        await store.close()
        await api.close()
