"""Leads that nobody may have keep nobody from theirs, however many stand in front."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import giving
from bot.model import LeadEvent, LeadId, Member
from bot.workers.giving import Giving
from tests.bot.live import live
from tests.bot.scripts import HOUSES


async def test_a_lead_behind_many_that_nobody_may_have_is_given_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(giving, "_AT_ONCE", 2)
    async with live(tmp_path, HOUSES) as telegram:
        now, ivan = telegram.clock.now(), telegram.managers[0]
        member = Member(person_id=ivan.id, name="Ivan", role="manager", joined_at=now, is_away=True)
        await telegram.store.write(lambda tx: tx.put_member(member))
        for number in range(1, 6):
            await telegram.hot_lead(1000 + number, f"Anna {number}", f"7912345678{number}")
        for number in range(1, 5):
            passed = LeadEvent(lead=LeadId(number), at=now, who="Ivan", what="passed", details={"person": ivan.id})
            await telegram.store.write(lambda tx, passed=passed: tx.put_lead_event(passed))  # type: ignore[misc]  # bound at once
        ivan.says("/shift on")
        await telegram.settle()

        worker = Giving(telegram.desk, telegram.store, telegram.wakeup, telegram.clock)
        for _ in range(2):
            await worker.give_batch()

        owners = [(await telegram.lead(number)).owner_name for number in range(1, 6)]
        assert owners == [None, None, None, None, "Ivan"]
