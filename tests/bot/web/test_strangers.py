"""A browser that another site leads here is turned away; a program that calls the open paths is not."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from bot.web.strangers import StrangersOut
from tests.bot.web.facing import asking


async def served(scope: Scope, receive: Receive, send: Send) -> None:
    """Stands for the playground."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
    else:
        await PlainTextResponse("the page")(scope, receive, send)


GUARDED = StrangersOut(served, open_paths=["/healthz"], hosts=["Bot.Example"])

OURS = (
    *("127.0.0.1:8080", "localhost:8080", "localhost", "LOCALHOST:1", "hotlead.localhost:8080"),
    *("[::1]:8080", "192.168.1.7", "bot.example"),
)
STRANGE = ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "bot.example.evil", "1", "", "127.1", "[::1", "a@b.example")


async def status(path: str, headers: dict[str, str]) -> int:
    """The answer to a GET with these headers."""
    async with asking(GUARDED) as web:
        return (await web.get(path, headers=headers)).status_code


@pytest.mark.parametrize("host", OURS)
async def test_our_own_names_are_served(host: str) -> None:
    assert await status("/", {"Host": host}) == 200


@pytest.mark.parametrize("host", STRANGE)
async def test_a_name_of_somebody_else_that_points_here_is_refused(host: str) -> None:
    """DNS rebinding: the page of evil.example would otherwise read the playground of whoever looks at it."""
    assert await status("/", {"Host": host}) == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:9", "https://[", "file://"])
async def test_a_page_of_another_site_cannot_call(origin: str) -> None:
    assert await status("/", {"Host": "127.0.0.1:8080", "Origin": origin}) == 403


@pytest.mark.parametrize(
    ("host", "origin"),
    [("127.0.0.1:8080", "http://127.0.0.1:8080"), ("bot.example", "https://bot.example"), ("127.0.0.1:8080", "https://bot.example")],
    ids=["direct", "behind a proxy that keeps the name", "behind a proxy that does not"],
)
async def test_our_own_page_can_call(host: str, origin: str) -> None:
    assert await status("/", {"Host": host, "Origin": origin}) == 200


async def test_the_open_paths_look_at_no_name() -> None:
    assert await status("/healthz", {"Host": "hotlead:8080", "Origin": "http://evil.example"}) == 200
    assert await status("/healthz/more", {"Host": "hotlead:8080"}) == 403


async def test_the_refusal_says_what_to_do() -> None:
    async with asking(GUARDED, host="evil.example") as web:
        assert "HOTLEAD_PUBLIC_URL" in (await web.get("/")).text


@pytest.mark.parametrize(
    ("headers", "answer"),
    [
        ([(b"host", b"127.0.0.1:8080"), (b"origin", b"http://127.0.0.1:8080")], "websocket.accept"),
        ([(b"host", b"127.0.0.1:8080"), (b"origin", b"http://evil.example")], "websocket.close"),
        ([(b"host", b"evil.example"), (b"origin", b"http://evil.example")], "websocket.close"),
        ([(b"host", b"127.0.0.1"), (b"host", b"evil.example")], "websocket.close"),
        ([], "websocket.close"),
    ],
)
async def test_sockets_are_guarded_as_pages_are(headers: list[tuple[bytes, bytes]], answer: str) -> None:
    """Browsers let any page open a socket anywhere; only the Origin header tells whose page it is."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    await GUARDED({"type": "websocket", "path": "/_nicegui_ws/", "headers": headers}, never, send)
    assert [message["type"] for message in sent] == [answer]


async def never() -> Any:
    """Nothing comes in."""
    raise AssertionError
