"""A manager presses a button of a card: one owner, the first wins, the others are told who it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.effects import TOAST_LIMIT
from bot.app.oneline import one_line
from bot.app.texts import text
from bot.model import AnswerPress, Lead, LeadEvent, LeadId, LeadStatus, Outgoing, SendText, StaffPress
from bot.ports import Tx
from dialogs.effects import Message

_DATA = re.compile(r"lead:([0-9]{1,18}):(take|reject|later)")
_STATUS: Mapping[str, LeadStatus] = {"take": "taken", "reject": "rejected", "later": "later"}
_NAME_LIMIT = 64


def press(tx: Tx, desk: Desk, pressed: StaffPress, now: datetime) -> list[Outgoing]:
    """Claim, reject or defer a lead. Anybody who is not staff, and any data that is no button of ours, changes nothing."""
    found = _DATA.fullmatch(pressed.data)
    if found is None or not desk.staff.has(pressed.person_id, pressed.address):
        return [_toast(pressed, text("not_for_you", desk.config.language))]
    lead = tx.lead(LeadId(int(found[1])))
    if lead is None:
        return [_toast(pressed, text("no_such_lead", desk.config.language))]
    return _claim(tx, desk, pressed, lead, _STATUS[found[2]], now)


def _claim(tx: Tx, desk: Desk, pressed: StaffPress, former: Lead, status: LeadStatus, now: datetime) -> list[Outgoing]:
    language, name = desk.config.language, _name(pressed)
    is_mine = tx.claim_lead(former.id, pressed.person_id, name, status, now)
    lead = tx.lead(former.id)
    if not is_mine or lead is None:
        return [_toast(pressed, text("has_it", language, name=(lead or former).owner_name or ""))]
    if (former.status, former.owner_id) == (status, pressed.person_id):
        return [_toast(pressed, text("noted", language))]
    what = "claimed" if former.owner_id is None else "changed"
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=name, what=what, details={"status": status, "person": pressed.person_id}))
    rows = [_toast(pressed, text("yours" if status == "taken" else "noted", language))]
    if status == "taken":
        rows += _tell_visitor(tx, lead, name)
    return rows + handoff.edits(tx, desk, lead, now, also={pressed.address: pressed.message_id})


def _name(pressed: StaffPress) -> str:
    return one_line(pressed.name, _NAME_LIMIT) or str(pressed.person_id)


def _toast(pressed: StaffPress, words: str) -> Outgoing:
    return Outgoing(lane="reply", address=pressed.address, payload=AnswerPress(press_id=pressed.press_id, text=words[:TOAST_LIMIT]))


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
