"""How word lists are written: as one text, a word (or a phrase with `_`) after another."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The entries of a text parted by spaces."""
    return frozenset(text.split())
