"""Journeys: people who press and type, a messenger that never leaves the process, the real turns, sender and database.

    journey = await begin(tmp_path, SCRIPT)
    anna = journey.person(7, first_name="Anna", language="en")
    await anna.starts("ads")
    await anna.presses("A house")
    assert anna.sees[-1].text == "..."

Every act goes the whole way: inbox, turn, outbox, sender. Time stands still but for `journey.clock.pass_(...)`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import orjson

from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.scripting.errands import Errands
from bot.app.shelf import Shelf, publish
from bot.app.staffroom import StaffRoom
from bot.app.timers import Firing
from bot.model import Address, ConversationKey, RawUpdate
from bot.ports import Tx
from bot.storage import open_store, upgrade
from bot.storage.store import SqlStore
from bot.workers.errands import ErrandRunner
from bot.workers.sender import Sender
from bot.workers.timers import Timers
from bot.workers.turns import Turns
from dialogs.script import Script
from tests.bot.messenger import BOT, CHANNEL, GROUP, Arrived, FakeChannel, key_of, staff_press
from tests.bot.standing import MORNING, QuietWakeup, StandingClock

T = TypeVar("T")


@dataclass(kw_only=True)
class Journey:
    """The service between a fake messenger and a real database. `restarted` is the same after its process ended."""

    store: SqlStore
    channel: FakeChannel
    clock: StandingClock
    wakeup: QuietWakeup
    desk: Desk
    turns: Turns
    timers: Timers
    sender: Sender
    errands: ErrandRunner
    updates: int = 0
    pressed: int = 0
    people: dict[int, Walker] = field(default_factory=dict)

    def person(self, person_id: int, *, first_name: str = "Anna", language: str | None = "en", username: str | None = None) -> Walker:
        """A visitor with a private chat, or an admin."""
        return self.people.setdefault(
            person_id, Walker(journey=self, person_id=person_id, first_name=first_name, language=language, username=username)
        )

    async def update(self, chat: int, fields: Mapping[str, object], *, update_id: int | None = None) -> int:
        """Put one update into the inbox and let nothing else happen yet; its id."""
        self.updates += 1
        number = self.updates if update_id is None else update_id
        await self.bodies(chat, [(number, orjson.dumps(fields))])
        return number

    async def bodies(self, chat: int, bodies: Sequence[tuple[int, bytes]]) -> None:
        """Put raw bodies of one chat into the inbox."""
        updates = [RawUpdate(channel=CHANNEL, bot=BOT, update_id=number, conversation=key_of(chat), body=body) for number, body in bodies]
        await take_in(self.store, self.wakeup, self.clock, updates)

    async def settle(self) -> None:
        """Play all that waits and send all that may be sent now."""
        while await self.turns.play_batch() + await self.timers.fire_batch() + await self.errands.do_next():
            pass
        await self.deliver()

    async def deliver(self) -> None:
        """Let the sender send until there is nothing more."""
        sent = -1
        while sent != len(self.channel.attempts):
            sent = len(self.channel.attempts)
            stop = asyncio.Event()
            self.wakeup.when_idle = stop.set
            await self.sender.run(stop)

    async def passes(self, span: timedelta) -> None:
        """Let time go by, then do all that is due."""
        self.clock.pass_(span)
        await self.settle()

    async def ask(self, work: Callable[[Tx], T]) -> T:
        """Look into the database through a reader."""
        return await self.store.read(work)

    def cards(self, chat: int = GROUP.chat) -> list[Arrived]:
        """Messages with a card's buttons in the chat."""
        return [message for message in self.channel.of(chat) if any("lead:" in button.data for row in message.buttons for button in row)]

    async def staff_presses(self, person_id: int, name: str, card: Arrived, label: str) -> list[str | None]:
        """Somebody presses a card's button; the notes they get."""
        return await self.staff_sends(person_id, name, card, card.data(label))

    async def staff_sends(self, person_id: int, name: str, card: Arrived, data: str) -> list[str | None]:
        """Somebody sends a press with this data from the card's chat; the notes they get."""
        press = self.next_press()
        await self.update(card.chat, staff_press(card.chat, person_id, name, press, card.message_id, data))
        await self.settle()
        return self.channel.answered.get(press, [])

    async def commands(self, person_id: int, command: str, args: str = "", *, chat: int = GROUP.chat) -> list[str]:
        """Somebody writes a slash command of the staff, in a group or in private; what the chat shows after it."""
        before = len(self.channel.of(chat))
        fields = {"is": "staff_command", "chat": chat, "person": person_id, "name": "Boss", "command": command, "args": args}
        who = {"first_name": "Boss"}
        in_private = {"is": "commanded", "chat": chat, "who": who, "name": command, "args": args}
        await self.update(chat, in_private if chat == person_id else fields)
        await self.settle()
        return [message.text for message in self.channel.of(chat)[before:]]

    def next_press(self) -> str:
        """An id for a press."""
        self.pressed += 1
        return f"press-{self.pressed}"


@dataclass(kw_only=True)
class Walker:
    """A person in a private chat with the bot."""

    journey: Journey
    person_id: int
    first_name: str
    language: str | None
    username: str | None

    @property
    def key(self) -> ConversationKey:
        """Key of the person's conversation."""
        return key_of(self.person_id)

    @property
    def sees(self) -> list[Arrived]:
        """The chat, oldest message first."""
        return self.journey.channel.of(self.person_id)

    @property
    def texts(self) -> list[str]:
        """The texts of the chat."""
        return [message.text for message in self.sees]

    async def starts(self, payload: str | None = None) -> None:
        """/start, by a link where there is a payload."""
        await self.does({"is": "started", "payload": payload})

    async def says(self, text: str) -> None:
        """A text message."""
        await self.does({"is": "typed", "text": text})

    async def presses(self, label: str, *, on: Arrived | None = None) -> list[str | None]:
        """The button of this label, under the newest message that has one; the notes on it (each press must have exactly one)."""
        message = on or next(message for message in reversed(self.sees) if label in message.labels)
        press = self.journey.next_press()
        await self.does(self.press(message, label, press))
        return self.journey.channel.answered.get(press, [])

    def press(self, message: Arrived, label: str, press: str) -> dict[str, object]:
        """The update of a press."""
        return {"is": "pressed", "data": message.data(label), "press": press, "message": message.message_id}

    async def shares(self, phone: str, *, is_own: bool = True) -> None:
        """A contact card."""
        await self.does({"is": "contact", "phone": phone, "own": is_own})

    async def writes_command(self, name: str) -> None:
        """A slash command of visitors."""
        await self.does({"is": "commanded", "name": name})

    async def sends_file(self, name: str, content: bytes) -> None:
        """A document."""
        self.journey.channel.files[name] = content
        await self.does({"is": "attached", "what": "document", "file": name})

    async def blocks(self) -> None:
        """Blocks the bot."""
        await self.does({"is": "gone"})

    async def does(self, fields: Mapping[str, object], *, update_id: int | None = None) -> None:
        """An update of this person goes the whole way."""
        await self.update(fields, update_id=update_id)
        await self.journey.settle()

    async def update(self, fields: Mapping[str, object], *, update_id: int | None = None) -> int:
        """An update of this person reaches the inbox."""
        return await self.journey.update(self.person_id, self.fields(fields), update_id=update_id)

    def fields(self, fields: Mapping[str, object]) -> dict[str, object]:
        """The update with who sent it."""
        who = {"first_name": self.first_name, "language": self.language, "username": self.username}
        return {**fields, "chat": self.person_id, "who": who}


@asynccontextmanager
async def begun(
    folder: Path,
    *scripts: Mapping[str, Any],
    managers_chat: Address | None = GROUP,
    admins: Iterable[int] = (),
    language: str = "en",
    zone: str = "UTC",
    at: datetime = MORNING,
    url: str | None = None,
    channel: FakeChannel | None = None,
    typing_window: timedelta = timedelta(0),
) -> AsyncIterator[Journey]:
    """A service with these scripts, the first being the default one; on a fresh SQLite file unless there is a `url`.

    `channel`: that of another journey, to be one of two processes behind the same messenger.
    """
    if url is None:
        url = f"sqlite:///{folder / 'journey.sqlite3'}"
        upgrade(url)
    config = AppConfig(
        managers_chat=managers_chat,
        admins=tuple(admins),
        language=language,
        timezone=ZoneInfo(zone),
        default_script=scripts[0]["script"],
        default_country="RU",
        typing_window=typing_window,
    )
    store = open_store(url)
    try:
        yield await _opened(store, scripts, config, StandingClock(at), channel or FakeChannel())
    finally:
        await store.close()


async def _opened(
    store: SqlStore, scripts: Sequence[Mapping[str, Any]], config: AppConfig, clock: StandingClock, channel: FakeChannel
) -> Journey:
    wakeup, shelf = QuietWakeup(), Shelf()
    loaded = [Script.model_validate(script) for script in scripts]
    shelf.put(await store.write(lambda tx: publish(tx, loaded, author="test", now=clock.now())))
    desk = Desk(config=config, shelf=shelf, staff=StaffRoom(config))
    return Journey(
        store=store,
        channel=channel,
        clock=clock,
        wakeup=wakeup,
        desk=desk,
        turns=Turns(Applying(desk, [channel]), store, wakeup, clock),
        timers=Timers(Firing(desk), store, wakeup, clock),
        sender=Sender(desk, [channel], store, wakeup, clock, worker=f"sender {id(store)}"),
        errands=ErrandRunner(Errands(desk, store, clock, {(CHANNEL, BOT): channel}), wakeup),
    )


async def until(holds: Callable[[], bool]) -> None:
    """Let other tasks go on until this holds."""
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110  # whatever a test looks at has no event of its own
            await asyncio.sleep(0)
