"""The head gives leads out: the queue, the choice of members, one owner, a line in the history."""

from __future__ import annotations

import pytest

from bot.model import LeadId
from tests.bot.app.staff.test_shifts import hire
from tests.bot.journeys import Journey
from tests.bot.messenger import plain
from tests.bot.people import hot_lead

ADMIN, IVAN, OLGA = 5, 50, 51


@pytest.fixture
async def two_leads(journey: Journey) -> Journey:
    """Leads 1 of Anna and 2 of Boris, which nobody has, and afterwards two members."""
    await hot_lead(journey)
    await hot_lead(journey, 8, first_name="Boris")
    await hire(journey)
    await hire(journey, OLGA, "Olga")
    return journey


async def test_the_queue_shows_who_waits_and_its_buttons_give_the_lead_out(two_leads: Journey) -> None:
    await two_leads.commands(ADMIN, "assign", f"1 {IVAN}", chat=ADMIN)
    await two_leads.commands(ADMIN, "queue", chat=ADMIN)
    queue = two_leads.channel.of(ADMIN)[-1]
    assert queue.text.splitlines() == ["Without an owner: 1", "#2 Boris: Hot, targeted, lead, 2026-11-23 09:00"]
    await two_leads.staff_presses(ADMIN, "Boss", queue, "Give out #2")
    choice = two_leads.channel.of(ADMIN)[-1]
    assert (choice.text, choice.labels) == ("Who shall get lead #2?", ["Olga: 0", "Ivan: 1"])
    assert await two_leads.staff_presses(ADMIN, "Boss", choice, "Olga: 0") == ["Lead #2 is given to Olga."]
    assert await two_leads.commands(ADMIN, "queue", chat=ADMIN) == ["No lead is without an owner."]


async def test_who_gets_a_lead_sees_its_card_and_the_history_has_who_when_and_why(two_leads: Journey) -> None:
    await two_leads.commands(ADMIN, "assign", f"1 {IVAN}", chat=ADMIN)
    own = two_leads.cards(IVAN)
    assert len(own) == 1 and "Given to Ivan" in plain(own[0].text)
    assert "Given to Ivan" in plain(two_leads.cards()[0].text)
    lead, events = await two_leads.ask(lambda tx: (tx.lead(LeadId(1)), tx.lead_events(LeadId(1))))
    assert lead is not None and (lead.owner_id, lead.status, lead.claimed_at) == (IVAN, "assigned", None)
    assert (events[-1].who, events[-1].what, events[-1].at) == ("Boss", "assigned", two_leads.clock.now())
    assert events[-1].details == {"person": IVAN, "name": "Ivan", "was": None, "by": ADMIN, "why": "head"}
    assert await two_leads.staff_presses(OLGA, "Olga", two_leads.cards()[0], "Take") == ["Ivan has it already."]
    assert await two_leads.staff_presses(IVAN, "Ivan", own[0], "Take") == ["The lead is yours."]


async def test_a_lead_is_taken_from_one_and_given_to_another_and_the_first_is_told(two_leads: Journey) -> None:
    await two_leads.commands(ADMIN, "assign", f"1 {IVAN}", chat=ADMIN)
    await two_leads.staff_presses(IVAN, "Ivan", two_leads.cards(IVAN)[0], "Take")
    await two_leads.commands(ADMIN, "assign", f"1 {OLGA}", chat=ADMIN)
    assert two_leads.channel.of(IVAN)[-1].text == "Lead #1 was given to Olga (Boss)."
    assert await two_leads.staff_presses(IVAN, "Ivan", two_leads.cards(IVAN)[0], "Later") == ["Olga has it already."]
    assert await two_leads.commands(ADMIN, "assign", f"1 {OLGA}", chat=ADMIN) == ["Olga has it already."]


async def test_the_leads_of_who_was_removed_are_in_the_queue_while_nobody_is_free(two_leads: Journey) -> None:
    await two_leads.commands(OLGA, "away", chat=OLGA)
    await two_leads.commands(ADMIN, "assign", f"1 {IVAN}", chat=ADMIN)
    await two_leads.commands(ADMIN, "assign", f"2 {OLGA}", chat=ADMIN)
    await two_leads.commands(ADMIN, "remove", str(IVAN), chat=ADMIN)
    (queue,) = await two_leads.commands(ADMIN, "queue", chat=ADMIN)
    assert queue.splitlines()[1].startswith("#1 Anna")


async def test_nobody_but_a_head_gives_leads_out(two_leads: Journey) -> None:
    for command, args in (("assign", f"1 {IVAN}"), ("queue", ""), ("team", "")):
        assert await two_leads.commands(IVAN, command, args, chat=IVAN) == ["Not for you."]
    lead = await two_leads.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and lead.owner_id is None


@pytest.mark.parametrize(("args", "answer"), [("1 999", "There is no such member."), ("9 50", "There is no such lead.")])
async def test_what_is_not_there_is_said(two_leads: Journey, args: str, answer: str) -> None:
    assert await two_leads.commands(ADMIN, "assign", args, chat=ADMIN) == [answer]


async def test_the_reason_that_was_named_stays_in_the_history(two_leads: Journey) -> None:
    await two_leads.commands(ADMIN, "assign", f"1 {IVAN} speaks their language", chat=ADMIN)
    await two_leads.commands(IVAN, "pass", "1 I am on leave", chat=IVAN)
    events = await two_leads.ask(lambda tx: tx.lead_events(LeadId(1)))
    said = [(event.what, event.details.get("why")) for event in events if event.what in ("assigned", "passed")]
    assert said[:2] == [("assigned", "speaks their language"), ("passed", "I am on leave")]
