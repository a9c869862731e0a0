"""A messenger that never leaves the process: satisfies `Channel`, keeps what arrives by chat, fails as a test orders."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import orjson

from bot.model import (
    Address,
    AnswerPress,
    CardButton,
    ChatMigrated,
    ClaimedMessage,
    ConversationKey,
    CopyMessages,
    Delivered,
    EditCard,
    EditText,
    GroupMembership,
    Ignored,
    Incoming,
    MakeTopic,
    Outcome,
    RawUpdate,
    React,
    Said,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    SentFile,
    StaffCommand,
    StaffPress,
    Undeliverable,
    VisitorEvent,
)
from bot.ports import NotFetched, Unreadable
from dialogs.effects import Button, Message
from dialogs.events import Attached, Commanded, ContactShared, Event, PeerBack, PeerGone, Person, Pressed, Started, Typed

CHANNEL, BOT = "fake", "1"
GROUP = Address(channel=CHANNEL, bot=BOT, chat=-100)
"""The managers' group."""


@dataclass(slots=True)
class Arrived:
    """A message as a chat shows it."""

    chat: int
    message_id: int
    text: str
    buttons: tuple[tuple[Button | CardButton, ...], ...] = ()
    share_label: str | None = None
    file: SendFile | SendDocument | None = None
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
        self.bugs: set[int] = set()
        self.files: dict[str, bytes] = {}
        self.said: dict[tuple[int, int], str] = {}
        self.marks: dict[tuple[int, int], str] = {}

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """Nothing comes by itself."""
        return [], offset

    async def download(self, file_id: str, most_bytes: int) -> bytes | NotFetched:
        """A file that a person sent; see `FileSource`."""
        content = self.files.get(file_id)
        if content is None:
            return NotFetched(why="gone")
        return NotFetched(why="too_big") if len(content) > most_bytes else content

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
        incoming = _incoming(fields, received_at)
        if isinstance(incoming, VisitorEvent) and not isinstance(incoming.event, Pressed | PeerGone | PeerBack):
            number = 10_000 + update.update_id
            words = str(fields.get("text", fields["is"]))
            self.said[incoming.address.chat, number] = words
            return replace(incoming, said=Said(message_id=number, text=words, file=_file(fields)))
        return incoming

    async def send(self, message: ClaimedMessage) -> Outcome:
        """Show it in its chat; or the outcome that the test ordered for the chat (the message arrives where it is ambiguous)."""
        self.attempts.append(message)
        if isinstance(message.outgoing.payload, MakeTopic):
            return Undeliverable(why="not is_forum")
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
            case SendFile(caption=caption) | SendDocument(caption=caption):
                return self._put(Arrived(chat, 0, caption, file=payload))
            case EditCard(message_id=message_id, html=text, buttons=buttons):
                self._edit(message_id, text, buttons)
            case EditText(message_id=message_id, message=Message(text=text, buttons=buttons)):
                self._edit(message_id, text, buttons)
            case AnswerPress(press_id=press_id, text=text):
                self.answered.setdefault(press_id, []).append(text)
            case CopyMessages(from_chat=source, message_ids=ids):
                words = "\n".join(self.said.get((source, number), f"({number})") for number in ids)
                return self._put(Arrived(chat, 0, words))
            case React(message_id=message_id, emoji=emoji):
                self.marks[chat, message_id] = emoji
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
        case "membership":
            return GroupMembership(address=Address(channel=CHANNEL, bot=BOT, chat=fields["chat"]), may_write=fields["may_write"], at=at)
        case "ignored":
            return Ignored(what="something")
        case _:
            event = _event(fields, at)
            return VisitorEvent(
                address=address, person_id=address.chat, event=event, press_id=fields.get("press"), message_id=fields.get("message")
            )


def _file(fields: Mapping[str, Any]) -> SentFile | None:
    return SentFile(id=fields["file"], name=fields["file"]) if "file" in fields else None


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
            return Commanded(at=at, person=person, name=fields["name"], args=fields.get("args", ""))
        case "attached":
            return Attached(at=at, person=person, what=fields["what"])
        case "gone":
            return PeerGone(at=at)
        case "back":
            return PeerBack(at=at)
    raise Unreadable("is")
