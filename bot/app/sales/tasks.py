"""Tasks: from the head to a manager, one's own, or the program's; a reminder when due; done only with a word on what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.oneline import one_line
from bot.app.sales.doing import NAME_LIMIT, PROGRAM, By, Problem, short, tell
from bot.app.texts import text
from bot.model import MACHINE, Address, CardButton, ClientId, Lead, Member, Outgoing, SendCard, Task, TaskId, TaskKind
from bot.ports import Tx


def give(
    tx: Tx,
    desk: Desk,
    lead: Lead,
    words: str,
    by: By,
    now: datetime,
    *,
    due_at: datetime | None = None,
    to: Member | None = None,
    kind: TaskKind = "task",
    client: ClientId | None = None,
) -> tuple[Task, list[Outgoing]]:
    """Make a task about the lead; the rows are its reminder, and the word to whoever got it from somebody else.

    `to` None, or the machine's own shell: the lead's owner, who may be nobody.
    """
    is_owners = to is None or to.person_id == MACHINE
    assigned_to, assigned_name = (lead.owner_id, lead.owner_name or "") if to is None or is_owners else (to.person_id, to.name)
    fresh = Task(
        id=TaskId(0),
        lead=lead.id,
        client=client,
        kind=kind,
        text=short(words),
        due_at=due_at,
        given_by=by.person_id,
        given_by_name=by.name,
        assigned_to=assigned_to,
        assigned_name=assigned_name,
        place=_place(tx, desk, lead, by, assigned_to),
        made_at=now,
    )
    task = replace(fresh, id=tx.put_task(fresh))
    details = {"task": task.id, "text": task.text, "kind": kind, "to": assigned_name, "due": None if due_at is None else due_at.isoformat()}
    tell(tx, lead, by, "task", {name: value for name, value in details.items() if value}, now)
    is_for_another = assigned_to is not None and by.person_id is not None and assigned_to != by.person_id
    told = [_message(desk, task, lead, "task_given")] if is_for_another else []
    return task, [*told, *_reminder(desk, task, lead)]


def finish(tx: Tx, task: Task, lead: Lead | None, result: str, by: By, now: datetime) -> Problem | None:
    """Done, with what came of it."""
    words = short(result)
    if not words:
        return Problem(name="result_needed", values={"task": task.id})
    if not tx.finish_task(task.id, words, now):
        return Problem(name="task_is_done")
    if lead is not None:
        tell(tx, lead, by, "task_done", {"task": task.id, "text": task.text, "result": words}, now)
    return None


def put_off(tx: Tx, desk: Desk, task: Task, lead: Lead, due_at: datetime, by: By, now: datetime) -> list[Outgoing]:
    """Another moment; the reminder moves with it."""
    tx.drop_reminder(task)
    moved = replace(task, due_at=due_at)
    tx.put_task(moved)
    tell(tx, lead, by, "task_moved", {"task": task.id, "due": due_at.isoformat()}, now)
    return _reminder(desk, moved, lead)


def hand_on(tx: Tx, desk: Desk, task: Task, lead: Lead | None, to: Member | None, by: By, now: datetime) -> list[Outgoing]:
    """The task is somebody else's; the reminder comes to them. `to` None: whoever has the lead, who may be nobody."""
    tx.drop_reminder(task)
    moved = replace(task, assigned_to=None if to is None else to.person_id, assigned_name="" if to is None else to.name)
    if lead is None:
        tx.put_task(moved)
        return []
    moved = replace(moved, place=_place(tx, desk, lead, PROGRAM, moved.assigned_to))
    tx.put_task(moved)
    tell(tx, lead, by, "task_passed", {"task": task.id, "text": task.text, "to": moved.assigned_name}, now)
    return _reminder(desk, moved, lead)


def is_overdue(task: Task, now: datetime) -> bool:
    """Open, and its moment is past."""
    return task.done_at is None and task.due_at is not None and task.due_at <= now


def line_of(desk: Desk, task: Task, now: datetime) -> str:
    """A task in one line."""
    language = desk.config.language
    due = "" if task.due_at is None else f"{task.due_at.astimezone(desk.config.timezone):%Y-%m-%d %H:%M} "
    mark = text("overdue", language) + " " if is_overdue(task, now) else ""
    about = f"#{task.lead} " if task.lead is not None else ""
    who = f" ({one_line(task.assigned_name, NAME_LIMIT)})" if task.assigned_name else ""
    result = f" = {task.result}" if task.result else ""
    return f"{task.id}. {mark}{due}{about}{task.text}{who}{result}"


def _place(tx: Tx, desk: Desk, lead: Lead, by: By, assigned_to: int | None) -> Address | None:
    """Where the reminder goes: the private chat of a member who joined, else where the task was given, else where the cards go."""
    member = None if assigned_to is None else tx.member(assigned_to)
    near = lead.address if by.place is None else by.place
    if assigned_to is not None and ((member is not None and member.removed_at is None) or desk.staff.is_admin(assigned_to)):
        return Address(channel=near.channel, bot=near.bot, chat=assigned_to)
    return by.place or next(iter(desk.staff.addresses(lead.address)), None)


def _reminder(desk: Desk, task: Task, lead: Lead) -> list[Outgoing]:
    if task.due_at is None or task.place is None:
        return []
    return [replace(_message(desk, task, lead, "task_due"), not_before=task.due_at, key=task.reminder)]


def _message(desk: Desk, task: Task, lead: Lead, name: str) -> Outgoing:
    """About the task, to whoever has it, with the lead's card at hand."""
    language = desk.config.language
    due = "" if task.due_at is None else f"{task.due_at.astimezone(desk.config.timezone):%Y-%m-%d %H:%M}"
    who = one_line(lead.name or "", NAME_LIMIT) or text("no_name", language)
    words = text(name, language, task=task.id, text=task.text, lead=lead.id, name=who, due=due, by=task.given_by_name)
    card = plain_card(words)
    done = CardButton(label=text("result_done", language), data=f"staff:done:{task.id}")
    later = CardButton(label=text("button_later", language), data=f"staff:due:{task.id}")
    buttons = ((done, later), (CardButton(label=text("button_lead", language), data=f"lead:{lead.id}:lead"),))
    assert task.place is not None, "only a task with a place has a message"
    return Outgoing(lane="card", address=task.place, payload=SendCard(html=card.html, plain=card.plain, buttons=buttons), lead=lead.id)
