"""Changes one part of a YAML text and leaves every other sign of it as it was: comments, order, quotes, empty lines.

A part is replaced where it stands, a new one is put at the end of the mapping or list it belongs to. What is written is one line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import JsonValue
from ruamel.yaml import YAML
from ruamel.yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from dialogs.yaml_pieces import stretch_of
from dialogs.yaml_text import Path, parse_yaml

_PLAIN = re.compile(r"[^\W\d_](?:[\w .!?()/%+—–«»-]*[\w.!?()/%+»])?")
"""Words that need no quotes wherever they stand."""
_COLON = re.compile(r"\s*:")
_UNSEEN = {sign: f"\\u{sign:04x}" for sign in (*range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF)}
"""Signs that YAML breaks lines at or takes only by their numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A value as it stands in the text: `start` and `end` are its offsets, `column` that of its keys or dashes where it is spread
    over lines.

    `items`: (key or number, offset of the key or dash, value), in order; empty for a scalar.
    """

    start: int
    end: int
    column: int
    is_spread: bool
    is_quoted: bool
    items: tuple[tuple[str | int, int, Spot], ...]


def put(text: str, path: Path, value: JsonValue) -> str:
    """The text with the value at the path, in place of a former one or new; a list grows by the number behind its last.

    The text has to be one that `parse_yaml` takes.

    Raises:
        LookupError: the path leads through a value that has no parts.
    """
    return _within(text, path, lambda piece: _put(piece, path, value))


def _put(text: str, path: Path, value: JsonValue) -> str:
    spot = _outline(text)
    for depth, key in enumerate(path):
        inner = next((item for item in spot.items if item[0] == key), None)
        if inner is None:
            return _added(text, spot, key, _nested(path[depth + 1 :], value), path)
        spot = inner[2]
    return _replaced(text, spot, value)


def drop(text: str, path: Path) -> str:
    """The text without the part; unchanged if there is none. A mapping or list that loses its last part stays, empty.

    The text has to be one that `parse_yaml` takes.
    """
    return _within(text, path, lambda piece: _drop(piece, path))


def _within(text: str, path: Path, change: Callable[[str], str]) -> str:
    """Change the piece of the text that the path lies in, where there is one: outlining takes its time."""
    stretch = stretch_of(text, path)
    if stretch is None:
        return change(text)
    changed = change(stretch.head + text[stretch.start : stretch.end])
    return text[: stretch.start] + changed[len(stretch.head) :] + text[stretch.end :]


def _drop(text: str, path: Path) -> str:
    spot = _outline(text)
    for key in path[:-1]:
        spot = next((item[2] for item in spot.items if item[0] == key), _NOTHING)
    number = next((number for number, item in enumerate(spot.items) if item[0] == path[-1]), None)
    if number is None:
        return text
    if len(spot.items) == 1:
        return _replaced(text, spot, [] if isinstance(path[-1], int) else {})
    start, end = _extent(text, spot, number)
    return text[:start] + text[end:]


def swap(text: str, path: Path, number: int) -> str:
    """The text with the part of that number (from 0) and the one behind it in each other's place, with the comments above each.

    The text has to be one that `parse_yaml` takes. Unchanged where one of the two is not there.
    """
    return _within(text, path, lambda piece: _swap(piece, path, number))


def _swap(text: str, path: Path, number: int) -> str:
    spot = _outline(text)
    for key in path:
        spot = next((item[2] for item in spot.items if item[0] == key), _NOTHING)
    if not 0 <= number < len(spot.items) - 1:
        return text
    (first, middle), (last, end) = _stretch(text, spot, number), _stretch(text, spot, number + 1)
    return text[:first] + text[last:end] + text[middle:last] + text[first:middle] + text[end:]


def _stretch(text: str, spot: Spot, number: int) -> tuple[int, int]:
    """The part itself in a line; in a block its lines and those above it, without the end of the last one."""
    _, start, value = spot.items[number]
    if not spot.is_spread:
        return start, value.end
    line_end = text.find("\n", value.end)
    if number > 0:
        start = text.find("\n", spot.items[number - 1][2].end) + 1
        start += len(text[start:]) - len(text[start:].lstrip(" "))
    return start, len(text) if line_end < 0 else line_end


def written(value: JsonValue, *, is_quoted: bool = False) -> str:
    """The value as YAML on one line."""
    match value:
        case str():
            is_plain = not is_quoted and _PLAIN.fullmatch(value) and parse_yaml(value).value == value
            return value if is_plain else json.dumps(value, ensure_ascii=False).translate(_UNSEEN)
        case Mapping():
            return "{" + ", ".join(f"{written(str(key))}: {written(one)}" for key, one in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join(written(one) for one in value) + "]"
        case _:
            return json.dumps(value)


_NOTHING = Spot(start=0, end=0, column=0, is_spread=False, is_quoted=False, items=())


def _nested(path: Path, value: JsonValue) -> JsonValue:
    for key in reversed(path):
        value = [value] if isinstance(key, int) else {key: value}
    return value


def _replaced(text: str, spot: Spot, value: JsonValue) -> str:
    """Put in place of the value; a block's first line is joined to its key unless a comment stands between."""
    before, after = text[: spot.start], text[spot.end :]
    new = written(value, is_quoted=spot.is_quoted)
    if spot.is_spread and before.rstrip().endswith((":", "-")):
        before = before.rstrip() + " "
    is_tight = bool(before) and before[-1] in ":-"
    return before + (" " if is_tight else "") + new + after


def _added(text: str, spot: Spot, key: str | int, value: JsonValue, path: Path) -> str:
    entry = written(value) if isinstance(key, int) else f"{written(key)}: {written(value)}"
    if spot.items and spot.is_spread:
        line_end = text.find("\n", spot.end)
        place = len(text) if line_end < 0 else line_end
        dash = "- " if isinstance(key, int) else ""
        return f"{text[:place]}\n{' ' * spot.column}{dash}{entry}{text[place:]}"
    if spot.items:
        place = spot.items[-1][2].end
        return f"{text[:place]}, {entry}{text[place:]}"
    if text[spot.start : spot.end].strip() in ("", "~", "null"):
        return _replaced(text, spot, [value] if isinstance(key, int) else {str(key): value})
    if text[spot.start] in "{[":
        return f"{text[: spot.start + 1]}{entry}{text[spot.start + 1 :]}"
    raise LookupError(".".join(map(str, path)))


def _extent(text: str, spot: Spot, number: int) -> tuple[int, int]:
    """What goes with the part: its whole lines in a block, its comma in a line."""
    _, start, value = spot.items[number]
    if spot.is_spread:
        line_start = text.rfind("\n", 0, start) + 1
        if not text[line_start:start].strip():
            line_end = text.find("\n", value.end)
            return line_start, len(text) if line_end < 0 else line_end + 1
        return start, spot.items[number + 1][1]
    if number + 1 < len(spot.items):
        return start, spot.items[number + 1][1]
    return spot.items[number - 1][2].end, value.end


def _behind(sign: int, value: Spot) -> Spot:
    """The value; one that is left empty stands behind its colon or dash, not where the text goes on."""
    return replace(value, start=sign + 1, end=sign + 1) if value.start == value.end else value


def _dash(text: str, sequence: Event, behind: int | None) -> int:
    """The dash of the next item of a block; `behind` None: of its first."""
    mark = sequence.start_mark
    if behind is None:
        return int(mark.index)
    return text.index("\n" + " " * mark.column + "-", behind) + 1 + int(mark.column)


def _outline(text: str) -> Spot:
    events = YAML(typ="safe", pure=True).parse(text)
    return next((_spot(event, events, text) for event in events if isinstance(event, NodeEvent)), _NOTHING)


def _spot(event: Event, events: Iterator[Event], text: str) -> Spot:
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, ScalarEvent):
        end = start + len(text[start:end].rstrip()) if event.style in ("|", ">") else end
        return Spot(start=start, end=end, column=0, is_spread=False, is_quoted=event.style in ("'", '"'), items=())
    items: list[tuple[str | int, int, Spot]] = []
    is_mapping = isinstance(event, MappingStartEvent)
    is_spread = isinstance(event, MappingStartEvent | SequenceStartEvent) and not event.flow_style
    inner = next(events)
    while not isinstance(inner, MappingEndEvent | SequenceEndEvent):
        if is_mapping:
            colon = _COLON.match(text, inner.end_mark.index)
            value = _spot(next(events), events, text)
            value = value if colon is None else _behind(colon.end() - 1, value)
            items.append((str(getattr(inner, "value", "")), inner.start_mark.index, value))
        else:
            value = _spot(inner, events, text)
            dash = _dash(text, event, items[-1][2].end if items else None) if is_spread else value.start
            items.append((len(items), dash, _behind(dash, value) if is_spread else value))
        inner = next(events)
    last = items[-1][2].end if is_spread else inner.end_mark.index
    return Spot(start=start, end=last, column=event.start_mark.column, is_spread=is_spread, is_quoted=False, items=tuple(items))
