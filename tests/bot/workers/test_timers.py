"""The timer worker sleeps no longer than until the next timer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.timers import Firing
from bot.ports import Bell
from bot.workers.timers import LONGEST_WAIT_S, SHORTEST_WAIT_S, Timers
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import key_of
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


class Measured:
    """Notes how long the worker means to wait, and stops it."""

    def __init__(self, stop: asyncio.Event) -> None:
        self.waits: list[tuple[Bell, float]] = []
        self._stop = stop

    def ring(self, bell: Bell) -> None:
        """Heard by nobody."""

    async def wait(self, bell: Bell, timeout_s: float) -> None:
        """Noted."""
        self.waits.append((bell, timeout_s))
        self._stop.set()


@pytest.mark.parametrize(
    ("due_in", "wait_s"),
    [
        (None, LONGEST_WAIT_S),
        (timedelta(seconds=5), 5.0),
        (timedelta(hours=5), LONGEST_WAIT_S),
        (timedelta(milliseconds=1), SHORTEST_WAIT_S),
    ],
)
async def test_it_sleeps_until_the_next_timer(journey: Journey, due_in: timedelta | None, wait_s: float) -> None:
    if due_in is not None:
        due_at = journey.clock.now() + due_in
        await journey.store.write(lambda tx: tx.set_timer(key_of(7), "remind:0", 1, due_at))
    stop = asyncio.Event()
    wakeup = Measured(stop)
    await Timers(Firing(journey.desk), journey.store, wakeup, journey.clock).run(stop)
    assert wakeup.waits == [("timers", wait_s)]
