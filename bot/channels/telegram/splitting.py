"""Cutting a long text into messages. Telegram counts units of UTF-16: a sign beyond the first 65,536 counts twice."""

from __future__ import annotations

import re
import unicodedata

from bot.channels.telegram.limits import TEXT_UTF16

_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
_LINE = re.compile(r"\n\s*")
_SENTENCE = re.compile(r"(?<=[.!?\u2026\"\u00bb\u201d)])\s+")
_WORD = re.compile(r"\s+")
_BORDERS = (_PARAGRAPH, _LINE, _SENTENCE, _WORD)

SHORTEST_SHARE = 4
"""A cut that leaves less than this part of the room used is passed over for a finer border."""
LONGEST_CLUSTER = 64
"""Code points looked back over for the begin of one visible sign; heaps of combining marks beyond it are cut."""

_ZWJ = "\u200d"


def utf16_length(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int = TEXT_UTF16) -> tuple[str, ...]:
    """Parts of at most `limit` units that joined give the text again; one part where it fits.

    Cut between paragraphs, else lines, sentences, words, else visible signs: never inside a surrogate pair, an emoji joined
    of several or a letter with its marks.
    """
    parts = []
    while utf16_length(text) > limit:
        cut = _cut(text, limit)
        parts.append(text[:cut])
        text = text[cut:]
    parts.append(text)
    return tuple(parts)


def _cut(text: str, limit: int) -> int:
    room = _prefix(text, limit)
    for border in _BORDERS:
        ends = [found.end() for found in border.finditer(text, 0, room) if found.start() > 0]
        if ends and ends[-1] * SHORTEST_SHARE >= room:
            return ends[-1]
    return _between_signs(text, room)


def _prefix(text: str, limit: int) -> int:
    """How many code points fit into the limit; at least 1."""
    if text.isascii():
        return limit
    fitting = text[:limit].encode("utf-16-le", "surrogatepass")[: limit * 2]
    count = len(fitting) // 2 - sum(1 for high in fitting[1::2] if 0xDC <= high <= 0xDF)
    ends_in_half = 0xD8 <= fitting[-1] <= 0xDB
    return max(count - ends_in_half, 1)


def _between_signs(text: str, room: int) -> int:
    for cut in range(room, max(room - LONGEST_CLUSTER, 0), -1):
        if not _joins(text, cut):
            return cut
    return room


def _joins(text: str, cut: int) -> bool:
    """True where the signs before and after the cut are drawn as one."""
    before, after = text[cut - 1], text[cut]
    if after == _ZWJ or before == _ZWJ or _continues(after):
        return True
    return _is_regional(before) and _is_regional(after) and _regionals_before(text, cut) % 2 == 1


def _continues(sign: str) -> bool:
    point = ord(sign)
    return 0x1F3FB <= point <= 0x1F3FF or 0xE0020 <= point <= 0xE007F or unicodedata.category(sign) in ("Mn", "Mc", "Me")


def _is_regional(sign: str) -> bool:
    return 0x1F1E6 <= ord(sign) <= 0x1F1FF


def _regionals_before(text: str, cut: int) -> int:
    count = 0
    while count < cut and _is_regional(text[cut - 1 - count]):
        count += 1
    return count
