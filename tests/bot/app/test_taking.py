"""Files and database agree by one rule: a file counts when its text is not the one taken last."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.app.publishing import Published, Wish, in_force, publish_text
from bot.app.taking import Taken, sort_files, take
from bot.storage import open_store
from bot.storage.store import SqlStore
from dialogs.collection import collect
from tests.bot.app.test_publishing import BLOCK, CLINIC
from tests.bot.standing import MORNING, StandingClock
from tests.databases import sqlite_database

FOLDER = {"clinic.yaml": CLINIC, "parts/block.yaml": BLOCK}
ASKED = "What brings you to us?"


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    """An empty database."""
    opened = open_store(sqlite_database(tmp_path))
    yield opened
    await opened.close()


async def start(store: SqlStore, files: dict[str, str], *, is_shipped: bool = False) -> Taken:
    """What a start of the service does with the files."""
    seen = await store.read(in_force)
    taken = {one.script: one for one in await store.read(lambda tx: tx.taken_files())}
    folder = sort_files(files, seen, taken, is_shipped=is_shipped)
    entries = collect(folder.texts) if folder.changed else ()
    return await store.write(lambda tx: take(tx, folder, entries, seen, MORNING))


async def edit(store: SqlStore, old: str, new: str, text: str = CLINIC) -> None:
    """Publish a change in the console."""
    done = await publish_text(store, StandingClock(), Wish(text=text.replace(old, new), author="member:7"), country="RU")
    assert isinstance(done, Published)


def versions(taken: Taken) -> dict[str, int]:
    """Which version of each is in force."""
    return {edition.script.script: edition.version for edition in taken.editions}


def asked(taken: Taken) -> str:
    """What the clinic in force asks first."""
    (clinic,) = (edition.script for edition in taken.editions if edition.script.script == "clinic")
    return str(clinic.model_dump()["nodes"]["need"]["ask"]["*"])


async def test_new_files_are_published_and_unchanged_ones_are_not_published_again(store: SqlStore) -> None:
    assert versions(await start(store, FOLDER)) == {"block": 1, "clinic": 1}
    assert versions(await start(store, FOLDER)) == {"block": 1, "clinic": 1}
    assert [(line.author, line.has_source) for line in await store.read(lambda tx: tx.history("clinic", 9))] == [("files", True)]
    assert [(row.who, row.what, row.about) for row in await store.read(lambda tx: tx.audits(9))] == [
        ("files", "publish", "script:block@1"),
        ("files", "publish", "script:clinic@1"),
    ]


async def test_a_changed_file_is_taken(store: SqlStore) -> None:
    await start(store, FOLDER)
    done = await start(store, {**FOLDER, "clinic.yaml": CLINIC.replace(ASKED, "Why are you here?")})
    assert (versions(done), asked(done), done.undone) == ({"block": 1, "clinic": 2}, "Why are you here?", ())


async def test_an_unchanged_file_does_not_undo_an_edit(store: SqlStore) -> None:
    await start(store, FOLDER)
    await edit(store, ASKED, "Why are you here?")
    assert asked(await start(store, FOLDER)) == "Why are you here?"


async def test_a_file_changed_after_an_edit_wins_and_what_it_replaced_is_told(store: SqlStore) -> None:
    await start(store, FOLDER)
    await edit(store, ASKED, "Why are you here?")
    done = await start(store, {**FOLDER, "clinic.yaml": CLINIC.replace(ASKED, "What is it?")})
    assert (asked(done), [(line.version, line.author) for line in done.undone]) == ("What is it?", [(2, "member:7")])


async def test_a_renamed_file_is_not_a_changed_one(store: SqlStore) -> None:
    await start(store, FOLDER)
    await edit(store, ASKED, "Why are you here?")
    assert asked(await start(store, {"dentist.yml": CLINIC, "block.yaml": BLOCK})) == "Why are you here?"


async def test_a_changed_part_takes_along_an_edited_script_that_runs_it(store: SqlStore) -> None:
    await start(store, FOLDER)
    await edit(store, ASKED, "Why are you here?")
    done = await start(store, {**FOLDER, "parts/block.yaml": BLOCK.replace("Your number?", "Your phone?")})
    assert (versions(done), asked(done)) == ({"block": 2, "clinic": 3}, "Why are you here?")
    line = (await store.read(lambda tx: tx.history("clinic", 1)))[0]
    assert (line.author, line.because_of) == ("member:7", "block@2")


async def test_a_broken_file_leaves_the_last_good_version_in_force(store: SqlStore) -> None:
    await start(store, FOLDER)
    assert versions(await start(store, {**FOLDER, "clinic.yaml": "script: ["})) == {"block": 1, "clinic": 1}
    unfit = CLINIC.replace("next: contact", "next: nowhere")
    assert versions(await start(store, {**FOLDER, "dentist.yaml": unfit, "clinic.yaml": "x"})) == {"block": 1, "clinic": 1}


async def test_a_script_whose_file_is_gone_is_off_unless_somebody_published_it(store: SqlStore) -> None:
    await start(store, FOLDER)
    assert versions(await start(store, {"parts/block.yaml": BLOCK})) == {"block": 1}
    await edit(store, ASKED, "Why are you here?")
    assert versions(await start(store, {"parts/block.yaml": BLOCK})) == {"block": 1, "clinic": 2}
    changed = {"parts/block.yaml": BLOCK.replace("Your number?", "Your phone?")}
    assert versions(await start(store, changed)) == {"block": 2, "clinic": 3}


async def test_shipped_scripts_do_not_replace_what_somebody_published(store: SqlStore) -> None:
    await start(store, FOLDER, is_shipped=True)
    await edit(store, ASKED, "Why are you here?")
    of_next_release = {"clinic.yaml": CLINIC.replace(ASKED, "What is it?"), "parts/block.yaml": BLOCK.replace("number", "phone")}
    done = await start(store, of_next_release, is_shipped=True)
    assert (asked(done), versions(done)) == ("Why are you here?", {"block": 2, "clinic": 3})
