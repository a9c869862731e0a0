"""Databases for tests. SQLite needs nothing; PostgreSQL is used where a server can be reached at HOTLEAD_TEST_POSTGRES.

`sqlite_database(folder)` and `postgres_database()` give addresses of databases with all tables and no rows; `emptied` takes the rows out
again, which is quicker than another database.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from bot.storage import upgrade
from bot.storage.tables import METADATA

SERVER = os.environ.get("HOTLEAD_TEST_POSTGRES", "postgresql://root@127.0.0.1:5432/postgres")


def why_no_postgres() -> str | None:
    """One line that says why PostgreSQL's tests are skipped; None if a server can be reached."""
    try:
        psycopg.connect(SERVER, connect_timeout=3).close()
    except psycopg.Error as error:
        return f"no PostgreSQL at HOTLEAD_TEST_POSTGRES: {' '.join(str(error).split())}"
    return None


def sqlite_database(folder: Path, *, template: Path | None = None) -> str:
    """The address of a new file in the folder; `template`: a file to be copied instead of making the tables anew."""
    file = folder / f"{secrets.token_hex(4)}.sqlite3"
    url = f"sqlite:///{file}"
    if template is None:
        upgrade(url)
    else:
        shutil.copyfile(template, file)
    return url


@contextmanager
def empty_postgres_database() -> Iterator[str]:
    """The address of a new database without tables, dropped at the end."""
    name = f"hotlead_test_{os.getpid()}_{secrets.token_hex(4)}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield f"{SERVER.rpartition('/')[0]}/{name}"
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def postgres_database() -> Iterator[str]:
    """The address of a new database with all tables, dropped at the end."""
    with empty_postgres_database() as url:
        upgrade(url)
        yield url


def emptied(url: str) -> str:
    """The same PostgreSQL database without rows; ids begin at 1 again."""
    tables = sql.SQL(", ").join(sql.Identifier(name) for name in METADATA.tables)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("TRUNCATE {} RESTART IDENTITY CASCADE").format(tables))
    return url
