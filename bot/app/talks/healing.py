"""A place that is gone: a topic is made anew or opened again, a talk goes on in replies, cards reach the admins in private."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Literal

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.talks.topics import MOST_TOPICS, in_front, newest_card, open_topic, told_at_place
from bot.app.texts import text
from bot.model import Address, CopyMessages, Lead, Outcome, Outgoing, ReopenTopic, SendCard, Talk, Undeliverable
from bot.ports import Tx

NO_TOPICS = "not is_forum"
"""Why a topic was not made where the group simply has none: nothing to be told of."""


def heal(tx: Tx, desk: Desk, talk: Talk, outgoing: Outgoing, what: Literal["deleted", "closed"], now: datetime) -> list[Outgoing]:
    """The topic did not take a row, which waits. Nothing where the talk has another topic by now."""
    place, lead = talk.place, tx.lead(talk.lead)
    if place is None or lead is None or place.thread is None or place.thread != outgoing.address.thread:
        return []
    if talk.topics >= MOST_TOPICS:
        return go_without_topic(tx, desk, talk, what, now)
    if what == "closed":
        tx.put_talk(replace(talk, topics=talk.topics + 1))
        return [in_front(talk, ReopenTopic()), *_in_front(told_at_place(desk, talk, "topic_reopened"))]
    anew = replace(talk, place=replace(place, thread=None))
    rows = open_topic(tx, desk, anew, lead, now)
    return [*rows, *_in_front(told_at_place(desk, anew, "topic_again"))]


def go_without_topic(tx: Tx, desk: Desk, talk: Talk, why: str, now: datetime) -> list[Outgoing]:
    """Go on in replies to the card: in the private chat of who has the talk if the card stands there, else in the group."""
    lead = tx.lead(talk.lead)
    if talk.place is None or lead is None:
        return []
    private = replace(talk.place, chat=talk.person_id or 0, thread=None)
    group = replace(talk.place, thread=None)
    place = private if newest_card(tx, lead, private) is not None else group
    card = newest_card(tx, lead, place)
    plain = replace(talk, place=place, in_topic=False, card=card)
    tx.put_talk(plain)
    rows = told_at_place(desk, plain, "no_topic", lead=lead.id, why=why) if why != NO_TOPICS else []
    return rows if card is not None else [_card_of(tx, desk, plain, lead, now), *rows]


def move_on(tx: Tx, desk: Desk, talk: Talk, refused: Outgoing, now: datetime) -> list[Outgoing]:
    """The chat takes nothing any more: the talk goes to the private chat of who has it, or of an admin; with it what was refused."""
    lead = tx.lead(talk.lead)
    if talk.place is None or lead is None or refused.address.chat != talk.place.chat:
        return []
    chats = list(dict.fromkeys((*_owner(tx, talk), *_deputies(tx, desk))))
    tried = chats.index(talk.place.chat) + 1 if talk.place.chat in chats else 0
    if tried >= len(chats):
        return []
    place = Address(channel=talk.place.channel, bot=talk.place.bot, chat=chats[tried])
    moved = replace(talk, place=place, in_topic=False, card=None)
    tx.put_talk(moved)
    again = _to(refused, place) if isinstance(refused.payload, CopyMessages) else None
    rows = [_card_of(tx, desk, moved, lead, now), *told_at_place(desk, moved, "place_lost", lead=lead.id)]
    return [*rows, *([] if again is None else [again])]


def fall_back(tx: Tx, desk: Desk, outgoing: Outgoing, outcome: Outcome, now: datetime) -> list[Outgoing]:
    """A card that a chat refused for good goes to the admins in private, at once; one that they refused too stays for them to see."""
    payload = outgoing.payload
    deputies = _deputies(tx, desk)
    if not isinstance(outcome, Undeliverable) or not outcome.gone or not isinstance(payload, SendCard):
        return []
    if outgoing.address.chat in deputies:
        return []
    note = text("card_fell_back", desk.config.language)
    told = replace(payload, html=f"{note}\n\n{payload.html}", plain=f"{note}\n\n{payload.plain}", reply_to=None)
    rows = [replace(_to(outgoing, replace(outgoing.address, chat=chat, thread=None)), payload=told) for chat in deputies]
    return [*rows, *lost_group(desk, outgoing.address, deputies, now)]


def lost_group(desk: Desk, group: Address, deputies: tuple[int, ...], now: datetime) -> list[Outgoing]:
    """Tell the admins, once an hour, that the managers' group takes nothing; nothing about any other chat."""
    if not desk.staff.is_managers_chat(group):
        return []
    words = plain_card(text("alert_group_lost", desk.config.language, chat=group.chat))
    places = [replace(group, chat=chat, thread=None) for chat in deputies]
    stamp = f"{group.chat}:{now:%Y%m%d%H}"
    return [Outgoing(lane="card", address=place, payload=words, key=f"lost:{stamp}:{place.chat}") for place in places]


def tell_lost(tx: Tx, desk: Desk, group: Address, now: datetime) -> list[Outgoing]:
    """The same, as soon as the messenger says that the bot was put out."""
    return lost_group(desk, group, _deputies(tx, desk), now)


def _owner(tx: Tx, talk: Talk) -> tuple[int, ...]:
    """The private chat of who has the talk, if they have rights there: a member has."""
    member = None if talk.person_id is None else tx.member(talk.person_id)
    return () if member is None or member.removed_at is not None else (member.person_id,)


def _deputies(tx: Tx, desk: Desk) -> tuple[int, ...]:
    """Private chats of the admins: those of the settings, then the members; each once."""
    admins = [member.person_id for member in tx.members() if member.role == "admin"]
    return tuple(dict.fromkeys((*desk.config.admins, *admins)))


def _to(outgoing: Outgoing, place: Address) -> Outgoing:
    """The row for another chat."""
    key = None if outgoing.key is None else f"{outgoing.key}:{place.chat}"
    return replace(outgoing, lane="card", address=place, key=key, not_before=None)


def _card_of(tx: Tx, desk: Desk, talk: Talk, lead: Lead, now: datetime) -> Outgoing:
    """The lead's card at the place, which the words then answer."""
    rows = open_topic(tx, desk, replace(talk, topics=MOST_TOPICS), lead, now)
    return rows[0]


def _in_front(rows: list[Outgoing]) -> list[Outgoing]:
    return [replace(row, lane="reply") for row in rows]
