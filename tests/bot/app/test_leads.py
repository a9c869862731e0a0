"""The record of a run: an interest first, a lead from the contact on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import Lead, LeadId
from tests.bot.journeys import Journey, Walker, begun
from tests.bot.people import hot_lead, up_to_the_phone
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING


async def lead_of(journey: Journey, person: Walker, run: int = 1) -> Lead:
    lead = await journey.ask(lambda tx: tx.lead_of(person.key, run))
    assert lead is not None
    return lead


async def history(journey: Journey, lead: LeadId) -> list[str]:
    return [event.what for event in await journey.ask(lambda tx: tx.lead_events(lead))]


async def test_who_answers_but_leaves_no_contact_is_an_interest_and_no_lead(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    record = await lead_of(journey, anna)
    assert not record.is_lead
    assert await journey.ask(lambda tx: tx.leads(limit=10)) == []
    assert await journey.ask(lambda tx: tx.leads(limit=10, only_leads=False)) == [record]


async def test_with_the_contact_the_same_record_becomes_a_lead_and_keeps_the_answers(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000", username="anna")
    interest = await lead_of(journey, anna)
    journey.clock.pass_(timedelta(minutes=5))
    await anna.shares("+79123456789")
    lead = await lead_of(journey, anna)
    assert (lead.id, lead.created_at, lead.contact_at) == (interest.id, MORNING, MORNING + timedelta(minutes=5))
    assert (lead.name, lead.username, lead.phone, lead.phone_verified) == ("Anna", "anna", "+79123456789", True)
    assert (lead.targeted, lead.temperature, lead.score) == (True, "hot", 70)
    assert (lead.source_first, lead.source_last, lead.language, lead.script, lead.script_version) == ("ads", "ads", "en", "houses", 1)
    assert lead.finished_at == lead.contact_at
    assert [one.question for one in await journey.ask(lambda tx: tx.answers(anna.key, 1))] == ["need", "budget"]
    assert await history(journey, lead.id) == ["created", "changed", "changed", "contact", "handed"]


async def test_the_history_dates_each_temperature(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    record = await lead_of(journey, anna)
    events = await journey.ask(lambda tx: tx.lead_events(record.id))
    assert [event.details["temperature"] for event in events if event.what == "changed"] == [["cold", "warm"], ["warm", "hot"]]


async def test_a_typed_number_is_kept_as_unverified(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9000000")
    await anna.says("+7 912 345-67-89")
    lead = await lead_of(journey, anna)
    assert (lead.phone, lead.phone_verified, lead.is_lead) == ("+79123456789", False, True)


async def test_a_broken_off_dialog_leaves_its_record(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("ads")
    record = await lead_of(journey, anna)
    assert (record.source_first, record.is_lead, record.temperature, record.finished_at) == ("ads", False, "cold", None)


async def test_a_second_run_has_its_own_record_and_only_opening_it_makes_no_second_lead(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.starts()
    again = await lead_of(journey, anna, 2)
    assert (again.phone, again.is_lead) == ("+79123456789", False)
    await anna.presses("A plot")
    assert (await lead_of(journey, anna, 2)).is_lead
    assert [lead.run for lead in await journey.ask(lambda tx: tx.leads(limit=10))] == [2, 1]


async def test_a_turn_that_tells_nothing_new_writes_no_record(journey: Journey) -> None:
    anna = await hot_lead(journey)
    before = await lead_of(journey, anna)
    await anna.does({"is": "pressed", "data": "0:o:house", "press": "old", "message": 1})
    assert await lead_of(journey, anna) == before
    assert await history(journey, before.id) == ["created", "changed", "changed", "contact", "handed"]


async def test_an_objection_is_in_the_history(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.writes_command("competitor")
    record = await lead_of(journey, anna)
    assert await history(journey, record.id) == ["created", "objected"]


@pytest.mark.parametrize(("told", "is_lead"), [(False, False), (True, True)])
async def test_a_script_may_ask_for_a_named_person_before_it_speaks_of_a_lead(tmp_path: Path, told: bool, is_lead: bool) -> None:
    nodes = {
        "phone": {"contact": ["phone"], "ask": "Phone?", "next": "who" if told else "end"},
        "who": {"ask": "Your name?", "kind": "name", "next": "end"},
        "end": {"finish": True},
    }
    script = {"script": "b2b", "title": "B2B", "languages": ["en"], "start": "phone", "nodes": nodes, "lead_needs": ["contact", "name"]}
    async with begun(tmp_path, script, HOUSES) as journey:
        anna = journey.person(7)
        await anna.starts()
        await anna.shares("+79123456789")
        assert not (await lead_of(journey, anna)).is_lead
        if told:
            await anna.says("Ella Petrova")
        lead = await lead_of(journey, anna)
        assert (lead.is_lead, lead.name) == (is_lead, "Ella Petrova" if told else "Anna")
