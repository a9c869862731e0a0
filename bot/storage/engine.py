"""Engines: one that writes, one that reads, with what each database must be told on every connection."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError

from bot.storage.errors import DatabaseDown
from bot.storage.urls import file_of, is_sqlite, shown

CONNECT_WAIT_S = 5
BUSY_WAIT_MS = 10_000
"""How long a writer of SQLite waits for another process that writes."""
IDLE_IN_TRANSACTION_MS = 15_000
"""PostgreSQL ends a process's transaction that stands still so long (a frozen process), which frees the conversations it held."""
LOCK_WAIT_MS = 10_000
PING_AFTER_S = 1.0
"""A connection of PostgreSQL that nobody used for so long is asked whether it lives; after less a broken one is noticed by its use."""

_SQLITE_ALWAYS = (f"PRAGMA busy_timeout={BUSY_WAIT_MS}", "PRAGMA foreign_keys=ON")
_SQLITE_WRITER = (*_SQLITE_ALWAYS, "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA journal_size_limit=67108864")
_SQLITE_READER = (*_SQLITE_ALWAYS, "PRAGMA query_only=ON")
POSTGRES_CONNECT: dict[str, Any] = {
    "connect_timeout": CONNECT_WAIT_S,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    "application_name": "hotlead",
}
_POSTGRES_ALWAYS = ("SET jit=off", f"SET idle_in_transaction_session_timeout={IDLE_IN_TRANSACTION_MS}", f"SET lock_timeout={LOCK_WAIT_MS}")
"""JIT off: it costs 22 ms to compile a claim that runs in 3 (measured 2026-11)."""


def writing_engine(address: URL) -> Engine:
    """For the one writer: every transaction of SQLite begins with BEGIN IMMEDIATE, so that none is refused in its middle.

    Raises:
        DatabaseDown: SQLite's folder is not there. Connects to nothing yet.
    """
    if is_sqlite(address):
        return _sqlite_engine(address, begin="BEGIN IMMEDIATE", setup=_SQLITE_WRITER, size=1)
    return _postgres_engine(address, size=1)


def reading_engine(address: URL, *, size: int) -> Engine:
    """For `size` readers: each transaction is a snapshot and cannot write."""
    if is_sqlite(address):
        return _sqlite_engine(address, begin="BEGIN", setup=_SQLITE_READER, size=size)
    engine = _postgres_engine(address, size=size)
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _sqlite_engine(address: URL, *, begin: str, setup: tuple[str, ...], size: int) -> Engine:
    folder = file_of(address).parent
    if not folder.is_dir():
        raise DatabaseDown(shown(address), f"there is no folder {folder} (`hotlead db upgrade` makes it)")
    engine = create_engine(address, hide_parameters=True, pool_size=size, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for statement in setup:
            connection.execute(statement)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgres_engine(address: URL, *, size: int) -> Engine:
    connect = {name: value for name, value in POSTGRES_CONNECT.items() if name not in address.query}
    engine = create_engine(address, hide_parameters=True, pool_size=size, max_overflow=0, connect_args=connect)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            for statement in _POSTGRES_ALWAYS:
                cursor.execute(statement)
        connection.commit()

    @event.listens_for(engine, "checkout")
    def _ping_after_a_rest(connection: Any, record: Any, _proxy: object) -> None:
        """Like `pool_pre_ping`, but not before every one of many transactions in a row."""
        now_s = time.monotonic()
        rested_s = now_s - record.info.get("used_s", now_s)
        record.info["used_s"] = now_s
        if rested_s > PING_AFTER_S and not _answers(engine, connection):
            raise DisconnectionError

    return engine


def _answers(engine: Engine, connection: Any) -> bool:
    try:
        return bool(engine.dialect.do_ping(connection))
    except engine.dialect.loaded_dbapi.Error:
        return False
