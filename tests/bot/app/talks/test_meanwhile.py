"""What a visitor writes between the handoff and Take: kept, on the card, and there for whoever takes the talk."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import LeadId
from tests.bot.app.talks.test_passing import hire, taken_in_private
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

FIRST = LeadId(1)


async def test_words_before_take_stand_on_the_card_and_come_to_who_takes_it(telegram: Live) -> None:
    await hire(telegram, "manager")
    anna = await telegram.hot_lead()
    ivan = telegram.managers[0]

    for words in ("please call me only after 18:00", "or on Sunday"):
        anna.says(words)
        await telegram.settle()
    anna.sends("photo", caption="the plot")
    await telegram.settle()

    for card in (next(got for got in ivan.shown if got.text.startswith("Hot")), telegram.group.shown[0]):
        written = [line for line in card.text.splitlines() if line.startswith("Writes: ")]
        assert written == ["Writes: “please call me only after 18:00”", "Writes: “or on Sunday”", "Writes: “[photo] the plot”"]
    ivan.presses("Take")
    await telegram.settle()
    card, *copies = await telegram.in_topic()
    assert [got.text for got in copies] == ["please call me only after 18:00", "or on Sunday", "the plot"]
    assert "Writes: " not in card.text
    said = await telegram.ask(lambda tx: tx.talk_messages(FIRST))
    assert [(one.by, one.copied_at is not None, one.why) for one in said] == [("visitor", True, None)] * 3
    anna.says("thanks")
    await telegram.settle()
    assert (await telegram.in_topic())[-1].text == "thanks" and telegram.refused() == []


async def test_what_the_bot_took_for_an_answer_is_on_the_card_once(telegram: Live) -> None:
    anna = await telegram.half_way()

    anna.says("9000000")
    await telegram.settle()
    anna.says("and the roof is leaking, mind")
    await telegram.settle()

    said = await telegram.ask(lambda tx: tx.talk_messages(FIRST))
    assert "9000000" not in [one.text for one in said]
    assert [one.text for one in said][-1] == "and the roof is leaking, mind"


@pytest.mark.parametrize("window", [timedelta(seconds=3)])
async def test_messages_in_a_row_are_kept_each_by_itself(tmp_path: Path, window: timedelta) -> None:
    async with live(tmp_path, HOUSES, typing_window=window) as telegram:
        anna = telegram.visitor()
        for step in (lambda: anna.says("/start ads"), lambda: anna.presses("A house"), lambda: anna.says("9000000")):
            step()
            await telegram.settle()
            await telegram.passes(window)
        anna.presses("I agree")
        await telegram.settle()
        anna.shares_contact("79123456789")
        await telegram.settle()

        anna.says("call me")
        anna.says("after six")
        await telegram.settle()
        await telegram.passes(window)
        telegram.managers[0].presses("Take", group=telegram.group)
        await telegram.settle()

        assert [got.text for got in await telegram.in_topic()][1:] == ["call me", "after six"]


async def test_words_after_the_talk_passed_on_come_to_the_next_and_the_clock_runs_again(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna, one, other = await taken_in_private(telegram)
        one.answers(one.shown[-1].message_id, "Good morning")
        await telegram.settle()
        assert await telegram.ask(lambda tx: tx.clock(FIRST)) is None
        telegram.boss.says(f"/assign 1 {other.id}")
        await telegram.settle()
        assert await telegram.ask(lambda tx: tx.clock(FIRST)) is None

        await telegram.passes(timedelta(minutes=30))
        anna.says("are you still there?")
        await telegram.settle()

        clock = await telegram.ask(lambda tx: tx.clock(FIRST))
        assert clock is not None and (clock.person_id, clock.since) == (other.id, telegram.clock.now())
        other.presses("Take")
        await telegram.settle()
        copy = other.shown[-1]
        assert copy.text == "are you still there?"
        other.answers(copy.message_id, "Yes, I am")
        await telegram.settle()
        assert await telegram.ask(lambda tx: tx.clock(FIRST)) is None
        assert [what for what in await telegram.history() if what.endswith("answer") or what == "answered"] == ["first_answer", "answered"]


async def test_who_had_the_last_word_waits_from_the_passing_on(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna, one, other = await taken_in_private(telegram)
        one.answers(one.shown[-1].message_id, "Good morning")
        await telegram.settle()
        anna.says("what does it cost?")
        await telegram.settle()
        await telegram.passes(timedelta(minutes=30))

        one.says("/pass 1")
        await telegram.settle()

        clock = await telegram.ask(lambda tx: tx.clock(FIRST))
        assert clock is not None and (clock.person_id, clock.since) == (other.id, telegram.clock.now())
        assert (await telegram.lead()).answered_after_s == 0


async def test_words_and_files_of_who_was_never_handed_over_wait_for_whoever_takes_them(telegram: Live) -> None:
    anna = telegram.visitor()
    for step in (
        lambda: anna.says("/start ads"),
        lambda: anna.presses("A plot"),
        lambda: anna.says("500000"),
        lambda: anna.presses("I agree"),
        lambda: anna.sends("photo", caption="the place"),
        lambda: anna.shares_contact("79123456789"),
        lambda: anna.says("I need a garage too"),
        lambda: anna.sends("document"),
    ):
        step()
        await telegram.settle()
    assert (await telegram.lead()).handed_at is None
    assert any(got.text.startswith("Kept for a manager.") for got in anna.shown)

    anna.says("a human, please")
    await telegram.settle()

    card = telegram.group.shown[0].text.splitlines()
    assert [line for line in card if line.startswith("Writes: ")] == [
        "Writes: “[photo] the place”",
        "Writes: “I need a garage too”",
        "Writes: “[document]”",
    ]
    telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()
    copies = [got.text for got in (await telegram.in_topic())[1:]]
    assert copies[:2] == ["the place", "I need a garage too"] and len(copies) >= 3
