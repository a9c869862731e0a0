"""/approach N: how to begin, from the lead's own answers; the letter, the plan of the call and more behind buttons."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.approaching import PARTS, Part, lines
from bot.app.sales.fitting import fitted
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import AuditRow, CardButton, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The hint, or the part that was asked for."""
    language, lead = asked.language_at(desk), asked.about
    tx.put_audit(AuditRow(at=now, who=f"member:{asked.member.person_id}", what="read_card", about=f"lead:{lead.id}"))
    part: Part = next((one for one in PARTS if one == asked.args), "hint")
    others = tuple(
        (CardButton(label=text(f"button_{_LABEL[one]}", language), data=f"lead:{lead.id}:approach:{one}"),) for one in PARTS if one != part
    )
    return [message(asked, fitted(lines(tx, asked.spoken(desk), lead, asked.member.name, part)), buttons=others)]


_LABEL: Mapping[Part, str] = {"hint": "approach", "letter": "letter", "call": "call", "openings": "openings"}


ACT = Act(name="approach", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
