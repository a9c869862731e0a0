"""/pass N WHY: not for me, the reason stays in the history; it goes to the next who is free, or waits. The head may pass on anybody's."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.giving import pass_on
from bot.app.sales.doing import short
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """To whom it goes now, and the cards as they are then."""
    language, lead = asked.language_at(desk), asked.about
    by, why = lead.owner_id or asked.member.person_id, short(asked.args) or None
    passed = pass_on(tx, desk, lead, who=asked.member.name, by=by, now=now, why=why)
    if passed is None:
        return [answer(asked, text("overtaken", language))]
    if passed.to is None:
        return [answer(asked, text("passed_on", language, lead=lead.id)), *passed.rows]
    return [answer(asked, text("assigned_now", language, lead=lead.id, name=passed.to.name)), *passed.rows]


ACT = Act(name="pass", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
