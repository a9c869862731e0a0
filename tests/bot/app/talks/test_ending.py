"""A talk that is ended has one closing message; who comes while everybody is busy is told so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.app.talks.test_passing import hire
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

CLOSED = "Thank you for the talk. If anything comes up, just write here."


@pytest.mark.parametrize("who", ["manager", "visitor"])
async def test_a_talk_is_ended_with_one_closing_message_and_no_question_stays_open(telegram: Live, who: str) -> None:
    anna = await telegram.half_way()
    ivan = telegram.managers[0]
    ivan.presses("Take", group=telegram.group)
    await telegram.settle()
    anna.taken()

    if who == "manager":
        ivan.says("/end", group=telegram.group, thread=await telegram.thread())
    else:
        anna.says("/end")
    await telegram.settle()

    assert [got.text for got in anna.taken()] == [CLOSED]
    assert (await telegram.talk()).owner == "bot" and (await telegram.history())[-1] == "ended"
    named = "Ivan" if who == "manager" else "visitor"
    assert (await telegram.in_topic())[-1].text.startswith(f"The talk is over ({named})")
    anna.says("one more thing")
    await telegram.settle()
    assert not any("what is your budget" in got.text.lower() for got in anna.taken())


async def test_what_has_no_talk_is_not_ended(telegram: Live) -> None:
    await telegram.hot_lead()
    telegram.managers[0].says("/end 1", group=telegram.group)
    await telegram.settle()
    assert telegram.group.shown[-1].text == "The bot has this talk already."


@pytest.mark.parametrize("is_free", [True, False])
async def test_who_is_handed_over_while_nobody_is_free_is_told_once(tmp_path: Path, is_free: bool) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager")
        if not is_free:
            telegram.managers[0].says("/away")
        await telegram.settle()

        anna = await telegram.hot_lead()

        told = [got.text for got in anna.taken() if got.text.startswith("Everybody is busy")]
        assert len(told) == (0 if is_free else 1)
