"""Bells: heard once, kept when nobody listens, passed on between processes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import psycopg
import pytest

from bot.ports import Bell
from bot.storage import open_wakeup
from bot.storage.postgres_waking import CHANNEL
from bot.storage.waking import LocalWakeup

LONG_S = 30.0
BELLS: tuple[Bell, ...] = ("inbox", "outbox", "timers")


@pytest.fixture
async def wakeup(database: str) -> AsyncIterator[LocalWakeup]:
    opened = open_wakeup(database)
    yield opened
    await opened.close()
    await opened.close()


async def test_a_ring_wakes_everybody_who_waits_for_that_bell(wakeup: LocalWakeup) -> None:
    waiting = [asyncio.ensure_future(wakeup.wait("inbox", LONG_S)) for _ in range(3)]
    await asyncio.sleep(0)
    wakeup.ring("inbox")
    done, _ = await asyncio.wait(waiting, timeout=LONG_S / 2)
    assert done == set(waiting)


async def test_a_ring_that_nobody_hears_is_kept_for_the_next_wait() -> None:
    wakeup = LocalWakeup()
    wakeup.ring("inbox")
    wakeup.ring("inbox")
    await wakeup.wait("inbox", LONG_S)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(wakeup.wait("inbox", LONG_S), 0)


async def test_the_time_ends_a_wait_and_other_bells_do_not() -> None:
    wakeup = LocalWakeup()
    waiting = asyncio.ensure_future(wakeup.wait("inbox", LONG_S))
    await asyncio.sleep(0)
    wakeup.ring("timers")
    await wakeup.wait("timers", LONG_S)
    assert not waiting.done()
    waiting.cancel()
    assert await asyncio.wait_for(wakeup.wait("inbox", 0), LONG_S / 2) is None  # type: ignore[func-returns-value]  # that it returns is the point


async def test_a_ring_from_another_thread_is_heard() -> None:
    wakeup = LocalWakeup()
    waiting = asyncio.ensure_future(wakeup.wait("outbox", LONG_S))
    await asyncio.sleep(0)
    await asyncio.to_thread(wakeup.ring, "outbox")
    done, _ = await asyncio.wait([waiting], timeout=LONG_S / 2)
    assert done == {waiting}


async def test_a_ring_is_heard_in_another_process(postgres: str) -> None:
    ours, theirs = open_wakeup(postgres), open_wakeup(postgres)
    await listening(ours, theirs)
    waiting = asyncio.ensure_future(theirs.wait("outbox", LONG_S))
    await asyncio.sleep(0)
    ours.ring("outbox")
    done, _ = await asyncio.wait([waiting], timeout=LONG_S / 2)
    assert done == {waiting}
    for each in (ours, theirs):
        await each.close()


async def test_a_lost_listening_connection_is_made_anew(postgres: str) -> None:
    """The server is restarted; what may have been missed meanwhile is looked for, and later rings are heard."""
    wakeup = open_wakeup(postgres)
    await listening(wakeup)
    with psycopg.connect(postgres, autocommit=True) as other:
        ended = other.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ILIKE 'LISTEN%'"
        ).fetchall()
        assert ended == [(True,)]
        await listening(wakeup)
        other.execute("SELECT pg_notify(%s, 'nonsense')", (CHANNEL,))
        other.execute("SELECT pg_notify(%s, 'timers')", (CHANNEL,))
    await asyncio.wait_for(wakeup.wait("timers", LONG_S), LONG_S / 2)
    await wakeup.close()


async def test_a_database_that_is_down_leaves_the_bells_of_this_process() -> None:
    wakeup = open_wakeup("postgresql://nobody@127.0.0.1:1/none")
    wakeup.ring("inbox")
    done, _ = await asyncio.wait([asyncio.ensure_future(wakeup.wait("inbox", LONG_S))], timeout=LONG_S / 2)
    assert len(done) == 1
    await wakeup.close()


async def listening(*wakeups: LocalWakeup) -> None:
    """Return once each has begun to listen: then it rings all its bells."""
    for each in wakeups:
        await asyncio.wait_for(asyncio.gather(*(each.wait(bell, LONG_S) for bell in BELLS)), LONG_S / 2)
