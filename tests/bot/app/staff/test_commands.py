"""Slash commands of the staff."""

from __future__ import annotations

import pytest

from bot.app.staff.acts import ACTS, COMMANDS
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead

ADMIN, STRANGER = 5, 66


@pytest.mark.parametrize(("person", "chat"), [(STRANGER, STRANGER), (ADMIN, GROUP.chat)])
async def test_anybody_may_ask_for_the_ids(journey: Journey, person: int, chat: int) -> None:
    assert await journey.commands(person, "id", chat=chat) == [f"Id of this chat: {chat}\nYour id: {person}"]


async def test_leads_lists_the_newest_ten_with_mark_and_owner(journey: Journey) -> None:
    for number in range(1, 13):
        await hot_lead(journey, number, first_name=f"Anna {number}")
    await journey.staff_presses(50, "Ivan", journey.cards()[11], "Take")
    said = plain((await journey.commands(ADMIN, "leads"))[0]).splitlines()
    lines = [line for line in said if line.startswith("#")]
    assert (len(lines), said[-1]) == (10, "2 more: narrow the question or press Next.")
    assert lines[0] == "#12 Anna 12: Hot, targeted, lead. Taken by Ivan."
    assert lines[9] == "#3 Anna 3: Hot, targeted, lead. Nobody has it."


async def test_without_leads_it_says_so(journey: Journey) -> None:
    assert await journey.commands(ADMIN, "leads") == ["No leads yet."]


async def test_a_card_can_be_had_again(journey: Journey) -> None:
    await hot_lead(journey)
    shown = await journey.commands(50, "lead", " #1 ")
    assert shown[0].startswith("<b>Hot, targeted, lead #1</b>")
    again = journey.cards()[1]
    await journey.staff_presses(50, "Ivan", again, "Take")
    assert "Taken by Ivan" in again.text


@pytest.mark.parametrize(
    ("args", "answer"), [("", "Write it so: /lead 12"), ("x", "Write it so: /lead 12"), ("7", "There is no such lead.")]
)
async def test_a_card_that_cannot_be_had_is_answered_with_what_to_write(journey: Journey, args: str, answer: str) -> None:
    assert await journey.commands(ADMIN, "lead", args) == [answer]


async def test_phrases_lists_what_was_not_understood(journey: Journey) -> None:
    assert await journey.commands(ADMIN, "phrases") == ["No replies that were not understood."]
    anna = journey.person(7)
    await anna.starts()
    await anna.says("qwrt <b>psdf</b>\nghjk")
    (shown,) = await journey.commands(ADMIN, "phrases")
    assert shown.splitlines()[0] == "1. houses.need (en): qwrt &lt;b&gt;psdf&lt;/b&gt; ghjk"


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_in_another_group_shows_nothing_but_the_farewell(journey: Journey, command: str) -> None:
    await hot_lead(journey)
    (farewell,) = await journey.commands(STRANGER, command, "1", chat=-777)
    assert farewell.startswith("Thank you for the invitation!") and "Anna" not in farewell
    assert await journey.commands(ADMIN, command, "1", chat=-777) == []


@pytest.mark.parametrize("command", [act.name for act in ACTS.values() if act.is_command])
async def test_a_strangers_command_in_private_is_a_visitors(journey: Journey, command: str) -> None:
    assert await journey.commands(STRANGER, command, "1", chat=STRANGER) == ["What are you looking for?"]


async def test_an_unknown_command_in_the_managers_chat_is_not_answered(journey: Journey) -> None:
    assert await journey.commands(ADMIN, "weather") == []


async def test_a_visitor_who_writes_a_command_of_the_staff_is_treated_as_a_visitor(journey: Journey) -> None:
    await hot_lead(journey)
    assert await journey.commands(STRANGER, "leads", chat=STRANGER) == ["What are you looking for?"]
