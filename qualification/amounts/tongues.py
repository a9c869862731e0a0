"""The languages whose money words are known, and which of them a text is in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from functools import cache

from qualification.amounts.english import ENGLISH
from qualification.amounts.french import FRENCH
from qualification.amounts.russian import RUSSIAN
from qualification.amounts.spanish import SPANISH
from qualification.amounts.vocabulary import MoneyWords, phrases
from qualification.numerals.lexicon import VOCABULARIES, slang_atoms

TONGUES: Mapping[str, MoneyWords] = {"ru": RUSSIAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH}
"""Money words by ISO 639-1 code; a new language is one line here and one file."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def known_tongue(lang: str) -> str:
    """The language itself, or English for one without words here."""
    return lang if lang in TONGUES else "en"


def tongue_of(repaired: str, lang: str) -> str:
    """The language most of the words belong to; the conversation's own, or English, where nothing tells."""
    own = known_tongue(lang)
    found = _WORD.findall(repaired)
    scores = {code: sum(word in _vocabulary(code) for word in found) for code in TONGUES}
    best = max(TONGUES, key=lambda code: (scores[code], code == own))
    return best if scores[best] > scores[own] else own


@cache
def _vocabulary(code: str) -> frozenset[str]:
    tongue = TONGUES[code]
    tables = (getattr(tongue, field.name) for field in fields(tongue) if field.name != "plural")
    spoken = (word for phrase in phrases(*tables) for word in _WORD.findall(phrase))
    return frozenset(spoken).union(slang_atoms(code), (word for word, _ in VOCABULARIES[code].atoms()))
