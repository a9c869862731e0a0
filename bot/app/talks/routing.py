"""What a talk's row needs right before it goes out: its topic as it is now, the copy it changes, what has come of its album."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.model import (
    Address,
    ClaimedMessage,
    CopyMessages,
    Delivered,
    EditCopy,
    MakeTopic,
    Outcome,
    Outgoing,
    Payload,
    PinCard,
    ReopenTopic,
    SendCard,
    Talk,
    TalkMessage,
    Undeliverable,
)
from bot.ports import Tx

NOTHING_TO_DO = Delivered()
"""The row is done without a send."""


def routed(tx: Tx, message: ClaimedMessage, now: datetime) -> ClaimedMessage | Outcome:
    """The message as it goes out, kept so for its outcome; or what becomes of it without a send."""
    outgoing = message.outgoing
    talk = None if outgoing.talk is None else tx.talk_of(outgoing.talk)
    if talk is None:
        return Undeliverable(why="there is no such talk any more")
    if outgoing.conversation is not None:
        payload = _for_visitor(tx, talk, outgoing.payload)
    elif talk.place is None:
        return NOTHING_TO_DO
    elif outgoing.address.chat != talk.place.chat:
        return _forwarded(tx, talk.place, outgoing, now)
    else:
        payload = _for_staff(tx, talk, outgoing.payload)
    if payload is None:
        return NOTHING_TO_DO
    ready = replace(outgoing, payload=payload)
    if outgoing.conversation is None and talk.place is not None:
        ready = replace(ready, address=replace(outgoing.address, thread=talk.place.thread if talk.in_topic else None))
    sent = replace(message, outgoing=ready)
    if ready != outgoing:
        tx.reroute_outgoing(sent)
    return sent


def _forwarded(tx: Tx, place: Address, outgoing: Outgoing, now: datetime) -> Outcome:
    """The talk has another chat by now: what carries words goes there, the rest is of no use."""
    if isinstance(outgoing.payload, CopyMessages | SendCard | EditCopy):
        key = None if outgoing.key is None else f"{outgoing.key}:{place.chat}"
        tx.put_outgoing([replace(outgoing, lane="card", address=replace(place, thread=None), key=key, not_before=None)], now)
    return NOTHING_TO_DO


def _for_staff(tx: Tx, talk: Talk, payload: Payload) -> Payload | None:
    """None: there is nothing to do any more."""
    match payload:
        case MakeTopic():
            return payload if talk.in_topic and talk.place is not None and talk.place.thread is None else None
        case ReopenTopic():
            return payload if talk.in_topic else None
        case SendCard(lead=lead) if lead is not None:
            return payload if talk.in_topic or talk.card is None else None
        case SendCard(reply_to=reply_to):
            return replace(payload, reply_to=reply_to or _card(talk))
        case PinCard():
            card = _pinned(tx, talk)
            return None if card is None else PinCard(message_id=card)
        case CopyMessages():
            whole = _whole(payload, tx.uncopied(talk.lead, "visitor", payload.album) if payload.album else None, of_visitor=True)
            return None if whole is None else replace(whole, reply_to=whole.reply_to or _card(talk))
        case EditCopy(original=original):
            said = tx.visitor_said(talk.conversation, [original])
            return _placed(payload, [one.staff_message for one in said if talk.place is not None and one.staff_chat == talk.place.chat])
        case _:
            return payload


def _for_visitor(tx: Tx, talk: Talk, payload: Payload) -> Payload | None:
    match payload:
        case CopyMessages():
            return _whole(payload, tx.uncopied(talk.lead, "staff", payload.album) if payload.album else None, of_visitor=False)
        case EditCopy(original=original, message_id=0):
            said = [] if talk.place is None else tx.staff_said(talk.place.chat, [original])
            return _placed(payload, [one.visitor_message for one in said if one.by == "staff"])
        case _:
            return payload


def _whole(copy: CopyMessages, pieces: Sequence[TalkMessage] | None, *, of_visitor: bool) -> CopyMessages | None:
    """All of an album that the other side has not got yet; None where an earlier row took everything along."""
    if pieces is None:
        return copy
    ids = tuple(sorted(one.visitor_message if of_visitor else one.staff_message for one in pieces))
    return replace(copy, message_ids=ids) if ids else None


def _placed(edit: EditCopy, copies: Sequence[int]) -> EditCopy | None:
    """The edit of the newest copy; None where no copy arrived: then it was made of the words as they are now."""
    return replace(edit, message_id=max(copies)) if any(copies) else None


def _card(talk: Talk) -> int | None:
    """What is answered where there are no topics."""
    return None if talk.in_topic else talk.card


def _pinned(tx: Tx, talk: Talk) -> int | None:
    place = talk.place
    if place is None or not talk.in_topic or place.thread is None:
        return None
    return max((card.message_id for card in tx.cards(talk.lead) if card.address == place), default=None)
