"""POST over kept connections, against a server that says exactly these bytes."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.channels.telegram import posting
from bot.channels.telegram.posting import Poster
from bot.channels.telegram.transport import Broken, NoConnection
from bot.channels.telegram.wire import RawAnswer

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue"


class Server:
    """Answers each request with the next of `answers`; an empty one, or none left, closes the connection."""

    def __init__(self) -> None:
        self.answers: list[bytes] = []
        self.requests: list[bytes] = []
        self.connections = 0
        self.closes_after = False
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        try:
            while self.answers:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
                self.requests.append(head + await reader.readexactly(length))
                answer = self.answers.pop(0)
                writer.write(answer)
                await writer.drain()
                if self.closes_after or not answer:
                    break
        except asyncio.IncompleteReadError:
            pass
        writer.close()


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    """A running one."""
    scripted = Server()
    running = await asyncio.start_server(scripted.serve, "127.0.0.1", 0)
    scripted.url = f"http://127.0.0.1:{running.sockets[0].getsockname()[1]}/bot/getMe"
    yield scripted
    running.close()
    await running.wait_closed()


@pytest.fixture
async def poster() -> AsyncIterator[Poster]:
    """Closed after the test."""
    opened = Poster("hotlead")
    yield opened
    opened.close()


def posts(poster: Poster, server: Server, total_s: float = 10.0) -> Awaitable[RawAnswer]:
    """A POST of `{}`."""
    return poster.post(server.url, b"{}", "application/json", total_s)


async def test_a_request_says_what_it_must(server: Server, poster: Poster) -> None:
    """Host, length and type; the path as it stands."""
    server.answers = [OK]
    assert await posts(poster, server) == RawAnswer(status=200, body=b"true")
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /bot/getMe HTTP/1.1"
    assert {b"Content-Type: application/json", b"Content-Length: 2", b"User-Agent: hotlead"} <= set(lines)
    assert server.url.split("/")[2].encode() in head
    assert body == b"{}"


async def test_a_connection_is_kept_for_the_next_request(server: Server, poster: Poster) -> None:
    """Three requests, one after the other."""
    server.answers = [OK, OK, OK]
    for _ in range(3):
        await posts(poster, server)
    assert server.connections == 1


async def test_requests_side_by_side_have_connections_of_their_own(server: Server, poster: Poster) -> None:
    """HTTP/1.1 answers in the order of the requests, so that one would wait for the other."""
    server.answers = [OK, OK]
    assert [answer.body for answer in await asyncio.gather(posts(poster, server), posts(poster, server))] == [b"true", b"true"]
    assert server.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\ntr\r\n2\r\nue\r\n0\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" + OK,
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\ntrue",
    ],
)
async def test_an_answer_may_come_in_any_form_of_http(server: Server, poster: Poster, answer: bytes) -> None:
    """In chunks, after an interim one, with the wish to close."""
    server.answers = [answer, OK]
    assert await posts(poster, server) == RawAnswer(status=200, body=b"true")
    assert (await posts(poster, server)).status == 200
    assert server.connections == (2 if b"close" in answer else 1)


async def test_an_answer_without_a_length_ends_with_the_connection(server: Server, poster: Poster) -> None:
    """As old gateways answer."""
    server.closes_after = True
    server.answers = [b"HTTP/1.0 502 Bad Gateway\r\n\r\nsorry"]
    assert await posts(poster, server) == RawAnswer(status=502, body=b"sorry")


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\ntrue", b"220 mail.example.com ESMTP\r\n"])
async def test_half_an_answer_is_none(server: Server, poster: Poster, answer: bytes) -> None:
    """The request may have been carried out all the same, and nobody can know."""
    server.closes_after = True
    server.answers = [answer, OK]
    with pytest.raises(Broken):
        await posts(poster, server)
    assert (await posts(poster, server)).status == 200


async def test_a_connection_that_the_server_closed_meanwhile_is_not_used(server: Server, poster: Poster) -> None:
    """The end of it is seen before the next request is written."""
    server.closes_after = True
    server.answers = [OK, OK]
    await posts(poster, server)
    await until(lambda: not any(one.may_be_kept for idle in poster._idle.values() for one in idle))
    assert (await posts(poster, server)).body == b"true"
    assert server.connections == 2


async def test_nobody_at_the_address_is_told_from_a_lost_answer(poster: Poster) -> None:
    """No byte left: it may be tried again without a doubt."""
    with pytest.raises(NoConnection):
        await poster.post("http://127.0.0.1:1/bot/getMe", b"{}", "application/json", 10.0)


async def test_an_address_that_leads_nowhere_does_not_keep_from_the_next(
    server: Server, poster: Poster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a host with several: the first takes no connection and refuses none, as IPv6 does where it is broken."""
    loop = asyncio.get_running_loop()
    port, connect = int(server.url.split("/")[2].partition(":")[2]), loop.sock_connect

    async def found(*_: object, **__: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port)) for host in ("127.0.0.2", "127.0.0.1")]

    async def connected(sock: socket.socket, address: tuple[str, int]) -> None:
        await (asyncio.Event().wait() if address[0] == "127.0.0.2" else connect(sock, address))

    monkeypatch.setattr(loop, "getaddrinfo", found)
    monkeypatch.setattr(loop, "sock_connect", connected)
    monkeypatch.setattr(posting, "NEXT_ADDRESS_S", 0.0)
    server.answers = [OK]
    answer = await poster.post(f"http://bot.example:{port}/bot/getMe", b"{}", "application/json", 10.0)
    assert answer.status == 200


async def test_a_server_that_says_nothing_is_waited_for_as_long_as_told(poster: Poster) -> None:
    """Then the connection is given up with it: a late answer must not become that of another request."""
    gone = asyncio.Event()

    async def hear(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            await reader.read()
        writer.close()
        gone.set()

    silent = await asyncio.start_server(hear, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{silent.sockets[0].getsockname()[1]}/"
    with pytest.raises(TimeoutError):
        await poster.post(url, b"{}", "application/json", 0.01)
    await gone.wait()
    assert not poster._idle
    silent.close()


async def until(holds: Callable[[], bool]) -> None:
    """Let the loop go round until it holds."""
    while not holds():  # noqa: ASYNC110  # what is waited for rings nothing
        await asyncio.sleep(0)
