"""Transactions of the store: shared commits, failures, snapshots."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from bot.model import LeadId
from bot.ports import Tx
from bot.storage import Conflict, DatabaseDown, open_store
from bot.storage.engine import reading_engine, writing_engine
from bot.storage.errors import StatementFailed, StoreClosed
from bot.storage.store import SqlStore
from bot.storage.tx import SqlTx
from bot.storage.urls import parsed
from bot.storage.writer import MOST_WORKS, TRIES
from tests.bot.storage.records import NOW, answer, key, lead, outgoing


class Gate:
    """Keeps the writer busy with a first work, so that those put meanwhile share the next commit."""

    def __init__(self) -> None:
        self._entered, self._open = threading.Event(), threading.Event()

    async def enter(self, store: SqlStore) -> asyncio.Future[None]:
        """The first work, begun and waiting."""
        first = asyncio.ensure_future(store.write(self._work))
        await asyncio.to_thread(self._entered.wait, 30)
        return first

    def open(self) -> None:
        """Let the first work end."""
        self._open.set()

    def _work(self, _: Tx) -> None:
        self._entered.set()
        assert self._open.wait(30)

    async def let(self, store: SqlStore, *works: Callable[[Tx], object]) -> list[object]:
        """The results or exceptions of the works."""
        first = await self.enter(store)
        rest = [asyncio.ensure_future(store.write(work)) for work in works]
        await asyncio.sleep(0)
        self.open()
        await first
        return list(await asyncio.gather(*rest, return_exceptions=True))


def put(chat: int) -> Callable[[Tx], LeadId]:
    return lambda tx: tx.put_lead(lead(chat))


def runs(tx: Tx) -> list[int]:
    return sorted(one.person_id for one in tx.leads(limit=100, only_leads=False))


async def test_works_that_wait_together_share_a_commit_and_see_each_other(database: str) -> None:
    engine = writing_engine(parsed(database))
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    store = SqlStore(writing=engine, reading=reading_engine(parsed(database), size=1), readers=1, shown="db")
    results = await Gate().let(store, put(1), put(2), runs, put(3), runs)
    assert [results[2], results[4]] == [[1, 2], [1, 2, 3]]
    assert len(commits) == 2
    await store.close()


async def test_more_works_than_fit_into_a_commit_are_all_done(store: SqlStore) -> None:
    results = await Gate().let(store, *(put(chat) for chat in range(MOST_WORKS + 6)))
    assert len(set(results)) == MOST_WORKS + 6
    assert await store.read(runs) == list(range(MOST_WORKS + 6))


async def test_a_work_that_raises_is_undone_alone(store: SqlStore) -> None:
    def fail(tx: Tx) -> None:
        tx.put_lead(lead(2))
        tx.put_answer(key(2), 1, answer("q"))
        raise ZeroDivisionError("in one dialog")

    results = await Gate().let(store, put(1), fail, put(3))
    assert [type(result) for result in results] == [int, ZeroDivisionError, int]
    assert await store.read(runs) == [1, 3]


async def test_a_statement_that_is_refused_is_undone_alone(store: SqlStore) -> None:
    """PostgreSQL ends a transaction at the first error: the others are run again without it."""

    def refused(tx: Tx) -> None:
        assert isinstance(tx, SqlTx)
        tx.put_lead(lead(2))
        tx._connection.execute(text("SELECT no_such_column FROM leads"))

    results = await Gate().let(store, put(1), refused, put(3))
    assert [type(result) for result in results] == [int, StatementFailed, int]
    assert await store.read(runs) == [1, 3]


async def test_a_single_work_that_raises_is_undone(store: SqlStore) -> None:
    def fail(tx: Tx) -> None:
        tx.put_lead(lead(1))
        tx.put_outgoing([outgoing(1)], NOW)
        raise StopIteration

    with pytest.raises(RuntimeError, match="StopIteration"):
        await store.write(fail)
    assert await store.read(runs) == []
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 0, "dead": 0}


async def test_a_commit_that_fails_fails_for_everybody(database: str) -> None:
    """A full disk, a lost connection: nothing may be acknowledged."""
    engine = writing_engine(parsed(database))
    fails = threading.Event()

    @event.listens_for(engine, "commit")
    def _fail(_: object) -> None:
        if fails.is_set():
            raise OperationalError("COMMIT", None, Exception("disk full"))

    store = SqlStore(writing=engine, reading=reading_engine(parsed(database), size=1), readers=1, shown="db")
    await store.write(put(1))
    fails.set()
    results = await asyncio.gather(*(store.write(put(chat)) for chat in (2, 3, 4)), return_exceptions=True)
    assert [type(result) for result in results] == [DatabaseDown] * 3
    fails.clear()
    assert await store.write(runs) == [1]
    await store.close()


async def test_what_the_database_gives_up_for_anothers_sake_is_run_again(store: SqlStore) -> None:
    tries: list[str] = []

    def loser(name: str, *, wins_after: int) -> Callable[[Tx], str]:
        def work(tx: Tx) -> str:
            tries.append(name)
            tx.put_lead(lead(tries.count(name)))
            if tries.count(name) <= wins_after:
                raise Conflict("deadlock detected")
            return name

        return work

    results = await Gate().let(store, loser("soon", wins_after=2), loser("never", wins_after=99), put(50))
    assert results[0] == "soon"
    assert [type(results[1]), type(results[2])] == [Conflict, int]
    assert [tries.count("soon"), tries.count("never")] == [3, TRIES]
    assert await store.read(runs) == [3, 50]


async def test_a_deadlock_of_two_processes_is_seen_by_nobody(postgres: str) -> None:
    """Each locks what the other needs next; the server gives one up, and it is run again."""
    stores = [open_store(postgres), open_store(postgres)]
    ids = [await stores[0].write(put(chat)) for chat in (1, 2)]
    met = threading.Barrier(2)

    def cross(first: int, second: int, who: int) -> Callable[[Tx], list[bool]]:
        meets = [True]

        def work(tx: Tx) -> list[bool]:
            won = [tx.claim_lead(ids[first], who, "m", "taken", NOW)]
            if meets.pop() if meets else False:
                met.wait(30)
            return [*won, tx.claim_lead(ids[second], who, "m", "taken", NOW)]

        return work

    won = await asyncio.gather(stores[0].write(cross(0, 1, 7)), stores[1].write(cross(1, 0, 8)))
    assert sorted(won) == [[False, False], [True, True]]
    for each in stores:
        await each.close()


async def test_a_caller_that_gave_up_before_takes_its_work_back(store: SqlStore) -> None:
    gate = Gate()
    first = await gate.enter(store)
    taken_back = asyncio.ensure_future(store.write(put(1)))
    await asyncio.sleep(0)
    taken_back.cancel()
    gate.open()
    await first
    await asyncio.gather(taken_back, return_exceptions=True)
    assert await store.write(runs) == []


async def test_a_caller_that_gave_up_in_its_midst_leaves_the_others_their_results(store: SqlStore) -> None:
    gate = Gate()
    begun = await gate.enter(store)
    begun.cancel()
    later = asyncio.ensure_future(store.write(put(1)))
    await asyncio.sleep(0)
    gate.open()
    assert await later == 1
    assert begun.cancelled()


async def test_a_read_cannot_write(store: SqlStore) -> None:
    with pytest.raises((StatementFailed, DatabaseDown)):
        await store.read(put(1))
    assert await store.read(runs) == []


async def test_a_read_sees_one_moment_while_others_write(store: SqlStore) -> None:
    reading, written = threading.Event(), threading.Event()

    def look_twice(tx: Tx) -> list[list[int]]:
        before = runs(tx)
        reading.set()
        assert written.wait(30)
        return [before, runs(tx)]

    look = asyncio.ensure_future(store.read(look_twice))
    await asyncio.to_thread(reading.wait, 30)
    await store.write(put(1))
    written.set()
    assert await look == [[], []]
    assert await store.read(runs) == [1]


async def test_nothing_is_visible_before_the_commit(store: SqlStore) -> None:
    written, looked = threading.Event(), threading.Event()

    def write(tx: Tx) -> None:
        tx.put_lead(lead(1))
        written.set()
        assert looked.wait(30)

    writing = asyncio.ensure_future(store.write(write))
    await asyncio.to_thread(written.wait, 30)
    assert await store.read(runs) == []
    looked.set()
    await writing
    assert await store.read(runs) == [1]


async def test_closing_finishes_what_was_put_and_refuses_the_rest(database: str) -> None:
    store = open_store(database)
    writes = [asyncio.ensure_future(store.write(put(chat))) for chat in range(20)]
    await asyncio.sleep(0)
    await store.close()
    await store.close()
    assert len(await asyncio.gather(*writes)) == 20
    for refused in (store.write, store.read):
        with pytest.raises(StoreClosed):
            await refused(runs)
    again = open_store(database)
    assert await again.read(runs) == list(range(20))
    await again.close()


async def test_a_server_that_ends_the_connection_is_reached_again(postgres: str) -> None:
    store = open_store(postgres)
    await store.write(put(1))

    def end(tx: Tx) -> None:
        assert isinstance(tx, SqlTx)
        tx.put_lead(lead(2))
        tx._connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    results = await Gate().let(store, put(3), end, put(4))
    assert [type(result) for result in results] == [DatabaseDown] * 3
    await store.write(put(5))
    assert await store.read(runs) == [1, 5]
    await store.close()
