"""The rule between the scripts' folder and the database, which holds what is in force.

A file is taken, as a publish by `files`, when its text is not the one that was taken last; an unchanged file never undoes what was
published since. The shipped scripts are taken likewise, except where somebody has published a version of one: that stays.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.app.publishing import InForce
from bot.app.shelf import FILES, Edition, edition_at, edition_of
from bot.model import AuditRow, EditionLine, TakenFile
from bot.ports import Tx
from dialogs.collection import Entry
from dialogs.loading import runners

_NAMED = re.compile(r"^script:\s*[\"']?([a-z][a-z0-9_]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The files sorted. `changed`: to be taken; `kept`: unchanged ones, file to script; `texts`: what holds for each, file to text."""

    changed: frozenset[str]
    kept: Mapping[str, str]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of it. `editions`: in force for this folder; `undone`: versions of others that a changed file replaced."""

    editions: tuple[Edition, ...]
    undone: tuple[EditionLine, ...] = ()


def sort_files(files: Mapping[str, str], seen: InForce, taken: Mapping[str, TakenFile], *, is_shipped: bool) -> Folder:
    """Which files are to be taken. `taken`: as they were taken last, by script."""
    by_digest = {one.digest: one.script for one in taken.values() if one.script in seen.lines}
    kept: dict[str, str] = {}
    for file, text in files.items():
        script = by_digest.get(digest_of(text)) or (_edited_since(text, seen) if is_shipped else None)
        if script is not None:
            kept[file] = script
    texts = {file: seen.texts[kept[file]] if file in kept else text for file, text in files.items()}
    others = {name: line for name, line in seen.lines.items() if line.author != FILES and name not in kept.values()}
    own = {named(text) for text in files.values()}
    texts |= {f"{name}@{line.version}": seen.texts[name] for name, line in others.items() if name not in own}
    return Folder(changed=frozenset(files) - kept.keys(), kept=kept, texts=texts)


def take(tx: Tx, folder: Folder, entries: tuple[Entry, ...], seen: InForce, now: datetime) -> Taken:
    """Publish the changed files that are fit, and what runs them; what of this folder is in force then."""
    undone: list[EditionLine] = []
    fit = {entry.file: entry.script for entry in entries if entry.is_fit and entry.script is not None}
    own = {entry.loaded.script.script: entry.loaded.script for entry in entries if entry.loaded is not None}
    changed: dict[str, str] = {}
    for file in sorted(fit.keys() & folder.changed):
        script, line = fit[file], seen.lines.get(fit[file].script)
        version = tx.put_edition(edition_of(script, source=folder.texts[file], author=FILES), now)
        tx.take_file(TakenFile(script=script.script, file=file, digest=digest_of(folder.texts[file])), now)
        changed[script.script] = f"{script.script}@{version}"
        if line is None or line.version != version:
            tx.put_audit(AuditRow(at=now, who=FILES, what="publish", about=f"script:{script.script}@{version}"))
        if line is not None and line.author != FILES and version != line.version:
            undone.append(line)
    along = {name: because for one, because in changed.items() for name in runners(one, own)}
    for file in sorted(fit.keys() - folder.changed):
        script, line = fit[file], seen.lines.get(fit[file].script)
        if script.script in along and line is not None:
            edition = edition_of(script, source=folder.texts[file], author=line.author, because_of=along[script.script])
            tx.put_edition(edition, now)
    names = {*folder.kept.values(), *changed, *(name_of(entry) for entry in entries if not entry.is_fit)}
    names |= {name for name, line in seen.lines.items() if line.author != FILES}
    return Taken(editions=newest(tx, names), undone=tuple(undone))


def newest(tx: Tx, names: set[str]) -> tuple[Edition, ...]:
    """The newest readable version of each that has one, in the order of their ids."""
    found = [edition_at(tx, line.script, line.version) for line in tx.newest_editions() if line.script in names]
    return tuple(edition for edition in found if edition is not None)


def digest_of(text: str) -> str:
    """By which an unchanged file is known."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def named(text: str) -> str | None:
    """The id a text gives itself, read without parsing it; None where that takes more."""
    found = _NAMED.search(text)
    return found[1] if found is not None else None


def name_of(entry: Entry) -> str:
    """Which script a file is or was meant to be: by its id, else by its name."""
    return entry.loaded.script.script if entry.loaded is not None else entry.file.rpartition("/")[2].rpartition(".")[0]


def _edited_since(text: str, seen: InForce) -> str | None:
    """The id of a shipped script that somebody has published a version of."""
    name = named(text)
    return name if name is not None and name in seen.lines and seen.lines[name].author != FILES else None
