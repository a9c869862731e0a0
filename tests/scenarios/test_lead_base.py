"""What comes after the talk, as the worked cases tell it: S12, S20, S47, S53, S60, S62, S63, S66."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.sales import completeness
from bot.model import CLIENT_FIELDS, Client, ClientContact, ClientId, Lead, LeadId, LeadQuery, Member
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import plain
from tests.bot.people import hot_lead, warm_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING
from tests.bot.storage.records import lead as bare_lead
from tests.scenarios.played import script_of

BOSS, MANAGER = 5, 50


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """A service with a managers' group and a head."""
    async with begun(tmp_path, HOUSES, admins=[BOSS]) as opened:
        yield opened


async def writes(journey: Journey, command: str, args: str = "", *, who: int = BOSS) -> str:
    """What the managers' chat answers."""
    return plain("\n".join(await journey.commands(who, command, args)))


async def lead_of(journey: Journey, number: int = 1) -> Lead:
    """The lead as it is now."""
    found = await journey.ask(lambda tx: tx.lead(LeadId(number)))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("touch", "verification", "kind"),
    [("Has a task for us", "target", "open"), ("No task for us", "reject", "refused"), ("Robot or spam", "reject", "refused")],
)
async def test_S12_one_call_makes_a_deal_or_a_reject(journey: Journey, touch: str, verification: str, kind: str) -> None:
    """Marketing made a request; one call: genuine number, no robot, a task of ours: a deal; else a reject. Never both, never none."""
    await writes(journey, "new", "name=Irina; phone=+7 912 345-67-89; event=site request")
    unverified = await lead_of(journey)
    assert (unverified.is_lead, unverified.verification, unverified.targeted) == (True, "unverified", None)

    await writes(journey, "check", "1")
    await journey.staff_presses(MANAGER, "Ivan", journey.cards()[-1], touch)

    touched = await lead_of(journey)
    assert (touched.verification, touched.kind, touched.targeted) == (verification, kind, verification == "target")
    assert touched.checks.get("number") in (True, None) and (await journey.ask(lambda tx: tx.count_leads(LeadQuery()))) == 1


async def test_S20_who_only_promises_to_think_is_asked_who_decides_and_a_task_finds_them(tmp_path: Path) -> None:
    """Long talks, and the contact only promises to think: authority is hidden, so the manager gets the task to reach who decides."""
    script = script_of("alarm_systems").model_dump(mode="json", exclude_unset=True)
    async with begun(tmp_path, {**script, "handoff": {"hot": "now", "warm": "now", "cold": "now"}}, admins=[BOSS]) as journey:
        deputy = journey.person(7, first_name="Deputy")
        await deputy.starts()
        for words in ("Our stores", "I will think about it", "later", "I am only the deputy", "I agree"):
            await deputy.says(words)
        await deputy.shares("+447400123456")
        await writes(journey, "take", "1")

        (task,) = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1)))
        assert (task.kind, task.text, task.assigned_to) == ("decider", "Get the contact of who decides", BOSS)
        await writes(journey, "card", "1 decider=Mr Brown, the head of security")
        assert "Decides: Mr Brown, the head of security" in journey.cards()[0].text.splitlines()


async def test_S47_the_lead_of_a_fair_becomes_a_client_of_other_persons(journey: Journey) -> None:
    """A fair: which one, who talked, a phone. At conversion others act, with more data: another card, both kept, linked both ways."""
    await writes(journey, "new", "name=Semyon; phone=+7 912 345-67-89; event=Agro 2026; spoken_to=Ivan", who=MANAGER)
    await journey.staff_presses(MANAGER, "Ivan", journey.cards()[0], "Take")
    before = await lead_of(journey)

    await writes(journey, "won", "1", who=MANAGER)
    await writes(journey, "client", "1 title=Dairy No 2; legal_name=Dairy No 2 Ltd; tax_id=7701234567; contract=12/26")
    await writes(journey, "client", "1 + Marina; chief accountant; +7 913 000-00-00; m@dairy.example")

    after = await lead_of(journey)
    assert (after.name, after.phone, after.fields, after.owner_id) == (before.name, before.phone, before.fields, MANAGER)
    client = await journey.ask(lambda tx: tx.client(ClientId(1)))
    contacts = await journey.ask(lambda tx: tx.client_contacts(ClientId(1)))
    assert client is not None and (client.title, client.made_from, after.client) == ("Dairy No 2", 1, 1)
    assert [one.name for one in contacts] == ["Semyon", "Marina"]


def test_S53_a_lead_has_three_to_five_fields_and_a_client_ten_to_fifteen() -> None:
    """Name, phone, interest, company are a usual lead; a client's card wants more, and says what is missing."""
    usual = replace(bare_lead(7), name="Anna", phone="+79123456789", company="Sun")
    filled = completeness.of_lead(usual, answers=2)
    assert (filled.filled, filled.norm, filled.missing, filled.is_thin) == (4, (3, 5), ("decider",), False)

    client = Client(id=ClientId(1), title="Sun", script="s", language="en", event="payment", won_at=MORNING, made_from=LeadId(1))
    thin = completeness.of_client(client, [ClientContact(name="Anna", phone="+79123456789")])
    assert (thin.filled, thin.norm, thin.is_thin, len(thin.missing)) == (2, (10, 15), True, len(CLIENT_FIELDS))


async def test_S60_who_refuses_is_kept_gets_a_farewell_and_may_return(journey: Journey) -> None:
    """Not deleted but marked; a letter with regret and a short question; sometimes they return."""
    anna = await hot_lead(journey)
    await writes(journey, "refused", "1 competitor")
    marked = await lead_of(journey)
    assert (marked.stage, marked.reason, marked.name, marked.phone) == ("refused", "competitor", "Anna", "+79123456789")
    assert await writes(journey, "leads") == "No leads yet."

    await anna.presses("Our plans changed")
    assert [event.details for event in await journey.ask(lambda tx: tx.lead_events(LeadId(1))) if event.what == "reason_told"] == [
        {"reason": "plans"}
    ]
    await anna.presses("Talk again", on=next(one for one in anna.sees if "Talk again" in one.labels))
    assert (await lead_of(journey)).kind == "open"
    assert (await writes(journey, "leads")).startswith("#1 Anna")


async def test_S62_a_refusal_is_followed_by_a_second_call_with_another_offer(journey: Journey) -> None:
    """Marina was not prepared and was refused; with the history before her she calls again with an exclusive offer, up to the contract."""
    await writes(journey, "new", "name=Ella Petrovna; phone=+7 912 345-67-89; company=Dental clinic; interest=new patients", who=MANAGER)
    await writes(journey, "take", "1", who=MANAGER)
    await writes(journey, "log", "1 call flyers for the clinic = they are thrown away > think of another offer", who=MANAGER)
    await writes(journey, "refused", "1 no_need", who=MANAGER)
    await writes(journey, "task", "1 3d: call again with an offer for dentists only", who=MANAGER)
    await journey.passes(timedelta(days=3))
    assert any("call again with an offer for dentists only" in card.text for card in journey.cards())

    await writes(journey, "stage", "1 contacted", who=MANAGER)
    hint = await writes(journey, "approach", "1", who=MANAGER)
    assert "“flyers for the clinic”. " in hint and "23.11.2026" in hint and "“new patients”" in hint
    for done in ("log 1 meeting leaflets with an appointment card = agreed", "done 1 a meeting", "stage 1 proposal", "won 1"):
        command, _, args = done.partition(" ")
        await writes(journey, command, args, who=MANAGER)
    history = [(event.what, event.details.get("to")) for event in await journey.ask(lambda tx: tx.lead_events(LeadId(1)))]
    assert [to for what, to in history if what == "stage"] == ["refused", "contacted", "proposal", "won"]


async def test_S63_a_promise_to_call_back_is_kept_with_what_was_talked_about(journey: Journey) -> None:
    """A shop of fine cosmetics: the manager promised to visit and call back; the second talk reminds of the first, and lasts."""
    await writes(journey, "new", "name=Nadejda Ivanovna; phone=+7 912 345-67-89; company=Cosmetics", who=MANAGER)
    await writes(journey, "take", "1", who=MANAGER)
    await writes(journey, "log", "1 call the perfumes of the shop > visit and call back", who=MANAGER)
    await writes(journey, "log", "1 agreement I visit the shop and call back", who=MANAGER)
    await writes(journey, "task", "1 2d: call back after the visit", who=MANAGER)
    await journey.passes(timedelta(days=2))

    hint = (await writes(journey, "approach", "1", who=MANAGER)).splitlines()
    assert hint[:2] == ["Dear Nadejda,", "We talked on 23.11.2026: “the perfumes of the shop”. I come back to that talk."]
    assert "Agreed: I visit the shop and call back" in hint
    assert any("call back after the visit" in card.text for card in journey.cards())


async def test_S66_hot_and_warm_go_to_the_more_experienced(journey: Journey) -> None:
    """The head advises giving hot and warm leads to the more experienced."""
    for person, name, role in ((60, "Novice", "manager"), (61, "Expert", "senior")):
        member = Member(person_id=person, name=name, role="senior" if role == "senior" else "manager", joined_at=MORNING)
        await journey.store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]  # the loop's own
    await hot_lead(journey, 7)
    await warm_lead(journey, 8)

    assert [(await lead_of(journey, number)).owner_name for number in (1, 2)] == ["Expert", "Expert"]
