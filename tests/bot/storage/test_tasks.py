"""Tasks: in order, done once, the reminder gone with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.model import LeadId, Task, TaskId
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import LEASE_S, NOW, WORKER, address, after, lead, outgoing


def task(text: str = "call", *, due_at: datetime | None = None, **changes: object) -> Task:
    """A task about lead 1."""
    fresh = Task(id=TaskId(0), lead=LeadId(1), text=text, due_at=due_at, made_at=NOW, place=address(-100))
    return replace(fresh, **changes)  # type: ignore[arg-type]  # a wrong field fails at once


async def test_tasks_come_by_due_moment_and_done_ones_last(store: SqlStore) -> None:
    def put(tx: Tx) -> list[TaskId]:
        tx.put_lead(lead(1))
        given = [
            tx.put_task(task("whenever")),
            tx.put_task(task("second", due_at=after(20), assigned_to=5, assigned_name="Olga", given_by=6, given_by_name="Boss")),
            tx.put_task(task("first", due_at=after(10), kind="decider")),
            tx.put_task(task("of nothing", lead=None)),
        ]
        assert [tx.finish_task(given[0], "reached", after(3)), tx.finish_task(given[0], "again", NOW)] == [True, False]
        assert not tx.finish_task(TaskId(99), "x", NOW)
        return given

    await store.write(put)

    def listed(tx: Tx) -> list[list[str]]:
        pages = (
            tx.tasks(),
            tx.tasks(lead=LeadId(1), only_open=False),
            tx.tasks(assigned_to=5),
            tx.tasks(limit=1),
        )
        return [[one.text for one in page] for page in pages]

    assert await store.read(listed) == [["first", "second", "of nothing"], ["first", "second", "whenever"], ["second"], ["first"]]
    assert await store.read(lambda tx: tx.task(TaskId(1))) == replace(task("whenever"), id=TaskId(1), done_at=after(3), result="reached")
    assert await store.read(lambda tx: tx.task(TaskId(9))) is None


async def test_a_task_may_be_moved(store: SqlStore) -> None:
    def put(tx: Tx) -> Task:
        tx.put_lead(lead(1))
        first = replace(task(due_at=after(10)), id=tx.put_task(task(due_at=after(10))))
        tx.put_task(replace(first, due_at=after(99)))
        return first

    first = await store.write(put)
    moved = await store.read(lambda tx: tx.task(first.id))
    assert moved == replace(first, due_at=after(99)) and moved.reminder != first.reminder


async def test_the_reminder_of_a_done_task_is_never_sent(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        tx.put_lead(lead(1))
        for number in (1, 2):
            given = replace(task(due_at=after(10)), id=tx.put_task(task(due_at=after(10))))
            tx.put_outgoing([outgoing(number, f"remember {number}", message_key=given.reminder, not_before=after(10))], NOW)
        tx.finish_task(TaskId(1), "done", NOW)

    await store.write(put)
    claimed = await store.write(lambda tx: tx.claim_outgoing(WORKER, 5, after(11), LEASE_S))
    assert [message.outgoing.address.chat for message in claimed] == [2]


async def test_tasks_are_counted(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        tx.put_lead(lead(1))
        for due, who in ((after(1), 5), (after(50), 5), (None, 6)):
            tx.put_task(task(due_at=due, assigned_to=who))
        tx.finish_task(tx.put_task(task(assigned_to=5)), "x", after(5))

    await store.write(put)
    assert await store.read(lambda tx: tx.task_numbers(assigned_to=5, since=NOW, now=after(10))) == (2, 1, 1)
    assert await store.read(lambda tx: tx.task_numbers(assigned_to=None, since=after(6), now=after(100))) == (3, 2, 0)
