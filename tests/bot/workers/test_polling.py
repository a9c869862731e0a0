"""Polling: nothing is confirmed before it is committed, and troubles are named once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.model import RawUpdate
from bot.ports import ChannelDown
from bot.workers.polling import Polling
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import BOT, CHANNEL, FakeChannel, key_of
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

Answer = tuple[list[RawUpdate], int | None] | Exception


class Served(FakeChannel):
    """A messenger that answers pulls as written, then tells the worker to stop."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__()
        self.offsets: list[int | None] = []
        self.stop = asyncio.Event()
        self._answers = list(answers)

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """The next answer."""
        self.offsets.append(offset)
        answer = self._answers.pop(0)
        if not self._answers:
            self.stop.set()
        if isinstance(answer, Exception):
            raise answer
        return answer


def updates(*numbers: int) -> list[RawUpdate]:
    return [RawUpdate(channel=CHANNEL, bot=BOT, update_id=number, conversation=key_of(number), body=b"{}") for number in numbers]


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


async def poll(journey: Journey, channel: Served) -> None:
    await Polling(channel, journey.store, journey.wakeup, journey.clock).run(channel.stop)


async def waiting(journey: Journey) -> list[int]:
    return [stored.update.update_id for stored in await journey.ask(lambda tx: tx.heads_of_inbox(100, MORNING))]


async def test_each_pull_confirms_what_was_committed_before(journey: Journey) -> None:
    channel = Served((updates(1, 2), 3), ([], 3), (updates(3), 4))
    await poll(journey, channel)
    assert channel.offsets == [None, 3, 3]
    assert await waiting(journey) == [1, 2, 3]
    assert journey.wakeup.rung == ["inbox", "inbox"]


async def test_what_cannot_be_committed_is_not_confirmed(journey: Journey) -> None:
    channel = Served((updates(1), 2), ([], 2))
    await journey.store.close()
    with pytest.raises(Exception, match="closed"):
        await poll(journey, channel)
    assert channel.offsets == [None]


async def test_a_trouble_is_named_once_until_it_changes_and_its_end_as_well(journey: Journey) -> None:
    conflict = ChannelDown("another program polls", retry_after_s=0.0, is_conflict=True)
    network = ChannelDown("no route", retry_after_s=0.0)
    channel = Served(conflict, conflict, network, conflict, ([], 1), ([], 1))
    with capture_logs() as logs:
        await poll(journey, channel)
    assert [(log["event"], log.get("why")) for log in logs] == [
        ("no updates come in", "another program polls"),
        ("no updates come in", "no route"),
        ("no updates come in", "another program polls"),
        ("updates come in again", None),
    ]


async def test_the_wait_after_a_refusal_ends_with_the_stop(journey: Journey) -> None:
    channel = Served(ChannelDown("token", retry_after_s=3600.0, is_unauthorized=True))
    async with asyncio.timeout(20):
        await poll(journey, channel)
    assert channel.offsets == [None]
