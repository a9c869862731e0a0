"""Russian in Latin letters: one loose spelling in which every way of transliterating a word comes out the same."""

from __future__ import annotations

import re
from functools import lru_cache

ROMAN = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "д": "d",
    "е": "e",
    "ж": "zh",
    "з": "z",
    "и": "i",
    "й": "i",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ф": "f",
    "х": "h",
    "ц": "c",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ъ": "",
    "ы": "i",
    "ь": "",
    "э": "e",
    "ю": "u",
    "я": "a",
}
_LOOSE = (
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("ts", "c"),
    ("tz", "c"),
    ("yo", "e"),
    ("jo", "e"),
    ("ye", "e"),
    ("je", "e"),
    ("yu", "u"),
    ("ju", "u"),
    ("iu", "u"),
    ("ya", "a"),
    ("ja", "a"),
    ("ia", "a"),
    ("4", "ch"),
    ("x", "h"),
    ("w", "v"),
    ("q", "k"),
    ("y", "i"),
    ("j", "i"),
    ("'", ""),
)
_LOOSE_BY_SIGNS = dict(_LOOSE)
_SIGNS = re.compile("|".join(re.escape(signs) for signs, _ in _LOOSE))
_DOUBLED = re.compile(r"(.)\1")


@lru_cache(maxsize=4096)
def skeleton(latin: str) -> str:
    """The loose spelling of a folded Latin word: "tysyach", "tysjach" and "tisyach" are all "tisach"."""
    return _DOUBLED.sub(r"\1", _SIGNS.sub(lambda found: _LOOSE_BY_SIGNS[found.group()], latin))


def russian_skeleton(cyrillic: str) -> str:
    """The loose spelling of a folded Russian word."""
    return _DOUBLED.sub(r"\1", "".join(ROMAN.get(sign, sign) for sign in cyrillic))
