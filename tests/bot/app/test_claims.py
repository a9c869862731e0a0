"""Managers press the buttons of a card."""

from __future__ import annotations

import asyncio

import pytest

from bot.model import LeadId
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, Arrived, staff_press
from tests.bot.people import hot_lead


async def test_of_fifty_presses_at_once_one_wins_and_the_others_are_told_who(journey: Journey) -> None:
    anna = await hot_lead(journey)
    card = journey.cards()[0]
    presses = [
        journey.update(
            card.chat, staff_press(card.chat, 100 + number, f"Manager {number}", f"take-{number}", card.message_id, "lead:1:take")
        )
        for number in range(50)
    ]
    await asyncio.gather(*presses)
    await journey.settle()

    notes = {number: journey.channel.answered[f"take-{number}"] for number in range(50)}
    winners = [number for number, told in notes.items() if told == ["The lead is yours."]]
    assert len(winners) == 1
    name = f"Manager {winners[0]}"
    assert [told for number, told in notes.items() if number != winners[0]] == [[f"{name} has it already."]] * 49
    lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and (lead.status, lead.owner_id, lead.owner_name) == ("taken", 100 + winners[0], name)
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    assert [event.who for event in events if event.what == "claimed"] == [name]
    assert [text for text in anna.texts if "will answer you" in text] == [f"{name} will answer you."]
    assert card.edits == 1


async def test_after_a_take_the_card_names_the_owner_and_offers_what_is_left(journey: Journey) -> None:
    await hot_lead(journey)
    card = journey.cards()[0]
    assert card.labels == ["Take", "Not a lead", "Later"]
    await journey.staff_presses(50, "Ivan", card, "Take")
    assert "Taken by Ivan" in card.text.splitlines()
    assert card.labels == ["Not a lead", "Later", "Return to the bot", "How to begin", "More…"]


async def test_the_owner_may_change_their_mind_and_nobody_else(journey: Journey) -> None:
    anna = await hot_lead(journey)
    card = journey.cards()[0]
    assert await journey.staff_presses(50, "Ivan", card, "Later") == ["Noted."]
    assert "Put off by Ivan" in card.text.splitlines()
    assert await journey.staff_presses(51, "Olga", card, "Not a lead") == ["Ivan has it already."]
    assert await journey.staff_presses(50, "Ivan", card, "Take") == ["The lead is yours."]
    await journey.staff_presses(50, "Ivan", card, "Not a lead")
    assert await journey.staff_presses(50, "Ivan", journey.cards()[-1], "not a lead") == ["Noted."]
    assert "Not a lead, said Ivan" in card.text.splitlines()
    assert await journey.staff_presses(50, "Ivan", card, "Take") == ["The lead is yours."]
    assert anna.texts.count("Ivan will answer you.") == 1
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    assert [(event.what, event.details["status"]) for event in events if event.who == "Ivan" and "status" in event.details] == [
        ("claimed", "later"),
        ("changed", "taken"),
        ("changed", "rejected"),
        ("changed", "taken"),
    ]


async def test_the_same_press_twice_changes_nothing_the_second_time(journey: Journey) -> None:
    await hot_lead(journey)
    card = journey.cards()[0]
    await journey.staff_sends(50, "Ivan", card, "lead:1:take")
    assert await journey.staff_sends(50, "Ivan", card, "lead:1:take") == ["Noted."]
    assert card.edits == 1


async def test_a_rejected_lead_tells_the_visitor_nothing(journey: Journey) -> None:
    anna = await hot_lead(journey)
    before = len(anna.sees)
    await journey.staff_presses(50, "Ivan", journey.cards()[0], "Not a lead")
    await journey.staff_presses(50, "Ivan", journey.cards()[-1], "not a lead")
    assert len(anna.sees) == before


@pytest.mark.parametrize(
    "data",
    ["lead:2:take", "lead:0:take", "lead:999999999999999999:take"],
)
async def test_a_button_of_a_lead_that_is_not_there_says_so(journey: Journey, data: str) -> None:
    await hot_lead(journey)
    assert await journey.staff_sends(50, "Ivan", journey.cards()[0], data) == ["There is no such lead."]


@pytest.mark.parametrize(
    "data",
    [
        "",
        "lead",
        "lead:1",
        "lead:1:",
        "lead:1:steal",
        "lead:-1:take",
        "lead:1:take ",
        "lead:１:take",
        "lead:1:take:1",
        "lead:" + "9" * 30 + ":take",
        "\0",
    ],
)
async def test_forged_data_changes_nothing(journey: Journey, data: str) -> None:
    await hot_lead(journey)
    assert await journey.staff_sends(50, "Ivan", journey.cards()[0], data) == ["Not for you."]
    lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and lead.owner_id is None


async def test_a_stranger_with_the_buttons_data_changes_nothing(journey: Journey) -> None:
    await hot_lead(journey)
    in_private = Arrived(chat=66, message_id=1, text="")
    assert await journey.staff_sends(66, "Mallory", in_private, "lead:1:take") == ["Not for you."]
    in_another_group = Arrived(chat=-999, message_id=1, text="")
    assert await journey.staff_sends(66, "Mallory", in_another_group, "lead:1:take") == ["Not for you."]
    lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and lead.owner_id is None


async def test_an_admin_may_press_anywhere(journey: Journey) -> None:
    await hot_lead(journey)
    shown = (await journey.commands(5, "lead", "1", chat=5))[0]
    assert "Hot, targeted, lead #1" in shown
    in_private = journey.cards(5)[0]
    assert await journey.staff_presses(5, "Boss", in_private, "Take") == ["The lead is yours."]
    assert "Taken by Boss" in in_private.text
    assert "Taken by Boss" in journey.cards(GROUP.chat)[0].text


async def test_who_left_is_not_told_that_somebody_will_answer(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.blocks()
    before = len(anna.sees)
    await journey.staff_presses(50, "Ivan", journey.cards()[0], "Take")
    assert len(anna.sees) == before


async def test_who_wants_no_messages_is_not_told_either(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("stop")
    before = len(anna.sees)
    await journey.staff_presses(50, "Ivan", journey.cards()[0], "Take")
    assert len(anna.sees) == before


async def test_a_managers_name_cannot_dress_up_the_card(journey: Journey) -> None:
    await hot_lead(journey)
    card = journey.cards()[0]
    await journey.staff_presses(50, "<b>Ivan</b>\nScore: 100", card, "Take")
    assert "Taken by &lt;b&gt;Ivan&lt;/b&gt; Score: 100" in card.text.splitlines()
