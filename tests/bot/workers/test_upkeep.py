"""What has done its service is deleted, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from bot.workers.upkeep import Upkeep
from tests.bot.journeys import Journey, begun
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


async def prune(journey: Journey) -> int:
    return await Upkeep(journey.store, journey.clock).prune(asyncio.Event())


async def test_handled_updates_go_after_three_days_and_sent_messages_after_seven(journey: Journey) -> None:
    for number in range(1, 4):
        await journey.person(number).starts()
    await journey.bodies(9, [(999, b"?")])
    await journey.settle()
    journey.clock.pass_(timedelta(days=2, hours=23))
    assert await prune(journey) == 0
    journey.clock.pass_(timedelta(hours=2))
    assert await prune(journey) == 3
    journey.clock.pass_(timedelta(days=4))
    assert await prune(journey) == 4


async def test_more_than_a_step_goes_in_several_steps(journey: Journey) -> None:
    await journey.bodies(9, [(number, b'{"is": "ignored"}') for number in range(1200)])
    await journey.settle()
    journey.clock.pass_(timedelta(days=4))
    assert await prune(journey) == 1200


async def test_it_stops_between_two_steps_when_told(journey: Journey) -> None:
    stop = asyncio.Event()
    stop.set()
    assert await Upkeep(journey.store, journey.clock).prune(stop) == 0
    await Upkeep(journey.store, journey.clock).run(stop)
