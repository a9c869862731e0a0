"""/done T RESULT: the task is done, with what came of it."""

from __future__ import annotations

import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import tasks
from bot.app.staff import moving
from bot.app.staff.asked import EVERYBODY, HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Lead, Outgoing, Task, TaskId
from bot.ports import Tx

_TASK = re.compile(r"#?([0-9]{1,18})(?:\s+(.*))?", re.DOTALL | re.ASCII)


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Close a task of one's own, of one's lead, or one that was given by oneself; heads any."""
    language = desk.config.language
    found = _TASK.fullmatch(asked.args)
    task = None if found is None else tx.task(TaskId(int(found[1])))
    lead = None if task is None or task.lead is None else tx.lead(task.lead)
    if found is None or task is None or not _may(asked, task, lead):
        return [answer(asked, text("no_such_task", language))]
    problem = tasks.finish(tx, task, lead, found[2] or "", moving.by(asked), now)
    return [answer(asked, text("task_closed", language, task=task.id) if problem is None else problem.words(language))]


def _may(asked: Asked, task: Task, lead: Lead | None) -> bool:
    me = asked.member.person_id
    owner = None if lead is None else lead.owner_id
    return asked.member.role in HEADS or me in (task.assigned_to, task.given_by, owner) or (task.assigned_to is None and owner is None)


ACT = Act(name="done", does=does, rights=EVERYBODY, is_command=True)
