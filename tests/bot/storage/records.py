"""Records for the storage tests, each with every field that does not matter filled in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal

from bot.model import (
    Address,
    Conversation,
    ConversationKey,
    Lane,
    Lead,
    LeadId,
    Outgoing,
    Payload,
    RawUpdate,
    SendText,
    StoredAnswer,
    TalkMessage,
)
from dialogs.effects import Message
from dialogs.state import State
from qualification.answers import Answer, Text

NOW = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
WORKER = "worker-1"
LEASE_S = 15.0


def after(seconds: float) -> datetime:
    """So many seconds after `NOW`."""
    return NOW + timedelta(seconds=seconds)


def key(chat: int) -> ConversationKey:
    """The conversation in that chat."""
    return ConversationKey(f"telegram:7:{chat}")


def address(chat: int) -> Address:
    """The place of that chat."""
    return Address(channel="telegram", bot="7", chat=chat)


def update(update_id: int, chat: int = 1) -> RawUpdate:
    """An update from that chat."""
    return RawUpdate(channel="telegram", bot="7", update_id=update_id, conversation=key(chat), body=b'{"n":%d}' % update_id)


def conversation(chat: int, *, row_version: int = 0, score: int = 0) -> Conversation:
    """A conversation just begun."""
    state = State(script="cottages", version=3, status="active", language="ru", at="need", score=score)
    return Conversation(key=key(chat), address=address(chat), person_id=chat, state=state, row_version=row_version)


def answer(question: str, words: str = "да", *, given: Answer | None = None) -> StoredAnswer:
    """An answer to the question."""
    return StoredAnswer(question=question, answer=given or Text(text=words), raw=words, at=NOW)


def lead(chat: int, *, run: int = 1, lead_id: int = 0, contact_at: datetime | None = None, score: int = 0) -> Lead:
    """The record of a run."""
    return Lead(
        id=LeadId(lead_id),
        conversation=key(chat),
        address=address(chat),
        person_id=chat,
        run=run,
        script="cottages",
        script_version=3,
        language="ru",
        score=score,
        created_at=NOW,
        contact_at=contact_at,
    )


def outgoing(
    chat: int,
    words: str = "hello",
    *,
    lane: Lane = "reply",
    payload: Payload | None = None,
    message_key: str | None = None,
    not_before: datetime | None = None,
    about: LeadId | None = None,
) -> Outgoing:
    """A message to that chat."""
    return Outgoing(
        lane=lane,
        address=address(chat),
        payload=payload or SendText(message=Message(text=words)),
        conversation=key(chat),
        lead=about,
        key=message_key,
        not_before=not_before,
    )


def talk_message(
    chat: int,
    lead_id: LeadId,
    *,
    text: str = "hello",
    by: Literal["visitor", "staff"] = "visitor",
    at_visitor: int = 1,
    album: str | None = None,
) -> TalkMessage:
    """Words of a talk that the other side has not got yet."""
    return TalkMessage(
        conversation=key(chat),
        lead=lead_id,
        at=NOW,
        by=by,
        person_id=chat,
        name="Anna",
        kind="text",
        text=text,
        album=album,
        visitor_message=at_visitor,
    )
