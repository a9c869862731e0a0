"""The record that the vocabulary is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea and the words for it, as strings of entries parted by spaces.

    `shared`: words, names and emoji that are the same in all languages. `under`: wider concepts, parted by spaces; who says
    "marathon" also means "running", not the other way round. `heads`: how many words at the start of each line name the idea
    itself; those behind them are only cases of it, which a visitor may say but an option does not stand for. 0: all name it.
    """

    ru: str
    en: str
    es: str
    fr: str
    shared: str = ""
    under: str = ""
    heads: int = 0
