"""Opens the database: checks that it is there and that its tables fit, then builds the store."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from bot.storage.engine import reading_engine, writing_engine
from bot.storage.schema import check_at
from bot.storage.sent_journal import FileJournal
from bot.storage.store import SqlStore
from bot.storage.urls import file_of, is_sqlite, libpq, parsed, shown
from bot.storage.waking import LocalWakeup

READERS = 4
STATE_FOLDER = Path("var")
"""Where a process keeps its own small files when its database is elsewhere; the same folder as the default database's."""


def open_store(url: str, *, readers: int = READERS) -> SqlStore:
    """The store at `sqlite:///path` or `postgresql://...`; starts its writer thread. Blocks for `CONNECT_WAIT_S` at most.

    Raises:
        BadDatabaseUrl, DatabaseDown, SchemaMismatch: one line that names the setting and, for the last, both versions.
    """
    address = parsed(url)
    check_at(address)
    return SqlStore(writing=writing_engine(address), reading=reading_engine(address, size=readers), readers=readers, shown=shown(address))


def open_wakeup(url: str) -> LocalWakeup:
    """Bells of this process, on PostgreSQL also those of other processes (a thread listens). Close it at the end.

    Raises:
        BadDatabaseUrl: see `open_store`. A database that is down raises nothing: it is tried again and again.
    """
    address = parsed(url)
    if is_sqlite(address):
        return LocalWakeup()
    from bot.storage.postgres_waking import PostgresWakeup  # brings psycopg, 9 MiB that SQLite has no use for

    return PostgresWakeup(libpq(address), shown(address))


def open_sent_journal(url: str, worker: str) -> FileJournal:
    """The journal of one sending worker: beside the SQLite file, or in `STATE_FOLDER`. Creates nothing but that folder yet.

    Raises:
        BadDatabaseUrl: see `open_store`.
    """
    address = parsed(url)
    named = re.sub(r"[^A-Za-z0-9_.-]", "-", worker)
    if is_sqlite(address):
        file = file_of(address)
        return FileJournal(file.with_name(f"{file.name}-sent-{named}"))
    base = re.sub(r"[^A-Za-z0-9_.-]", "-", f"{address.host or 'local'}-{address.port or ''}-{address.database}")
    with suppress(OSError):
        STATE_FOLDER.mkdir(exist_ok=True)
    return FileJournal(STATE_FOLDER / f"{base}-sent-{named}")
