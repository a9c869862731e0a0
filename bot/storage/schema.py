"""The version of the tables: which one this program needs, which one a database has, and how to get from one to the other.

Alembic is imported only where something is to be changed, so that a start with tables up to date stays quick.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, inspect, text

from bot.storage.engine import reading_engine, writing_engine
from bot.storage.errors import FOREIGN, SchemaMismatch, translated
from bot.storage.urls import file_of, is_sqlite, parsed, shown

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0010"
"""The version this program works with: the newest file of `migrations/versions`. Versions sort by name."""

_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('hotlead schema'))")


def head() -> str:
    """The version this program works with."""
    return HEAD


def current(url: str) -> str | None:
    """The version of the database's tables, None where there are none. Nothing is created or locked by asking.

    Raises:
        BadDatabaseUrl, DatabaseDown
    """
    return current_at(parsed(url))


def check(url: str) -> None:
    """Return if the tables are those that this program works with.

    Raises:
        SchemaMismatch: older, newer or none.
        BadDatabaseUrl, DatabaseDown
    """
    check_at(parsed(url))


def upgrade(url: str) -> None:
    """Bring the tables to the version of this program, in one transaction; nothing to do is quick. Processes take turns.

    Raises:
        SchemaMismatch: the tables are newer than this program.
        BadDatabaseUrl, DatabaseDown
    """
    address = parsed(url)
    found = current_at(address)
    if found == HEAD:
        return
    if found is not None and found > HEAD:
        raise SchemaMismatch(shown(address), found, HEAD)
    migrate(url, HEAD)


def migrate(url: str, version: str) -> None:
    """Go up or down to the version (`base`: no tables), in one transaction. Going down loses data.

    Raises:
        BadDatabaseUrl, DatabaseDown
    """
    from alembic import command

    address = parsed(url)
    engine = writing_engine(address)
    try:
        with engine.begin() as connection:
            if not is_sqlite(address):
                connection.execute(_ONE_AT_A_TIME)
            step = command.downgrade if _is_before(version, _version(connection)) else command.upgrade
            step(alembic_config(connection), version)
    except FOREIGN as error:
        raise translated(error, shown(address)) from error
    finally:
        engine.dispose()


def current_at(address: URL) -> str | None:
    """`current` of an address that is parsed already."""
    if is_sqlite(address) and file_of(address).parent.is_dir() and not file_of(address).exists():
        return None
    engine = reading_engine(address, size=1)
    try:
        return _version_in(engine, address)
    finally:
        engine.dispose()


def check_at(address: URL) -> None:
    """`check` of an address that is parsed already."""
    found = current_at(address)
    if found != HEAD:
        raise SchemaMismatch(shown(address), found, HEAD)


def alembic_config(connection: Connection) -> Config:
    """What Alembic needs to know: where the versions are and which connection to use."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _version_in(engine: Engine, address: URL) -> str | None:
    try:
        with engine.begin() as connection:
            return _version(connection)
    except FOREIGN as error:
        raise translated(error, shown(address)) from error


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _is_before(version: str, found: str | None) -> bool:
    return found is not None and (version == "base" or version < found)
