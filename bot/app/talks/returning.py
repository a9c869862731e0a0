"""A talk goes back to the bot: by a button, by a command, or after a long silence. The visitor gets exactly one message."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.talks.owning import RETURN_TIMER, is_with_a_person, may_be_told
from bot.app.talks.topics import told_at_place
from bot.app.texts import text
from bot.model import Conversation, ConversationKey, LeadEvent, LeadId, Outgoing, SendText
from bot.ports import Tx
from dialogs.effects import Message
from dialogs.resuming import resume

AFTER_SILENCE = "bot"
"""Who gave the talk back when nobody did."""


def give_back(
    tx: Tx, desk: Desk, lead: LeadId, who: str, now: datetime, *, tells_visitor: bool = True, closes: bool = False
) -> list[Outgoing]:
    """The bot answers again: it asks the open question once more, or closes. Nothing where no person has the talk.

    `closes`: it closes in any case, and no question stays open.
    """
    talk = tx.talk_of(lead)
    if talk is None or not is_with_a_person(talk):
        return []
    conversation = tx.conversations([talk.conversation]).get(talk.conversation)
    tx.cancel_timers(talk.conversation)
    tx.put_talk(replace(talk, owner="bot", since=now, is_silent=False))
    what = "ended" if closes else "returned"
    tx.put_lead_event(LeadEvent(lead=lead, at=now, who=who, what=what, details={"person": talk.person_id}))
    rows = _said_once(tx, desk, conversation, now, closes=closes) if conversation is not None and tells_visitor else []
    told = told_at_place(desk, talk, "talk_ended" if closes else "talk_returned", name=who)
    record = tx.lead(lead)
    return [*rows, *told, *([] if record is None else handoff.edits(tx, desk, record, now))]


def after_silence(tx: Tx, desk: Desk, key: ConversationKey, now: datetime) -> list[Outgoing]:
    """The timer of a talk has fired: nobody of the staff has written for long."""
    talk = tx.talks([key]).get(key)
    return [] if talk is None else give_back(tx, desk, talk.lead, AFTER_SILENCE, now)


def is_of_talk(timer: str) -> bool:
    """True for the timer that gives a talk back."""
    return timer == RETURN_TIMER


def _said_once(tx: Tx, desk: Desk, before: Conversation, now: datetime, *, closes: bool) -> list[Outgoing]:
    if not may_be_told(before):
        return []
    script = desk.shelf.pinned(tx, before.state.script, before.state.version)
    if closes and before.state.at is not None:
        tx.save_conversations([replace(before, state=replace(before.state, status="finished", at=None, pending=None))], now)
    resumed = None if closes else resume(script, before.state, now.astimezone(desk.config.timezone), country=desk.config.default_country)
    if resumed is None:
        message = Message(text=text("talk_closed", before.state.language))
    else:
        message = resumed.message
        tx.save_conversations([replace(before, state=resumed.state)], now)
    return [Outgoing(lane="reply", address=before.address, payload=SendText(message=message), conversation=before.key)]
