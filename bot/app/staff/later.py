"""/later N WHEN: mine, but not now: the lead is put off until then, with a task for that moment."""

from __future__ import annotations

from datetime import datetime

from bot.app.claims import claim
from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.sales.doing import Problem
from bot.app.sales.moments import moment_of
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Lead, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Claim it so; the first one wins. Without a moment it comes back in a day."""
    config = asked.spoken(desk).config
    until = moment_of(asked.args, config.timezone, now, config.language) if asked.args else now + stages.SOON
    if until is None:
        return [answer(asked, text("bad_moment", config.language))]

    def put_off(lead: Lead) -> list[Outgoing]:
        came = stages.move(tx, desk, lead, stages.sale_of(tx, desk, lead).end("deferred"), moving.by(asked), now, until=until)
        return [] if isinstance(came, Problem) else came[1]

    return claim(tx, desk, asked, "later", now, then=put_off)


ACT = Act(name="later", does=does, rights=OWNERS, about="lead", is_command=True, is_button=True, has_choices=True)
