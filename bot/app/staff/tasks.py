"""/tasks: my open tasks, overdue ones marked."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import tasks
from bot.app.sales.fitting import fitted
from bot.app.staff.asked import EVERYBODY, HEADS, Act, Asked
from bot.app.staff.done import closing
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The list, the nearest first, with a button for each; a head sees everybody's with `/tasks team`."""
    is_for_all = asked.args == "team" and asked.member.role in HEADS
    mine = tx.tasks(assigned_to=None if is_for_all else asked.member.person_id, limit=30)
    words = fitted(tasks.line_of(desk, one, now) for one in mine) or text("no_tasks", desk.config.language)
    return [message(asked, words, buttons=closing(mine))]


ACT = Act(name="tasks", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
