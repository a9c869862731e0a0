"""POST over connections that are kept: what a driver needs of HTTP/1.1 for a call without files, and no more.

httptools (llhttp) reads the answers and asyncio carries the bytes. A general client did the same call for three times the CPU, and
sending is a third of what a turn costs (measured 2026-11); uploads and downloads, which are rare, still go through aiohttp.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from dataclasses import dataclass
from functools import lru_cache
from typing import cast
from urllib.parse import urlsplit

from httptools import HttpParserError, HttpResponseParser

from bot.channels.telegram.transport import CONNECT_S, KEEPALIVE_S, Broken, NoConnection
from bot.channels.telegram.wire import RawAnswer

NEXT_ADDRESS_S = 0.25
"""After so long the host's next address is tried as well (RFC 8305): one that leads nowhere, as IPv6 often does, costs no more."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an address leads."""

    host: str
    port: int
    is_secure: bool
    shown: str
    path: str

    @property
    def server(self) -> tuple[str, int, bool]:
        """What a connection is kept for."""
        return self.host, self.port, self.is_secure


class Poster:
    """Keeps idle connections, newest used first. `user_agent`: what the server is told of the program."""

    def __init__(self, user_agent: str) -> None:
        self._user_agent = user_agent
        self._idle: dict[tuple[str, int, bool], deque[_Connection]] = {}
        self._ssl: ssl.SSLContext | None = None

    async def post(self, url: str, body: bytes, content_type: str, total_s: float) -> RawAnswer:
        """One POST; redirects are not followed.

        Raises:
            NoConnection: none came about within `CONNECT_S`.
            Broken, TimeoutError: the request was written, or may have been, and no whole answer came back within `total_s`.
        """
        place = _place_of(url)
        head = (
            f"POST {place.path} HTTP/1.1\r\nHost: {place.shown}\r\nUser-Agent: {self._user_agent}\r\nAccept: */*\r\n"
            f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        async with asyncio.timeout(total_s):
            connection = self._kept(place) or await self._connected(place)
            try:
                return await connection.exchange(head.encode() + body)
            finally:
                self._put_back(place, connection)

    def close(self) -> None:
        """Close what is idle; a later call connects anew."""
        for connections in self._idle.values():
            for connection in connections:
                connection.abort()
        self._idle.clear()

    def _kept(self, place: _Place) -> _Connection | None:
        """An idle connection; those that are idle for long are closed by us before a server would."""
        idle = self._idle.get(place.server)
        long_ago = asyncio.get_running_loop().time() - KEEPALIVE_S
        while idle and (idle[0].used_at < long_ago or not idle[0].may_be_kept):
            idle.popleft().abort()
        while idle:
            connection = idle.pop()
            if connection.may_be_kept:
                return connection
        return None

    def _put_back(self, place: _Place, connection: _Connection) -> None:
        """Keep the connection, unless an answer is still to come over it: that would be taken for the next request's."""
        if connection.may_be_kept:
            self._idle.setdefault(place.server, deque()).append(connection)
        else:
            connection.abort()

    async def _connected(self, place: _Place) -> _Connection:
        loop = asyncio.get_running_loop()
        context = self._context() if place.is_secure else None
        try:
            async with asyncio.timeout(CONNECT_S):
                _, connection = await loop.create_connection(
                    lambda: _Connection(loop), place.host, place.port, ssl=context, happy_eyeballs_delay=NEXT_ADDRESS_S
                )
        except (OSError, UnicodeError) as error:
            raise NoConnection(f"{type(error).__name__}: {error}") from error
        return connection

    def _context(self) -> ssl.SSLContext:
        if self._ssl is None:
            self._ssl = ssl.create_default_context()
        return self._ssl


class _Connection(asyncio.Protocol):
    """One connection with one request at a time. `used_at`: in the loop's seconds."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._parser = HttpResponseParser(self)
        self._transport: asyncio.Transport | None = None
        self._awaited: asyncio.Future[RawAnswer] | None = None
        self._body = bytearray()
        self._ends_with_connection = True
        self._is_open = False
        self._has_begun = False
        self.used_at = loop.time()

    @property
    def may_be_kept(self) -> bool:
        """True while another request may be written."""
        return self._is_open and self._awaited is None

    async def exchange(self, request: bytes) -> RawAnswer:
        """Write the request and wait for its answer.

        Raises:
            Broken: the connection ended first, or something came that is no answer.
        """
        if self._transport is None or not self._is_open:
            raise Broken("the connection was closed")
        self._body.clear()
        self._ends_with_connection, self._has_begun = True, False
        awaited: asyncio.Future[RawAnswer] = self._loop.create_future()
        self._awaited = awaited
        self._transport.write(request)
        return await awaited

    def abort(self) -> None:
        """Close at once."""
        self._is_open = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """asyncio's."""
        self._transport, self._is_open = cast(asyncio.Transport, transport), True

    def data_received(self, data: bytes) -> None:
        """asyncio's."""
        if self._awaited is None:
            self.abort()
            return
        try:
            self._parser.feed_data(data)
        except HttpParserError as error:
            self.abort()
            self._fail(f"no answer in HTTP: {type(error).__name__}")

    def connection_lost(self, exc: Exception | None) -> None:
        """asyncio's."""
        self._is_open = False
        if exc is None and self._has_begun and self._ends_with_connection:
            self._succeed()
        else:
            self._fail("the connection ended" if exc is None else f"{type(exc).__name__}: {exc}")

    def on_header(self, name: bytes, value: bytes) -> None:
        """httptools': a length makes an answer whole, without one the end of the connection does."""
        if name.lower() in (b"content-length", b"transfer-encoding"):
            self._ends_with_connection = False

    def on_headers_complete(self) -> None:
        """httptools'."""
        self._has_begun = self._parser.get_status_code() >= 200

    def on_body(self, body: bytes) -> None:
        """httptools'."""
        self._body += body

    def on_message_complete(self) -> None:
        """httptools'."""
        if self._has_begun:
            self._is_open = self._is_open and self._parser.should_keep_alive()
            self._succeed()

    def _succeed(self) -> None:
        awaited, self._awaited = self._awaited, None
        self.used_at = self._loop.time()
        if awaited is not None and not awaited.done():
            awaited.set_result(RawAnswer(status=self._parser.get_status_code(), body=bytes(self._body)))

    def _fail(self, why: str) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and not awaited.done():
            awaited.set_exception(Broken(why))


@lru_cache(maxsize=256)
def _place_of(url: str) -> _Place:
    parts = urlsplit(url)
    is_secure = parts.scheme == "https"
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    port = parts.port or (443 if is_secure else 80)
    return _Place(host=parts.hostname or "", port=port, is_secure=is_secure, shown=parts.netloc, path=path)
