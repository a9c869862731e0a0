"""A folder in which somebody slips: the service keeps every script in force, the broken one in its last good version."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app.taking import Taken
from bot.storage import open_store
from bot.storage.store import SqlStore
from dialogs.simulate import Player
from tests.bot.app.test_taking import start
from tests.databases import sqlite_database
from tests.dialogs.mutating import LIBRARY, mutants

FILES = {path.name: path.read_text(encoding="utf-8") for path in LIBRARY.glob("*.yaml")}


def versions(taken: Taken) -> dict[str, int]:
    """Which version of each script is in force."""
    return {edition.script.script: edition.version for edition in taken.editions}


async def slips(store: SqlStore, number: int, seed: int) -> int:
    """Start with each mutant in place of its file; every script is in force and plays each time. How many mutants were not taken."""
    before = versions(await start(store, FILES))
    refused = 0
    for mutant in mutants(number, seed):
        taken = await start(store, {**FILES, mutant.file: mutant.text})
        now = versions(taken)
        assert now.keys() == before.keys() | now.keys(), mutant
        assert all(now[name] >= version for name, version in before.items()), mutant
        for edition in taken.editions:
            player = Player(script=edition.script)
            player.start()
            player.says("hello")
            assert player.messages, mutant
        refused += now == before
        before = now
    return refused


async def test_a_slip_in_a_file_changes_nothing_that_is_in_force(tmp_path: Path) -> None:
    store = open_store(sqlite_database(tmp_path))
    assert await slips(store, 5, seed=3) > 0
    await store.close()


@pytest.mark.slow
async def test_two_hundred_slips_change_nothing_that_is_in_force(tmp_path: Path) -> None:
    store = open_store(sqlite_database(tmp_path))
    assert await slips(store, 200, seed=11) > 100
    await store.close()
