"""`hotlead` called inside the process, with an environment and a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.cli.calling import Calls


@pytest.fixture
def hotlead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Calls]:
    """The command line in an empty folder without any setting but the address of a database that is not there yet."""
    for name in [name for name in os.environ if name.startswith("HOTLEAD_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path / 'hotlead.sqlite3'}")
    yield Calls()
