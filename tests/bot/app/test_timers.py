"""Timers become turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.failing import RETRIES
from bot.model import Conversation
from dialogs.state import State
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, key_of
from tests.bot.standing import MORNING

HOUR = timedelta(hours=1)


async def test_a_silent_visitor_is_asked_again_when_the_script_says(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await journey.passes(HOUR - timedelta(seconds=1))
    assert len(anna.texts) == 1
    await journey.passes(timedelta(seconds=1))
    assert anna.texts == ["What are you looking for?"] * 2
    await journey.passes(24 * HOUR)
    assert len(anna.texts) == 2


async def test_a_reminder_of_a_question_that_was_answered_says_nothing(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.presses("A house")
    await journey.passes(24 * HOUR)
    assert anna.texts == ["What are you looking for?", "What may it cost?"]


async def test_nobody_reminds_who_cannot_be_reached(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await journey.store.write(lambda tx: tx.mark_gone(anna.key, gone=True, now=MORNING))
    await journey.passes(HOUR)
    assert len(journey.channel.attempts) == 1
    assert await journey.ask(lambda tx: tx.next_timer_at()) is None


@pytest.mark.parametrize("label", ["Take", "Not a lead"])
async def test_nobody_is_reminded_once_a_manager_has_taken_or_turned_them_away(journey: Journey, label: str) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.says("I want to talk to a human")
    await journey.staff_presses(50, "Ivan", journey.cards()[0], label)
    if label == "Not a lead":  # the button asks for the reason
        await journey.commands(50, "reject", "1")
    before = list(anna.texts)
    await journey.passes(23 * HOUR)
    assert anna.texts == before


async def test_a_lead_put_off_is_reminded_still(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.says("I want to talk to a human")
    await journey.staff_presses(50, "Ivan", journey.cards()[0], "Later")
    before = list(anna.texts)
    await journey.passes(24 * HOUR)
    assert anna.texts == [*before, "What are you looking for?"]


async def test_a_timer_of_nobody_is_forgotten(journey: Journey) -> None:
    await journey.store.write(lambda tx: tx.set_timer(key_of(7), "remind:0", 1, MORNING))
    await journey.settle()
    assert await journey.ask(lambda tx: tx.next_timer_at()) is None


async def test_two_timers_of_one_person_fire_one_after_the_other(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await journey.store.write(lambda tx: tx.set_timer(anna.key, "other:0", 99, MORNING + HOUR))
    await journey.passes(HOUR)
    assert anna.texts == ["What are you looking for?"] * 2
    assert await journey.ask(lambda tx: tx.next_timer_at()) is None


async def test_a_timer_that_fails_is_tried_again_then_dropped_and_told_and_the_others_fire(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    state = State(script="lost", version=9, status="active", at="need", language="en")
    lost = Conversation(key=key_of(8), address=replace(GROUP, chat=8), person_id=8, state=state, row_version=0)
    await journey.store.write(lambda tx: tx.save_conversations([lost], MORNING))
    await journey.store.write(lambda tx: tx.set_timer(key_of(8), "remind:0", 1, MORNING + HOUR))
    await journey.passes(HOUR)
    assert anna.texts == ["What are you looking for?"] * 2
    assert await journey.ask(lambda tx: tx.next_timer_at()) == journey.clock.now() + timedelta(seconds=0.5)
    for _ in range(RETRIES):
        await journey.passes(timedelta(seconds=20))
    assert await journey.ask(lambda tx: tx.next_timer_at()) is None
    assert journey.person(8).texts == []
    alerts = [message.text for message in journey.channel.of(GROUP.chat)]
    assert len(alerts) == 1 and alerts[0].startswith("A timer failed and was dropped: NoSuchScript")
