"""/lead N: the card of a lead once more, with its buttons."""

from __future__ import annotations

from datetime import datetime

from bot.app.card import send_card
from bot.app.desk import Desk
from bot.app.handoff import facts_of
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.model import AuditRow, Outgoing
from bot.ports import Tx


def show(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The card as it is now, which is in the audit."""
    who = f"member:{asked.member.person_id}"
    tx.put_audit(AuditRow(at=now, who=who, what="read_card", about=f"lead:{asked.about.id}"))
    return [Outgoing(lane="card", address=asked.address, payload=send_card(desk.config, facts_of(tx, desk, asked.about), now))]


ACT = Act(name="lead", does=show, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
