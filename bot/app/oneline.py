"""Words of strangers made fit for a line of a manager's card: one line, no signs that reorder or hide text."""

from __future__ import annotations

import re
import unicodedata

_REORDERING = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
_SPACES = re.compile(r"\s+")
_ELLIPSIS = "…"


def one_line(text: str, limit: int) -> str:
    """The text on one line, cut to `limit` UTF-16 units with an ellipsis. Line breaks become spaces, controls vanish."""
    spaced = _SPACES.sub(" ", text)
    return _cut((spaced if spaced.isprintable() else "".join(filter(_is_shown, spaced))).strip(), limit)


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _is_shown(sign: str) -> bool:
    return sign not in _REORDERING and unicodedata.category(sign) not in ("Cc", "Cs")


def _cut(text: str, limit: int) -> str:
    if units(text) <= limit:
        return text
    kept = text[: limit - 1]
    while units(kept) > limit - 1:
        kept = kept[:-1]
    return kept.rstrip() + _ELLIPSIS
