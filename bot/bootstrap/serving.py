"""The web face as a worker: a socket of our own, and uvicorn that stops when it is told."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Iterator

import uvicorn
from fastapi import FastAPI

from bot.bootstrap.errors import StartError

DRAIN_S = 3
"""Time for requests under way when the service stops."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any free one.

    Raises:
        StartError: the address is taken or not this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(512)
    except OSError as error:
        listening.close()
        raise StartError(f"HOTLEAD_HOST, HOTLEAD_PORT: cannot listen on {host}:{port}: {error.strerror or error}") from error
    return listening


def serving(web: FastAPI, listening: socket.socket, ready: Callable[[int], None] | None) -> Callable[[asyncio.Event], Awaitable[None]]:
    """A worker that serves on the socket until told to stop; `ready` is told the port each time requests are answered."""

    async def serve(stop: asyncio.Event) -> None:
        config = uvicorn.Config(web, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=DRAIN_S)
        await _Server(config, stop, lambda: ready(listening.getsockname()[1]) if ready else None).serve(sockets=[listening.dup()])

    return serve


class _Server(uvicorn.Server):
    """uvicorn that ends when it is told, says when it answers, and leaves the signals to `bot.cli.run`."""

    def __init__(self, config: uvicorn.Config, stop: asyncio.Event, on_started: Callable[[], object]) -> None:
        super().__init__(config)
        self._stop = stop
        self._on_started = on_started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_started()

    async def on_tick(self, counter: int) -> bool:
        return self._stop.is_set() or await super().on_tick(counter)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
