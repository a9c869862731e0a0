"""A manager takes a lead, rejects it or puts it off: one owner, the first wins, the others are told who it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.staff.asked import Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Lead, LeadEvent, LeadStatus, Outgoing, SendText
from bot.ports import Tx
from dialogs.effects import Message

Following = Callable[[Lead], list[Outgoing]]


def claim(tx: Tx, desk: Desk, asked: Asked, status: LeadStatus, now: datetime, *, then: Following | None = None) -> list[Outgoing]:
    """Set owner and status, if nobody else was quicker; the cards and the visitor are told. `then`: what else follows from it."""
    language, former, member = desk.config.language, asked.about, asked.member
    is_mine = tx.claim_lead(former.id, member.person_id, member.name, status, now)
    lead = tx.lead(former.id)
    if not is_mine or lead is None:
        return [answer(asked, text("has_it", language, name=(lead or former).owner_name or ""))]
    is_new = (former.status, former.owner_id) != (status, member.person_id)
    if is_new:
        what = "claimed" if former.owner_id is None else "changed"
        details = {"status": status, "person": member.person_id}
        tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=member.name, what=what, details=details))
    more = [] if then is None else then(lead)
    lead = tx.lead(former.id) or lead
    if not is_new and lead == former:
        return [answer(asked, text("noted", language))]
    rows = [answer(asked, text("yours" if is_new and status == "taken" else "noted", language)), *more]
    if is_new and status == "taken":
        rows += _tell_visitor(tx, lead, member.name)
    pressed = {} if asked.message_id is None else {asked.address: asked.message_id}
    return rows + handoff.edits(tx, desk, lead, now, also=pressed)


def _tell_visitor(tx: Tx, lead: Lead, name: str) -> list[Outgoing]:
    """One message that a person will answer; none to somebody who left or wants no messages."""
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    if conversation is None or conversation.is_gone or conversation.state.status == "stopped":
        return []
    message = Message(text=text("taken_to_visitor", conversation.state.language, name=name))
    return [
        Outgoing(
            lane="reply",
            address=lead.address,
            payload=SendText(message=message),
            conversation=lead.conversation,
            key=f"taken:{lead.id}",
        )
    ]
