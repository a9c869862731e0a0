"""/away [until]: no leads for me until then, or until I am back (/shift on)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.clock.running import changing
from bot.app.desk import Desk
from bot.app.spans import moment_in
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import answer
from bot.app.staff.shift import my_state, own_row
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """How things are now, or how to write it."""
    until = moment_in(asked.args, desk.config.timezone, now) if asked.args else None
    if asked.args and until is None:
        return [answer(asked, text("usage_away", desk.config.language))]
    member = replace(own_row(tx, asked, now), is_away=True, away_until=until, shift_until=None)
    changing(tx, desk, member.person_id, now)
    tx.put_member(member)
    return [answer(asked, my_state(desk, member, now))]


ACT = Act(name="away", does=does, rights=EVERYBODY, is_command=True, is_button=True)
