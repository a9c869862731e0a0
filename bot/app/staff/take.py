"""/take N: the lead is mine, I answer the visitor."""

from __future__ import annotations

from datetime import datetime

from bot.app.claims import claim
from bot.app.desk import Desk
from bot.app.sales import checking, stages
from bot.app.sales.entailing import entailed
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS, Act, Asked
from bot.model import Lead, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Claim it so; the first one wins. A lead that was put off or refused is at work again."""

    def begin(lead: Lead) -> list[Outgoing]:
        at_work, rows = stages.back_to_work(tx, desk, checking.taken_back(tx, lead), moving.by(asked), now)
        return [*rows, *checking.ask_who_decides(tx, desk, at_work, now), *entailed(tx, desk, at_work, "taken", now)]

    return claim(tx, desk, asked, "taken", now, then=begin)


ACT = Act(name="take", does=does, rights=OWNERS, about="lead", is_command=True, is_button=True)
