"""The farewell to who refused: regret, a question about the reason, another offer, and a way back; and what comes of its buttons."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.doing import By, tell
from bot.model import AnswerPress, Conversation, Lead, LeadId, Outgoing, SendText, VisitorEvent
from bot.ports import Tx
from dialogs.effects import Button, Message
from dialogs.events import Pressed
from dialogs.sale import Sale
from dialogs.script import Script
from dialogs.texts import fill, pick

_DATA = re.compile(r"bye:([0-9]{1,18}):([a-z][a-z0-9_]{0,39}|!back)", re.ASCII)
_BACK = "!back"
_UNASKED = ("wrong_number", "spam", "not_a_lead")
"""Who was taken for no lead at all gets no letter: nobody parted."""


def letter(tx: Tx, desk: Desk, lead: Lead, sale: Sale) -> list[Outgoing]:
    """The letter to a lead just refused or lost, once a lead; nothing where the script wants none or nobody can be written to."""
    spec = sale.farewell
    if lead.kind not in spec.on or lead.reason in _UNASKED:
        return []
    conversation = _reachable(tx, lead)
    if conversation is None:
        return []
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    words = [_say(script, lead, part) for part in (spec.text, spec.alternative) if part is not None]
    asked = [(name, reason.said) for name, reason in sale.reasons.items() if reason.said is not None]
    buttons = [(Button(label=_say(script, lead, said), data=f"bye:{lead.id}:{name}"),) for name, said in asked]
    back = (Button(label=_say(script, lead, spec.back), data=f"bye:{lead.id}:{_BACK}"),)
    message = Message(text="\n\n".join(words), buttons=(*buttons, back))
    return [_to_visitor(lead, message, key=f"farewell:{lead.id}")]


def is_answer(visit: VisitorEvent) -> bool:
    """True for a press on a button of a farewell."""
    return isinstance(visit.event, Pressed) and _DATA.fullmatch(visit.event.data) is not None


def answered(tx: Tx, desk: Desk, visit: VisitorEvent, now: datetime) -> tuple[Lead | None, bool, list[Outgoing]]:
    """What the visitor pressed: (the lead, whether they want to talk again, the rows to them). A reason goes into the history."""
    found = _DATA.fullmatch(visit.event.data) if isinstance(visit.event, Pressed) else None
    rows = [] if visit.press_id is None else [_spinner_ended(visit, visit.press_id)]
    lead = None if found is None else tx.lead(LeadId(int(found[1])))
    if found is None or lead is None or lead.address != visit.address:
        return None, False, rows
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    is_back = found[2] == _BACK
    by = By(name="visitor")
    if is_back:
        tell(tx, lead, by, "came_back", {}, now)
    else:
        tell(tx, lead, by, "reason_told", {"reason": found[2]}, now)
    spec = script.sale.farewell
    words = _say(script, lead, spec.welcome if is_back else spec.thanks)
    return lead, is_back, [*rows, _to_visitor(lead, Message(text=words), key=f"farewell:{lead.id}:{found[2]}")]


def _reachable(tx: Tx, lead: Lead) -> Conversation | None:
    conversation = tx.conversations([lead.conversation]).get(lead.conversation)
    if conversation is None or conversation.is_gone or conversation.state.status == "stopped":
        return None
    return conversation


def _say(script: Script, lead: Lead, texts: dict[str, str]) -> str:
    first_name = (lead.name or "").split()[0] if (lead.name or "").split() else ""
    return fill(pick(texts, lead.language, [*script.languages, "en"]), {"first_name": first_name} if first_name else {})


def _to_visitor(lead: Lead, message: Message, *, key: str) -> Outgoing:
    return Outgoing(lane="reply", address=lead.address, payload=SendText(message=message), conversation=lead.conversation, key=key)


def _spinner_ended(visit: VisitorEvent, press_id: str) -> Outgoing:
    return Outgoing(lane="reply", address=visit.address, payload=AnswerPress(press_id=press_id))
