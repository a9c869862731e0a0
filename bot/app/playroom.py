"""The browser's playground between its channel and its page: what a visitor and the managers would see, held in memory.

A room is one browser. Its visitor's chat has the room's number as id, its managers' chat the same number below zero.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

import orjson

from bot.model import CardButton, ConversationKey, LeadId, RawUpdate
from dialogs.effects import Message

CHANNEL, BOT = "playground", "browser"
MANAGER_NAMES = {"ru": "Менеджер", "en": "Manager", "es": "Gestor", "fr": "Conseiller"}
"""Of whoever presses in the managers' half of a page, whose number is that half's chat."""
MOST_ROOMS = 200
MOST_LINES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A message in the visitor's chat. `message` None: the visitor's own `text`, or a magnet's `file`."""

    id: int
    text: str
    message: Message | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A message in the managers' chat: the HTML that Telegram would show."""

    id: int
    html: str
    buttons: tuple[tuple[CardButton, ...], ...] = ()
    lead: LeadId | None = None


@dataclass(slots=True)
class Room:
    """`changes` grows with each change, so that a page sees that it must draw anew. `toast`: the newest note over a button."""

    number: int
    language: str
    lines: list[Line] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    changes: int = 0
    toast: tuple[int, str] | None = None

    @property
    def conversation(self) -> ConversationKey:
        """The key under which the conversation is stored."""
        return conversation_of(self.number)

    def words_of(self, ids: Collection[int]) -> str:
        """What stands in the visitor's chat under these ids."""
        return "\n".join(line.text for line in self.lines if line.id in ids)

    @property
    def last_message(self) -> Message | None:
        """The newest message of the bot."""
        return next((line.message for line in reversed(self.lines) if line.message is not None), None)


class Playroom:
    """All rooms of this process; the one not used for longest goes when there are too many."""

    def __init__(self) -> None:
        self._rooms: OrderedDict[int, Room] = OrderedDict()
        self._last_id = 0

    def room(self, number: int, language: str) -> Room:
        """The room of that number, opened if it is not there."""
        room = self._rooms.setdefault(number, Room(number=number, language=language))
        self._rooms.move_to_end(number)
        while len(self._rooms) > MOST_ROOMS:
            self._rooms.popitem(last=False)
        return room

    def find(self, chat: int) -> Room | None:
        """The room of a chat, the visitor's or the managers'; None if it is open no more."""
        room = self._rooms.get(abs(chat))
        if room is not None:
            self._rooms.move_to_end(room.number)
        return room

    def next_id(self) -> int:
        """A new number for a message or an update."""
        self._last_id += 1
        return self._last_id

    def add_line(self, room: Room, text: str, *, message: Message | None = None, file: str | None = None) -> int:
        """Append to the visitor's chat; the message's id."""
        line = Line(id=self.next_id(), text=text, message=message, file=file)
        room.lines = [*room.lines, line][-MOST_LINES:]
        room.changes += 1
        return line.id

    def edit_line(self, room: Room, message_id: int, message: Message) -> None:
        """Replace a message of the bot."""
        room.lines = [replace(line, message=message, text=message.text) if line.id == message_id else line for line in room.lines]
        room.changes += 1

    def put_card(self, room: Room, html: str, buttons: tuple[tuple[CardButton, ...], ...], lead: LeadId | None) -> int:
        """Append to the managers' chat; the card's id."""
        card = Card(id=self.next_id(), html=html, buttons=buttons, lead=lead)
        room.cards = [*room.cards, card][-MOST_LINES:]
        room.changes += 1
        return card.id

    def edit_card(self, room: Room, message_id: int, html: str, buttons: tuple[tuple[CardButton, ...], ...]) -> None:
        """Replace a card."""
        room.cards = [replace(card, html=html, buttons=buttons) if card.id == message_id else card for card in room.cards]
        room.changes += 1

    def show_toast(self, room: Room, text: str) -> None:
        """Note over the button just pressed."""
        room.toast = (self.next_id(), text)
        room.changes += 1


def update(playroom: Playroom, room: Room, what: Mapping[str, object], now: datetime) -> RawUpdate:
    """What a person did in the room, as an update for the inbox. The number is the time, so that it is new after a restart."""
    body = {**what, "room": room.number, "language": room.language, "at": now.isoformat()}
    number = int(now.timestamp() * 1_000_000) * 10 + playroom.next_id() % 10
    key = conversation_of(room.number if what.get("by") != "manager" else -room.number)
    return RawUpdate(channel=CHANNEL, bot=BOT, update_id=number, conversation=key, body=orjson.dumps(body))


def conversation_of(chat: int) -> ConversationKey:
    """The key of a chat of the playground."""
    return ConversationKey(f"{CHANNEL}:{BOT}:{chat}")
