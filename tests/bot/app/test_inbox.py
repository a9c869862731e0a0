"""Updates are taken in before anybody is told that they arrived."""

from __future__ import annotations

import pytest

from bot.app.inbox import take_in
from bot.model import RawUpdate
from tests.bot.journeys import Journey
from tests.bot.messenger import BOT, CHANNEL, key_of
from tests.bot.standing import MORNING


def update(number: int) -> RawUpdate:
    return RawUpdate(channel=CHANNEL, bot=BOT, update_id=number, conversation=key_of(7), body=b"{}")


async def take(journey: Journey, *numbers: int) -> int:
    return await take_in(journey.store, journey.wakeup, journey.clock, [update(number) for number in numbers])


async def test_new_updates_are_committed_and_wake_the_turns(journey: Journey) -> None:
    assert await take(journey, 1, 2) == 2
    assert [stored.update for stored in await journey.ask(lambda tx: tx.heads_of_inbox(10, MORNING))] == [update(1)]
    assert journey.wakeup.rung == ["inbox"]


async def test_duplicates_wake_nobody(journey: Journey) -> None:
    await take(journey, 1)
    journey.wakeup.rung.clear()
    assert await take(journey, 1) == 0
    assert await take(journey) == 0
    assert journey.wakeup.rung == []


async def test_what_cannot_be_committed_is_not_taken_for_arrived(journey: Journey) -> None:
    await journey.store.close()
    with pytest.raises(Exception, match="closed"):
        await take(journey, 1)
