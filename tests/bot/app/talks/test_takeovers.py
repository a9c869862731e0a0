"""Takeovers at random moments of a dialog, also while messages are held back: the bot says nothing later than a second after."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.faults import Fault

REMARKS = ("9 million", "when?", "a plot", "/help", "no", "hello?", "I agree")


@pytest.mark.parametrize("takeovers", [20, pytest.param(200, marks=pytest.mark.slow)])
async def test_after_a_takeover_at_any_moment_the_bot_is_silent(tmp_path: Path, takeovers: int) -> None:
    chance = random.Random(20261123)
    async with live(tmp_path, HOUSES, typing_window=timedelta(seconds=1.5), talk_return=None) as telegram:
        late: list[tuple[int, str]] = []
        for number in range(1, takeovers + 1):
            late += [(number, text) for text in await _taken_over(telegram, number, chance)]

        owners = [(await telegram.talk(number)).owner for number in range(1, takeovers + 1)]
        assert late == []
        assert owners == ["person"] * takeovers


async def _taken_over(telegram: Live, number: int, chance: random.Random) -> list[str]:
    """What the bot said to the visitor later than a second after the takeover was noted, but that somebody will answer."""
    visitor = telegram.visitor(10_000 + number, f"Visitor {number}")
    visitor.says("/start ads")
    visitor.says("I want to talk to a human")
    await telegram.settle()
    await telegram.passes(timedelta(seconds=2))
    if chance.random() < 0.3:
        error = (429, "Too Many Requests: retry after 5", {"retry_after": 5})
        telegram.api.faults.add(Fault(method="sendMessage", chat=visitor.id, error=error))

    def remark() -> None:
        visitor.says(chance.choice(REMARKS))

    def take() -> None:
        telegram.managers[number % 4].presses(data=f"lead:{number}:take", group=telegram.group)

    acts: list[Callable[[], None]] = [remark] * chance.randint(0, 4) + [take]
    chance.shuffle(acts)
    for act in acts:
        act()
        if chance.random() < 0.5:
            await telegram.play()
        if chance.random() < 0.3:
            await telegram.deliver()
        telegram.clock.pass_(timedelta(seconds=chance.choice((0, 0.4, 2))))
    await telegram.play()
    visitor.taken()
    await telegram.deliver()
    telegram.clock.pass_(timedelta(seconds=1))
    await telegram.settle()
    at_once = [got.text for got in visitor.taken()]
    visitor.says(chance.choice(REMARKS))
    await telegram.passes(timedelta(hours=2))
    later = [got.text for got in visitor.taken()]
    told = f"{telegram.managers[number % 4].account.first_name} will answer you."
    assert (at_once + later).count(told) <= 1
    return [text for text in at_once + later if text != told]
