"""Every text of a script, found by the schema itself: a new field of words is among them without a line here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dialogs.part import Part, Texts
from dialogs.script import Script
from dialogs.yaml_text import Path


def all_texts(script: Script) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Every text that the script itself says, with its place; what it leaves to the program's own words is not among them.

    In the order of the schema, and within a table in the order it was written: the same at each call and in each process.
    """
    yield from _of_part((), script)


def _of_part(path: Path, part: Part) -> Iterator[tuple[Path, Mapping[str, str]]]:
    for name, hint in _with_words(type(part)):
        if name in part.model_fields_set:
            yield from _of_value((*path, name), hint, getattr(part, name))


def _of_value(path: Path, hint: object, value: object) -> Iterator[tuple[Path, Mapping[str, str]]]:
    match value:
        case Part():
            yield from _of_part(path, value)
        case dict() if _is_text(hint):
            yield path, value
        case dict() | list():
            inner = get_args(hint)[-1]
            for key, one in value.items() if isinstance(value, dict) else enumerate(value):
                yield from _of_value((*path, key), inner, one)
        case _:
            pass


@cache
def _with_words(part: type[Part]) -> tuple[tuple[str, Any], ...]:
    """Fields that may hold a text, however deep, in the order of the schema."""
    hints = get_type_hints(part, include_extras=True)
    return tuple((name, hints[name]) for name in part.model_fields if _may_speak(hints[name]))


def _may_speak(hint: Any) -> bool:
    if hint == Texts:
        return True
    if isinstance(hint, type) and issubclass(hint, Part):
        return bool(_with_words(hint))
    return any(_may_speak(one) for one in get_args(hint))


def _is_text(hint: Any) -> bool:
    """True for a text and for one that may be missing; a table of texts is none."""
    return hint == Texts or (get_origin(hint) in (Union, UnionType) and Texts in get_args(hint))
