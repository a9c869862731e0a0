"""Misspellings: how a word sounds, and how many slips of the finger are forgiven in a word of its length."""

from __future__ import annotations

import re
from functools import lru_cache

_DOUBLED = re.compile(r"(.)\1+")

# Spellings that sound alike, the left side written as the right; order matters.
_RUSSIAN = (
    ("тс", "ц"),
    ("дс", "ц"),
    ("сч", "щ"),
    ("зч", "щ"),
    ("жч", "щ"),
    ("чн", "шн"),
    ("о", "а"),
    ("е", "и"),
    ("э", "и"),
    ("я", "и"),
    ("ы", "и"),
    ("й", "и"),
    ("ь", ""),
    ("ъ", ""),
    ("д", "т"),
    ("б", "п"),
    ("г", "к"),
    ("в", "ф"),
    ("з", "с"),
    ("ж", "ш"),
    ("ю", "у"),
)
_ENGLISH = (
    ("ph", "f"),
    ("ght", "t"),
    ("ck", "k"),
    ("wh", "w"),
    ("kn", "n"),
    ("wr", "r"),
    ("ea", "i"),
    ("ee", "i"),
    ("ie", "i"),
    ("ei", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("y", "i"),
    ("a", "e"),
)
_SPANISH = (
    ("ll", "y"),
    ("qu", "k"),
    ("gue", "ge"),
    ("gui", "gi"),
    ("ge", "je"),
    ("gi", "ji"),
    ("ce", "se"),
    ("ci", "si"),
    ("z", "s"),
    ("c", "k"),
    ("v", "b"),
    ("x", "s"),
    ("h", ""),
    ("w", "u"),
)
_FRENCH = (
    ("eau", "o"),
    ("au", "o"),
    ("ai", "e"),
    ("ei", "e"),
    ("ph", "f"),
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("z", "s"),
    ("y", "i"),
    ("h", ""),
    ("en", "an"),
    ("em", "am"),
    ("ge", "je"),
    ("gi", "ji"),
)
_LATIN = {"en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH}


@lru_cache(maxsize=16384)
def sound(word: str, lang: str) -> str:
    """A rough spelling by ear, the same for "plalla" and "playa"; good for comparing only."""
    rules = _RUSSIAN if "а" <= word[:1] <= "я" else _LATIN.get(lang, _ENGLISH)
    for spelt, heard in rules:
        word = word.replace(spelt, heard)
    return _DOUBLED.sub(r"\1", word)


def slips_allowed(length: int) -> int:
    """How many letters may be wrong, missing, added or swapped in a word of so many letters."""
    if length < 4:
        return 0
    if length < 7:
        return 1
    return 2
