"""What was done with a lead is written down with its result and the next step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app.sales.history import KINDS
from tests.bot.app.sales.selling import IVAN, history, writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_is_kept_with_its_words(journey: Journey, kind: str) -> None:
    await hot_lead(journey)
    assert await writes(journey, "log", f"1 {kind} about the price = waits for the estimate > send it", who=IVAN) == "Written down."
    said = {"text": "about the price", "result": "waits for the estimate", "next": "send it"}
    assert await history(journey, kind) == [("Boss", kind, said)]


async def test_a_button_alone_notes_that_it_was_done(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "log", "1")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[-1], "Call")
    assert await history(journey, "call") == [("Ivan", "call", {})]


async def test_another_kind_is_answered_with_how_to_write_it(journey: Journey) -> None:
    await hot_lead(journey)
    assert (await writes(journey, "log", "1 dance all night")).startswith("What can be written down: call, message")


async def test_an_agreement_stands_on_the_card(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "log", "1 agreement a discount of <5 %>")
    assert "Agreed: a discount of &lt;5 %&gt;" in journey.cards()[0].text.splitlines()


async def test_the_whole_card_tells_the_history_newest_first(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "log", "1 call first talk")
    await writes(journey, "stage", "1 contacted")
    shown = (await writes(journey, "card", "1")).splitlines()
    told = shown[shown.index("History:") + 1 :]
    assert told[:2] == ["2026-11-23 09:00 Boss: stage new → contacted", "2026-11-23 09:00 Boss: Call first talk"]


async def test_comments_stand_on_the_card_with_who_wrote_them_and_when(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "card", "1 comment=speaks to the director only")
    journey.clock.pass_(timedelta(hours=1))
    await writes(journey, "note", "1 call after lunch", who=IVAN)
    shown = [line for line in journey.cards()[0].text.splitlines() if line.startswith("Comment")]
    assert shown == ["Comment: 2026-11-23 10:00 Boss: call after lunch", "Comment: 2026-11-23 09:00 Boss: speaks to the director only"]
    assert "Comment: 2026-11-23 09:00 Boss: speaks to the director only" in (await writes(journey, "card", "1")).splitlines()
