"""HTML of messages, parsed as strictly as the server does: https://core.telegram.org/bots/api#html-style"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tests.bot_api.errors import bad_request

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
}
_TAG_NAME = re.compile(r"[^\s>/=]*")
_ATTRIBUTE = re.compile(r"""\s+([^\s=>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[A-Za-z0-9._-]+))?""")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    begins_at: int


def units(text: str) -> int:
    """Length in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The text shown and its entities.

    Raises:
        ApiError: 400 "can't parse entities" for an unknown, unclosed or badly nested tag.
    """
    if "<" not in source and "&" not in source:
        return source, []
    shown: list[str] = []
    length, position = 0, 0
    stack: list[_Open] = []
    entities: list[dict[str, Any]] = []
    while position < len(source):
        sign = source[position]
        if sign == "<":
            position = _tag(source, position, length, stack, entities)
            continue
        end = min((found for found in (source.find("<", position), source.find("&", position + 1)) if found >= 0), default=len(source))
        piece, position = _piece(source, position, end)
        shown.append(piece)
        length += units(piece)
    if stack:
        raise _refused(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    entities.reverse()  # of two that cover the same signs the outer one, which ended later, comes first
    return "".join(shown), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _piece(source: str, begin: int, end: int) -> tuple[str, int]:
    if source[begin] == "&" and (found := _REFERENCE.match(source, begin)):
        code = int(found[1]) if found[1] else int(found[2], 16) if found[2] else None
        return (chr(code) if code is not None and 0 < code < 0x110000 else _NAMED.get(found[3] or "", "")), found.end()
    return source[begin:end], end


def _tag(source: str, begin: int, length: int, stack: list[_Open], entities: list[dict[str, Any]]) -> int:
    offset = len(source[:begin].encode("utf-8", "surrogatepass"))
    if source.startswith("</", begin):
        return _end_tag(source, begin, offset, length, stack, entities)
    name = _TAG_NAME.match(source, begin + 1)
    tag = name[0].lower() if name else ""
    if name is None or name.end() >= len(source):
        raise _refused(f"Unclosed start tag at byte offset {offset}")
    if tag not in _KINDS:
        raise _refused(f'Unsupported start tag "{tag}" at byte offset {offset}')
    attributes, end = _attributes(source, name.end())
    if end >= len(source) or source[end] != ">":
        raise _refused(f'Unclosed start tag "{tag}" at byte offset {offset}')
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refused(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    stack.append(_Open(tag=tag, attributes=attributes, begins_at=length))
    return end + 1


def _attributes(source: str, position: int) -> tuple[dict[str, str], int]:
    found: dict[str, str] = {}
    while attribute := _ATTRIBUTE.match(source, position):
        found[attribute[1].lower()] = _unescaped((attribute[2] or "").strip("\"'"))
        position = attribute.end()
    while position < len(source) and source[position].isspace():
        position += 1
    return found, position


def _unescaped(value: str) -> str:
    return _REFERENCE.sub(lambda found: _piece(found[0], 0, len(found[0]))[0], value)


def _end_tag(source: str, begin: int, offset: int, length: int, stack: list[_Open], entities: list[dict[str, Any]]) -> int:
    end = source.find(">", begin)
    if end < 0:
        raise _refused(f"Unclosed end tag at byte offset {offset}")
    tag = source[begin + 2 : end].strip().lower()
    if not stack:
        raise _refused(f"Unexpected end tag at byte offset {offset}")
    opened = stack.pop()
    if tag and tag != opened.tag:
        raise _refused(f'Unmatched end tag at byte offset {offset}, expected "</{opened.tag}>", found "</{tag}>"')
    if length > opened.begins_at:
        entity = _entity(opened, length)
        entities.extend([entity] if entity else [])
    return end + 1


def _entity(opened: _Open, length: int) -> dict[str, Any] | None:
    entity: dict[str, Any] = {"type": _KINDS[opened.tag], "offset": opened.begins_at, "length": length - opened.begins_at}
    if opened.tag == "a":
        url = opened.attributes.get("href", "")
        if not url:
            return None
        entity["url"] = url
    return entity


def _refused(why: str) -> Exception:
    return bad_request(f"can't parse entities: {why}")
