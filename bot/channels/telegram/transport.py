"""What a failure says about the request, of aiohttp and of `posting`."""

from __future__ import annotations

import aiohttp

from bot.channels.telegram.wire import Lost, NotSent, RawAnswer

CONNECT_S = 10.0
"""Longest wait for a TCP and TLS connection, seconds."""
KEEPALIVE_S = 15.0
"""Idle connections are closed by us before a server would: a request written into a dying one is ambiguous."""


class NoConnection(OSError):
    """None came about: no byte of the request has left."""


class Broken(OSError):
    """The connection ended, or what came over it is no HTTP, before the answer was whole."""


_BEFORE_WRITING = (
    NoConnection,
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
)


def failure(error: BaseException | None, why: str) -> NotSent | Lost:
    """`NotSent` only where no byte of the request can have left; every doubt is `Lost`."""
    return NotSent(why=why) if isinstance(error, _BEFORE_WRITING) else Lost(why=why)


async def read_file(session: aiohttp.ClientSession, address: str, *, most_bytes: int, timeout_s: float) -> RawAnswer:
    """One GET, read up to one byte more than wanted.

    Raises:
        ClientError, OSError: as aiohttp does.
    """
    async with session.get(address, timeout=client_timeout(timeout_s)) as response:
        body = bytearray()
        async for piece in response.content.iter_chunked(1 << 16):
            body += piece
            if len(body) > most_bytes:
                break
        return RawAnswer(status=response.status, body=bytes(body[: most_bytes + 1]))


def client_timeout(total_s: float) -> aiohttp.ClientTimeout:
    """The time for a whole call, of which connecting may take `CONNECT_S`."""
    return aiohttp.ClientTimeout(total=total_s, sock_connect=CONNECT_S, connect=None)
