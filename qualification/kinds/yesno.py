"""Reads and shows a plain yes or no."""

from __future__ import annotations

from qualification.answers import Answer, YesNo
from qualification.matching.assenting import assent_in
from qualification.reading import Hints, Reading, Unclear, Understood

_SHOWN = {"ru": ("Да", "Нет"), "en": ("Yes", "No"), "es": ("Sí", "No"), "fr": ("Oui", "Non")}
_SURE = 0.95


def read(text: str, hints: Hints) -> Reading:
    """Yes or no; `Unclear` as ambiguous for "maybe", as a question for a question back; never raises."""
    found = assent_in(text, hints.lang)
    if found in ("yes", "no"):
        return Understood(answer=YesNo(yes=found == "yes"), confidence=_SURE)
    if found == "maybe":
        return Unclear(why="ambiguous")
    return Unclear(why="question" if found == "question" else "nothing")


def show(answer: Answer, hints: Hints) -> str:
    """Yes or no in the visitor's language."""
    if not isinstance(answer, YesNo):
        return ""
    yes, no = _SHOWN.get(hints.lang, _SHOWN["en"])
    return yes if answer.yes else no
