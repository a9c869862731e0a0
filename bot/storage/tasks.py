"""Tasks and their reminders. A reminder is a row of the outbox that is not due yet; a task that is done takes it out."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Row, bindparam, case, func, or_, select, update

from bot.model import Address, ClientId, LeadId, Task, TaskId
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import outbox, tasks

_FIELDS = tuple(field.name for field in dataclasses.fields(Task) if field.name not in ("id", "place"))
_PLACE = ("channel", "bot", "chat", "thread")
_BY_ID = select(tasks).where(tasks.c.id == bindparam("row"))
_FINISH = (
    update(tasks)
    .where(tasks.c.id == bindparam("row"), tasks.c.done_at.is_(None))
    .values(done_at=bindparam("now"), result=bindparam("came"))
)
_DROP_REMINDER = (
    update(outbox)
    .where(outbox.c.key == bindparam("called"), outbox.c.settled_at.is_(None), outbox.c.lease_by.is_(None))
    .values(settled_at=outbox.c.created_at, due_at=None, payload="", why="cancelled", key=None)
)


class TasksTx(Opened):
    """The tasks part of a transaction."""

    def put_task(self, task: Task) -> TaskId:
        """Insert (`id` 0) or replace; its id."""
        self._later.flush()
        place = {name: None if task.place is None else getattr(task.place, name) for name in _PLACE}
        values = {name: getattr(task, name) for name in _FIELDS} | place
        if task.id == 0:
            return TaskId(self._connection.execute(insert(tasks).values(values).returning(tasks.c.id)).scalar_one())
        self._connection.execute(update(tasks).where(tasks.c.id == task.id).values(values))
        return task.id

    def task(self, task: TaskId) -> Task | None:
        """By id."""
        row = self._run(_BY_ID, {"row": task}).one_or_none()
        return None if row is None else _task(row)

    def tasks(
        self,
        *,
        lead: LeadId | None = None,
        client: ClientId | None = None,
        assigned_to: int | None = None,
        only_open: bool = True,
        limit: int = 100,
    ) -> list[Task]:
        """Those that fit all that is given: open ones by due moment (without one last), then done ones, newest first."""
        wanted = ((tasks.c.lead, lead), (tasks.c.client, client), (tasks.c.assigned_to, assigned_to))
        held = [column == value for column, value in wanted if value is not None]
        if only_open:
            held.append(tasks.c.done_at.is_(None))
        order = (
            tasks.c.done_at.is_not(None),
            tasks.c.done_at.desc(),
            case((tasks.c.due_at.is_(None), 1), else_=0),
            tasks.c.due_at,
            tasks.c.id,
        )
        return [_task(row) for row in self._connection.execute(select(tasks).where(*held).order_by(*order).limit(limit))]

    def finish_task(self, task: TaskId, result: str, now: datetime) -> bool:
        """Mark as done and drop its reminder; False if it was done already or is not there."""
        found = self.task(task)
        if found is None or self._run(_FINISH, {"row": task, "now": now, "came": result}).rowcount != 1:
            return False
        self.drop_reminder(found)
        return True

    def task_numbers(self, *, assigned_to: int | None, since: datetime, now: datetime) -> tuple[int, int, int]:
        """Open tasks, those of them that are overdue, and tasks done since then; of this member, of everybody where None."""
        is_open = tasks.c.done_at.is_(None)
        counts = (
            func.count(case((is_open, 1))),
            func.count(case((is_open & (tasks.c.due_at <= now), 1))),
            func.count(case((tasks.c.done_at >= since, 1))),
        )
        held = [] if assigned_to is None else [tasks.c.assigned_to == assigned_to]
        row = self._connection.execute(select(*counts).where(*held)).one()
        return (row[0], row[1], row[2])

    def tasks_kept(self, since: datetime, until: datetime) -> Mapping[int, tuple[int, int]]:
        """Of each member: tasks done in that time, and those due in it that were done late or not by its end."""
        done = (tasks.c.done_at >= since) & (tasks.c.done_at < until)
        is_late = tasks.c.done_at.is_(None) | (tasks.c.done_at > tasks.c.due_at)
        late = (tasks.c.due_at >= since) & (tasks.c.due_at < until) & is_late
        counts = func.count(case((done, 1))), func.count(case((late, 1)))
        held = tasks.c.assigned_to.is_not(None), or_(done, late)
        rows = self._connection.execute(select(tasks.c.assigned_to, *counts).where(*held).group_by(tasks.c.assigned_to))
        return {row[0]: (row[1], row[2]) for row in rows}

    def drop_reminder(self, task: Task) -> None:
        """Take the task's reminder out of the outbox if it was not sent yet."""
        self._later.flush()
        self._run(_DROP_REMINDER, {"called": task.reminder})


def _task(row: Row[tuple[object, ...]]) -> Task:
    place = None if row.channel is None else Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread)
    return Task(id=TaskId(row.id), place=place, **{name: getattr(row, name) for name in _FIELDS})
