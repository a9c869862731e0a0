"""/later N: mine, but not now."""

from __future__ import annotations

from datetime import datetime

from bot.app.claims import claim
from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS, Act, Asked
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Claim it so; the first one wins."""
    return claim(tx, desk, asked, "later", now)


ACT = Act(name="later", does=does, rights=OWNERS, about="lead", is_command=True, is_button=True)
