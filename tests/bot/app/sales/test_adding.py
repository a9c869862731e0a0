"""Leads written down by hand go the same way as the others."""

from __future__ import annotations

import pytest

from bot.model import LeadQuery
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING


async def test_a_lead_of_an_exhibition_reaches_the_managers(journey: Journey) -> None:
    told = await writes(journey, "new", "name=Olga Sun; phone=8 912 345-67-89; company=Sun; event=Expo 2026; spoken_to=Ivan", who=IVAN)
    assert told.splitlines()[0] == "Lead 1 is written down."
    lead = await lead_of(journey)
    assert (lead.name, lead.phone, lead.phone_verified, lead.company, lead.origin) == ("Olga Sun", "+79123456789", False, "Sun", "hand")
    assert (lead.source_first, lead.fields, lead.contact_at, lead.stage) == (
        "Expo 2026",
        {"event": "Expo 2026", "spoken_to": "Ivan"},
        MORNING,
        "new",
    )
    card = journey.cards()[0]
    assert {"event: Expo 2026", "spoken_to: Ivan", "Company: Sun"} <= set(card.text.splitlines())
    assert "tg://user" not in card.text
    await journey.staff_presses(IVAN, "Ivan", card, "Take")
    assert (await lead_of(journey)).owner_id == IVAN
    assert [who for who, _, _ in await history(journey, "created")] == ["Boss"]


async def test_a_known_number_is_no_second_lead_and_fills_up_the_first(journey: Journey) -> None:
    await hot_lead(journey)
    told = await writes(journey, "new", "name=Somebody; phone=+79123456789; company=Sun; event=Expo")
    assert told == "This number is known: lead 1 was added to."
    lead = await lead_of(journey)
    assert (lead.name, lead.company, lead.fields["event"]) == ("Anna", "Sun", "Expo")
    assert await journey.ask(lambda tx: tx.count_leads(LeadQuery(only_leads=False))) == 1


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ("", "Write it so: /new"),
        ("name=Anna; phone=12", "The phone number cannot be read. Write it so"),
        ("name=Anna; email=nowhere", "The e-mail address cannot be read. Write it so"),
        ("event=Expo", "At least a name, a company"),
    ],
)
async def test_what_cannot_be_kept_is_told(journey: Journey, written: str, answer: str) -> None:
    assert (await writes(journey, "new", written)).startswith(answer)
    assert await journey.ask(lambda tx: tx.count_leads(LeadQuery(only_leads=False))) == 0


async def test_a_company_without_a_contact_is_an_interest_until_a_number_is_written_onto_its_card(journey: Journey) -> None:
    await writes(journey, "new", "company=Sun")
    assert not (await lead_of(journey)).is_lead
    told = await writes(journey, "card", "1 phone=+79123456789; grade=switchboard; decider=the director; region=Perm")
    assert told.splitlines()[0] == "Written down."
    lead = await lead_of(journey)
    assert (lead.is_lead, lead.phone, lead.grade, lead.decider, lead.fields) == (
        True,
        "+79123456789",
        "switchboard",
        "the director",
        {"region": "Perm"},
    )
    shown = (await writes(journey, "card", "1")).splitlines()
    assert {
        "Company: Sun",
        "Decides: the director",
        "region: Perm",
        "not checked yet, switchboard only",
        "Filled in: 3 (usual: 3–5)",
    } <= set(shown)


@pytest.mark.parametrize("written", ["phone=12", "grade=best", "email=@", "12=3"])
async def test_a_field_that_cannot_be_is_refused(journey: Journey, written: str) -> None:
    await hot_lead(journey)
    before = await lead_of(journey)
    assert await writes(journey, "card", f"1 {written}") != "Written down."
    assert await lead_of(journey) == before


async def test_a_company_whose_number_comes_later_is_passed_to_the_managers_then(journey: Journey) -> None:
    await writes(journey, "new", "company=Sun")
    assert (await lead_of(journey)).handed_at is None and journey.cards() == []
    await writes(journey, "card", "1 phone=+79123456789")
    lead = await lead_of(journey)
    assert (lead.handed_at, lead.contact_at) == (journey.clock.now(), journey.clock.now())
    assert len(journey.cards()) == 1 and journey.cards()[0].labels[:3] == ["Take", "Not a lead", "Later"]
    await writes(journey, "card", "1 email=a@sun.example")
    assert len(journey.cards()) == 1
