"""/refused N REASON: the person said no; without a reason, buttons to choose from."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Move it there for that reason; nothing of it is deleted."""
    return moving.ended(tx, desk, asked, "refused", "refused", now)


ACT = Act(name="refused", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
