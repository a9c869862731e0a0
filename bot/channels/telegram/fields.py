"""Reading single fields of an update. Everything here raises `Unreadable` with the path of the field that is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime

import orjson

from bot.ports import Unreadable

Fields = Mapping[str, object]

ID_BOUND = 1 << 52
"""Ids have at most 52 significant bits: https://core.telegram.org/bots/api#user"""
DATE_BOUND = 1 << 33
"""Seconds since 1970, in the year 2242: no message is younger."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def load(body: bytes) -> Fields:
    """The JSON object in the bytes. Lone surrogates, which orjson refuses, are read by the standard library."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        value = _load_leniently(body)
    if not isinstance(value, dict):
        raise Unreadable("json")
    return value


def clean(text: str) -> str:
    """The text without control signs (line breaks and tabs stay) and with U+FFFD in place of each lone surrogate."""
    if text.isprintable():
        return text
    return _LONE_SURROGATE.sub("\ufffd", _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def record(of: Fields, name: str, where: str) -> Fields:
    """An object that must be there."""
    value = of.get(name)
    if not isinstance(value, dict):
        raise Unreadable(f"{where}.{name}")
    return value


def optional_record(of: Fields, name: str, where: str) -> Fields | None:
    """An object that may be absent."""
    return None if of.get(name) is None else record(of, name, where)


def identifier(of: Fields, name: str, where: str) -> int:
    """An id of Telegram's: never zero, at most 52 bits."""
    value = of.get(name)
    if type(value) is not int or value == 0 or abs(value) >= ID_BOUND:
        raise Unreadable(f"{where}.{name}")
    return value


def text(of: Fields, name: str, where: str) -> str:
    """A string that must be there, cleaned."""
    value = of.get(name)
    if not isinstance(value, str):
        raise Unreadable(f"{where}.{name}")
    return clean(value)


def optional_text(of: Fields, name: str, where: str) -> str | None:
    """A string that may be absent, cleaned; None where nothing is left of it."""
    return None if of.get(name) is None else text(of, name, where).strip() or None


def flag(of: Fields, name: str, where: str) -> bool:
    """A boolean; False where it is absent."""
    value = of.get(name, False)
    if not isinstance(value, bool):
        raise Unreadable(f"{where}.{name}")
    return value


def moment(of: Fields, name: str, where: str) -> datetime:
    """Unix time in whole seconds as an aware moment."""
    value = of.get(name)
    if type(value) is not int or not 0 <= value < DATE_BOUND:
        raise Unreadable(f"{where}.{name}")
    return datetime.fromtimestamp(value, UTC)


def _load_leniently(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Unreadable("json") from None
