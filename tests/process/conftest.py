"""A Bot API server for each test; databases of both kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.databases import postgres_database, sqlite_database, why_no_postgres
from tests.process.programs import BotApiProgram, bot_api

NewDatabase = Callable[[str], str]


@pytest.fixture
def api() -> Iterator[BotApiProgram]:
    """A running server."""
    with bot_api() as program:
        yield program


@pytest.fixture
def new_database(tmp_path: Path) -> Iterator[NewDatabase]:
    """Makes a database of a kind (`sqlite`, `postgres`) for one test; skips it where there is none of that kind."""
    with ExitStack() as opened:

        def make(kind: str) -> str:
            if kind == "sqlite":
                return sqlite_database(tmp_path)
            why = why_no_postgres()
            if why is not None:
                pytest.skip(why)
            return opened.enter_context(postgres_database())

        yield make
