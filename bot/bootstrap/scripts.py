"""Takes the scripts of the folder and puts on the shelf what is in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import structlog

from bot.app.publishing import in_force
from bot.app.shelf import Shelf
from bot.app.taking import name_of, sort_files, take
from bot.bootstrap.errors import StartError
from bot.ports import Clock
from bot.storage.store import SqlStore
from dialogs.collection import Entry, collect

log = structlog.stdlib.get_logger(__name__)


async def fill_shelf(store: SqlStore, files: Mapping[str, str], default: str, clock: Clock, *, is_shipped: bool) -> Shelf:
    """Take the files that have changed (see `bot.app.taking`); for what is not fit, the last good version stays in force and the problem
    is told. `files`: their texts by path; `is_shipped`: they are the program's own, which its tests have checked.

    Raises:
        StartError: the default script cannot be played, nor a former version of it.
    """
    seen = await store.read(in_force)
    taken = {one.script: one for one in await store.read(lambda tx: tx.taken_files())}
    folder = sort_files(files, seen, taken, is_shipped=is_shipped)
    entries = collect(folder.texts, is_trusted=is_shipped) if folder.changed else ()
    done = await store.write(lambda tx: take(tx, folder, entries, seen, clock.now()))
    shelf = Shelf()
    shelf.put(done.editions)
    unfit = [entry for entry in entries if not entry.is_fit]
    if default not in shelf.ids:
        raise StartError(f"HOTLEAD_SCRIPT: no script {default!r} can be played: {_why(unfit, shelf)}")
    for entry in unfit:
        _tell(entry, shelf)
    for line in done.undone:
        log.warning("a changed file replaced what was published", script=line.script, version=line.version, author=line.author)
    return shelf


def _tell(entry: Entry, shelf: Shelf) -> None:
    for line in _lines(entry):
        log.error("a script is not fit", problem=line)
    name = name_of(entry)
    if name in shelf.ids:
        log.warning("the last good version stays in force", script=name, version=shelf.newest(name).version)


def _why(unfit: Sequence[Entry], shelf: Shelf) -> str:
    """One line: the first problem, or what there is instead."""
    problems = [line for entry in unfit for line in _lines(entry)]
    if not problems:
        return f"there are: {', '.join(shelf.ids) or 'none'}"
    more = f" (and {len(problems) - 1} more, see `hotlead scripts check`)" if len(problems) > 1 else ""
    return problems[0] + more


def _lines(entry: Entry) -> list[str]:
    return [str(one) for one in entry.problems] + [str(one) for one in entry.findings if one.severity == "error"]
