"""/due T WHEN: another moment for a task; the button Later under a reminder offers some. The reminder moves along."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app.desk import Desk
from bot.app.sales import tasks
from bot.app.sales.moments import WORK_BEGINS, moment_of
from bot.app.staff import moving
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.done import may_close
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Outgoing, TaskId
from bot.ports import Tx

HOURS: Mapping[str, int] = {"1h": 1, "3h": 3}
DAYS: Mapping[str, int] = {"d1": 1, "d3": 3, "d7": 7}
"""Choices of a button; the days mean the morning. In words: `due_<choice>`."""
_TASK = re.compile(r"#?([0-9]{1,18})(?:[\s.]+(.*))?", re.DOTALL | re.ASCII)


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Put it off to the moment that was named; without one, moments to choose from."""
    language, zone = asked.language_at(desk), desk.config.timezone
    found = _TASK.fullmatch(asked.args)
    task = None if found is None else tx.task(TaskId(int(found[1])))
    lead = None if task is None or task.lead is None else tx.lead(task.lead)
    if found is None or task is None or lead is None or task.done_at is not None or not may_close(asked, task, lead):
        return [answer(asked, text("no_such_task", language))]
    written = (found[2] or "").strip()
    if not written:
        words = text("choose_due", language, task=task.id, text=task.text)
        return [message(asked, words, buttons=moments(language, task.id))]
    due_at = chosen(written, zone, now) or moment_of(written, zone, now, language)
    if due_at is None:
        return [answer(asked, text("bad_moment", language))]
    rows = tasks.put_off(tx, desk, task, lead, due_at, moving.by(asked), now)
    told = text("task_due_at", language, task=task.id, due=f"{due_at.astimezone(zone):%Y-%m-%d %H:%M}")
    return [answer(asked, told), *rows]


def moments(language: str, task: TaskId) -> tuple[tuple[CardButton, ...], ...]:
    """The moments to choose from, two in a row."""
    buttons = [CardButton(label=text(f"due_{one}", language), data=f"staff:due:{task}.{one}") for one in (*HOURS, *DAYS)]
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def chosen(choice: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The moment that a button means; None for words."""
    if choice in HOURS:
        return now + timedelta(hours=HOURS[choice])
    if choice not in DAYS:
        return None
    day = now.astimezone(zone).date() + timedelta(days=DAYS[choice])
    return datetime.combine(day, WORK_BEGINS, tzinfo=zone).astimezone(now.tzinfo)


ACT = Act(name="due", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
