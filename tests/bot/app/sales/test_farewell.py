"""The farewell to who refused, the reason they give, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.model import LeadId
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES


async def refused(journey: Journey, reason: str = "price") -> Any:
    anna = await hot_lead(journey)
    await writes(journey, "refused", f"1 {reason}")
    return anna


async def test_who_refused_gets_one_letter_with_a_question_and_a_way_back(journey: Journey) -> None:
    anna = await refused(journey)
    letter = anna.sees[-1]
    assert letter.text.startswith("We are sorry that it did not work out this time, Anna. What was in the way?")
    assert letter.labels == [
        "Too expensive",
        "Not in the budget now",
        "Our plans changed",
        "Chose somebody else",
        "We do not need it",
        "Talk again",
    ]
    before = len(anna.sees)
    await writes(journey, "stage", "1 new")
    await writes(journey, "refused", "1 plans")
    assert len(anna.sees) == before


async def test_the_reason_they_give_is_kept(journey: Journey) -> None:
    anna = await refused(journey)
    assert await anna.presses("Chose somebody else") == [None]
    assert anna.texts[-1] == "Thank you, this matters to us. You are always welcome back."
    assert await history(journey, "reason_told") == [("visitor", "reason_told", {"reason": "competitor"})]
    assert (await lead_of(journey)).stage == "refused"


async def test_who_wants_to_talk_again_is_at_work_again_and_the_owner_is_told_at_once(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "stage", "1 proposal", who=IVAN)
    await writes(journey, "refused", "1 price", who=IVAN)
    letter = anna.sees[-1]
    await anna.presses("Talk again")
    await anna.presses("Talk again", on=letter)
    assert [text for text in anna.texts if "Good to have you back" in text] == ["Good to have you back! Somebody will answer you soon."]
    assert ((await lead_of(journey)).stage, (await lead_of(journey)).kind) == ("proposal", "open")
    (task,) = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1)))
    assert (task.kind, task.assigned_to) == ("reply", IVAN)
    assert any("Wants to talk again" in card.text for card in journey.cards())


@pytest.mark.parametrize("reason", ["wrong_number", "spam", "not_a_lead"])
async def test_who_is_taken_for_no_lead_gets_no_letter(journey: Journey, reason: str) -> None:
    anna = await hot_lead(journey)
    before = len(anna.sees)
    await writes(journey, "refused", f"1 {reason}")
    assert len(anna.sees) == before


async def test_who_wants_no_messages_gets_none(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("stop")
    before = len(anna.sees)
    await writes(journey, "refused", "1 price")
    assert len(anna.sees) == before


async def test_a_farewell_of_somebody_else_changes_nothing(journey: Journey) -> None:
    await refused(journey)
    boris = journey.person(8, first_name="Boris")
    await boris.starts()
    await boris.does({"is": "pressed", "data": "bye:1:price", "press": "forged", "message": 1})
    await boris.does({"is": "pressed", "data": "bye:99:!back", "press": "forged-2", "message": 1})
    assert await history(journey, "reason_told", "came_back") == []
    assert journey.channel.answered["forged"] == journey.channel.answered["forged-2"] == [None]


@pytest.mark.parametrize(("farewell", "letters"), [({"on": []}, 0), ({"on": ["lost"]}, 1), ({"on": ["lost"], "alternative": "A plot?"}, 1)])
async def test_a_script_says_when_and_what_else(tmp_path: Path, farewell: Mapping[str, Any], letters: int) -> None:
    async with begun(tmp_path, {**HOUSES, "sale": {"farewell": farewell}}, admins=[5]) as journey:
        anna = await hot_lead(journey)
        await writes(journey, "refused", "1 price")
        await writes(journey, "lost", "1 price")
        sent = [text for text in anna.texts if "We are sorry" in text]
        assert len(sent) == letters
        assert all(text.endswith("A plot?") for text in sent) == ("alternative" in farewell or not sent)
