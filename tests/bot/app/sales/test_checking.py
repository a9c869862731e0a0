"""One touch makes a target or a reject; a want of authority makes a task."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.app.sales.reporting import report
from bot.model import LeadId
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING


async def test_a_genuine_number_of_a_person_is_noted_and_decides_nothing_yet(journey: Journey) -> None:
    await hot_lead(journey)
    assert await writes(journey, "check", "1 real") == "Stage: new."
    lead = await lead_of(journey)
    assert (lead.verification, dict(lead.checks), lead.stage) == ("unverified", {"number": True, "human": True}, "new")
    assert await history(journey, "checked") == [("Boss", "checked", {"found": "real", "verification": "unverified"})]


async def test_a_task_that_we_solve_makes_a_target(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "check", "1")
    menu = journey.cards()[-1]
    assert menu.labels == ["Genuine number", "Wrong number", "Robot or spam", "Has a task for us", "No task for us"]
    await journey.staff_presses(IVAN, "Ivan", menu, "Has a task for us")
    lead = await lead_of(journey)
    assert (lead.verification, lead.targeted, lead.kind) == ("target", True, "open")
    assert any("checked: target" in line for line in journey.cards()[0].text.splitlines())


@pytest.mark.parametrize(("found", "reason"), [("wrong", "wrong_number"), ("spam", "spam"), ("no_task", "no_need")])
async def test_the_want_of_any_of_the_three_makes_a_reject_with_its_reason(journey: Journey, found: str, reason: str) -> None:
    await hot_lead(journey)
    await writes(journey, "check", f"1 {found}")
    lead = await lead_of(journey)
    assert (lead.verification, lead.targeted, lead.stage, lead.reason) == ("reject", False, "refused", reason)


async def test_no_lead_by_button_asks_why_and_counts_as_non_targeted_in_the_report_of_its_source(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Not a lead")
    menu = journey.cards()[-1]
    assert (await lead_of(journey)).status == "new" and {"a robot or spam", "too expensive"} <= set(menu.labels)
    await journey.staff_presses(IVAN, "Ivan", menu, "a robot or spam")
    (line,) = await journey.ask(lambda tx: report(tx, "source", MORNING, now=MORNING))
    assert (line.name, line.leads, line.targeted) == ("ads", 1, 0)
    await anna.says("/back")
    lead = await lead_of(journey)
    assert (lead.targeted, lead.verification, lead.reason) == (False, "reject", "spam")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    lead = await lead_of(journey)
    assert (lead.targeted, lead.verification, lead.kind) == (True, "unverified", "open")


async def test_somebody_who_was_quicker_is_named_to_who_chooses_a_reason(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Not a lead")
    menu = journey.cards()[-1]
    await journey.staff_presses(51, "Olga", journey.cards()[0], "Take")
    assert await journey.staff_presses(IVAN, "Ivan", menu, "not a lead") == ["Olga has it already."]
    assert (await lead_of(journey)).targeted is True


async def test_a_reject_that_was_an_error_is_a_deal_again(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "check", "1 no_task")
    await writes(journey, "check", "1 task")
    lead = await lead_of(journey)
    assert (lead.verification, lead.targeted, lead.stage, lead.reason) == ("target", True, "new", None)
    assert (await writes(journey, "check", "1 maybe")).startswith("A check is one of: real, wrong")


def asks_who_decides() -> Mapping[str, Any]:
    """Houses, and whether the visitor decides."""
    role = {"ask": "Do you decide?", "kind": "yesno", "next": "consent"}
    nodes = {**HOUSES["nodes"], "budget": {**HOUSES["nodes"]["budget"], "next": "role"}, "role": role}
    judging = HOUSES["qualification"]
    authority = {"authority": {"yes": {"role": True}, "no": {"role": False}}}
    return {**HOUSES, "nodes": nodes, "qualification": {**judging, "criteria": {**judging["criteria"], **authority}}}


@pytest.mark.parametrize(("reply", "tasks"), [("No", ["Get the contact of who decides"]), ("Yes", [])])
async def test_who_cannot_decide_makes_a_task_to_find_who_does(tmp_path: Path, reply: str, tasks: list[str]) -> None:
    async with begun(tmp_path, asks_who_decides(), admins=[5]) as journey:
        anna = journey.person(7)
        await anna.starts("ads")
        await anna.presses("A house")
        await anna.says("9000000")
        await anna.presses(reply)
        await anna.presses("I agree")
        await anna.shares("+79123456789")
        await writes(journey, "take", "1")
        await writes(journey, "later", "1")
        await writes(journey, "take", "1")
        given = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1), only_open=False))
        assert [one.text for one in given if one.kind == "decider"] == tasks


async def test_a_number_that_several_people_left_is_marked_on_the_whole_card(journey: Journey) -> None:
    await hot_lead(journey, 7)
    assert "⚠" not in await writes(journey, "card", "1")
    await hot_lead(journey, 8, first_name="Boris")
    assert "⚠ Other people left the same number: #1. Check it: perhaps spam." in (await writes(journey, "card", "2")).splitlines()
    assert "⚠ Other people left the same number: #2. Check it: perhaps spam." in (await writes(journey, "card", "1")).splitlines()
