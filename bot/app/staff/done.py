"""/done T RESULT: the task is done, with what came of it; without words, my tasks with buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales import tasks
from bot.app.sales.fitting import fitted
from bot.app.staff import moving
from bot.app.staff.asked import EVERYBODY, HEADS, Act, Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Lead, Outgoing, Task, TaskId
from bot.ports import Tx

RESULTS = ("done", "unreached", "needless")
"""What a button can say came of a task; in words: `result_<name>`."""
_MOST_BUTTONS = 30
_WIDTH = 48
_TASK = re.compile(r"#?([0-9]{1,18})(?:\s+(.*))?", re.DOTALL | re.ASCII)


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Close a task of one's own, of one's lead, or one that was given by oneself; heads any."""
    language = asked.language_at(desk)
    if not asked.args:
        return [_mine(tx, desk, asked, now)]
    found = _TASK.fullmatch(asked.args.replace(".", " ", 1) if asked.press_id is not None else asked.args)
    task = None if found is None else tx.task(TaskId(int(found[1])))
    lead = None if task is None or task.lead is None else tx.lead(task.lead)
    if found is None or task is None or not may_close(asked, task, lead):
        return [answer(asked, text("no_such_task", language))]
    result = found[2] or ""
    if asked.press_id is not None and result not in RESULTS:
        return [_ask_result(desk, asked, task, now)]
    words = text(f"result_{result}", desk.config.language) if asked.press_id is not None else result
    problem = tasks.finish(tx, task, lead, words, moving.by(asked), now)
    return [answer(asked, text("task_closed", language, task=task.id) if problem is None else problem.words(language))]


def _mine(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> Outgoing:
    """My open tasks, the nearest first, each with a button that closes it."""
    open_ones = tx.tasks(assigned_to=asked.member.person_id, limit=_MOST_BUTTONS)
    if not open_ones:
        return message(asked, text("no_tasks", asked.language_at(desk)))
    lines = [text("usage_done", asked.language_at(desk)), *(tasks.line_of(asked.spoken(desk), one, now) for one in open_ones)]
    return message(asked, fitted(lines), buttons=closing(open_ones))


def closing(open_ones: Sequence[Task]) -> tuple[tuple[CardButton, ...], ...]:
    """A button for each of the tasks, that asks what came of it."""
    shown = open_ones[:_MOST_BUTTONS]
    return tuple((CardButton(label=one_line(f"{one.id}. {one.text}", _WIDTH), data=f"staff:done:{one.id}"),) for one in shown)


def _ask_result(desk: Desk, asked: Asked, task: Task, now: datetime) -> Outgoing:
    """What usually comes of a task, as buttons; anything else is written."""
    language = asked.language_at(desk)
    buttons = tuple((CardButton(label=text(f"result_{one}", language), data=f"staff:done:{task.id}.{one}"),) for one in RESULTS)
    later = CardButton(label=text("button_later", language), data=f"staff:due:{task.id}")
    return message(
        asked,
        fitted([tasks.line_of(asked.spoken(desk), task, now), text("result_needed", language, task=task.id)]),
        buttons=(*buttons, (later,)),
    )


def may_close(asked: Asked, task: Task, lead: Lead | None) -> bool:
    """True for who has the task, gave it, or has its lead; for heads; for all where nobody has either."""
    me = asked.member.person_id
    owner = None if lead is None else lead.owner_id
    return asked.member.role in HEADS or me in (task.assigned_to, task.given_by, owner) or (task.assigned_to is None and owner is None)


ACT = Act(name="done", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
