"""What goes out: payloads, rows of the outbox, and what became of a send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.model.naming import Address, ConversationKey, Lane, LeadId, OutboxId
from bot.model.relaying import Relay
from bot.model.showing import Setup
from dialogs.effects import Message


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
class SendDocument:
    """A file made of text, UTF-8, under that name."""

    name: str
    text: str
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardButton:
    """A button of a card; `data` at most 64 bytes."""

    label: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendCard:
    """A lead's card for managers: HTML that the card's own room escaped. `plain` is sent where the markup is refused.

    `reply_to`: the message of the same chat that it answers. `asks_reply`: the field for a reply to it is opened; no buttons then.
    """

    html: str
    plain: str
    buttons: tuple[tuple[CardButton, ...], ...] = ()
    lead: LeadId | None = None
    reply_to: int | None = None
    asks_reply: bool = False


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


Payload = SendText | EditText | SendFile | SendDocument | SendCard | EditCard | AnswerPress | Relay | Setup


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A row to be put into the outbox. `key`: at most one row with this key is ever stored. `not_before` None: at once.

    `conversation`: whose `gone` mark a refusal sets; `lead`: whose card this is. `talk`: the row is part of this lead's talk: what
    becomes of it is told to the use cases, and at the staff's side its topic is looked up when it is sent.
    """

    lane: Lane
    address: Address
    payload: Payload
    conversation: ConversationKey | None = None
    lead: LeadId | None = None
    talk: LeadId | None = None
    key: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedMessage:
    """A row of the outbox under this worker's lease. `was_tried`: a former send may have arrived (ambiguous)."""

    id: OutboxId
    outgoing: Outgoing
    attempts: int
    was_tried: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Accepted. `message_id` of the last part; `file_id` of an uploaded document; `message_ids` of all messages of an album."""

    message_id: int | None = None
    file_id: str | None = None
    message_ids: tuple[int, ...] = ()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicTrouble:
    """The topic is not there any more, or is closed; nothing arrived. The row waits for the topic to be made or opened again."""

    what: Literal["deleted", "closed"]
    why: str


Outcome = Delivered | RetryLater | Ambiguous | Undeliverable | Migrated | Unauthorized | TopicTrouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What became of a row that the use cases want to hear of: part of a talk, or a card that a chat did not take."""

    outgoing: Outgoing
    outcome: Outcome
