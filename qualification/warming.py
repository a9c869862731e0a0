"""Builds the readers' tables before the first visitor writes: they are made when first used, which takes a moment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from qualification.intents import find_intent
from qualification.kinds import KINDS
from qualification.reading import Hints, Option

_REPLY = "ghjdthrf 12 проверка test prueba essai"
"""Words of every language, a number, and a wrong layout: each layer of reading is gone through."""
_OPTIONS = (Option(id="one", label="Yes"), Option(id="two", label="No"))


def warm(languages: Iterable[str]) -> int:
    """Read one reply with every reader in each language; how many readings that were. Takes about half a second of CPU for two languages.

    A language left out costs nothing until somebody writes in it; its first reply then takes a few tenths of a second.
    """
    count = 0
    for language in languages:
        hints = Hints(lang=language, options=_OPTIONS, country="RU", today=date(2026, 1, 1))
        for kind in KINDS.values():
            kind.read(_REPLY, hints)
            count += 1
        find_intent(_REPLY, hints)
        count += 1
    return count
