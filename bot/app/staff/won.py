"""/won N: the event that makes a client has happened."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.sales.doing import Problem
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Move it to the stage of success; the client is made, or the one it belongs to is linked."""
    lead = asked.about
    came = stages.move(tx, desk, lead, stages.sale_of(tx, desk, lead).end("won"), moving.by(asked), now)
    rows = moving.told(tx, desk, asked, came, now)
    client = None if isinstance(came, Problem) else came[0].client
    if client is None:
        return rows
    return [*rows, message(asked, text("won_now", asked.language_at(desk), client=client, lead=lead.id))]


ACT = Act(name="won", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
