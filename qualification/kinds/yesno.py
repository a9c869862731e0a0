"""Reads and shows answers of kind yesno."""

from __future__ import annotations

from qualification.answers import Answer
from qualification.reading import Hints, Reading, Unclear


def read(text: str, hints: Hints) -> Reading:
    """What the text is taken for."""
    return Unclear()


def show(answer: Answer, hints: Hints) -> str:
    """The answer in words of the visitor's language."""
    return ""
