"""What an answer about money says that names no amount."""

from __future__ import annotations

import re
from functools import cache

from qualification.amounts.tongues import TONGUES
from qualification.amounts.vocabulary import pattern
from qualification.answers import NoMoneyWhy

_ORDER: tuple[tuple[NoMoneyWhy, str], ...] = (
    ("dont_know", "dont_know"),
    ("refuse", "refuse"),
    ("depends", "depends"),
    ("question", "price"),
    ("no_budget", "no_budget"),
)
_FIRST = 2
_PRICE = 3
"""The place of the price in that order; with a question mark it comes right after the first two."""


def reason(repaired: str, lang: str) -> NoMoneyWhy | None:
    """Why no amount is named; None when the text says nothing about money at all.

    "Don't know" outweighs a refusal ("не могу сказать точно"), both outweigh "depends".
    """
    patterns = _patterns(lang)
    if "?" in repaired and not any(found.search(repaired) for _, found in patterns[:_FIRST]) and patterns[_PRICE][1].search(repaired):
        return "question"
    for why, found in patterns:
        if found.search(repaired):
            return why
    return None


@cache
def _patterns(lang: str) -> tuple[tuple[NoMoneyWhy, re.Pattern[str]], ...]:
    words = TONGUES[lang]
    return tuple((why, re.compile(pattern(getattr(words, field)))) for why, field in _ORDER)
