"""Reads a script's YAML piece by piece, so that a change of one node costs the reading of one node.

A text is cut at its keys of the first column, and `nodes` at its nodes. A piece is read by itself and remembered by its text. Whatever
cannot be cut so, or has any fault, is read as a whole: the outcome is always that of `parse_yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from dialogs.yaml_text import MOST_BYTES, MOST_PARTS, Path, Place, Plain, YamlError, parse_yaml

REMEMBERED = 1024
"""Pieces; a large script has a few hundred."""
_NO_PIECES = re.compile("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029\ufeff]")
"""Signs that some take for the end of a line, and others do not."""
_KEY = re.compile(r"( *)[A-Za-z_][A-Za-z0-9_.]*:(?:\s|$)")
_EMPTY = re.compile(r"\s*(?:#|$)")
_NODES = re.compile(r"nodes:\s*(?:#|$)")


@dataclass(frozen=True, slots=True)
class _Piece:
    """`first`: line of the text it begins with, from 1. `head`: a line put in front of it, so that it stands under its key."""

    first: int
    text: str
    head: str = ""


def read_script(text: str) -> Plain:
    """What `parse_yaml` reads of the text. What it gives is not to be changed: pieces are shared with former readings.

    Raises:
        YamlError: as `parse_yaml`.
    """
    plain = None if len(text) > MOST_BYTES // 4 or _NO_PIECES.search(text) else _joined(text)
    return parse_yaml(text) if plain is None else plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A piece as it stands in the text: `start` and `end` are its offsets; with `head` in front it can be read by itself."""

    start: int
    end: int
    head: str


def stretch_of(text: str, path: Path) -> Stretch | None:
    """The piece that holds the part and what it is a part of; None where there is none, and where the text is read as a whole."""
    is_cut = len(path) > 2 and not _NO_PIECES.search(text) and _joined(text) is not None
    for piece in _cut(text) or () if is_cut else ():
        ((key, value),) = _read(piece.head + piece.text).value.items()
        if key == path[0] and isinstance(value, dict) and path[1] in value:
            start = sum(len(line) + 1 for line in text.split("\n")[: piece.first - 1])
            return Stretch(start=start, end=start + len(piece.text), head=piece.head)
    return None


def _joined(text: str) -> Plain | None:
    pieces = _cut(text)
    if pieces is None:
        return None
    joined = Plain(value={}, parts=1)
    try:
        for piece in pieces:
            if not _add(joined, piece, _read(piece.head + piece.text)):
                return None
    except YamlError:
        return None
    return joined if joined.parts <= MOST_PARTS else None


def _add(joined: Plain, piece: _Piece, read: Plain) -> bool:
    """Put the piece, which begins with its only key, beside the former ones; False if it is no mapping of nodes, or a key is there."""
    ((key, value),) = read.value.items()
    former = joined.value.get(key)
    if not piece.head and key not in joined.value:
        joined.value[key] = dict(value) if isinstance(value, dict) else value
    elif piece.head and isinstance(value, dict) and isinstance(former, dict) and not value.keys() & former.keys():
        former.update(value)
    else:
        return False
    joined.parts += read.parts - (3 if piece.head else 1)
    by = piece.first - 1 - bool(piece.head)
    for path, place in read.places.items():
        if not joined.places or path and not (piece.head and len(path) == 1):
            joined.places[path] = Place(place.line + by, place.column)
    return True


@lru_cache(maxsize=REMEMBERED)
def _read(text: str) -> Plain:
    return parse_yaml(text)


def _cut(text: str) -> list[_Piece] | None:
    """The pieces in order; None where a line of the first column is no key."""
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if not line.startswith(" ") and not _EMPTY.match(line)]
    if not starts or not all(_KEY.match(lines[number]) for number in starts):
        return None
    pieces: list[_Piece] = []
    for first, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        pieces += _nodes(lines, first, end) if _NODES.match(lines[first]) else [_piece(lines, first, end)]
    return pieces


def _nodes(lines: list[str], first: int, end: int) -> Iterator[_Piece]:
    """The nodes one by one; all of them as one piece where they are written otherwise."""
    inside = [number for number in range(first + 1, end) if not _EMPTY.match(lines[number])]
    indent = len(lines[inside[0]]) - len(lines[inside[0]].lstrip(" ")) if inside else 0
    starts = [number for number in inside if len(lines[number]) - len(lines[number].lstrip(" ")) <= indent]
    keys = [_KEY.match(lines[number]) for number in starts]
    if not indent or not all(key is not None and len(key[1]) == indent for key in keys):
        yield _piece(lines, first, end)
        return
    ends = [*starts[1:], end]
    yield _piece(lines, first, ends[0])
    for start, stop in zip(starts[1:], ends[1:], strict=True):
        yield _piece(lines, start, stop, head="nodes:\n")


def _piece(lines: list[str], first: int, end: int, *, head: str = "") -> _Piece:
    return _Piece(first=first + 1, text="\n".join(lines[first:end]) + ("\n" if end < len(lines) else ""), head=head)
