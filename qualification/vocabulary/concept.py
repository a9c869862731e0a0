"""The record that the vocabulary is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea and the words for it, as strings of entries parted by spaces.

    `shared`: words, names and emoji that are the same in all languages. `under`: wider concepts, parted by spaces; who says
    "marathon" also means "running", not the other way round.
    """

    ru: str
    en: str
    es: str
    fr: str
    shared: str = ""
    under: str = ""
