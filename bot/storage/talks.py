"""Talks, what was said in them, and what of the outbox belongs to them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row, Select, bindparam, select, update

from bot.model import (
    Address,
    ClaimedMessage,
    ConversationKey,
    EditText,
    LeadId,
    OutboxId,
    Outgoing,
    SendFile,
    SendText,
    Talk,
    TalkMessage,
    TalkMessageId,
)
from bot.storage.inserting import insert
from bot.storage.migrating_chats import MOVES, move_values
from bot.storage.opened import Opened
from bot.storage.outbox_rows import outgoing_of
from bot.storage.payloads import payload_json, read_payload
from bot.storage.tables import cards, outbox, talk_messages, talks

_PLACE = ("channel", "bot", "chat", "thread")
_OWN = tuple(field.name for field in dataclasses.fields(Talk) if field.name != "place")
_MESSAGE = tuple(field.name for field in dataclasses.fields(TalkMessage) if field.name != "id")
_BOTS_KINDS = (SendText.__name__, EditText.__name__, SendFile.__name__)
"""What the bot tells visitors; the end of a spinner is none of it."""

_insert_talk = insert(talks)
_PUT = _insert_talk.on_conflict_do_update(
    index_elements=["conversation"],
    set_={name: _insert_talk.excluded[name] for name in (*_OWN, *_PLACE) if name != "conversation"},
)
_TALKS = select(talks).where(talks.c.conversation.in_(bindparam("of", expanding=True)))
_OF_LEAD = select(talks).where(talks.c.lead == bindparam("of"))
_WITH = select(talks).where(((talks.c.person_id == bindparam("of")) & (talks.c.owner == "person")) | (talks.c.chat == bindparam("of")))
_AT = select(talks).where(
    talks.c.channel == bindparam("in_channel"),
    talks.c.bot == bindparam("of_bot"),
    talks.c.chat == bindparam("in_chat"),
    talks.c.thread == bindparam("in_thread"),
)
_INSERT_MESSAGE = insert(talk_messages).returning(talk_messages.c.id)
_UPDATE_MESSAGE = update(talk_messages).where(talk_messages.c.id == bindparam("row")).values({name: bindparam(name) for name in _MESSAGE})
_messages = select(talk_messages).order_by(talk_messages.c.id)
_OF_TALK = _messages.where(talk_messages.c.lead == bindparam("of"))
_BY_VISITORS_CHAT = _messages.where(
    talk_messages.c.conversation == bindparam("of"), talk_messages.c.visitor_message.in_(bindparam("ids", expanding=True))
)
_BY_STAFFS_CHAT = _messages.where(
    talk_messages.c.staff_chat == bindparam("in_chat"), talk_messages.c.staff_message.in_(bindparam("ids", expanding=True))
)
_UNCOPIED = _messages.where(
    talk_messages.c.lead == bindparam("of"),
    talk_messages.c.by == bindparam("said_by"),
    talk_messages.c.album == bindparam("of_album"),
    talk_messages.c.copied_at.is_(None),
    talk_messages.c.why.is_(None),
)
_CARD = select(cards.c.lead).where(
    cards.c.channel == bindparam("in_channel"),
    cards.c.bot == bindparam("of_bot"),
    cards.c.chat == bindparam("in_chat"),
    cards.c.message_id == bindparam("message"),
)
_of_bot = (
    outbox.c.conversation == bindparam("of"),
    outbox.c.kind.in_(_BOTS_KINDS),
    outbox.c.talk.is_(None),
    outbox.c.settled_at.is_(None),
)
_WITHDRAW = (
    update(outbox)
    .where(*_of_bot, outbox.c.lease_by.is_(None))
    .values(settled_at=bindparam("now"), due_at=None, payload="", why="a person took over")
)
_WITHDRAW_UNDER_WAY = update(outbox).where(*_of_bot, outbox.c.lease_by.is_not(None)).values(withdrawn_at=bindparam("now"))
_to_staff = (outbox.c.talk == bindparam("of"), outbox.c.conversation.is_(None), outbox.c.settled_at.is_(None))
_LEAVE = (
    update(outbox)
    .where(*_to_staff, outbox.c.lease_by.is_(None))
    .values(settled_at=bindparam("now"), due_at=None, payload="", why="the talk went on to another")
)
_LEAVE_UNDER_WAY = update(outbox).where(*_to_staff, outbox.c.lease_by.is_not(None)).values(withdrawn_at=bindparam("now"))
_to_member = (outbox.c.chat == bindparam("of"), outbox.c.conversation.is_(None), outbox.c.settled_at.is_(None))
_LEAVE_MEMBER = (
    update(outbox)
    .where(*_to_member, outbox.c.lease_by.is_(None))
    .values(settled_at=bindparam("now"), due_at=None, payload="", why="was removed from the staff", key=None)
)
_LEAVE_MEMBER_UNDER_WAY = update(outbox).where(*_to_member, outbox.c.lease_by.is_not(None)).values(withdrawn_at=bindparam("now"))
_REROUTE = update(outbox).where(outbox.c.id == bindparam("row")).values(thread=bindparam("to_thread"), payload=bindparam("as_json"))
_ROW = select(outbox).where(outbox.c.id == bindparam("row"), outbox.c.settled_at.is_(None))


class TalksTx(Opened):
    """The talks part of a transaction."""

    def talks(self, keys: Sequence[ConversationKey]) -> Mapping[ConversationKey, Talk]:
        """Those that exist, in one query; a conversation without one is the bot's."""
        if not keys:
            return {}
        self._later.flush_about(*(("talks", key) for key in keys))
        return {talk.conversation: talk for talk in map(_talk, self._run(_TALKS, {"of": list(keys)}))}

    def talk_of(self, lead: LeadId) -> Talk | None:
        """The talk that this lead's managers have, if it is this lead's now."""
        self._later.flush()
        row = self._run(_OF_LEAD, {"of": lead}).one_or_none()
        return None if row is None else _talk(row)

    def talk_at(self, place: Address) -> Talk | None:
        """The talk whose topic this is; None for a place without a thread and for a topic of nobody."""
        if place.thread is None:
            return None
        self._later.flush()
        values = {"in_channel": place.channel, "of_bot": place.bot, "in_chat": place.chat, "in_thread": place.thread}
        row = self._run(_AT, values).first()
        return None if row is None else _talk(row)

    def talks_with(self, person_id: int) -> list[Talk]:
        """Those that this member owns, or whose staff's side is in their private chat."""
        self._later.flush()
        return [_talk(row) for row in self._run(_WITH, {"of": person_id})]

    def put_talk(self, talk: Talk) -> None:
        """Insert, or replace the one of the same conversation."""
        place = dict.fromkeys(_PLACE) if talk.place is None else {name: getattr(talk.place, name) for name in _PLACE}
        self._later.add(("talks", talk.conversation), _PUT, {**place, **{name: getattr(talk, name) for name in _OWN}})

    def put_talk_message(self, message: TalkMessage) -> TalkMessageId:
        """Insert (`id` 0) or replace; its id."""
        values = {name: getattr(message, name) for name in _MESSAGE}
        if message.id:
            self._run(_UPDATE_MESSAGE, {"row": message.id, **values})
            return message.id
        return TalkMessageId(self._run(_INSERT_MESSAGE, values).scalar_one())

    def talk_messages(self, lead: LeadId) -> list[TalkMessage]:
        """What was said in the lead's talk, oldest first."""
        return self._said(_OF_TALK, {"of": lead})

    def visitor_said(self, key: ConversationKey, message_ids: Sequence[int]) -> list[TalkMessage]:
        """The messages that stand in the visitor's chat under these ids, whoever said them, oldest first."""
        return self._said(_BY_VISITORS_CHAT, {"of": key, "ids": list(message_ids)}) if message_ids else []

    def staff_said(self, chat: int, message_ids: Sequence[int]) -> list[TalkMessage]:
        """The messages that stand in that chat of the staff under these ids, whoever said them, oldest first."""
        return self._said(_BY_STAFFS_CHAT, {"in_chat": chat, "ids": list(message_ids)}) if message_ids else []

    def uncopied(self, lead: LeadId, by: Literal["visitor", "staff"], album: str) -> list[TalkMessage]:
        """The messages of an album that the other side has not got yet, oldest first."""
        return self._said(_UNCOPIED, {"of": lead, "said_by": by, "of_album": album})

    def lead_at(self, place: Address, message_id: int) -> LeadId | None:
        """Whose card this message is."""
        values = {"in_channel": place.channel, "of_bot": place.bot, "in_chat": place.chat, "message": message_id}
        found = self._run(_CARD, values).scalar()
        return None if found is None else LeadId(found)

    def withdraw_outgoing(self, key: ConversationKey, now: datetime) -> None:
        """Take back what the bot was about to tell this visitor: queued rows go, rows being sent are not tried again."""
        self._later.flush()
        self._run(_WITHDRAW, {"of": key, "now": now})
        self._run(_WITHDRAW_UNDER_WAY, {"of": key, "now": now})

    def withdraw_talk(self, lead: LeadId, now: datetime) -> None:
        """Take back what was about to go to the staff's side of the lead's talk; rows being sent are not tried again."""
        self._later.flush()
        self._run(_LEAVE, {"of": lead, "now": now})
        self._run(_LEAVE_UNDER_WAY, {"of": lead, "now": now})

    def withdraw_from(self, person_id: int, now: datetime) -> None:
        """Take back what was about to go to this member's private chat, but for what they get as a visitor."""
        self._later.flush()
        self._run(_LEAVE_MEMBER, {"of": person_id, "now": now})
        self._run(_LEAVE_MEMBER_UNDER_WAY, {"of": person_id, "now": now})

    def reroute_outgoing(self, message: ClaimedMessage) -> None:
        """Keep the thread and the payload with which a claimed row goes out."""
        outgoing = message.outgoing
        values = {"row": message.id, "to_thread": outgoing.address.thread, "as_json": payload_json(outgoing.payload)}
        self._run(_REROUTE, values)

    def move_chat(self, old: Address, new_chat: int) -> None:
        """A group has a new id: everything that waits for it, stands in it or is talked about in it follows."""
        self._later.flush()
        for statement in MOVES:
            self._run(statement, move_values(old, new_chat))

    def outgoing(self, message: OutboxId) -> Outgoing | None:
        """A row of the outbox that was not delivered yet; None if it was, or cannot be read."""
        row = self._run(_ROW, {"row": message}).one_or_none()
        if row is None:
            return None
        try:
            return outgoing_of(row, read_payload(row.kind, row.payload))
        except ValueError:
            return None

    def _said(self, statement: Select[Any], values: Mapping[str, object]) -> list[TalkMessage]:
        return [_message(row) for row in self._run(statement, values)]


def _talk(row: Row[Any]) -> Talk:
    place = None if row.chat is None else Address(**{name: getattr(row, name) for name in _PLACE})
    return Talk(place=place, **{name: getattr(row, name) for name in _OWN})


def _message(row: Row[Any]) -> TalkMessage:
    return TalkMessage(id=TalkMessageId(row.id), **{name: getattr(row, name) for name in _MESSAGE})
