"""The web face over a real SQLite store, asked without a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.journeys import begun
from tests.bot.scripts import HOUSES
from tests.bot.web.facing import Face


@pytest.fixture
async def face(tmp_path: Path) -> AsyncIterator[Face]:
    """The parts of a web face: database with tables, the script of houses, a folder with files, no playground yet."""
    folder = tmp_path / "scripts"
    folder.mkdir()
    async with begun(tmp_path, HOUSES) as journey:
        yield Face(journey=journey, folder=folder, url=f"sqlite:///{tmp_path / 'journey.sqlite3'}")
