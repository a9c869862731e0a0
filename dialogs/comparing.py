"""Two versions of a script side by side, field by field: what changed, and what sort of thing it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from pydantic import JsonValue

from dialogs.script import Script
from dialogs.yaml_text import Path

ChangeKind = Literal["text", "option", "weight", "path", "other"]
"""A text said or shown; an option's label, words or being; points, caps and tiers; where ways lead; anything else."""

_TEXT_FIELDS = frozenset({"say", "ask", "title", "error", "example", "why", "remind_text", "text", "caption", "because", "price", "about"})
_TEXTS_OF_NODES = frozenset({"finish", "handoff"})
_TEXTS_OF_PORTRAITS = frozenset({"problem", "who", "where", "often", "known_from"})
_TEXT_TABLES = frozenset({"objections", "phrases"})
_WAYS = frozenset({"next", "declined", "on_misses", "branch", "go", "run", "start"})
_CONDITIONS = frozenset({"when", "or_when", "yes", "no"})
"""Compared as wholes: half of a condition says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that differs. `path`: keys from the top, joined by dots; `before` None: it was not there; `after` None: it is no more."""

    path: str
    kind: ChangeKind
    before: JsonValue
    after: JsonValue


def compare(before: Script, after: Script) -> tuple[Change, ...]:
    """What differs, in the order of the script's fields. How it was written (one text or one by language, order of keys) is no change."""
    return tuple(_changes((), _plain(before), _plain(after)))


def _plain(script: Script) -> dict[str, JsonValue]:
    plain: dict[str, JsonValue] = script.model_dump(mode="json")
    return plain


def _changes(path: Path, before: JsonValue, after: JsonValue) -> Iterator[Change]:
    if before == after:
        return
    is_whole = bool(path) and path[-1] in _CONDITIONS
    if isinstance(before, dict) and isinstance(after, dict) and not is_whole:
        for key in dict.fromkeys((*before, *after)):
            yield from _changes((*path, key), before.get(key), after.get(key))
    elif _is_table(before) and _is_table(after) and not is_whole:
        assert isinstance(before, list) and isinstance(after, list)
        yield from _rows(path, before, after)
    else:
        yield Change(path=".".join(map(str, path)), kind=_kind(path), before=_pruned(before), after=_pruned(after))


def _is_table(value: JsonValue) -> bool:
    """A list of records, as jumps and points are; a list of words is compared as a whole."""
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _rows(path: Path, before: list[JsonValue], after: list[JsonValue]) -> Iterator[Change]:
    """Rows that are the same are found wherever they moved on to; those between them are compared in order."""
    old, new = ([json.dumps(one, sort_keys=True) for one in rows] for rows in (before, after))
    for what, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        both = min(old_to - old_from, new_to - new_from)
        for place in range(both):
            yield from _changes((*path, new_from + place), before[old_from + place], after[new_from + place])
        for place in range(old_from + both, old_to):
            yield from _changes((*path, place), before[place], None)
        for place in range(new_from + both, new_to):
            yield from _changes((*path, place), None, after[place])


def _kind(path: Path) -> ChangeKind:
    texts = _TEXT_FIELDS | _TEXTS_OF_NODES if path[0] == "nodes" else _TEXT_FIELDS
    if path[0] == "nodes" and len(path) > 2 and path[2] == "options":
        return "option"
    if path[0] == "portraits" and _TEXTS_OF_PORTRAITS.intersection(path[-2:]):
        return "text"
    if path[0] in _TEXT_TABLES or texts.intersection(path[-2:]):
        return "text"
    if path[0] == "qualification" and path[1] in ("points", "caps", "tiers"):
        return "weight"
    if path[0] in ("nodes", "start") and (len(path) < 3 or _WAYS.intersection(path)):
        return "path"
    return "other"


def _pruned(value: JsonValue) -> JsonValue:
    """The value without what says nothing: keys that are left empty."""
    if isinstance(value, dict):
        return {key: _pruned(one) for key, one in value.items() if one not in (None, [], {})}
    return value
