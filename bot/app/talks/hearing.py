"""What a visitor does while a person answers: it is kept and carried to the staff's side, and the bot says nothing to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.app.desk import Desk
from bot.app.effects import TOAST_LIMIT
from bot.app.playing import person_of
from bot.app.talks.carrying import carry
from bot.app.talks.owning import await_silence
from bot.app.talks.returning import give_back
from bot.app.talks.topics import at_place, told_at_place
from bot.app.texts import text
from bot.model import (
    AnswerPress,
    Conversation,
    EditCopy,
    LeadEvent,
    Outgoing,
    Said,
    Talk,
    TalkMessage,
    VisitorEdit,
    VisitorEvent,
)
from bot.ports import Tx
from dialogs.events import Attached, Commanded, ContactShared, Event, PeerBack, PeerGone, Pressed, Started, TimerFired, Typed

_OBEYED = frozenset({"stop", "delete"})
"""Commands that are a visitor's right at any moment, whoever answers."""


def is_for_the_bot(event: Event, before: Conversation) -> bool:
    """True for what the bot obeys though a person owns the talk: no more messages, delete my data, and that somebody left."""
    match event:
        case PeerGone() | PeerBack() | TimerFired():
            return True
        case Commanded(name=name):
            return name in _OBEYED
        case Pressed():
            return before.state.pending is not None and before.state.pending.kind == "erase"
        case Started() | Typed() | ContactShared() | Attached():
            return False
        case _:
            assert_never(event)


def hear(tx: Tx, desk: Desk, talk: Talk, before: Conversation, visit: VisitorEvent, now: datetime) -> list[Outgoing]:
    """Keep what was said and carry it over. Who wrote is there again, whatever was noted before."""
    if isinstance(visit.event, Pressed):
        return _spinner(talk, before, visit)
    if isinstance(visit.event, Commanded) and visit.event.name == "end":
        return give_back(tx, desk, talk.lead, "visitor", now, closes=True)
    _note_presence(tx, desk, before, visit.event, now)
    said = visit.said or Said(message_id=0, text=_words(visit.event))
    name = _name(visit.event, before)
    message = TalkMessage(
        conversation=talk.conversation,
        lead=talk.lead,
        at=now,
        by="visitor",
        person_id=visit.person_id,
        name=name,
        kind=said.kind,
        text=said.text,
        album=said.album,
        visitor_message=said.message_id,
    )
    tx.put_talk_message(message)
    return _carried(tx, talk, before, message, said, now)


def overhear(desk: Desk, talk: Talk, event: Event) -> list[Outgoing]:
    """Tell the staff's side what the bot obeys meanwhile."""
    match event:
        case PeerGone():
            return told_at_place(desk, talk, "visitor_gone")
        case PeerBack():
            return told_at_place(desk, talk, "visitor_back")
        case Commanded(name="stop"):
            return told_at_place(desk, talk, "visitor_stopped")
        case _:
            return []


def hear_edit(tx: Tx, edit: VisitorEdit, talk: Talk | None, now: datetime) -> list[Outgoing]:
    """Change the copy of a message that the visitor changed; nothing where it was never carried over."""
    if talk is None:
        return []
    message = next(iter(tx.visitor_said(talk.conversation, [edit.said.message_id])), None)
    if message is None or message.by != "visitor" or message.text == edit.said.text:
        return []
    tx.put_talk_message(replace(message, text=edit.said.text))
    details = {"before": message.text, "after": edit.said.text}
    tx.put_lead_event(LeadEvent(lead=message.lead, at=now, who="visitor", what="edited", details=details))
    return [at_place(talk, edit_of(edit.said))] if talk.place is not None else []


def edit_of(said: Said) -> EditCopy:
    """The change of a copy; where the copy is, is looked up when it is sent."""
    return EditCopy(original=said.message_id, text=said.text, entities=said.entities, is_caption=said.kind != "text")


def _carried(tx: Tx, talk: Talk, before: Conversation, message: TalkMessage, said: Said, now: datetime) -> list[Outgoing]:
    answered = tx.visitor_said(talk.conversation, [said.reply_to]) if said.reply_to else []
    here = None if talk.place is None else talk.place.chat
    reply_to = next((one.staff_message for one in answered if one.staff_message and one.staff_chat == here), None)
    key = f"heard:{talk.conversation}:{said.message_id}"
    return carry(talk, message, before.address.chat, key, now, reply_to=reply_to)


def _note_presence(tx: Tx, desk: Desk, before: Conversation, event: Event, now: datetime) -> None:
    """Who wrote is not gone, wants to hear from us again, and may have left a number; the open question stays open."""
    state = before.state
    if state.status == "stopped":
        state = replace(state, status="active" if state.at is not None else "finished")
        await_silence(tx, desk, before.key, now)
    if isinstance(event, ContactShared) and event.is_own:
        phone = event.phone if event.phone.startswith("+") else f"+{event.phone}"
        state = replace(state, phone=phone, phone_verified=True)
        lead = tx.lead_of(before.key, state.run)
        if lead is not None:
            tx.put_lead(replace(lead, phone=phone, phone_verified=True, contact_at=lead.contact_at or now))
            tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who="visitor", what="contact", details={"verified": True}))
    after = replace(before, state=state, is_gone=False)
    if after != before:
        tx.save_conversations([after], now)


def _spinner(talk: Talk, before: Conversation, visit: VisitorEvent) -> list[Outgoing]:
    if visit.press_id is None:
        return []
    note = text("person_answers", before.state.language, name=talk.person_name or "")[:TOAST_LIMIT]
    ended = AnswerPress(press_id=visit.press_id, text=note)
    return [Outgoing(lane="reply", address=before.address, payload=ended, conversation=before.key)]


def _words(event: Event) -> str:
    match event:
        case Typed(text=words):
            return words
        case Commanded(name=name, args=args):
            return f"/{name} {args}".rstrip()
        case ContactShared(phone=phone):
            return phone
        case Attached(what=what, caption=caption):
            return f"[{what}] {caption or ''}".rstrip()
        case Started(payload=payload):
            return f"/start {payload or ''}".rstrip()
        case Pressed() | TimerFired() | PeerGone() | PeerBack():
            return ""
        case _:
            assert_never(event)


def _name(event: Event, before: Conversation) -> str:
    person = person_of(event)
    parts = () if person is None else (person.first_name, person.last_name)
    return " ".join(part for part in parts if part) or str(before.person_id)
