"""/note WORDS: kept with the lead and seen by the staff alone, never by the visitor."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.talks.answering import NOTED
from bot.app.texts import text
from bot.model import LeadEvent, Outgoing, React
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """A line of the lead's history; the command itself gets a mark."""
    if not asked.args:
        return [answer(asked, text("usage_note", desk.config.language))]
    details = {"text": asked.args, "person": asked.member.person_id}
    tx.put_lead_event(LeadEvent(lead=asked.about.id, at=now, who=asked.member.name, what="note", details=details))
    if asked.said is None:
        return [answer(asked, text("note_kept", desk.config.language))]
    here = replace(asked.address, thread=None)
    return [Outgoing(lane="other", address=here, payload=React(message_id=asked.said.message_id, emoji=NOTED))]


ACT = Act(name="note", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True)
