"""A server and a bare HTTP client: what the server answers is looked at without any library between."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from tests.bot_api.people import User
from tests.bot_api.server import BotApi

Caller = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A running server."""
    server = await BotApi(push_seconds=0.0001).start()
    yield server
    await server.close()


@pytest.fixture
def anna(api: BotApi) -> User:
    """A person the bot may write to."""
    return api.cast.user("Anna", id=1001, has_started=True)


@pytest.fixture
async def call(api: BotApi) -> AsyncIterator[Caller]:
    """Calls a method with JSON parameters: status and result, or status and description."""
    async with aiohttp.ClientSession() as session:

        async def one(method: str, *, token: str | None = None, **parameters: Any) -> tuple[int, Any]:
            address = f"{api.base}/bot{token or api.world.token}/{method}"
            async with session.post(address, json=parameters) as response:
                answer = await response.json()
            assert answer["ok"] is (response.status == 200)
            return response.status, answer["result"] if answer["ok"] else answer["description"]

        yield one
