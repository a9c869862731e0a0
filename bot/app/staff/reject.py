"""/reject N REASON: this is no lead. It stays with its history, out of the usual lists, and may come back."""

from __future__ import annotations

from datetime import datetime

from bot.app.claims import claim
from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.sales.doing import Problem
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS, Act, Asked
from bot.app.staff.replies import answer
from bot.model import Lead, Outgoing
from bot.ports import Tx

_REASON = "not_a_lead"


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Claim it so; the first one wins. Without a word the reason is that it is no lead."""
    sale = stages.sale_of(tx, desk, asked.about)
    reason = (
        moving.reason_of(tx, desk, asked.about, asked.args)
        if asked.args
        else next(one for one in (_REASON, *sale.reasons) if one in sale.reasons)
    )
    if reason is None:
        return [answer(asked, Problem(name="reason_needed", values={"reasons": ", ".join(sale.reasons)}).words(asked.language_at(desk)))]

    def refuse(lead: Lead) -> list[Outgoing]:
        came = stages.move(tx, desk, lead, sale.end("refused"), moving.by(asked), now, reason=reason)
        return [] if isinstance(came, Problem) else came[1]

    return claim(tx, desk, asked, "rejected", now, then=refuse)


ACT = Act(name="reject", does=does, rights=OWNERS, about="lead", is_command=True, is_button=True, has_choices=True)
