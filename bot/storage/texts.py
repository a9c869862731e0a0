"""Texts as the database keeps them: words that every database takes, and JSON written with orjson (order of keys kept)."""

from __future__ import annotations

from collections.abc import Mapping, Set

import orjson
from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

_STAND_IN = "\N{REPLACEMENT CHARACTER}"


class Words(TypeDecorator[str]):
    """A column of words from outside. NUL (which PostgreSQL refuses) and lone surrogates become U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The words as they can be stored."""
        return None if value is None else storable(value)


class Json(TypeDecorator[object]):
    """A column of JSON text. None is NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object | None, dialect: Dialect) -> str | None:
        """The value as compact JSON."""
        return None if value is None else dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object | None:
        """Plain lists, dicts and scalars."""
        return None if value is None else orjson.loads(value)


def dumps(value: object) -> str:
    """Compact JSON, keys in their order; sets are sorted, lone surrogates replaced.

    Raises:
        TypeError: something in it has no JSON form (an integer over 64 bits, a foreign object).
    """
    try:
        return orjson.dumps(value, default=_plain).decode()
    except TypeError:
        return orjson.dumps(_cleaned(value), default=_plain).decode()


def storable(words: str) -> str:
    """The words without NUL and lone surrogates."""
    words = words.replace("\0", _STAND_IN)
    if words.isascii():
        return words
    return "".join(_STAND_IN if "\ud800" <= sign <= "\udfff" else sign for sign in words) if _has_surrogates(words) else words


def _has_surrogates(words: str) -> bool:
    try:
        words.encode()
    except UnicodeEncodeError:
        return True
    return False


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Set):
        return sorted(value)
    raise TypeError(f"no JSON form for {type(value).__name__}")


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, Mapping):
        return {_cleaned(key): _cleaned(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_cleaned(one) for one in value]
    return value
