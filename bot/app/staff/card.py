"""/card N: all that is known of the lead and its history; /card N company=Sun; decider=the director writes onto it."""

from __future__ import annotations

from datetime import datetime

from bot.app import handoff
from bot.app.desk import Desk
from bot.app.sales import adding
from bot.app.sales.cards import lead_card
from bot.app.sales.doing import Problem
from bot.app.sales.fields import parted, set_field
from bot.app.sales.fitting import fitted
from bot.app.sales.history import write_down
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import AuditRow, CardButton, Lead, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The whole card, or the fields written down."""
    language, lead = asked.language_at(desk), asked.about
    if not asked.args:
        tx.put_audit(AuditRow(who=f"member:{asked.member.person_id}", what="read_card", about=f"lead:{lead.id}", at=now))
        return [message(asked, fitted(lead_card(tx, asked.spoken(desk), lead, now)), buttons=_links(language, lead))]
    for name, value in parted(asked.args).items():
        changed = _set(tx, desk, asked, lead, name, value, now)
        if isinstance(changed, Problem):
            return [answer(asked, changed.words(language))]
        lead = changed
    passed = adding.pass_on_late(tx, desk, lead, now)
    return [answer(asked, text("field_set", language)), *(handoff.edits(tx, desk, lead, now) if passed is None else passed.rows)]


def _set(tx: Tx, desk: Desk, asked: Asked, lead: Lead, name: str, value: str, now: datetime) -> Lead | Problem:
    """A comment is a line of history with who wrote it and when; the former ones stay."""
    if name != "comment" or value.strip() in ("", "-"):
        return set_field(tx, desk, lead, name, value, moving.by(asked), now)
    problem = write_down(tx, desk, lead, "note", value, moving.by(asked), now)
    return lead if problem is None else problem


def _links(language: str, lead: Lead) -> tuple[tuple[CardButton, ...], ...]:
    acts = ("lead", "client") if lead.client is not None else ("lead",)
    return (tuple(CardButton(label=text(f"button_{act}", language), data=f"lead:{lead.id}:{act}") for act in acts),)


ACT = Act(name="card", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
