"""A lead becomes a client: another record, linked both ways, the lead untouched."""

from __future__ import annotations

from datetime import timedelta

from bot.model import ClientContact, ClientId, LeadId, Member
from tests.bot.app.sales.selling import IVAN, history, lead_of, writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING


async def won(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "won", "1", who=IVAN)


async def test_won_makes_the_client_with_moment_event_and_owner_and_leaves_the_lead(journey: Journey) -> None:
    await won(journey)
    lead = await lead_of(journey)
    assert (lead.stage, lead.kind, lead.client, lead.owner_id, lead.phone) == ("won", "won", 1, IVAN, "+79123456789")
    client = await journey.ask(lambda tx: tx.client(ClientId(1)))
    assert client is not None
    assert (client.title, client.event, client.won_at, client.made_from, client.owner_name) == ("Anna", "payment", MORNING, 1, "Ivan")
    contacts = await journey.ask(lambda tx: tx.client_contacts(ClientId(1)))
    assert contacts == [ClientContact(id=1, name="Anna", phone="+79123456789", lead=LeadId(1))]
    assert await history(journey, "client") == [("Boss", "client", {"client": 1, "event": "payment", "new": True})]
    events = await journey.ask(lambda tx: tx.client_events(ClientId(1)))
    assert [(event.what, event.details) for event in events] == [("won", {"lead": 1, "event": "payment"})]
    assert "Client 1" in journey.cards()[0].text.splitlines()


async def test_after_the_deal_a_task_asks_how_things_go(journey: Journey) -> None:
    await won(journey)
    (task,) = await journey.ask(lambda tx: tx.tasks(client=ClientId(1)))
    assert (task.kind, task.due_at, task.assigned_to) == ("service", MORNING + timedelta(days=30), IVAN)


async def test_the_cards_lead_to_each_other(journey: Journey) -> None:
    await won(journey)
    await writes(journey, "card", "1")
    card = journey.cards()[-1]
    assert card.labels == ["Lead", "Client"]
    await journey.staff_presses(IVAN, "Ivan", card, "Client")
    client = journey.cards()[-1]
    assert client.text.splitlines()[0] == "Client 1: Anna"
    assert "Client since 2026-11-23 09:00 (payment), responsible: Ivan; for the lead: Ivan" in client.text.splitlines()
    assert client.labels == ["Lead #1"]
    await journey.staff_presses(IVAN, "Ivan", client, "Lead #1")
    assert journey.cards()[-1].text.startswith("#1 Anna: Hot, targeted, lead.")


async def test_a_client_has_more_fields_and_persons_of_its_own(journey: Journey) -> None:
    await won(journey)
    assert await writes(journey, "client", "1 tax_id=7701234567; legal_name=Sun Ltd; title=Sun") == "Written down."
    assert await writes(journey, "client", "1 + Boris; accountant; +79990000000; b@sun.example") == "Written down."
    assert (await writes(journey, "client", "1 shoe_size=44")).startswith("There is no such field. There are: title, legal_name")
    shown = (await writes(journey, "client", "1")).splitlines()
    assert shown[0] == "Client 1: Sun"
    assert {"legal_name: Sun Ltd", "tax_id: 7701234567", "2. Boris, accountant, +79990000000, b@sun.example", "Leads: #1"} <= set(shown)
    assert "Filled in: 5 (usual: 10–15)" in shown
    assert any(line.startswith("Empty: registration, certificate") for line in shown)
    lead = await lead_of(journey)
    assert (lead.name, lead.phone, lead.company) == ("Anna", "+79123456789", None)
    assert await writes(journey, "client", "1 tax_id=-") == "Written down."
    changed = await journey.ask(lambda tx: tx.client(ClientId(1)))
    assert changed is not None and dict(changed.fields) == {"legal_name": "Sun Ltd"}


async def test_a_second_deal_of_the_same_verified_person_is_the_same_client(journey: Journey) -> None:
    await won(journey)
    await hot_lead(journey, 8, first_name="Anna again")
    await writes(journey, "won", "2")
    assert ((await lead_of(journey, 2)).client, await journey.ask(lambda tx: len(tx.find_clients((), limit=5)))) == (1, 1)
    assert (await writes(journey, "client", "2")).count("#1") >= 1


async def test_a_lead_may_be_linked_to_a_client_by_hand_before_its_deal(journey: Journey) -> None:
    await won(journey)
    await writes(journey, "new", "name=Olga; company=Sun")
    assert await writes(journey, "client", "2 =99") == "There is no such client."
    assert await writes(journey, "client", "2") == "No client yet. It becomes one by /won 2."
    assert await writes(journey, "client", "2 =1") == "Written down."
    await writes(journey, "won", "2")
    assert await journey.ask(lambda tx: [one.id for one in tx.find_clients((), limit=5)]) == [1]
    assert [one.lead for one in await journey.ask(lambda tx: tx.client_contacts(ClientId(1)))] == [1, 2]


async def test_a_client_made_by_mistake_keeps_its_record_when_the_stage_goes_back(journey: Journey) -> None:
    await won(journey)
    await writes(journey, "stage", "1 proposal")
    assert ((await lead_of(journey)).stage, (await lead_of(journey)).client) == ("proposal", 1)
    await writes(journey, "won", "1")
    assert await journey.ask(lambda tx: len(tx.find_clients((), limit=5))) == 1


async def test_a_contact_person_is_changed_and_taken_away(journey: Journey) -> None:
    await won(journey)
    await writes(journey, "client", "1 + Boris; accountant; +79990000000; b@sun.example")
    assert await writes(journey, "client", "1 2=Boris Petrov; director") == "Written down."
    contacts = await journey.ask(lambda tx: tx.client_contacts(ClientId(1)))
    assert contacts[1] == ClientContact(id=2, name="Boris Petrov", position="director", phone="+79990000000", email="b@sun.example")
    assert await writes(journey, "client", "1 -2") == "Written down."
    assert [one.id for one in await journey.ask(lambda tx: tx.client_contacts(ClientId(1)))] == [1]
    assert await writes(journey, "client", "1 -2") == "There is no contact person of that number."
    assert await writes(journey, "client", "1 9=X") == "There is no contact person of that number."
    shown = (await writes(journey, "client", "1")).splitlines()
    assert [line.split("Boss: ")[1] for line in shown if "contact person" in line] == [
        *("contact person removed 2", "contact person changed 2", "contact person 2")
    ]


async def test_what_is_written_down_after_the_deal_stands_in_the_clients_history_too(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "log", "1 call before the deal", who=IVAN)
    journey.clock.pass_(timedelta(minutes=1))
    await writes(journey, "won", "1", who=IVAN)
    await writes(journey, "log", "1 meeting after the deal", who=IVAN)
    shown = (await writes(journey, "client", "1")).splitlines()
    history = shown[shown.index("History:") + 1 :]
    assert history == ["2026-11-23 09:01 Boss: Meeting after the deal", "2026-11-23 09:01 Boss: became a client lead 1, payment"]


async def test_clients_are_listed_found_and_opened_by_a_button_managers_see_their_own(journey: Journey) -> None:
    await won(journey)
    await writes(journey, "client", "1 title=Sun")
    await hot_lead(journey, 8, first_name="Boris")
    await writes(journey, "won", "2")
    assert (await writes(journey, "clients")).splitlines() == ["1. Sun, 2026-11-23, Ivan"]
    page = journey.cards()[-1]
    assert page.labels == ["1. Sun"]
    await journey.staff_presses(5, "Boss", page, "1. Sun")
    assert journey.cards()[-1].text.startswith("Client 1: Sun")
    assert (await writes(journey, "clients", "moon")) == "No clients found."
    assert (await writes(journey, "clients", "anna", who=IVAN)).splitlines() == ["1. Sun, 2026-11-23, Ivan"]
    assert (await writes(journey, "clients", who=51)) == "No clients found."


async def test_who_is_responsible_for_the_client_writes_onto_its_card_though_the_lead_is_anothers(journey: Journey) -> None:
    await won(journey)
    olga = Member(person_id=60, name="Olga", role="manager", joined_at=MORNING)
    await journey.store.write(lambda tx: tx.put_member(olga))
    refused = (await journey.commands(60, "client", "1 size=20", chat=60))[-1]
    assert refused == "Ivan has it already."
    await writes(journey, "client", "1 owner=60")
    assert (await journey.commands(60, "client", "1 size=20", chat=60))[-1] == "Written down."
    assert (await journey.commands(60, "stage", "1 new", chat=60))[-1] == "Ivan has it already."
