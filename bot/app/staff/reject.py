"""/reject N REASON: this is no lead. It stays with its history, out of the usual lists, counts as non-targeted, and may come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.claims import claim
from bot.app.desk import Desk
from bot.app.sales import checking, stages
from bot.app.sales.doing import Problem
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS, Act, Asked
from bot.app.staff.replies import answer
from bot.model import Lead, Outgoing
from bot.ports import Tx

_REASON = "not_a_lead"


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Claim it so; the first one wins. The button asks for the reason; a command without one means that it is no lead."""
    sale, lead, language = stages.sale_of(tx, desk, asked.about), asked.about, asked.language_at(desk)
    if not asked.args and (asked.press_id is not None or _REASON not in sale.reasons):
        return [moving.ask_reason(tx, desk, asked, "reject")]
    reason = moving.reason_of(tx, desk, lead, asked.args or _REASON)
    if reason is None:
        return [answer(asked, Problem(name="reason_needed", values={"reasons": ", ".join(sale.reasons)}).words(language))]

    def refuse(lead: Lead) -> list[Outgoing]:
        away = checking.turned_away(tx, lead)
        came = stages.move(tx, desk, away, sale.end("refused"), moving.by(asked), now, reason=reason)
        return [] if isinstance(came, Problem) else came[1]

    if asked.press_id is None or moving.is_on_card(tx, asked):
        return claim(tx, desk, asked, "rejected", now, then=refuse)
    rows = claim(tx, desk, replace(asked, message_id=None), "rejected", now, then=refuse)
    after = tx.lead(lead.id)
    if after is None or (after.status, after.owner_id) != ("rejected", asked.member.person_id):
        return rows
    return [*rows, *moving.served(asked, moving.words_of(tx, asked.spoken(desk), after))]


ACT = Act(name="reject", does=does, rights=OWNERS, about="lead", is_command=True, is_button=True, has_choices=True)
