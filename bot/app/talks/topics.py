"""The staff's side of a talk: a forum topic with the lead's card pinned on top, or replies to the card where there are no topics."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.card import name_of, send_card
from bot.app.desk import Desk
from bot.app.handoff import facts_of
from bot.app.oneline import one_line
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.texts import text
from bot.model import Address, Lead, MakeTopic, Outgoing, Payload, PinCard, SendCard, Talk
from bot.ports import Tx

MOST_TOPICS = 5
"""A topic that keeps vanishing is not made anew for ever."""
_NAME_LIMIT = 120


def open_topic(tx: Tx, desk: Desk, talk: Talk, lead: Lead, now: datetime) -> list[Outgoing]:
    """Keep the talk, with the rows that make its place: the topic, the card in it, the pin. No topics in private and in the playground.

    Whether the group has topics is asked when the row is sent; where it has none the talk goes on in replies.
    """
    assert talk.place is not None
    has_topics = talk.place.chat < 0 and talk.place.channel != PLAYGROUND and talk.topics < MOST_TOPICS
    opened = replace(talk, in_topic=has_topics, topics=talk.topics + 1, card=newest_card(tx, lead, talk.place))
    tx.put_talk(opened)
    card = send_card(desk.config, facts_of(tx, desk, lead), now)
    if not has_topics:
        return [] if opened.card is not None else [in_front(opened, card)]
    return [in_front(opened, MakeTopic(name=_name(desk, lead))), in_front(opened, card), in_front(opened, PinCard())]


def in_front(talk: Talk, payload: Payload) -> Outgoing:
    """A row for the talk's place that goes before all others of its chat."""
    return replace(at_place(talk, payload), lane="reply")


def at_place(talk: Talk, payload: Payload) -> Outgoing:
    """A row for the talk's place; its topic is looked up when it is sent."""
    assert talk.place is not None
    lead = payload.lead if isinstance(payload, SendCard) else None
    return Outgoing(lane="card", address=replace(talk.place, thread=None), payload=payload, lead=lead, talk=talk.lead)


def told_at_place(desk: Desk, talk: Talk, name: str, /, *, reply_to: int | None = None, **values: str | int) -> list[Outgoing]:
    """A line for the staff in the talk's place; nothing where it has none."""
    if talk.place is None:
        return []
    words = plain_card(text(name, desk.config.language, **values))
    return [at_place(talk, replace(words, reply_to=reply_to))]


def newest_card(tx: Tx, lead: Lead, place: Address) -> int | None:
    """The message of the lead's card in that chat, outside topics where there are some."""
    here = (place.channel, place.bot, place.chat, place.thread)
    cards = [card for card in tx.cards(lead.id) if (card.address.channel, card.address.bot, card.address.chat, card.address.thread) == here]
    return max((card.message_id for card in cards), default=None)


def _name(desk: Desk, lead: Lead) -> str:
    language = desk.config.language
    return one_line(f"#{lead.id} {name_of(language, lead)} · {text(lead.temperature, language).lower()}", _NAME_LIMIT)
