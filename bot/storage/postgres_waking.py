"""Bells between processes: LISTEN/NOTIFY. Imported only where the database is PostgreSQL, for it brings the driver along."""

from __future__ import annotations

import asyncio
import selectors
import socket
import threading
from collections.abc import Collection
from contextlib import suppress

import psycopg
import structlog
from psycopg import sql

from bot.ports import Bell
from bot.storage.engine import POSTGRES_CONNECT
from bot.storage.errors import driver_words
from bot.storage.waking import BELLS, LocalWakeup

CHANNEL = "hotlead_bell"
FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 30.0
"""Waits between tries to listen again, doubled up to this."""

log = structlog.stdlib.get_logger(__name__)


class PostgresWakeup(LocalWakeup):
    """Bells of all processes at one database. A thread listens and rings; while it has no connection only this process's bells work.

    `conninfo`: libpq's address, password included; `shown`: the same without it, for the log.
    """

    def __init__(self, conninfo: str, shown: str) -> None:
        super().__init__()
        self._conninfo = conninfo
        self._shown = shown
        self._to_tell: set[Bell] = set()
        self._closing = threading.Event()
        self._nudge, self._nudged = socket.socketpair()
        self._nudge.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="hotlead-bells", daemon=True)
        self._thread.start()

    def ring(self, bell: Bell) -> None:
        """Wake whoever waits for this bell here and, through the database, in other processes. Never blocks."""
        self.ring_here(bell)
        with self._lock:
            self._to_tell.add(bell)
        self._poke()

    async def close(self) -> None:
        """End the thread and its connection. May be called twice."""
        self._closing.set()
        self._poke()
        await asyncio.to_thread(self._thread.join)
        self._nudge.close()
        self._nudged.close()

    def _poke(self) -> None:
        """Wake the thread; a full or closed pipe means that it needs no waking."""
        with suppress(OSError):
            self._nudge.send(b".")

    def _run(self) -> None:
        wait_s = FIRST_WAIT_S
        while not self._closing.is_set():
            try:
                with psycopg.connect(self._conninfo, autocommit=True, **POSTGRES_CONNECT) as connection:
                    connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))
                    wait_s = FIRST_WAIT_S
                    self._listen(connection)
            except (psycopg.Error, OSError) as error:
                log.warning("bells of other processes are not heard", database=self._shown, why=driver_words(error))
                self._closing.wait(wait_s)
                wait_s = min(wait_s * 2, LONGEST_WAIT_S)

    def _listen(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        """Pass on rings both ways until closing. First ring all bells here: some may have been missed."""
        self._ring_all(BELLS)
        with selectors.DefaultSelector() as selector:
            selector.register(connection.fileno(), selectors.EVENT_READ)
            selector.register(self._nudged, selectors.EVENT_READ)
            while not self._closing.is_set():
                self._tell(connection)
                self._hear(connection)
                if any(key.fileobj is self._nudged for key, _ in selector.select()):
                    self._nudged.recv(4096)

    def _tell(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        with self._lock:
            bells, self._to_tell = self._to_tell, set()
        for bell in bells:
            connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, bell))

    def _hear(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        own = connection.info.backend_pid
        self._ring_all({note.payload for note in connection.notifies(timeout=0) if note.pid != own})

    def _ring_all(self, bells: Collection[str]) -> None:
        for bell in BELLS:
            if bell in bells:
                self.ring_here(bell)
