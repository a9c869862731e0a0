"""Tables are built when the service is ready."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence

import pytest

from bot.workers import readers
from bot.workers.readers import Readers


async def test_the_readers_are_warmed_once_the_service_is_ready_and_stay_until_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    warmed = asyncio.Event()
    loop = asyncio.get_running_loop()
    told: list[Sequence[str]] = []
    monkeypatch.setattr(readers, "warm", lambda languages: (told.append(languages), loop.call_soon_threadsafe(warmed.set)))
    settled: list[object] = []
    monkeypatch.setattr(gc, "freeze", lambda: settled.append("freeze"))
    monkeypatch.setattr(gc, "set_threshold", settled.append)
    worker, stop = Readers(("ru", "en")), asyncio.Event()

    running = asyncio.ensure_future(worker.run(stop))
    await asyncio.sleep(0)
    assert not warmed.is_set()

    worker.may_warm.set()
    await warmed.wait()
    while len(settled) < 2:  # noqa: ASYNC110  # the thread that settles the memory rings nothing
        await asyncio.sleep(0)
    assert told == [("ru", "en")]
    assert settled == ["freeze", readers.GARBAGE_AFTER]
    assert not running.done()

    stop.set()
    await running


async def test_a_page_that_opens_while_the_tables_are_built_does_not_end_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Sequence[str]] = []
    loop = asyncio.get_running_loop()
    again = asyncio.Event()

    def warm(languages: Sequence[str]) -> None:
        tries.append(languages)
        if len(tries) == 1:
            raise SystemError("bad argument to internal function")
        loop.call_soon_threadsafe(again.set)

    monkeypatch.setattr(readers, "warm", warm)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setattr(gc, "set_threshold", lambda count: None)
    worker, stop = Readers(("en",)), asyncio.Event()
    running = asyncio.ensure_future(worker.run(stop))
    worker.may_warm.set()
    await again.wait()
    stop.set()
    await running
    assert len(tries) == 2
