"""/staff: who works here; each with a button that opens them."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.member import line_of
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx

_MOST_BUTTONS = 90
"""A message has room for 100 buttons (https://limits.tginfo.me, read 2026-11)."""
_MOST_LINES = 60


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The list, or that nobody has joined yet."""
    language, members = desk.config.language, tx.members()
    if not members:
        return [message(asked, text("no_staff", language))]
    loads = tx.loads()
    lines = [text("staff_list", language), *(line_of(desk, one, loads.get(one.person_id, 0), now) for one in members[:_MOST_LINES])]
    buttons = tuple((CardButton(label=one.name, data=f"staff:member:{one.person_id}"),) for one in members[:_MOST_BUTTONS])
    return [message(asked, "\n".join(lines), buttons=buttons)]


ACT = Act(name="staff", does=does, rights=ADMINS, is_command=True, is_button=True)
