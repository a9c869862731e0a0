"""Publishes the scripts of the folder and puts them on the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import structlog

from bot.app.shelf import Edition, Shelf, last_good, publish
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
    unfit = [entry for entry in entries if not entry.is_fit]
    shelf = Shelf()
    shelf.put(await store.write(lambda tx: publish(tx, fit, author="files", now=clock.now())))
    formers = [await _former(store, entry) for entry in unfit]
    shelf.put(former for former in formers if former is not None)
    if default not in shelf.ids:
        raise StartError(f"HOTLEAD_SCRIPT: no script {default!r} can be played: {_why(unfit, shelf)}")
    for entry, former in zip(unfit, formers, strict=True):
        _tell(entry, former)
    return shelf


async def _former(store: SqlStore, entry: Entry) -> Edition | None:
    """The last good version of a script that is not fit."""
    name = entry.loaded.script.script if entry.loaded is not None else Path(entry.file).stem
    return await store.read(lambda tx: last_good(tx, name))


def _tell(entry: Entry, former: Edition | None) -> None:
    for line in _lines(entry):
        log.error("a script is not fit", problem=line)
    if former is not None:
        log.warning("the last good version stays in force", script=former.script.script, version=former.version)


def _why(unfit: Sequence[Entry], shelf: Shelf) -> str:
    """One line: the first problem, or what there is instead."""
    problems = [line for entry in unfit for line in _lines(entry)]
    if not problems:
        return f"there are: {', '.join(shelf.ids) or 'none'}"
    more = f" (and {len(problems) - 1} more, see `hotlead scripts check`)" if len(problems) > 1 else ""
    return problems[0] + more


def _lines(entry: Entry) -> list[str]:
    return [str(one) for one in entry.problems] + [str(one) for one in entry.findings if one.severity == "error"]
