"""How updates leave the server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.bot_api.conftest import Caller
from tests.bot_api.people import User
from tests.bot_api.server import BotApi


def texts(updates: list[dict[str, Any]]) -> list[str]:
    """What was said or pressed."""
    return [update["callback_query"]["data"] if "callback_query" in update else update["message"]["text"] for update in updates]


async def test_the_offset_confirms_what_is_below_it(call: Caller, api: BotApi, anna: User) -> None:
    for word in "abcd":
        anna.says(word)
    assert texts((await call("getUpdates", limit=2))[1]) == ["a", "b"]
    assert texts((await call("getUpdates", offset=3))[1]) == ["c", "d"]
    assert texts((await call("getUpdates"))[1]) == ["c", "d"]
    assert texts((await call("getUpdates", offset=-1))[1]) == ["d"]
    assert texts((await call("getUpdates", offset=5))[1]) == []
    assert api.world.updates.confirmed == {1, 2, 3, 4}


async def test_unfetched_presses_die_after_150_seconds_and_messages_after_a_day(call: Caller, api: BotApi, anna: User) -> None:
    anna.says("text")
    anna.forges_press("press")
    api.clock.advance(149)
    assert texts((await call("getUpdates"))[1]) == ["text", "press"]
    api.clock.advance(1)
    assert texts((await call("getUpdates"))[1]) == ["text"]
    api.clock.advance(24 * 3600)
    assert texts((await call("getUpdates"))[1]) == []


async def test_a_press_and_a_text_of_one_person_may_swap(call: Caller, api: BotApi, anna: User) -> None:
    api.world.updates.hold("press")
    anna.forges_press("press")
    anna.says("text")
    api.world.updates.release("press")
    assert texts((await call("getUpdates"))[1]) == ["text", "press"]


async def test_ids_may_begin_anywhere(call: Caller, api: BotApi, anna: User) -> None:
    anna.says("a")
    api.world.updates.restart_ids(900)
    anna.says("b")
    assert [update["update_id"] for update in (await call("getUpdates"))[1]] == [1, 900]


async def test_a_poll_waits_and_is_ended_by_another_one(call: Caller, api: BotApi, anna: User) -> None:
    first = asyncio.ensure_future(call("getUpdates", timeout=30))
    await api.world.updates.awaited()
    second = asyncio.ensure_future(call("getUpdates", timeout=30))
    assert await first == (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
    anna.says("x")
    assert texts((await second)[1]) == ["x"]


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"url": "http://example.org/x"}, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org:8081/x"}, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "https://example.org/x", "secret_token": "a" * 257}, "Bad Request: secret token is too long"),
        ({"url": "https://example.org/x", "secret_token": "a b"}, "Bad Request: secret token contains unallowed characters"),
    ],
)
async def test_a_webhook_of_a_wrong_form_is_refused(call: Caller, parameters: dict[str, str], description: str) -> None:
    assert await call("setWebhook", **parameters) == (400, description)


class Hook:
    """A web server that takes updates; `answers`: the statuses to give, 200 when they run out."""

    def __init__(self) -> None:
        self.answers: list[tuple[int, dict[str, str]]] = []
        self.seen: list[tuple[str | None, dict[str, Any]]] = []
        self.under_way: set[int] = set()
        self.enough = asyncio.Event()
        self.expected = 0
        self.url = ""

    async def take(self, request: web.BaseRequest) -> web.Response:
        """One delivery."""
        update = await request.json()
        chat = update["message"]["chat"]["id"]
        assert chat not in self.under_way, "one update of a chat at a time"
        self.under_way.add(chat)
        self.seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        await asyncio.sleep(0)
        self.under_way.discard(chat)
        status, headers = self.answers.pop(0) if self.answers else (200, {})
        if len(self.seen) >= self.expected:
            self.enough.set()
        return web.Response(status=status, headers=headers)

    async def gets(self, count: int) -> list[tuple[int, str]]:
        """Chat and text of the deliveries once there were so many."""
        self.expected = count
        if len(self.seen) < count:
            self.enough.clear()
            await asyncio.wait_for(self.enough.wait(), 10)
        return [(update["message"]["chat"]["id"], update["message"]["text"]) for _, update in self.seen]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A running web server."""
    taker = Hook()
    runner = web.ServerRunner(web.Server(taker.take), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    taker.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram/webhook"
    yield taker
    await runner.cleanup()


async def test_updates_are_pushed_with_the_secret_in_order_within_a_chat(call: Caller, api: BotApi, anna: User, hook: Hook) -> None:
    boris = api.cast.user("Boris", id=1002)
    anna.says("before")
    await call("setWebhook", url=hook.url, secret_token="s3cret")
    assert (await call("getUpdates"))[0] == 409
    for number in range(5):
        anna.says(f"a{number}")
        boris.says(f"b{number}")
    seen = await hook.gets(11)
    assert [text for chat, text in seen if chat == 1001] == ["before", "a0", "a1", "a2", "a3", "a4"]
    assert [text for chat, text in seen if chat == 1002] == ["b0", "b1", "b2", "b3", "b4"]
    assert {secret for secret, _ in hook.seen} == {"s3cret"}


async def test_a_delivery_that_failed_is_made_again_after_the_time_asked_for(call: Caller, api: BotApi, anna: User, hook: Hook) -> None:
    hook.answers = [(503, {"Retry-After": "7"}), (500, {}), (500, {})]
    await call("setWebhook", url=hook.url)
    anna.says("x")
    assert await hook.gets(4) == [(1001, "x")] * 4
    await api.pusher.settled()
    assert [(delivery.status, delivery.wait_s) for delivery in api.ledger.deliveries] == [(503, 7.0), (500, 2.0), (500, 4.0), (200, 0.0)]
    assert (await call("getWebhookInfo"))[1]["last_error_message"] == "Wrong response from the webhook: 500"


async def test_410_takes_the_webhook_away_and_the_updates_stay(call: Caller, api: BotApi, anna: User, hook: Hook) -> None:
    hook.answers = [(410, {})]
    await call("setWebhook", url=hook.url)
    anna.says("x")
    await hook.gets(1)
    await api.pusher.settled()
    assert api.world.webhook is None
    assert texts((await call("getUpdates"))[1]) == ["x"]


async def test_a_webhook_can_be_deleted_with_what_waits(call: Caller, api: BotApi, anna: User) -> None:
    await call("setWebhook", url="https://bot.example.org/x")
    assert (await call("getWebhookInfo"))[1]["url"] == "https://bot.example.org/x"
    await call("deleteWebhook", drop_pending_updates=True)
    assert (await call("getWebhookInfo"))[1] == {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
