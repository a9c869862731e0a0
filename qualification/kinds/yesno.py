"""Reads and shows a plain yes or no."""

from __future__ import annotations

from qualification.answers import Answer, YesNo
from qualification.matching.assenting import assent_in, plain_assent
from qualification.reading import Hints, Reading, Unclear, Understood

_SHOWN = {"ru": ("Да", "Нет"), "en": ("Yes", "No"), "es": ("Sí", "No"), "fr": ("Oui", "Non")}
_SURE = 0.95


def read(text: str, hints: Hints) -> Reading:
    """Yes or no; `Unclear` as ambiguous for "maybe" and for yes and no at once, as a question for a question back; never raises."""
    found = assent_in(text, hints.lang)
    if found in ("yes", "no"):
        return Understood(answer=YesNo(yes=found == "yes"), confidence=_SURE)
    if found in ("maybe", "torn"):
        return Unclear(why="ambiguous")
    return Unclear(why="question" if found == "question" else "nothing")


def read_plainly(text: str, hints: Hints) -> Reading:
    """As `read`, for what cannot be taken back (a consent, a deletion): a condition, a doubt or a strange word makes it unclear."""
    said = plain_assent(text, hints.lang)
    if said is not None:
        return Understood(answer=YesNo(yes=said == "yes"), confidence=_SURE)
    found = read(text, hints)
    return found if isinstance(found, Unclear) else Unclear(why="ambiguous")


def show(answer: Answer, hints: Hints) -> str:
    """Yes or no in the visitor's language."""
    if not isinstance(answer, YesNo):
        return ""
    yes, no = _SHOWN.get(hints.lang, _SHOWN["en"])
    return yes if answer.yes else no
