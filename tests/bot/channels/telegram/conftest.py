"""A Bot API server for each test and a channel over each driver: what holds for one library must hold for the other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import UNHURRIED, Pace
from bot.channels.telegram.opening import DRIVERS, open_telegram
from tests.bot_api.people import User
from tests.bot_api.server import BotApi

OpenChannel = Callable[..., TelegramChannel]


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A running server."""
    server = await BotApi(push_seconds=0.001).start()
    yield server
    await server.close()


@pytest.fixture
def anna(api: BotApi) -> User:
    """A person the bot may write to."""
    return api.cast.user("Anna", id=1001, has_started=True)


@pytest.fixture
async def opened(api: BotApi, tmp_path: Path) -> AsyncIterator[OpenChannel]:
    """Opens channels to the server and closes them after the test."""
    channels: list[TelegramChannel] = []

    def open_one(driver: str, pace: Pace = UNHURRIED, *, base: str | None = None, token: str | None = None) -> TelegramChannel:
        channel = open_telegram(driver, token or api.world.token, base or api.base, files=tmp_path, pace=pace)
        channels.append(channel)
        return channel

    yield open_one
    for channel in channels:
        await channel.close()


@pytest.fixture(params=sorted(DRIVERS))
def driver_name(request: pytest.FixtureRequest) -> str:
    """Each driver in turn."""
    return str(request.param)


@pytest.fixture
async def channel(driver_name: str, opened: OpenChannel) -> TelegramChannel:
    """The channel over each driver in turn."""
    return opened(driver_name)
