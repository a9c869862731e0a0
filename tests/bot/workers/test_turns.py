"""The turn worker: batches until nothing waits, and never deaf to a database that is gone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.journeys import Journey, begun
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


async def test_it_plays_until_nothing_waits_and_then_waits_for_the_bell(journey: Journey) -> None:
    for number in range(1, 151):
        await journey.person(number).update({"is": "started", "payload": None})
    journey.wakeup.rung.clear()
    stop = asyncio.Event()
    journey.wakeup.when_idle = stop.set
    await journey.turns.run(stop)
    assert journey.wakeup.rung == ["outbox", "timers"] * 3
    await journey.deliver()
    assert len(journey.channel.messages) == 150


async def test_a_database_that_is_gone_reaches_the_supervisor(journey: Journey) -> None:
    await journey.store.close()
    with pytest.raises(Exception, match="closed"):
        await journey.turns.play_batch()
    with pytest.raises(Exception, match="closed"):
        await journey.timers.fire_batch()
