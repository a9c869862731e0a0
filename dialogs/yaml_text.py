"""From YAML text to plain values with the place of each, refusing what a script has no use for.

Refused with line and column: anchors, aliases, merge keys, tags, duplicate keys, a second document, more than `MOST_BYTES` or
`MOST_PARTS`, nesting deeper than `MOST_DEEP`; so no text takes more than a second or two. Plain scalars become numbers and
booleans only where they are written like ones (`5_000_000`, `1.5`, `true`); `0123`, `12:30`, `no` stay text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

MOST_BYTES = 1024 * 1024
MOST_PARTS = 20_000
"""Keys and values; the largest script shipped has a tenth of it."""
MOST_DEEP = 30

Path = tuple[str | int, ...]
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9_]{0,30})")
_NO_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9_]{0,30})\.[0-9]{1,30}")


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column, from 1."""

    line: int
    column: int


class YamlError(Exception):
    """The text is no YAML that a script may be written in. `place` tells where."""

    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.message = message
        self.place = place


@dataclass(slots=True)
class Plain:
    """The value of a text, and where each part of it stands (for a mapping's entry: where its key stands). `parts`: keys and values."""

    value: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    parts: int = 0

    def place_of(self, path: Path) -> Place:
        """The place of the nearest part that the text has: of the path itself, or of what it lies in."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return Place(1, 1)


def parse_yaml(text: str) -> Plain:
    """The values and places of the text.

    Raises:
        YamlError: it is broken, or uses what is refused.
    """
    if len(text.encode("utf-8", "replace")) > MOST_BYTES:
        raise YamlError(f"larger than {MOST_BYTES} bytes", Place(1, 1))
    plain = Plain()
    events = _Events(text)
    try:
        builder = _Builder(events, plain)
        plain.value = builder.document()
        plain.parts = builder.parts
    except MarkedYAMLError as error:
        raise _named(error, text, events) from error
    except ReaderError as error:
        before = text[: error.position].splitlines() or [""]
        raise YamlError(f"a sign that no text has: U+{error.character:04X}", Place(len(before), len(before[-1]) + 1)) from error
    return plain


def _named(error: MarkedYAMLError, text: str, events: _Events) -> YamlError:
    """The fault where it was made: a quote that is closed by the next one that opens, lines later, or never, is told where it begins."""
    mark = error.problem_mark
    last = max(1, len(text.splitlines()))
    place = Place(min(mark.line + 1, last), mark.column + 1)
    quoted = events.quoted
    if quoted is not None and quoted.end_mark.line == mark.line:
        return YamlError(f"a quote is opened here and closed in line {mark.line + 1} only", _place(quoted))
    context = error.context_mark
    if context is not None and error.problem == "found unexpected end of stream":
        return YamlError("a quote is opened here and never closed", Place(context.line + 1, context.column + 1))
    began = "" if context is None or context.line == mark.line else f" ({error.context} from line {context.line + 1} on)"
    return YamlError(f"{error.problem}{began}", place)


class _Events:
    """The events of a text in order. `quoted`: the newest text in quotes that runs over several lines."""

    def __init__(self, text: str) -> None:
        self._events = YAML(typ="safe", pure=True).parse(text)
        self._last = Place(1, 1)
        self.quoted: ScalarEvent | None = None

    def __iter__(self) -> Iterator[Event]:
        return self

    def __next__(self) -> Event:
        try:
            event: Event = next(self._events)
        except (ValueError, OverflowError) as error:  # the library's own slip on "\\UFFFFFFFF"
            raise YamlError("an escape that names no sign", self._last) from error
        self._last = _place(event)
        if isinstance(event, ScalarEvent) and event.style in ("'", '"') and event.start_mark.line != event.end_mark.line:
            self.quoted = event
        return event


class _Builder:
    """Builds values from events, one at a time, so that nothing deep or shared is ever held."""

    def __init__(self, events: Iterator[Event], plain: Plain) -> None:
        self._events = events
        self._places = plain.places
        self.parts = 0

    def document(self) -> Any:
        value: Any = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise YamlError("a second document; a script is one", _place(event))
            elif isinstance(event, NodeEvent):
                value = self._value(event, ())
        return value

    def _value(self, event: Event, path: Path) -> Any:
        self._check(event, path)
        if not path:
            self._places[path] = _place(event)
        if isinstance(event, ScalarEvent):
            return _scalar(event)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: Path) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            inner = (*path, len(values))
            self._places[inner] = _place(event)
            values.append(self._value(event, inner))
        return values

    def _mapping(self, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            if not isinstance(event, ScalarEvent):
                raise YamlError("a key must be a word", _place(event))
            self._check(event, path)
            key = str(event.value)
            if key in values:
                raise YamlError(f"duplicate key `{key}`", _place(event))
            if key == "<<":
                raise YamlError("merge keys are not allowed", _place(event))
            inner = (*path, key)
            self._places[inner] = _place(event)
            values[key] = self._value(next(self._events), inner)
        return values

    def _check(self, event: Event, path: Path) -> None:
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise YamlError("anchors and aliases are not allowed", _place(event))
        if getattr(event, "tag", None) and not _is_untagged(event):
            raise YamlError("tags are not allowed", _place(event))
        if isinstance(event, ScalarEvent) and (found := _NO_TEXT.search(str(event.value))):
            raise YamlError(f"a sign that no text has: U+{ord(found.group()):04X}", _place(event))
        if len(path) > MOST_DEEP:
            raise YamlError(f"nested deeper than {MOST_DEEP}", _place(event))
        self.parts += 1
        if self.parts > MOST_PARTS:
            raise YamlError(f"more than {MOST_PARTS} keys and values", _place(event))


def _is_untagged(event: Event) -> bool:
    implicit = getattr(event, "implicit", None)
    return implicit is True or (isinstance(implicit, tuple) and any(implicit))


def _scalar(event: ScalarEvent) -> str | int | float | bool | None:
    written = str(event.value)
    if event.style:
        return written
    if written in ("", "~", "null"):
        return None
    if written in ("true", "false"):
        return written == "true"
    if _INT.fullmatch(written):
        return int(written.replace("_", ""))
    return float(written.replace("_", "")) if _FLOAT.fullmatch(written) else written


def _place(event: Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1)
