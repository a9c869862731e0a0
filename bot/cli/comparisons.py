"""`hotlead scripts diff`: where files, drafts and versions differ, field by field."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Annotated

import orjson
import typer

from bot.app.publishing import in_force
from bot.app.shelf import edition_at
from bot.cli.editions import AsJson, with_store
from bot.cli.finding import entries_of
from bot.cli.saying import fail, say, say_json
from bot.ports import Tx
from dialogs.comparing import Change, compare
from dialogs.examining import examine
from dialogs.script import Script

WIDEST = 70
"""Signs of a value on a line of the terminal."""


def diff(
    script: Annotated[str | None, typer.Argument(help="The script's id; all are summed up when none is named.", metavar="[SCRIPT]")] = None,
    draft: Annotated[bool, typer.Option("--draft", help="The draft instead of the file.")] = False,
    versions: Annotated[tuple[int, int] | None, typer.Option("--versions", help="Two published versions.", metavar="OLD NEW")] = None,
    as_json: AsJson = False,
) -> None:
    """Compare what is in force with the file, with the draft, or two versions with each other: a row for each field that differs."""
    if script is None:
        _sum_up(as_json=as_json)
        return
    before, after = _pair(script, draft=draft, versions=versions)
    changes = compare(before, after)
    if as_json:
        say_json([dataclasses.asdict(change) for change in changes])
        return
    for change in changes:
        say(f"{change.kind:7} {change.path}: {_short(change, 'before')} -> {_short(change, 'after')}")
    say("1 field differs" if len(changes) == 1 else f"{len(changes)} fields differ")


def _sum_up(*, as_json: bool) -> None:
    """A line for each script: in files and in force alike, different, or in one place only."""
    files = {entry.script.script: entry.script for entry in entries_of([]) if entry.script is not None}
    published = with_store(lambda store: store.read(_newest))
    rows = []
    for name in sorted(files.keys() | published.keys()):
        version = published[name][0] if name in published else None
        fields = len(compare(published[name][1], files[name])) if name in published and name in files else None
        rows.append({"script": name, "version": version, "has_file": name in files, "fields": fields})
    if as_json:
        say_json(rows)
        return
    for row in rows:
        say(f"{row['script']:20} {_state(row)}")


def _state(row: Mapping[str, object]) -> str:
    if row["version"] is None:
        return "only a file, not published yet"
    if not row["has_file"]:
        return f"version {row['version']}, no file"
    return f"version {row['version']}, " + (f"the file differs in {row['fields']} fields" if row["fields"] else "the file is the same")


def _pair(name: str, *, draft: bool, versions: tuple[int, int] | None) -> tuple[Script, Script]:
    if versions is not None:
        old, new = with_store(lambda store: store.read(lambda tx: [edition_at(tx, name, version) for version in versions]))
        if old is None or new is None:
            fail(f"there are no versions {versions[0]} and {versions[1]} of {name!r}", code=2)
        return old.script, new.script
    published = with_store(lambda store: store.read(_newest))
    if name not in published:
        fail(f"there is no published script {name!r}", code=2)
    return published[name][1], _draft(name) if draft else _file(name)


def _newest(tx: Tx) -> dict[str, tuple[int, Script]]:
    found = [(line, edition_at(tx, line.script, line.version)) for line in tx.newest_editions()]
    return {line.script: (line.version, edition.script) for line, edition in found if edition is not None}


def _file(name: str) -> Script:
    (entry,) = entries_of([name])
    if entry.script is None:
        fail("\n".join(map(str, entry.problems)))
    return entry.script


def _draft(name: str) -> Script:
    draft, seen = with_store(lambda store: store.read(lambda tx: (tx.draft(name), in_force(tx))))
    if draft is None:
        fail(f"nobody edits {name!r}", code=2)
    found = examine(draft.text, seen.texts, file=f"{name} (draft)", with_tests=False)
    if found.script is None:
        fail("\n".join(map(str, found.problems)))
    return found.script


def _short(change: Change, side: str) -> str:
    value = getattr(change, side)
    text = "-" if value is None else orjson.dumps(value).decode()
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
