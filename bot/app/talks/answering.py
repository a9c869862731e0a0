"""What somebody of the staff writes in a lead's topic, or as a reply to its card: it goes to the visitor, as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.app import handoff
from bot.app.clock.answered import note_answer
from bot.app.desk import Desk
from bot.app.membership import is_in_sight, member_of
from bot.app.staff.asked import OWNERS_AND_HEADS
from bot.app.talks.carrying import ALBUM_WAIT
from bot.app.talks.hearing import edit_of
from bot.app.talks.owning import Person, await_silence, is_with_a_person, may_be_told, take_over
from bot.app.texts import text
from bot.model import (
    Address,
    Conversation,
    CopyMessages,
    Lead,
    LeadEvent,
    LeadId,
    Member,
    Outgoing,
    Payload,
    React,
    Said,
    SendCard,
    StaffMessage,
    TalkMessage,
    TalkMessageId,
    VisitorEdit,
    VisitorEvent,
)
from bot.ports import Tx

NOTED = "✍"
"""The mark on what stays among the staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Something for a visitor, with who says it. `said`: the message in the staff's chat that it is, or that asked for it.

    `answers_at`: where it is said why they are not told; None: at the `address`.
    """

    member: Member
    address: Address
    said: Said
    lead: Lead
    at: datetime
    answers_at: Address | None = None


def from_private(visit: VisitorEvent) -> StaffMessage | None:
    """What may be a manager's answer in private: a message that answers another one and is no command."""
    said = visit.said
    if said is None or said.reply_to is None or said.text.startswith("/"):
        return None
    person = getattr(visit.event, "person", None)
    name = (person.first_name if person is not None else None) or str(visit.person_id)
    return StaffMessage(address=visit.address, person_id=visit.person_id, name=name, said=said, at=visit.event.at)


def edit_in_private(edit: VisitorEdit) -> StaffMessage:
    """The edit as a manager's."""
    return StaffMessage(address=edit.address, person_id=edit.person_id, name=str(edit.person_id), said=edit.said, at=edit.at, is_edit=True)


def lead_meant(tx: Tx, address: Address, reply_to: int | None) -> LeadId | None:
    """The lead whose topic this is, or whose card or words were answered; None: it is about no lead."""
    talk = tx.talk_at(address)
    if talk is not None:
        return talk.lead
    if reply_to is None:
        return None
    card = tx.lead_at(address, reply_to)
    return card if card is not None else next((one.lead for one in tx.staff_said(address.chat, [reply_to])), None)


def answer(tx: Tx, desk: Desk, message: StaffMessage, now: datetime) -> list[Outgoing] | None:
    """Carry it to the visitor, or say why not. None where it is about no lead, or by nobody of the staff."""
    number = _edited(tx, message) if message.is_edit else lead_meant(tx, message.address, message.said.reply_to)
    lead = None if number is None else tx.lead(number)
    if lead is None or not is_in_sight(message.address, lead):
        return None
    member = member_of(tx, desk, message.person_id, message.name, message.address, now)
    if member is None:
        return None
    word = Word(member=member, address=message.address, said=message.said, lead=lead, at=now)
    if message.is_edit:
        return _edit(tx, word)
    talk = tx.talk_of(lead.id)
    if talk is not None and talk.is_silent and talk.owner == "person":
        return [_mark(word, NOTED)]
    return tell(tx, desk, word, CopyMessages(from_chat=word.address.chat, message_ids=(word.said.message_id,), album=word.said.album))


def tell(tx: Tx, desk: Desk, word: Word, payload: Payload) -> list[Outgoing]:
    """Send it to the visitor; who writes first owns the talk. Words for who may not, and where nobody can be told."""
    lead = word.lead
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    refusal = _refusal(desk, word, conversation)
    if conversation is None or refusal is not None:
        return [_line(word, refusal or "")]
    rows = _own(tx, desk, word)
    message = _kept(tx, word)
    row = Outgoing(
        lane="reply",
        address=conversation.address,
        payload=payload,
        conversation=conversation.key,
        talk=lead.id,
        key=f"said:{message}",
    )
    return [*rows, _completed(tx, conversation, word, row)]


def _own(tx: Tx, desk: Desk, word: Word) -> list[Outgoing]:
    """The clock stops. Whoever writes has the talk from now on; a head who writes into somebody's talk leaves it to them."""
    lead, member, now = word.lead, word.member, word.at
    waited = tx.drop_clock(lead.id)
    talk = tx.talk_of(lead.id)
    rows: list[Outgoing] = []
    is_new = waited is not None
    is_given_to_them = talk is not None and talk.person_id != member.person_id and lead.owner_id == member.person_id
    if talk is None or not is_with_a_person(talk) or is_given_to_them:
        if tx.claim_lead(lead.id, member.person_id, member.name, "taken", now) and lead.owner_id is None:
            details = {"status": "taken", "person": member.person_id}
            tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=member.name, what="claimed", details=details))
        person = Person(id=member.person_id, name=member.name, at=word.address)
        taken = tx.lead(lead.id) or lead
        rows = take_over(tx, desk, taken, person, now, tells_visitor=False)
        is_new = True
    await_silence(tx, desk, lead.conversation, now)
    note_answer(tx, desk, tx.lead(lead.id) or lead, waited, who=member.name, person_id=member.person_id, now=now)
    talk = tx.talk_of(lead.id)
    if talk is not None:
        tx.put_talk(replace(talk, spoke_at=now))
    return [*rows, *handoff.edits(tx, desk, tx.lead(lead.id) or lead, now)] if is_new else rows


def _kept(tx: Tx, word: Word) -> TalkMessageId:
    said, lead = word.said, word.lead
    return tx.put_talk_message(
        TalkMessage(
            conversation=lead.conversation,
            lead=lead.id,
            at=word.at,
            by="staff",
            person_id=word.member.person_id,
            name=word.member.name,
            kind=said.kind,
            text=said.text,
            album=said.album,
            staff_chat=word.address.chat,
            staff_message=said.message_id,
        )
    )


def _completed(tx: Tx, conversation: Conversation, word: Word, row: Outgoing) -> Outgoing:
    """The copy with the visitor's message that it answers; the messages of an album wait for each other."""
    payload = row.payload
    if not isinstance(payload, CopyMessages):
        return row
    if payload.album is not None:
        return replace(row, payload=replace(payload, message_ids=()), not_before=word.at + ALBUM_WAIT)
    answered = [] if word.said.reply_to is None else tx.staff_said(word.address.chat, [word.said.reply_to])
    reply_to = next((one.visitor_message for one in answered if one.visitor_message and one.conversation == conversation.key), None)
    return replace(row, payload=replace(payload, reply_to=reply_to))


def _edited(tx: Tx, message: StaffMessage) -> LeadId | None:
    """The lead to whose visitor this message was carried."""
    said = tx.staff_said(message.address.chat, [message.said.message_id])
    return next((one.lead for one in said if one.by == "staff"), None)


def _edit(tx: Tx, word: Word) -> list[Outgoing]:
    message = next(one for one in tx.staff_said(word.address.chat, [word.said.message_id]) if one.by == "staff")
    if message.text == word.said.text or message.person_id != word.member.person_id:
        return []
    tx.put_talk_message(replace(message, text=word.said.text))
    details = {"before": message.text, "after": word.said.text}
    tx.put_lead_event(LeadEvent(lead=word.lead.id, at=word.at, who=word.member.name, what="edited", details=details))
    key, edit = word.lead.conversation, replace(edit_of(word.said), message_id=message.visitor_message)
    return [Outgoing(lane="reply", address=word.lead.address, payload=edit, conversation=key, talk=word.lead.id)]


def _refusal(desk: Desk, word: Word, conversation: Conversation | None) -> str | None:
    language, lead = desk.config.language, word.lead
    reach = OWNERS_AND_HEADS.get(word.member.role)
    if reach == "own" and lead.owner_id not in (None, word.member.person_id):
        return text("has_it", language, name=lead.owner_name or "")
    if conversation is None or conversation.is_gone:
        return text("cannot_be_reached", language)
    if not may_be_told(conversation):
        return text("wants_no_messages", language)
    return None


def _mark(word: Word, emoji: str) -> Outgoing:
    here = replace(word.address, thread=None)
    return Outgoing(lane="other", address=here, payload=React(message_id=word.said.message_id, emoji=emoji))


def _line(word: Word, words: str) -> Outgoing:
    card = SendCard(html=words, plain=words, reply_to=word.said.message_id)
    return Outgoing(lane="card", address=word.answers_at or word.address, payload=card)
