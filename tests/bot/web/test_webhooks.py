"""Deliveries of a messenger: checked, committed, and only then answered with 200."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from starlette.types import Message

from bot.bootstrap.telegram import WEBHOOK_PATH, webhooks
from bot.channels.telegram import open_telegram
from bot.channels.telegram.limits import WEBHOOK_BODY_BYTES
from bot.settings import Settings
from bot.web import webhooks as room
from bot.web.app import create_web
from tests.bot.web.facing import Face, asking

SECRET = "Zx9_-" + "a" * 27
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
BODY = b'{"update_id":7,"message":{"message_id":1,"date":1,"chat":{"id":1001,"type":"private"},"text":"hello"}}'


@pytest.fixture
async def app(face: Face) -> AsyncIterator[Any]:
    """The web face with Telegram's webhook."""
    settings = Settings(
        telegram_token=SecretStr("4242:AAE-a-token-for-tests-only-0123456789"),
        telegram_intake="webhook",
        public_url="https://bot.example",
        webhook_secret=SecretStr(SECRET),
    )
    assert settings.telegram_token is not None
    channel = open_telegram("ptb", settings.telegram_token.get_secret_value(), files=face.folder)
    yield create_web(face.parts(webhooks=webhooks(settings, channel)))
    await channel.close()


async def deliver(app: Any, body: bytes, headers: dict[str, str] | list[tuple[str, str]]) -> httpx.Response:
    """Telegram's POST through a proxy that keeps the public name."""
    async with asking(app, host="bot.example") as web:
        return await web.post(WEBHOOK_PATH, content=body, headers=headers)


async def test_a_delivery_is_committed_before_it_is_answered(face: Face, app: Any) -> None:
    answer = await deliver(app, BODY, HEADERS)
    assert (answer.status_code, await face.stored()) == (200, [(7, BODY)])
    assert face.journey.wakeup.rung == ["inbox"]


async def test_the_same_delivery_again_is_taken_and_stored_once(face: Face, app: Any) -> None:
    assert [(await deliver(app, BODY, HEADERS)).status_code for _ in range(3)] == [200, 200, 200]
    assert await face.stored() == [(7, BODY)]


async def test_what_cannot_be_committed_is_asked_for_again(face: Face, app: Any) -> None:
    """Never 410, at which Telegram would drop the webhook."""
    face.is_storing = False
    answer = await deliver(app, BODY, HEADERS)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    face.is_storing = True
    assert (await deliver(app, BODY, HEADERS)).status_code == 200
    assert await face.stored() == [(7, BODY)]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Telegram-Bot-Api-Secret-Token": ""},
        {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]},
        {"X-Telegram-Bot-Api-Secret-Token": f"{SECRET}a"},
        {"X-Telegram-Bot-Api-Secret-Token": SECRET.swapcase()},
        {"Authorization": SECRET, "X-Forwarded-For": "149.154.167.220"},
        [("X-Telegram-Bot-Api-Secret-Token", SECRET), ("X-Telegram-Bot-Api-Secret-Token", SECRET)],
    ],
    ids=["none", "empty", "short", "long", "other case", "address of Telegram", "twice"],
)
async def test_a_forged_delivery_is_refused_and_leaves_no_trace(face: Face, app: Any, headers: Any) -> None:
    answer = await deliver(app, BODY, headers)
    assert (answer.status_code, answer.content, await face.stored()) == (401, b"", [])


async def test_a_forged_delivery_is_refused_before_its_body_is_read(app: Any) -> None:
    sent = await straight(app, [(b"content-type", b"application/json")], [])
    assert sent[0]["status"] == 401


@pytest.mark.parametrize("body", [BODY + b" " * WEBHOOK_BODY_BYTES, b"x" * (WEBHOOK_BODY_BYTES + 1)])
async def test_a_body_too_large_is_refused(face: Face, app: Any, body: bytes) -> None:
    assert ((await deliver(app, body, HEADERS)).status_code, await face.stored()) == (413, [])


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"\xff", b'{"update_id":"7"}', b"[" * 100_000])
async def test_what_has_no_id_is_refused(face: Face, app: Any, body: bytes) -> None:
    assert ((await deliver(app, body, HEADERS)).status_code, await face.stored()) == (400, [])


async def test_what_cannot_be_read_but_has_an_id_is_kept(face: Face, app: Any) -> None:
    body = b'{"update_id":8,"message":{"text":"\xff"}}'
    assert ((await deliver(app, body, HEADERS)).status_code, await face.stored()) == (200, [(8, body)])


async def test_a_sender_that_hangs_up_is_no_error_of_ours(face: Face, app: Any) -> None:
    sent = await straight(app, secret_headers(), [{"type": "http.disconnect"}])
    assert (sent[0]["status"], await face.stored()) == (400, [])


async def test_a_sender_that_is_too_slow_is_told(face: Face, app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BODY_S", 0.0)
    sent = await straight(app, secret_headers(), [])
    assert (sent[0]["status"], await face.stored()) == (408, [])


async def test_only_posts_are_deliveries(app: Any) -> None:
    async with asking(app) as web:
        assert (await web.get(WEBHOOK_PATH, headers=HEADERS)).status_code == 405


async def test_without_a_webhook_there_is_no_such_address(face: Face) -> None:
    assert (await deliver(create_web(face.parts()), BODY, HEADERS)).status_code == 404


def secret_headers() -> list[tuple[bytes, bytes]]:
    """The right headers as a server hands them over."""
    return [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]


async def straight(app: Any, headers: list[tuple[bytes, bytes]], incoming: list[Message]) -> list[Message]:
    """A POST whose body comes in these pieces, then never again; what the app sends."""
    sent: list[Message] = []

    async def receive() -> Message:
        if incoming:
            return incoming.pop(0)
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": WEBHOOK_PATH, "raw_path": WEBHOOK_PATH.encode(), "query_string": b""}
    await app({**scope, "headers": headers, "http_version": "1.1", "scheme": "http", "root_path": ""}, receive, send)
    return sent
