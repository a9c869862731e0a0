"""The worker of the clocks: one lead that cannot be dealt with holds up no other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.clock.moving import make_moves
from bot.app.desk import Desk
from bot.model import AnswerClock, LeadId, Outgoing
from bot.ports import Tx
from bot.workers import clocks
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """Houses, with a managers' group."""
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


async def test_a_lead_whose_moves_fail_is_put_off_and_the_others_go_on(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    await hot_lead(journey, 101)
    await hot_lead(journey, 102)

    def failing(tx: Tx, desk: Desk, lead: LeadId, now: datetime) -> list[Outgoing]:
        if lead == LeadId(1):
            raise LookupError("its script is gone")
        return make_moves(tx, desk, lead, now)

    monkeypatch.setattr(clocks, "make_moves", failing)
    worker = clocks.Clocks(journey.desk, journey.store, journey.wakeup, journey.clock)
    journey.clock.pass_(timedelta(minutes=5))
    assert await worker.move_batch() > 0

    def reminded(tx: Tx) -> tuple[AnswerClock | None, list[str]]:
        return tx.clock(LeadId(1)), [event.what for event in tx.lead_events(LeadId(2)) if event.who == "clock"]

    broken, made = await journey.ask(reminded)
    assert broken is not None and broken.due_at == journey.clock.now() + timedelta(minutes=10)
    assert made == ["reminded"]
    assert await worker.move_batch() == 0
