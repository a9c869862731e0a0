"""A visitor wants everything deleted."""

from __future__ import annotations

from bot.model import LeadId
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP
from tests.bot.people import hot_lead


async def test_everything_is_deleted_confirmed_once_and_the_managers_cards_are_blanked(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("delete")
    notes = await anna.presses("Yes, delete everything")
    assert notes == [None]
    assert anna.texts[-1] == "Everything we kept about you is deleted."
    assert anna.texts.count(anna.texts[-1]) == 1
    assert await journey.ask(lambda tx: tx.conversations([anna.key])) == {}
    assert await journey.ask(lambda tx: tx.lead(LeadId(1))) is None
    assert await journey.ask(lambda tx: tx.consents(anna.key)) == []
    group = journey.channel.of(GROUP.chat)
    assert [(message.text, message.labels) for message in group] == [("Lead 1: the person has deleted their data.", [])]


async def test_who_was_erased_may_begin_anew(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("delete")
    await anna.presses("Yes, delete everything")
    await anna.says("hello")
    assert anna.texts[-1] == "What are you looking for?"
    state = (await journey.ask(lambda tx: tx.conversations([anna.key])))[anna.key].state
    assert (state.run, state.phone, state.source_first) == (1, None, None)


async def test_who_keeps_it_keeps_it(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("delete")
    await anna.presses("No, keep it")
    assert await journey.ask(lambda tx: tx.lead(LeadId(1))) is not None


async def test_a_press_on_the_card_of_an_erased_person_says_there_is_none(journey: Journey) -> None:
    anna = await hot_lead(journey)
    card = journey.cards()[0]
    data = card.data("Take")
    await anna.writes_command("delete")
    await anna.presses("Yes, delete everything")
    assert await journey.staff_sends(50, "Ivan", card, data) == ["There is no such lead."]


async def test_a_card_had_again_is_blanked_where_it_stands_and_where_it_stood(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await journey.commands(5, "lead", "1")
    await journey.commands(5, "lead", "1", chat=5)
    await anna.writes_command("delete")
    await anna.presses("Yes, delete everything")
    blank: tuple[str, list[str]] = ("Lead 1: the person has deleted their data.", [])
    assert [(message.text, message.labels) for message in journey.channel.of(GROUP.chat)] == [blank, blank]
    assert [(message.text, message.labels) for message in journey.channel.of(5)] == [blank]
