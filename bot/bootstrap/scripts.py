"""Publishes the scripts of the folder and puts them on the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.app.shelf import Shelf, last_good, publish
from bot.bootstrap.errors import StartError
from bot.ports import Clock
from bot.storage.store import SqlStore
from dialogs.collection import Entry

log = structlog.stdlib.get_logger(__name__)


async def fill_shelf(store: SqlStore, entries: Sequence[Entry], default: str, clock: Clock) -> Shelf:
    """Publish what is fit; for what is not, the last good version stays in force and the problem is told.

    Raises:
        StartError: the default script cannot be played, nor a former version of it.
    """
    fit = [entry.script for entry in entries if entry.is_fit and entry.script is not None]
    shelf = Shelf()
    shelf.put(await store.write(lambda tx: publish(tx, fit, author="files", now=clock.now())))
    for entry in entries:
        if not entry.is_fit:
            await _keep_last_good(store, shelf, entry)
    if default not in shelf.ids:
        raise StartError(f"HOTLEAD_SCRIPT: no script {default!r} can be played ({_why(entries, shelf)})")
    return shelf


async def _keep_last_good(store: SqlStore, shelf: Shelf, entry: Entry) -> None:
    for line in _lines(entry):
        log.error("a script is not fit", problem=line)
    name = entry.loaded.script.script if entry.loaded is not None else Path(entry.file).stem
    former = await store.read(lambda tx: last_good(tx, name))
    if former is not None:
        shelf.put([former])
        log.warning("the last good version stays in force", script=name, version=former.version)


def _why(entries: Sequence[Entry], shelf: Shelf) -> str:
    """In one line: the first thing that is wrong, or which scripts there are."""
    problems = [line for entry in entries for line in _lines(entry)]
    if not problems:
        return f"there are: {', '.join(shelf.ids) or 'none'}"
    return problems[0] if len(problems) == 1 else f"{problems[0]}; {len(problems) - 1} more: hotlead scripts check"


def _lines(entry: Entry) -> list[str]:
    return [str(one) for one in entry.problems] + [str(one) for one in entry.findings if one.severity == "error"]
