"""Other rules on the leads there are, and where people stop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.dropoff import DropOff, drop_off
from bot.app.rejudging import rejudge
from dialogs.script import Script
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead, warm_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING


@pytest.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """One hot lead, one warm, and somebody who stopped at the first question."""
    async with begun(tmp_path, HOUSES) as begun_one:
        await hot_lead(begun_one, 7)
        await warm_lead(begun_one, 8)
        await begun_one.person(9).starts("ads")
        yield begun_one


async def test_leads_are_judged_by_both_rules(journey: Journey) -> None:
    script = journey.desk.shelf.newest("houses").script
    nobody_hot = Script.model_validate({**HOUSES, "qualification": {**HOUSES["qualification"], "tiers": {}}})
    same = await journey.ask(lambda tx: rejudge(tx, script, script, MORNING - timedelta(days=1)))
    other = await journey.ask(lambda tx: rejudge(tx, script, nobody_hot, MORNING - timedelta(days=1)))
    late = await journey.ask(lambda tx: rejudge(tx, script, nobody_hot, MORNING + timedelta(days=1)))
    assert (same.leads, same.moved, late.leads) == (3, (), 0)
    assert other.tiers == {("hot", "cold"): 1, ("warm", "cold"): 1, ("cold", "cold"): 1} and len(other.moved) == 2


async def test_who_answered_and_who_stopped_is_counted_by_question(journey: Journey) -> None:
    script = journey.desk.shelf.newest("houses").script
    found = await journey.ask(lambda tx: drop_off(tx, script, MORNING - timedelta(days=1)))
    assert found["need"] == DropOff(reached=3, left=1) and found["need"].share == 33
    assert DropOff(reached=0, left=0).share == 0
