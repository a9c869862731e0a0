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
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import orjson

from bot.app.applying import Applying
from bot.app.config import AppConfig
from bot.app.desk import Desk
from bot.app.inbox import take_in
from bot.app.shelf import Shelf, publish
from bot.app.staffroom import StaffRoom
from bot.app.timers import Firing
from bot.model import (
    Address,
    AnswerPress,
    CardButton,
    ChatMigrated,
    ClaimedMessage,
    ConversationKey,
    Delivered,
    EditCard,
    EditText,
    Ignored,
    Incoming,
    Outcome,
    RawUpdate,
    SendCard,
    SendFile,
    SendText,
    StaffCommand,
    StaffPress,
    VisitorEvent,
)
from bot.ports import Bell, Tx, Unreadable
from bot.storage import open_store, upgrade
from bot.storage.store import SqlStore
from bot.workers.sender import Sender
from bot.workers.timers import Timers
from bot.workers.turns import Turns
from dialogs.effects import Button, Message
from dialogs.events import Attached, Commanded, ContactShared, Event, PeerBack, PeerGone, Person, Pressed, Started, Typed
from dialogs.script import Script

T = TypeVar("T")
CHANNEL, BOT = "fake", "1"
GROUP = Address(channel=CHANNEL, bot=BOT, chat=-100)
MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""A Monday."""


class StandingClock:
    """A clock that goes only when told."""

    def __init__(self, at: datetime = MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        """The same moment until `pass_`."""
        return self._at

    def pass_(self, span: timedelta) -> None:
        """Let time go by."""
        self._at += span


class QuietWakeup:
    """Bells that wake nobody; who waits is reported, so that a test knows there is nothing left to do."""

    def __init__(self) -> None:
        self.rung: list[Bell] = []
        self.when_idle: Callable[[], None] = lambda: None

    def ring(self, bell: Bell) -> None:
        """Noted."""
        self.rung.append(bell)

    async def wait(self, bell: Bell, timeout_s: float) -> None:
        """Return at once."""
        self.when_idle()


@dataclass(slots=True)
class Arrived:
    """A message as a chat shows it."""

    chat: int
    message_id: int
    text: str
    buttons: tuple[tuple[Button | CardButton, ...], ...] = ()
    share_label: str | None = None
    file: SendFile | None = None
    edits: int = 0

    @property
    def labels(self) -> list[str]:
        """Labels of all buttons in reading order."""
        return [button.label for row in self.buttons for button in row]

    def data(self, label: str) -> str:
        """What the button of this label carries."""
        return next(button.data for row in self.buttons for button in row if button.label == label)


class FakeChannel:
    """A messenger that satisfies `Channel`: updates are JSON of its own, sent messages are kept by chat."""

    name = CHANNEL
    bot = BOT

    def __init__(self) -> None:
        self.messages: list[Arrived] = []
        self.answered: dict[str, list[str | None]] = {}
        self.outcomes: dict[int, list[Outcome]] = {}
        self.attempts: list[ClaimedMessage] = []
        self.pulls: list[tuple[int | None, list[RawUpdate] | Exception]] = []
        self.bugs: set[int] = set()

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """What the test put into `pulls`."""
        raise NotImplementedError

    async def close(self) -> None:
        """Nothing to close."""

    def read(self, update: RawUpdate, received_at: datetime) -> Incoming:
        """The update as `Journey` wrote it."""
        if update.update_id in self.bugs:
            raise RuntimeError("a bug in reading")
        try:
            fields = orjson.loads(update.body)
        except orjson.JSONDecodeError:
            raise Unreadable("body") from None
        return _incoming(fields, received_at)

    async def send(self, message: ClaimedMessage) -> Outcome:
        """Show it in its chat; or the outcome that the test ordered for the chat (the message arrives where it is ambiguous)."""
        self.attempts.append(message)
        chat = message.outgoing.address.chat
        ordered = self.outcomes.get(chat)
        outcome = ordered.pop(0) if ordered else None
        if outcome is None or type(outcome).__name__ == "Ambiguous":
            message_id = self._show(message)
            return outcome or Delivered(message_id=message_id, file_id=self._file_id(message))
        return outcome

    def of(self, chat: int) -> list[Arrived]:
        """The chat's messages, oldest first."""
        return [message for message in self.messages if message.chat == chat]

    def _show(self, message: ClaimedMessage) -> int | None:
        chat, payload = message.outgoing.address.chat, message.outgoing.payload
        match payload:
            case SendText(message=Message(text=text, buttons=buttons, share_label=label)):
                return self._put(Arrived(chat, 0, text, buttons, label))
            case SendCard(html=html, buttons=buttons):
                return self._put(Arrived(chat, 0, html, buttons))
            case SendFile(caption=caption):
                return self._put(Arrived(chat, 0, caption, file=payload))
            case EditCard(message_id=message_id, html=text, buttons=buttons):
                self._edit(message_id, text, buttons)
            case EditText(message_id=message_id, message=Message(text=text, buttons=buttons)):
                self._edit(message_id, text, buttons)
            case AnswerPress(press_id=press_id, text=text):
                self.answered.setdefault(press_id, []).append(text)
        return None

    def _put(self, arrived: Arrived) -> int:
        arrived.message_id = len(self.messages) + 1
        self.messages.append(arrived)
        return arrived.message_id

    def _edit(self, message_id: int, text: str, buttons: tuple[tuple[Button | CardButton, ...], ...]) -> None:
        message = self.messages[message_id - 1]
        message.text, message.buttons, message.edits = text, buttons, message.edits + 1

    def _file_id(self, message: ClaimedMessage) -> str | None:
        payload = message.outgoing.payload
        return f"file-id:{payload.path}" if isinstance(payload, SendFile) else None


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
        while await self.turns.play_batch() + await self.timers.fire_batch():
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
        """Somebody writes a slash command of the staff; what the chat shows after it."""
        before = len(self.channel.of(chat))
        fields = {"is": "staff_command", "chat": chat, "person": person_id, "name": "Boss", "command": command, "args": args}
        await self.update(chat, fields)
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
) -> AsyncIterator[Journey]:
    """A service on a fresh SQLite file with these scripts, the first being the default one."""
    url = f"sqlite:///{folder / 'journey.sqlite3'}"
    upgrade(url)
    journey = await _open(url, scripts, managers_chat, tuple(admins), language, zone, StandingClock(at), FakeChannel())
    try:
        yield journey
    finally:
        await journey.store.close()


async def _open(
    url: str,
    scripts: Sequence[Mapping[str, Any]],
    managers_chat: Address | None,
    admins: tuple[int, ...],
    language: str,
    zone: str,
    clock: StandingClock,
    channel: FakeChannel,
) -> Journey:
    store, wakeup, shelf = open_store(url), QuietWakeup(), Shelf()
    loaded = [Script.model_validate(script) for script in scripts]
    shelf.put(await store.write(lambda tx: publish(tx, loaded, author="test", now=clock.now())))
    config = AppConfig(
        managers_chat=managers_chat,
        admins=admins,
        language=language,
        timezone=ZoneInfo(zone),
        default_script=loaded[0].script,
        default_country="RU",
    )
    desk = Desk(config=config, shelf=shelf, staff=StaffRoom(config))
    return Journey(
        store=store,
        channel=channel,
        clock=clock,
        wakeup=wakeup,
        desk=desk,
        turns=Turns(Applying(desk, [channel]), store, wakeup, clock),
        timers=Timers(Firing(desk), store, wakeup, clock),
        sender=Sender(desk, [channel], store, wakeup, clock, worker="sender"),
    )


async def until(holds: Callable[[], bool]) -> None:
    """Let other tasks go on until this holds."""
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110  # whatever a test looks at has no event of its own
            await asyncio.sleep(0)


def key_of(chat: int) -> ConversationKey:
    """The conversation of a chat with the fake bot."""
    return ConversationKey(f"{CHANNEL}:{BOT}:{chat}")


def staff_press(chat: int, person_id: int, name: str, press: str, message_id: int, data: str) -> dict[str, object]:
    """The update of a press on a card."""
    return {"is": "staff_press", "chat": chat, "person": person_id, "name": name, "press": press, "message": message_id, "data": data}


def plain(html: str) -> str:
    """A card's text without its tags."""
    return re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _incoming(fields: Mapping[str, Any], at: datetime) -> Incoming:
    address = Address(channel=CHANNEL, bot=BOT, chat=fields.get("chat", 0))
    match fields["is"]:
        case "staff_press":
            return StaffPress(
                address=address,
                person_id=fields["person"],
                name=fields["name"],
                username=None,
                press_id=fields["press"],
                message_id=fields["message"],
                data=fields["data"],
                at=at,
            )
        case "staff_command":
            return StaffCommand(
                address=address, person_id=fields["person"], name=fields["name"], command=fields["command"], args=fields["args"], at=at
            )
        case "migrated":
            return ChatMigrated(address=address, new_chat=fields["new_chat"])
        case "ignored":
            return Ignored(what="something")
        case _:
            event = _event(fields, at)
            return VisitorEvent(
                address=address, person_id=address.chat, event=event, press_id=fields.get("press"), message_id=fields.get("message")
            )


def _event(fields: Mapping[str, Any], at: datetime) -> Event:
    person = Person(**fields["who"])
    match fields["is"]:
        case "started":
            return Started(at=at, person=person, payload=fields["payload"])
        case "typed":
            return Typed(at=at, person=person, text=fields["text"])
        case "pressed":
            return Pressed(at=at, person=person, data=fields["data"])
        case "contact":
            return ContactShared(at=at, person=person, phone=fields["phone"], is_own=fields["own"])
        case "commanded":
            return Commanded(at=at, person=person, name=fields["name"])
        case "attached":
            return Attached(at=at, person=person, what=fields["what"])
        case "gone":
            return PeerGone(at=at)
        case "back":
            return PeerBack(at=at)
    raise Unreadable("is")
