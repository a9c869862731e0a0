"""The action that a script aims at is noted once, counted, and named where a manager begins."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.app.sales.reporting import report
from dialogs.script import Script
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead
from tests.bot.scripts import CRM, HOUSES
from tests.bot.standing import MORNING

AIMING = {**HOUSES, "target_action": {"en": "a consultation", "ru": "консультация"}, "target_when": "meeting"}


async def test_the_talk_that_is_aimed_at_is_noted_once_and_counted(tmp_path: Path) -> None:
    async with begun(tmp_path, AIMING, CRM, admins=[5]) as journey:
        await hot_lead(journey)
        assert "Aim of the talk: a consultation" in (await writes(journey, "approach", "1", who=IVAN)).splitlines()
        await writes(journey, "log", "1 call agreed to meet", who=IVAN)
        assert (await lead_of(journey)).target_at is None
        for _ in range(2):
            await writes(journey, "log", "1 meeting at the office", who=IVAN)
        assert (await lead_of(journey)).target_at == MORNING
        assert await history(journey, "target_action") == [("Boss", "target_action", {"by": "meeting"})]
        assert "Aim of the talk" not in await writes(journey, "approach", "1", who=IVAN)
        shown = (await writes(journey, "report")).splitlines()
        assert shown[1] == "Target actions: Cottage village: a consultation (a meeting is logged)"
        assert shown[2].startswith("ads: 1, contact 1 (100 %), targeted 1, hot 1, target action 1, won 0 (0 %)")


async def test_by_default_the_action_is_done_when_the_lead_is_won(tmp_path: Path) -> None:
    async with begun(tmp_path, {**HOUSES, "target_action": "first_order"}, admins=[5]) as journey:
        await hot_lead(journey)
        await writes(journey, "log", "1 meeting at the office", who=IVAN)
        assert (await lead_of(journey)).target_at is None
        await writes(journey, "won", "1", who=IVAN)
        await writes(journey, "stage", "1 new", who=IVAN)
        await writes(journey, "won", "1", who=IVAN)
        won = await lead_of(journey)
        assert (won.target_at, won.kind, won.client) == (MORNING, "won", 1)
        assert len(await history(journey, "target_action")) == 1
        (line,) = await journey.ask(lambda tx: report(tx, "source", MORNING, now=MORNING))
        assert (line.aimed, line.won) == (1, 1)


async def test_a_script_that_names_none_has_none(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "won", "1", who=IVAN)
    assert (await lead_of(journey)).target_at is None and await history(journey, "target_action") == []
    assert "Target actions" not in await writes(journey, "report")


@pytest.mark.parametrize("written", ["consultation", {"en": "a consultation"}])
def test_an_action_may_be_one_word_for_all_languages(written: Any) -> None:
    assert Script.model_validate({**HOUSES, "target_action": written}).target_when == "won"
