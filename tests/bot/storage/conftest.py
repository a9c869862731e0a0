"""One contract on two databases: `database`, `store` and what goes with them run once on SQLite and once on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine

from bot.storage import open_store
from bot.storage.engine import writing_engine
from bot.storage.store import SqlStore
from bot.storage.urls import parsed
from tests.databases import emptied, postgres_database, sqlite_database, why_no_postgres


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows."""
    return Path(sqlite_database(tmp_path_factory.mktemp("template")).removeprefix("sqlite:///"))


@pytest.fixture(scope="session")
def postgres_of_session() -> Iterator[str]:
    """One PostgreSQL database for the whole session."""
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with postgres_database() as url:
        yield url


@pytest.fixture
def postgres(postgres_of_session: str) -> str:
    """A PostgreSQL database with all tables and no rows."""
    return emptied(postgres_of_session)


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    """A SQLite database with all tables and no rows."""
    return sqlite_database(tmp_path, template=sqlite_template)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The address of a database with all tables and no rows."""
    url = request.getfixturevalue("sqlite" if request.param == "sqlite" else "postgres")
    assert isinstance(url, str)
    return url


@pytest.fixture
async def store(database: str) -> AsyncIterator[SqlStore]:
    """A store at that database."""
    opened = open_store(database)
    yield opened
    await opened.close()


@pytest.fixture
async def other_store(database: str) -> AsyncIterator[SqlStore]:
    """A second store at the same database, as another process would have."""
    opened = open_store(database)
    yield opened
    await opened.close()


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """A plain engine at that database, to look into the tables from outside."""
    opened = create_engine(parsed(database))
    yield opened
    opened.dispose()


@pytest.fixture
def two_processes(postgres: str) -> Iterator[tuple[Engine, Engine]]:
    """Two writing engines at one PostgreSQL database, for transactions that are kept open by hand."""
    first, second = writing_engine(parsed(postgres)), writing_engine(parsed(postgres))
    yield first, second
    first.dispose()
    second.dispose()
