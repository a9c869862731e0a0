"""Records that travel between the rooms of the service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NewType

from dialogs.effects import Message
from dialogs.events import Event
from dialogs.state import State
from qualification.answers import Answer

ConversationKey = NewType("ConversationKey", str)
"""`<channel>:<bot id>:<chat id>`: one conversation, whatever kinds of updates it sends."""
LeadId = NewType("LeadId", int)
InboxId = NewType("InboxId", int)
OutboxId = NewType("OutboxId", int)

Lane = Literal["reply", "card", "other", "mass"]
LANES: tuple[Lane, ...] = ("reply", "card", "other", "mass")
"""Lanes of the outbox, the one served first in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A chat of a bot in a channel. `thread`: forum topic, None for the general one."""

    channel: str
    bot: str
    chat: int
    thread: int | None = None


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


# --- what a channel reads from an update -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitorEvent:
    """Something a visitor did in a private chat.

    `press_id`: to be answered so that the button's spinner ends; `message_id`: the message that the button is under.
    """

    address: Address
    person_id: int
    event: Event
    press_id: str | None = None
    message_id: int | None = None


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
    """A slash command in a group; `args` is the rest of the line. In private every command is a visitor's until staff wrote it."""

    address: Address
    person_id: int
    name: str
    command: str
    args: str
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


Incoming = VisitorEvent | StaffPress | StaffCommand | ChatMigrated | Ignored


# --- what a channel sends ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SendText:
    """A message to a visitor: plain text, split where it is too long, buttons under the last part."""

    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class EditText:
    """Replace a message to a visitor (ticks of a multiple choice). "Not modified" and "not found" are success."""

    message_id: int
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFile:
    """A document. `file_id`: the messenger's own id after the first upload, else `path` (inside the scripts' folder) is read.

    `cache_key`: under which the file id of the first upload is kept.
    """

    path: str
    caption: str
    cache_key: str
    file_id: str | None = None
    drops_keyboard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CardButton:
    """A button of a card; `data` at most 64 bytes."""

    label: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendCard:
    """A lead's card for managers: HTML that the card's own room escaped. `plain` is sent where the markup is refused."""

    html: str
    plain: str
    buttons: tuple[tuple[CardButton, ...], ...] = ()
    lead: LeadId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditCard:
    """Replace the text and the buttons of a card sent before. "Not modified" and "not found" are success.

    `message_id` 0: the card was still in the queue when this was written; the sender puts in the id before sending.
    """

    message_id: int
    html: str
    plain: str
    buttons: tuple[tuple[CardButton, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPress:
    """End a button's spinner; a press that is too old by now is success."""

    press_id: str
    text: str | None = None


Payload = SendText | EditText | SendFile | SendCard | EditCard | AnswerPress


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A row to be put into the outbox. `key`: at most one row with this key is ever stored. `not_before` None: at once.

    `conversation`: whose `gone` mark a refusal sets; `lead`: whose card this is.
    """

    lane: Lane
    address: Address
    payload: Payload
    conversation: ConversationKey | None = None
    lead: LeadId | None = None
    key: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedMessage:
    """A row of the outbox under this worker's lease. `was_tried`: a former send may have arrived (ambiguous)."""

    id: OutboxId
    outgoing: Outgoing
    attempts: int
    was_tried: bool


# --- what became of a send ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Accepted. `message_id` of the last part; `file_id` of an uploaded document."""

    message_id: int | None = None
    file_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryLater:
    """Not accepted, nothing arrived; try again after so many seconds. `scope`: hold the chat or the whole bot."""

    after_s: float
    scope: Literal["chat", "bot"] = "chat"
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguous:
    """The connection broke after the request was written: it may have arrived."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Undeliverable:
    """Refused for good. `gone`: the person blocked the bot, the account or chat does not exist."""

    why: str
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """The group has a new id; send there."""

    new_chat: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unauthorized:
    """The token is not valid (any more); stop calling until it is changed."""

    why: str


Outcome = Delivered | RetryLater | Ambiguous | Undeliverable | Migrated | Unauthorized


# --- what is kept ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation as stored. `row_version`: raised with every save. `is_test`: left out of all numbers."""

    key: ConversationKey
    address: Address
    person_id: int
    state: State
    row_version: int
    is_gone: bool = False
    is_test: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswer:
    """An answer on a lead's card, with the words it came in."""

    question: str
    answer: Answer
    raw: str
    at: datetime


LeadStatus = Literal["new", "taken", "rejected", "later"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """One run of a script by one person: an interest until a contact is left (`contact_at`), a lead from then on.

    `name`, `username`: as the messenger shows or as told. `handed_at`: when the managers got it; `owner_*`: who took it.
    `verdict_json`: the verdict with its reasons as plain JSON.
    """

    id: LeadId
    conversation: ConversationKey
    address: Address
    person_id: int
    run: int
    script: str
    script_version: int
    language: str
    name: str | None = None
    username: str | None = None
    phone: str | None = None
    phone_verified: bool = False
    email: str | None = None
    source_first: str | None = None
    source_last: str | None = None
    targeted: bool | None = None
    temperature: str = "cold"
    score: int = 0
    verdict: Mapping[str, object] | None = None
    status: LeadStatus = "new"
    owner_id: int | None = None
    owner_name: str | None = None
    created_at: datetime
    contact_at: datetime | None = None
    handed_at: datetime | None = None
    claimed_at: datetime | None = None
    finished_at: datetime | None = None
    is_test: bool = False

    @property
    def is_lead(self) -> bool:
        """True once a contact was left; before that the record is an interest and counts as no lead anywhere."""
        return self.contact_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadEvent:
    """A line of a lead's history: who did what, when, and the facts of it."""

    lead: LeadId
    at: datetime
    who: str
    what: str
    details: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCard:
    """Where a lead's card stands, so that it can be edited."""

    lead: LeadId
    address: Address
    message_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedPhrase:
    """A reply that was not understood, as kept for the admins. `question`: to which it was the answer."""

    script: str
    question: str
    text: str
    language: str
    why: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTimer:
    """A timer whose time has come."""

    conversation: ConversationKey
    name: str
    stamp: int
    due_at: datetime
