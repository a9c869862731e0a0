"""Lists of words written as one text, easier to read and to add to than quoted words."""

from __future__ import annotations


def word_list(text: str) -> frozenset[str]:
    """The words of a text parted by white space, each once."""
    return frozenset(text.split())
