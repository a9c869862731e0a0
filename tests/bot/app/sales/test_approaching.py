"""How to begin, from the lead's own answers."""

from __future__ import annotations

from pathlib import Path

from tests.bot.app.sales.selling import IVAN, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead, up_to_the_phone
from tests.bot.scripts import HOUSES

WITH_REPLIES = {**HOUSES, "objections": {"price_objection": {"en": "It pays off in a year."}}}


async def test_the_hint_says_what_was_said_promised_objected_and_what_not_to_repeat(tmp_path: Path) -> None:
    async with begun(tmp_path, WITH_REPLIES, admins=[5]) as journey:
        anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
        await anna.says("that is too expensive")
        await anna.writes_command("human")
        await anna.shares("+79123456789")
        await writes(journey, "log", "1 agreement we call on Friday", who=IVAN)
        assert (await writes(journey, "approach", "1", who=IVAN)).splitlines() == [
            "Dear Anna,",
            "In their words: “A house”",
            "Promised or given: plans",
            "Asked for a person: a call is promised.",
            "Agreed: we call on Friday",
            "Objections and what we replied:",
            "- too expensive: It pays off in a year.",
            "Do not ask again: Need, Budget",
            "These replies were given: do not repeat them word for word.",
        ]


async def test_letter_call_and_openings_are_behind_buttons(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "How to begin")
    hint = journey.cards()[-1]
    assert hint.labels == ["Letter", "Plan of the call", "More openings"]
    await journey.staff_presses(IVAN, "Ivan", hint, "Letter")
    letter = journey.cards()[-1].text.splitlines()
    assert (letter[0], letter[2], letter[-1]) == ("Subject: Your question: A house", "Dear Anna,", "Ivan")
    await journey.staff_presses(IVAN, "Ivan", hint, "Plan of the call")
    assert journey.cards()[-1].text.splitlines()[1].startswith("2. Say why you call: they wrote “A house”")
    await journey.staff_presses(IVAN, "Ivan", hint, "More openings")
    assert len(journey.cards()[-1].text.splitlines()) == 5


async def test_a_second_talk_refers_to_the_first(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "log", "1 call perfumes for the shop = will think > visit them")
    assert "We talked on 23.11.2026: “perfumes for the shop”. I come back to that talk." in await writes(journey, "approach", "1")


async def test_of_a_lead_written_down_by_hand_the_interest_is_the_problem(journey: Journey) -> None:
    await writes(journey, "new", "name=Ella Petrovna; phone=+7 912 345-67-89; interest=patients for the clinic")
    assert "In their words: “patients for the clinic”" in await writes(journey, "approach", "1")
