"""What is seen to just before a message goes out, and what an outcome teaches."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.card import edit_card, marked_repeat
from bot.app.desk import Desk
from bot.app.handoff import facts_of
from bot.app.regrouping import is_needless
from bot.app.talks.routing import NOTHING_TO_DO, routed
from bot.model import ClaimedMessage, EditCard, Migrated, Outcome, SendCard, Undeliverable
from bot.ports import Tx


def ready(tx: Tx, desk: Desk, message: ClaimedMessage, now: datetime) -> ClaimedMessage | Outcome:
    """The message as it shall go out: a card that may have arrived before is marked, an edit finds the card it edits, a row of a talk
    its topic. Or what becomes of it without a send: a card that is shown again and stands there already is not sent.

    An edit that waited behind all else says what is so now: others that were put in later may have gone before it.
    """
    if is_needless(tx, message):
        return NOTHING_TO_DO
    if message.outgoing.talk is not None:
        found = routed(tx, message, now)
        if not isinstance(found, ClaimedMessage):
            return found
        message = found
    payload = message.outgoing.payload
    if isinstance(payload, SendCard) and message.was_tried:
        return _with(message, marked_repeat(payload))
    if isinstance(payload, EditCard) and message.outgoing.lane == "mass":
        payload = _as_it_is_now(tx, desk, message, payload, now)
        message = _with(message, payload)
    if isinstance(payload, EditCard) and payload.message_id == 0:
        return _placed(tx, message, payload)
    return message


def learn(desk: Desk, message: ClaimedMessage, outcome: Outcome) -> None:
    """Follow the managers' chat where the messenger says it has a new id."""
    if isinstance(outcome, Migrated):
        desk.staff.moved(message.outgoing.address, outcome.new_chat)


def _as_it_is_now(tx: Tx, desk: Desk, message: ClaimedMessage, payload: EditCard, now: datetime) -> EditCard:
    lead = None if message.outgoing.lead is None else tx.lead(message.outgoing.lead)
    return payload if lead is None else edit_card(desk.config, facts_of(tx, desk, lead), now, message_id=payload.message_id)


def _placed(tx: Tx, message: ClaimedMessage, payload: EditCard) -> ClaimedMessage | Undeliverable:
    lead, address = message.outgoing.lead, message.outgoing.address
    cards = () if lead is None else tx.cards(lead)
    place = max((card.message_id for card in cards if card.address == address), default=None)
    if place is None:
        return Undeliverable(why="the card to be edited was never delivered")
    return _with(message, replace(payload, message_id=place))


def _with(message: ClaimedMessage, payload: SendCard | EditCard) -> ClaimedMessage:
    return replace(message, outgoing=replace(message.outgoing, payload=payload))
