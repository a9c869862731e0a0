"""A talk goes back to the bot with exactly one message to the visitor."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

CLOSE = "Thank you for the talk. If anything comes up, just write here."


@pytest.mark.parametrize("way", ["button", "command"])
async def test_the_open_question_is_asked_once_more(telegram: Live, way: str) -> None:
    anna = await telegram.half_way()
    telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()
    anna.taken()
    thread = await telegram.thread()

    if way == "button":
        telegram.managers[0].presses("Return to the bot", group=telegram.group)
    else:
        telegram.managers[0].says("/return", group=telegram.group, thread=thread)
    await telegram.settle()

    assert [got.text for got in anna.taken()] == ["What may it cost?"]
    assert (await telegram.talk()).owner == "bot"
    assert (await telegram.in_topic())[-1].text == "The bot answers again. To answer yourself, write here."
    anna.says("9000000")
    await telegram.settle()
    assert len(anna.taken()) == 1
    assert (await telegram.history())[-2:] != [] and "returned" in await telegram.history()


async def test_with_no_question_open_the_talk_is_closed_with_one_message(telegram: Live) -> None:
    anna = await telegram.taken()

    telegram.managers[0].presses("Return to the bot", group=telegram.group)
    await telegram.settle()
    await telegram.passes(timedelta(days=3))

    assert [got.text for got in anna.taken()] == [CLOSE]


@pytest.mark.parametrize("hours", [1, 3, 6, 24])
async def test_after_a_long_silence_of_the_person_the_bot_gets_it_back(tmp_path: Path, hours: int) -> None:
    async with live(tmp_path, HOUSES, talk_return=timedelta(hours=hours)) as telegram:
        anna = await telegram.taken()
        await telegram.passes(timedelta(minutes=30))
        telegram.managers[0].says("Hello", group=telegram.group, thread=await telegram.thread())
        await telegram.settle()
        anna.taken()

        await telegram.passes(timedelta(hours=hours, seconds=-1))
        early = anna.taken()
        await telegram.passes(timedelta(seconds=1))

        assert early == []
        assert [got.text for got in anna.taken()] == [CLOSE]
        events = await telegram.ask(lambda tx: tx.lead_events((tx.leads(limit=1))[0].id))
        assert [event.who for event in events if event.what == "returned"] == ["bot"]


async def test_never_means_never(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, talk_return=None) as telegram:
        anna = await telegram.taken()
        await telegram.passes(timedelta(days=30))
        assert anna.taken() == []
        assert (await telegram.talk()).owner == "person"


async def test_a_manager_who_writes_after_the_return_has_the_talk_again(telegram: Live) -> None:
    anna = await telegram.taken()
    thread = await telegram.thread()
    telegram.managers[0].says("/return", group=telegram.group, thread=thread)
    await telegram.settle()
    anna.taken()

    telegram.managers[0].says("One more thing", group=telegram.group, thread=thread)
    await telegram.settle()
    anna.says("Yes?")
    await telegram.settle()

    assert [got.text for got in anna.taken()] == ["One more thing"]
    assert (await telegram.in_topic())[-1].text == "Yes?"
    assert await telegram.thread() == thread


async def test_a_talk_that_the_bot_has_cannot_be_given_back(telegram: Live) -> None:
    anna = await telegram.hot_lead()
    anna.taken()

    telegram.managers[0].says("/return 1", group=telegram.group)
    await telegram.settle()

    assert telegram.group.shown[-1].text == "The bot has this talk already."
    assert anna.taken() == []


async def test_who_is_no_lead_gets_no_message_and_the_bot_answers_again(telegram: Live) -> None:
    anna = await telegram.taken()

    telegram.managers[0].says("/reject spam", group=telegram.group, thread=await telegram.thread())
    await telegram.settle()

    assert anna.taken() == []
    assert (await telegram.talk()).owner == "bot"
