"""From the bytes of an answer or a webhook's body to `RawUpdate`: the id and the conversation are found, nothing is judged.

An update that cannot be read later still gets its envelope, so that it can be stored, acknowledged and parked while its
neighbours are handled.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

import orjson

from bot.channels.telegram.fields import ID_BOUND, Fields, load
from bot.model import ConversationKey, RawUpdate
from bot.ports import Unreadable

NAME = "telegram"
"""The channel's name in addresses and conversation keys."""

_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,15})\b')
_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*"|[][{}]', re.DOTALL)


def conversation_key(bot: str, chat: int | str) -> ConversationKey:
    """The key of a chat's conversation; "?" gathers the updates whose chat cannot be told."""
    return ConversationKey(f"{NAME}:{bot}:{chat}")


def envelope(body: bytes, bot: str) -> RawUpdate:
    """One update as a webhook delivers it.

    Raises:
        Unreadable: it has no `update_id`, so that it can be neither stored once nor acknowledged.
    """
    try:
        update: Fields = load(body)
    except Unreadable:
        update = {}
    number = _update_id(update, body)
    if number is None:
        raise Unreadable("update_id")
    return _wrap(update, number, body, bot)


def envelopes(answer: bytes, bot: str) -> list[RawUpdate]:
    """The updates in an answer to getUpdates, in its order. One without a readable id gets a negative one, made of its bytes.

    Raises:
        Unreadable: the answer is none of Telegram's.
    """
    try:
        return list(_wrap_all(orjson.loads(answer), bot))
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        return [_enclose(piece, bot) for piece in _pieces(answer)]


def _wrap_all(answer: object, bot: str) -> Iterator[RawUpdate]:
    updates = answer.get("result") if isinstance(answer, dict) else None
    if not isinstance(updates, list):
        raise Unreadable("result")
    for update in updates:
        body = orjson.dumps(update)
        fields = update if isinstance(update, dict) else {}
        yield _wrap(fields, _update_id(fields, b""), body, bot)


def _enclose(piece: bytes, bot: str) -> RawUpdate:
    try:
        update: Fields = load(piece)
    except Unreadable:
        update = {}
    return _wrap(update, _update_id(update, piece), piece, bot)


def _wrap(update: Fields, number: int | None, body: bytes, bot: str) -> RawUpdate:
    number = -1 - zlib.crc32(body) if number is None else number
    return RawUpdate(channel=NAME, bot=bot, update_id=number, conversation=conversation_key(bot, _chat(update)), body=body)


def _update_id(update: Fields, body: bytes) -> int | None:
    value = update.get("update_id")
    if type(value) is int and 0 <= value < ID_BOUND:
        return value
    found = None if update else _UPDATE_ID.search(body)
    return int(found[1]) if found else None


def _chat(update: Fields) -> int | str:
    """The chat's id, which stands in the one object beside `update_id`, for presses in the message they are under."""
    for value in update.values():
        if isinstance(value, dict):
            holder = value if "chat" in value else value.get("message")
            chat = holder.get("chat") if isinstance(holder, dict) else None
            number = chat.get("id") if isinstance(chat, dict) else None
            if type(number) is int and abs(number) < ID_BOUND:
                return number
    return "?"


def _pieces(answer: bytes) -> Iterator[bytes]:
    """The elements of the array in `{"ok":true,"result":[...]}` cut out by counting brackets: for bytes no parser takes whole."""
    depth, start = 0, None
    for token in _TOKENS.finditer(answer):
        sign = token[0]
        if sign in b"{[":
            depth += 1
            start = token.start() if depth == 3 else start
        elif sign in b"}]":
            depth -= 1
            if depth == 2 and start is not None:
                yield answer[start : token.end()]
                start = None
    if depth != 0 or not answer.lstrip().startswith(b"{"):
        raise Unreadable("result")
