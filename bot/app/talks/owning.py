"""Who owns a talk: the bot, the bot while a person is awaited, or a person. From the moment a person owns it the bot is silent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.talks.carrying import carry_waiting
from bot.app.talks.topics import open_topic
from bot.app.talks.waiting import keep_for_the_next
from bot.app.texts import text
from bot.model import Address, Conversation, ConversationKey, Lead, LeadId, Outgoing, SendText, Talk
from bot.ports import Tx
from dialogs.effects import Message

RETURN_TIMER = "talk:return"
"""Fires when a person who owns a talk has been silent for long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the staff who wants to answer. `at`: the chat where they said so."""

    id: int
    name: str
    at: Address


def await_person(tx: Tx, key: ConversationKey, lead: LeadId, now: datetime) -> None:
    """The lead was handed over: the bot goes on until a person takes over."""
    tx.put_talk(Talk(conversation=key, lead=lead, owner="queue", since=now))


def is_with_a_person(talk: Talk | None) -> bool:
    """True while the bot has to be silent."""
    return talk is not None and talk.owner == "person"


def take_over(tx: Tx, desk: Desk, lead: Lead, person: Person, now: datetime, *, tells_visitor: bool) -> list[Outgoing]:
    """The person answers from now on: what the bot was about to say is taken back, the staff's side gets its place and what was said.

    Nothing where this person has the talk already. `tells_visitor`: one message that a person will answer.
    """
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    former = tx.talks([lead.conversation]).get(lead.conversation)
    if conversation is None or (former is not None and is_with_a_person(former) and former.person_id == person.id):
        return []
    tx.withdraw_outgoing(lead.conversation, now)
    tx.cancel_timers(lead.conversation)
    await_silence(tx, desk, lead.conversation, now)
    talk = _owned(former, lead, person, now)
    if talk.place is not None and talk.place.chat != person.id:
        talk = out_of_private(tx, talk, now)
    rows = _announced(conversation, person, now) if tells_visitor else []
    if talk.place is None:
        rows += open_topic(tx, desk, replace(talk, place=_place(desk, lead, person)), lead, now)
    else:
        tx.put_talk(talk)
    return [*rows, *carry_waiting(tx, lead.id, conversation.address.chat, now)]


def hand_on(tx: Tx, lead: LeadId, owner: int | None, now: datetime) -> bool:
    """Whoever does not have the lead any more answers its visitor no more: the talk waits for the next, the bot goes on until then.

    True where the visitor had the last word in a talk that a person had: they wait for somebody now.
    """
    talk = tx.talk_of(lead)
    if talk is None or talk.person_id == owner:
        return False
    is_live = is_with_a_person(talk)
    tx.put_talk(out_of_private(tx, replace(talk, owner="queue", since=now) if is_live else talk, now))
    said = tx.talk_messages(lead) if is_live else []
    return bool(said) and said[-1].by == "visitor"


def out_of_private(tx: Tx, talk: Talk, now: datetime) -> Talk:
    """The talk without its place, where that is the private chat of who had it: nothing more goes there.

    Words of the visitor that did not arrive there wait for the next place.
    """
    if talk.place is None or talk.place.chat < 0:
        return talk
    tx.withdraw_talk(talk.lead, now)
    keep_for_the_next(tx, talk.lead)
    return replace(talk, place=None, in_topic=False, card=None)


def await_silence(tx: Tx, desk: Desk, key: ConversationKey, now: datetime) -> None:
    """From now on the person's silence is counted."""
    if desk.config.talk_return is not None:
        tx.set_timer(key, RETURN_TIMER, 0, now + desk.config.talk_return)


def may_be_told(conversation: Conversation) -> bool:
    """False for somebody who left or wants no messages."""
    return not conversation.is_gone and conversation.state.status != "stopped"


def _owned(former: Talk | None, lead: Lead, person: Person, now: datetime) -> Talk:
    """The talk with its new owner. Of a talk about another lead nothing is kept: each lead has a place of its own."""
    if former is None or former.lead != lead.id:
        former = Talk(conversation=lead.conversation, lead=lead.id, owner="queue", since=now)
    return replace(former, owner="person", since=now, person_id=person.id, person_name=person.name, is_silent=False)


def _place(desk: Desk, lead: Lead, person: Person) -> Address:
    """The managers' group, where there is one; else the chat where the person said so."""
    group = desk.staff.managers_chat
    if group is not None and (group.channel, group.bot) == (lead.address.channel, lead.address.bot):
        return replace(group, thread=None)
    return replace(person.at, thread=None)


def _announced(conversation: Conversation, person: Person, now: datetime) -> list[Outgoing]:
    if not may_be_told(conversation):
        return []
    words = SendText(message=Message(text=text("taken_to_visitor", conversation.state.language, name=person.name)))
    key = f"taken:{conversation.key}:{now.timestamp()}"
    return [Outgoing(lane="reply", address=conversation.address, payload=words, conversation=conversation.key, key=key)]
