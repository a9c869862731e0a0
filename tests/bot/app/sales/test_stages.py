"""Stages: forward and back, with a reason where one is needed, a date where it is put off; nothing deleted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.model import LeadId
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING


async def test_a_lead_goes_forward_and_back_and_each_move_is_in_its_history(journey: Journey) -> None:
    await hot_lead(journey)
    assert await writes(journey, "stage", "1 proposal") == "Stage: offer made."
    assert await writes(journey, "stage", "1 contacted") == "Stage: contacted."
    lead = await lead_of(journey)
    assert (lead.stage, lead.kind, lead.stage_at, lead.reason) == ("contacted", "open", MORNING, None)
    assert await history(journey, "stage") == [
        ("Boss", "stage", {"from": "new", "to": "proposal"}),
        ("Boss", "stage", {"from": "proposal", "to": "contacted"}),
    ]
    assert "Stage: contacted" in journey.cards()[0].text.splitlines()


async def test_the_same_stage_again_changes_nothing(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "stage", "1 proposal")
    await writes(journey, "stage", "1 proposal")
    assert len(await history(journey, "stage")) == 1


async def test_a_stage_there_is_not_is_answered_with_those_there_are(journey: Journey) -> None:
    await hot_lead(journey)
    assert (await writes(journey, "stage", "1 sold")).startswith("There is no such stage. There are: new, contacted")
    assert (await lead_of(journey)).stage == "new"


async def test_without_a_stage_there_are_buttons_to_choose_from(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "stage", "1")
    menu = journey.cards()[-1]
    assert menu.labels == ["contacted", "qualified", "offer made", "won", "lost", "refused", "deferred"]
    assert await journey.staff_presses(IVAN, "Ivan", menu, "qualified") == ["Stage: qualified."]
    assert (await lead_of(journey)).stage == "qualified"


@pytest.mark.parametrize("stage", ["lost", "refused"])
async def test_the_end_without_success_wants_a_reason(journey: Journey, stage: str) -> None:
    await hot_lead(journey)
    await writes(journey, stage, "1 the weather")
    assert (await lead_of(journey)).stage == "new"
    await writes(journey, stage, "1")
    menu = journey.cards()[-1]
    assert menu.labels[:3] == ["too expensive", "no funds at this time", "change of plans"]
    assert await journey.staff_presses(IVAN, "Ivan", menu, "too expensive") == [f"Stage: {stage} (too expensive)."]
    lead = await lead_of(journey)
    assert (lead.stage, lead.kind, lead.reason, lead.next_contact_at) == (stage, stage, "price", None)
    assert await history(journey, "stage") == [("Ivan", "stage", {"from": "new", "to": stage, "reason": "price"})]


async def test_a_reason_may_be_said_in_words_and_with_the_stage(journey: Journey) -> None:
    await hot_lead(journey)
    assert await writes(journey, "lost", "1 Too expensive") == "Stage: lost (too expensive)."
    assert await writes(journey, "stage", "1 refused plans") == "Stage: refused (change of plans)."
    await writes(journey, "stage", "1 lost")
    assert journey.cards()[-1].text == "Lead 1, why:"


async def test_lack_of_funds_sets_the_date_of_a_further_word_with_a_task(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "lost", "1 funds", who=IVAN)
    again = MORNING + timedelta(days=90)
    assert (await lead_of(journey)).next_contact_at == again
    (task,) = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1)))
    assert (task.kind, task.due_at, task.text, task.assigned_to) == ("again", again, "Talk again", IVAN)
    before = len(journey.channel.of(GROUP.chat))
    await journey.passes(timedelta(days=90))
    reminders = [plain(one.text) for one in journey.channel.of(GROUP.chat)[before:] if "It is time" in one.text]
    assert reminders == ["It is time, task 1: Talk again\nLead #1 Anna. When done: /done 1 what came of it"]


async def test_a_lead_put_off_comes_back_in_a_day_unless_another_day_is_named(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Later")
    assert ((await lead_of(journey)).stage, (await lead_of(journey)).next_contact_at) == ("deferred", MORNING + timedelta(days=1))
    await writes(journey, "later", "1 2026-12-01 15:00", who=IVAN)
    lead = await lead_of(journey)
    assert lead.next_contact_at is not None and lead.next_contact_at.isoformat() == "2026-12-01T15:00:00+00:00"
    assert "Stage: deferred. Again: 2026-12-01 15:00" in journey.cards()[0].text.splitlines()
    open_ones = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1)))
    assert [one.due_at for one in open_ones] == [lead.next_contact_at]
    assert await writes(journey, "later", "1 when pigs fly", who=IVAN) != ""
    assert (await lead_of(journey)).next_contact_at == lead.next_contact_at


async def test_who_takes_a_lead_that_was_put_off_finds_it_where_it_was(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "stage", "1 proposal")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Later")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    lead = await lead_of(journey)
    assert (lead.stage, lead.kind, lead.next_contact_at) == ("proposal", "open", None)
    assert await journey.ask(lambda tx: tx.tasks(lead=LeadId(1))) == []


async def test_no_lead_is_a_refusal_with_a_reason_and_leaves_the_usual_lists_only(journey: Journey) -> None:
    anna = await hot_lead(journey)
    before = len(anna.sees)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Not a lead")
    menu = journey.cards()[-1]
    await journey.staff_presses(IVAN, "Ivan", menu, "not a lead")
    assert menu.text == "#1: Stage: refused (not a lead)."
    lead = await lead_of(journey)
    assert (lead.status, lead.stage, lead.reason, lead.name, lead.phone) == ("rejected", "refused", "not_a_lead", "Anna", "+79123456789")
    assert len(anna.sees) == before
    assert await writes(journey, "leads") == "No leads yet."
    assert (await writes(journey, "leads", "all")).startswith("#1 Anna")
    await writes(journey, "reject", "1 spam", who=IVAN)
    assert (await lead_of(journey)).reason == "spam"
    assert (await writes(journey, "reject", "1 nonsense", who=IVAN)).startswith("A reason is needed: price")


async def test_a_turn_of_the_visitor_leaves_the_stage_alone(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await writes(journey, "stage", "1 proposal")
    await anna.says("thanks")
    assert (await lead_of(journey)).stage == "proposal"
