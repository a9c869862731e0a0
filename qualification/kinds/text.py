"""Free text: the open question ("What is your task?"). Whatever has a letter or a digit in it is an answer."""

from __future__ import annotations

from qualification.answers import Answer, Text
from qualification.reading import Hints, Reading, Unclear, Understood


def read(text: str, hints: Hints) -> Reading:
    """The words as they came, trimmed; unclear when nothing in them can be read."""
    words = " ".join(text.split())
    if not any(sign.isalnum() for sign in words):
        return Unclear()
    return Understood(answer=Text(text=words))


def show(answer: Answer, hints: Hints) -> str:
    """The visitor's own words."""
    return answer.text if isinstance(answer, Text) else ""
