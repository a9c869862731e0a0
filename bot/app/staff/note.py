"""/note WORDS: kept with the lead and seen by the staff alone, never by the visitor."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.sales.doing import short
from bot.app.sales.fitting import fitted
from bot.app.sales.history import of_kind, signed
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.talks.answering import NOTED
from bot.app.talks.topics import told_at_place
from bot.app.texts import text
from bot.model import LeadEvent, Outgoing, React
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """A line of the lead's history; the command itself gets a mark."""
    language = asked.language_at(desk)
    if not asked.args:
        return [message(asked, fitted([text("usage_note", language), *_kept(tx, desk, asked)]))]
    details = {"text": asked.args, "person": asked.member.person_id}
    tx.put_lead_event(LeadEvent(lead=asked.about.id, at=now, who=asked.member.name, what="note", details=details))
    if asked.said is None:
        return [answer(asked, text("note_kept", language)), *_shown_to_others(tx, desk, asked), *handoff.edits(tx, desk, asked.about, now)]
    here = replace(asked.address, thread=None)
    mark = Outgoing(lane="other", address=here, payload=React(message_id=asked.said.message_id, emoji=NOTED))
    return [mark, *handoff.edits(tx, desk, asked.about, now)]


def _kept(tx: Tx, desk: Desk, asked: Asked) -> list[str]:
    """The notes there are, the newest first."""
    return [signed(one, desk.config.timezone) for one in of_kind(tx.lead_events(asked.about.id), "note")]


def _shown_to_others(tx: Tx, desk: Desk, asked: Asked) -> list[Outgoing]:
    """A line where the talk is: a note that was written elsewhere would be seen by nobody there."""
    talk = tx.talk_of(asked.about.id)
    return [] if talk is None else told_at_place(desk, talk, "note_by", name=asked.member.name, words=short(asked.args))


ACT = Act(name="note", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
