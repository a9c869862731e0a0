"""What became of a talk's rows: copies are noted and marked, and a place that is gone is made anew; written when the row is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.talks import healing
from bot.app.talks.topics import told_at_place
from bot.model import (
    CopyMessages,
    DeleteMessages,
    Delivered,
    MakeTopic,
    Outcome,
    Outgoing,
    React,
    ReopenTopic,
    SendCard,
    SendText,
    Talk,
    TalkMessage,
    Told,
    TopicTrouble,
    Undeliverable,
)
from bot.ports import Tx

DELIVERED, FAILED = "👌", "💔"
"""Marks on the words of the staff: the visitor has them; the visitor will not get them."""


def follow_up(tx: Tx, desk: Desk, told: Sequence[Told], now: datetime) -> None:
    """Write what the outcomes entail, with the rows that shall go out for it."""
    for one in told:
        tx.put_outgoing(_entailed(tx, desk, one.outgoing, one.outcome, now), now)


def _entailed(tx: Tx, desk: Desk, outgoing: Outgoing, outcome: Outcome, now: datetime) -> list[Outgoing]:
    talk = None if outgoing.talk is None else tx.talk_of(outgoing.talk)
    if outgoing.talk is None:
        return healing.fall_back(tx, desk, outgoing, outcome, now)
    if talk is None:
        return []
    if outgoing.conversation is not None:
        return _at_visitor(tx, desk, talk, outgoing, outcome, now)
    match outcome:
        case TopicTrouble(what=what):
            return healing.heal(tx, desk, talk, outgoing, what, now)
        case Undeliverable(why=why, gone=gone):
            return _refused_by_place(tx, desk, talk, outgoing, why, gone, now)
        case Delivered():
            return _arrived_at_place(tx, talk, outgoing, outcome, now) if _is_there(talk, outgoing) else []
        case _:
            return []


def _is_there(talk: Talk, outgoing: Outgoing) -> bool:
    """False for what was under way when the talk left that chat."""
    return talk.place is not None and talk.place.chat == outgoing.address.chat


def _arrived_at_place(tx: Tx, talk: Talk, outgoing: Outgoing, outcome: Delivered, now: datetime) -> list[Outgoing]:
    match outgoing.payload:
        case MakeTopic() if outcome.message_id is not None and talk.place is not None:
            tx.put_talk(replace(talk, place=replace(talk.place, thread=outcome.message_id)))
        case SendCard(lead=lead) if lead is not None and not talk.in_topic and outcome.message_id is not None:
            tx.put_talk(replace(talk, card=outcome.message_id))
        case CopyMessages(message_ids=ids):
            said = tx.visitor_said(talk.conversation, ids)
            for message, copy in zip(_in_order(said, of_visitor=True), _ids(outcome), strict=False):
                copied = replace(message, staff_chat=outgoing.address.chat, staff_message=copy, copied_at=now, why=None)
                tx.put_talk_message(copied)
        case _:
            pass
    return []


def _refused_by_place(tx: Tx, desk: Desk, talk: Talk, outgoing: Outgoing, why: str, gone: bool, now: datetime) -> list[Outgoing]:
    payload = outgoing.payload
    if gone:
        return healing.move_on(tx, desk, talk, outgoing, now)
    if isinstance(payload, MakeTopic | ReopenTopic):
        return healing.go_without_topic(tx, desk, talk, why, now)
    if isinstance(payload, CopyMessages):
        said = tx.visitor_said(talk.conversation, payload.message_ids)
        for message in said:
            tx.put_talk_message(replace(message, why=why))
        return told_at_place(desk, talk, "not_copied", what=", ".join(sorted({one.kind for one in said})))
    return []


def _at_visitor(tx: Tx, desk: Desk, talk: Talk, outgoing: Outgoing, outcome: Outcome, now: datetime) -> list[Outgoing]:
    """The staff's words: arrived or not, they are marked where they stand."""
    if not isinstance(outcome, Delivered | Undeliverable):
        return []
    if isinstance(outgoing.payload, DeleteMessages):
        return told_at_place(desk, talk, "not_unsaid") if isinstance(outcome, Undeliverable) else []
    said = _said_by_staff(tx, outgoing)
    if isinstance(outcome, Delivered):
        for message, copy in zip(_in_order(said, of_visitor=False), _ids(outcome), strict=False):
            tx.put_talk_message(replace(message, visitor_message=copy, copied_at=now, why=None))
        return _mark(outgoing, said[-1], DELIVERED) if said else []
    for message in said:
        tx.put_talk_message(replace(message, why=outcome.why))
    if not said:
        return []
    name = "cannot_be_reached" if outcome.gone else "not_delivered"
    words = told_at_place(desk, talk, name, reply_to=said[-1].staff_message or None)
    return [*_mark(outgoing, said[-1], FAILED), *words]


def _said_by_staff(tx: Tx, outgoing: Outgoing) -> list[TalkMessage]:
    """The messages that the row carries; of an edit none, its words were marked already."""
    match outgoing.payload:
        case CopyMessages(from_chat=chat, message_ids=ids):
            return [one for one in tx.staff_said(chat, ids) if one.by == "staff"]
        case SendText() if outgoing.key is not None and outgoing.talk is not None:
            return [one for one in tx.talk_messages(outgoing.talk) if outgoing.key == f"said:{one.id}"]
        case _:
            return []


def _in_order(said: Sequence[TalkMessage], *, of_visitor: bool) -> list[TalkMessage]:
    """As they were sent: by their place in the chat they came from."""
    return sorted(said, key=lambda one: one.visitor_message if of_visitor else one.staff_message)


def _ids(outcome: Delivered) -> Sequence[int]:
    return outcome.message_ids or ((outcome.message_id,) if outcome.message_id is not None else ())


def _mark(outgoing: Outgoing, message: TalkMessage, emoji: str) -> list[Outgoing]:
    """Not a row of the talk: the message may stand in a chat that the talk has left. None on what a button or the console said."""
    if not message.staff_message:
        return []
    place = replace(outgoing.address, chat=message.staff_chat, thread=None)
    return [Outgoing(lane="other", address=place, payload=React(message_id=message.staff_message, emoji=emoji))]
