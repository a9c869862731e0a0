"""Restores the capitals of a name typed without them or with too many: "o'brien" is O'Brien, "de la CRUZ" de la Cruz."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qualification.names.word_list import word_list
from qualification.normalize import fold

_PART = re.compile(r"[^\W\d_]+")
_SMALL = word_list(
    """
    de del du des der den von vom zu van ter ten y e i da di do dos das della dello degli bin ibn и af av фон ван де дер оглы кызы
    """
)
_AFTER_SMALL = word_list(
    """
    la las los el le les ла
    """
)


def spelled(words: Sequence[str]) -> str | None:
    """The words of a first or last name as one text; None for no words."""
    done: list[str] = []
    for raw in words:
        word = fold(raw)
        small = word in _SMALL or (word in _AFTER_SMALL and bool(done) and fold(done[-1]) in _SMALL)
        done.append(raw.lower() if small and len(words) > 1 else _capital(raw))
    return " ".join(done) or None


def _capital(raw: str) -> str:
    if _is_cased(raw):
        return raw
    parts = _PART.sub(lambda found: found.group()[0].upper() + found.group()[1:].lower(), raw)
    if parts.startswith("Mc") and len(parts) > 4:
        return "Mc" + parts[2].upper() + parts[3:]
    return parts


def _is_cased(raw: str) -> bool:
    """Typed with care: a capital first, small letters too, and no more capitals than a name like McDonald has."""
    capitals = sum(sign.isupper() for sign in raw)
    return raw[0].isupper() and "-" not in raw and "'" not in raw and "’" not in raw and 0 < capitals <= len(raw) // 2
