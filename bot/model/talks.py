"""A talk between a visitor and whoever answers them: who owns it, where the staff's side of it is, what was said in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NewType

from bot.model.naming import Address, ConversationKey, LeadId

TalkOwner = Literal["bot", "queue", "person"]
"""Who answers the visitor: the bot; the bot while a person is awaited; a person alone."""
TalkMessageId = NewType("TalkMessageId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """A document that somebody sent. `id`: by which the messenger gives its bytes; `name` "": it has none."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message as it stands in its chat. `kind`: `text`, or the messenger's word for other content.

    `text`: text or caption, empty without one; `entities`: its formatting as the messenger's own JSON, "" for none. `reply_to`: the
    message it answers; `answers_bot`: its words, where it is one of the bot's, else ""; `album`: what the messages of one album have in
    common; `file`: of a document.
    """

    message_id: int
    kind: str = "text"
    text: str = ""
    entities: str = ""
    reply_to: int | None = None
    answers_bot: str = ""
    album: str | None = None
    file: SentFile | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The talk with one visitor. A conversation without one is the bot's.

    `lead`: the run that was handed over; `since`: when the owner became the owner. `person_*`: who owns it or owned it last.
    `place`: where the staff's side of it is, None before anybody took it; its `thread` is None in a chat without topics, and while a
    topic is being made. `card`: the message that the visitor's words answer there. `topics`: how many were made or tried for it.
    `is_silent`: what is written at the place stays there. `spoke_at`: when a person last wrote to the visitor.
    """

    conversation: ConversationKey
    lead: LeadId
    owner: TalkOwner
    since: datetime
    person_id: int | None = None
    person_name: str | None = None
    place: Address | None = None
    in_topic: bool = False
    card: int | None = None
    topics: int = 0
    is_silent: bool = False
    spoke_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkMessage:
    """A message of a talk and its copy on the other side. `visitor_message`, `staff_message`: 0 while it is not there yet.

    `by`: whose words they are. `copied_at`: when the other side got it; `why`: why it did not.
    """

    id: TalkMessageId = TalkMessageId(0)
    conversation: ConversationKey
    lead: LeadId
    at: datetime
    by: Literal["visitor", "staff"]
    person_id: int
    name: str
    kind: str
    text: str
    album: str | None = None
    visitor_message: int = 0
    staff_chat: int = 0
    staff_message: int = 0
    copied_at: datetime | None = None
    why: str | None = None
