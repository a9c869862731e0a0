"""What comes in: raw updates, and what a channel reads from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.model.naming import Address, ConversationKey, InboxId
from bot.model.talks import Said
from dialogs.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class RawUpdate:
    """An update as it came, not read yet. `conversation` orders the updates of one person in one chat."""

    channel: str
    bot: str
    update_id: int
    conversation: ConversationKey
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredUpdate:
    """A raw update in the inbox. `attempts`: turns that failed on it so far."""

    id: InboxId
    update: RawUpdate
    received_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedUpdate:
    """An update that was set aside for good, without what it said. `why`: what went wrong, in the words of the alert."""

    id: InboxId
    conversation: ConversationKey
    received_at: datetime
    parked_at: datetime
    attempts: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorEvent:
    """Something a visitor did in a private chat.

    `press_id`: to be answered so that the button's spinner ends; `message_id`: the message that the button is under. `said`: the
    message itself, where it is one.
    """

    address: Address
    person_id: int
    event: Event
    press_id: str | None = None
    message_id: int | None = None
    said: Said | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPress:
    """A button of a manager's card, pressed by a real account (a channel or an anonymous admin has none and is ignored)."""

    address: Address
    person_id: int
    name: str
    username: str | None
    press_id: str
    message_id: int
    data: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCommand:
    """A slash command in a group; `args` is the rest of the line. In private every command is a visitor's until staff wrote it.

    `said`: the message it stands in. `username`: as the messenger shows it, None without one.
    """

    address: Address
    person_id: int
    name: str
    command: str
    args: str
    at: datetime
    said: Said | None = None
    username: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMessage:
    """A message in a group, by a real account, that answers another message or stands in a topic. `is_edit`: a former one was changed."""

    address: Address
    person_id: int
    name: str
    said: Said
    at: datetime
    is_edit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorEdit:
    """A visitor changed a message that was sent before."""

    address: Address
    person_id: int
    said: Said
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMembership:
    """The bot was added to a group, or cannot write there any more."""

    address: Address
    may_write: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatMigrated:
    """A group became a supergroup and has a new id."""

    address: Address
    new_chat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignored:
    """An update that concerns nobody here; `what` is counted."""

    what: str


Incoming = VisitorEvent | VisitorEdit | StaffPress | StaffCommand | StaffMessage | GroupMembership | ChatMigrated | Ignored
