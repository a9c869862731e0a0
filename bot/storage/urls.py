"""Addresses of databases: `sqlite:///path/to/file`, `postgresql://user:password@host/name` (or `postgres://`)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.storage.errors import BadDatabaseUrl

_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")
_SQLITE = ("sqlite", "sqlite+pysqlite")


def parsed(url: str) -> URL:
    """The address with the driver that we use.

    Raises:
        BadDatabaseUrl: no address, another kind of database, or SQLite without a file.
    """
    try:
        address = make_url(url.strip())
    except (ArgumentError, ValueError) as error:
        raise BadDatabaseUrl(_without_password(url), "expected sqlite:///path or postgresql://user:password@host/name") from error
    if address.drivername in _SQLITE:
        return _sqlite(address)
    if address.drivername in _POSTGRES:
        return address.set(drivername="postgresql+psycopg")
    raise BadDatabaseUrl(shown(address), f"{address.drivername} is no database we know, use sqlite or postgresql")


def shown(address: URL) -> str:
    """The address for people's eyes: without password, without our driver's name."""
    return address.set(drivername=address.get_backend_name()).render_as_string(hide_password=True)


def libpq(address: URL) -> str:
    """The address as psycopg takes it, password included."""
    return address.set(drivername="postgresql").render_as_string(hide_password=False)


def is_sqlite(address: URL) -> bool:
    """True for a SQLite file."""
    return address.get_backend_name() == "sqlite"


def file_of(address: URL) -> Path:
    """The file of a SQLite database."""
    return Path(address.database or "")


def _sqlite(address: URL) -> URL:
    if not address.database or address.database == ":memory:":
        raise BadDatabaseUrl(shown(address), "SQLite needs a file: sqlite:///path/to/hotlead.sqlite3")
    return address.set(drivername="sqlite+pysqlite")


def _without_password(url: str) -> str:
    """Of something that is no address only the part before the first sign that could belong to a password."""
    return url.strip().partition(":")[0][:40] + ":..." if ":" in url else url.strip()[:40]
