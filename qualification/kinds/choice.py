"""Reads and shows the answer to a single choice."""

from __future__ import annotations

from qualification.answers import Answer, Choice
from qualification.matching.choosing import choose
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure


def read(text: str, hints: Hints) -> Reading:
    """The option that the text means; `Unsure` with the options between which it stands; never raises."""
    pick = choose(text, hints)
    if pick.option is not None:
        return Understood(answer=Choice(option=hints.options[pick.option].id), confidence=pick.confidence)
    if pick.rivals:
        return Unsure(candidates=tuple(Choice(option=hints.options[rival].id) for rival in pick.rivals), confidence=pick.confidence)
    return Unclear(why=pick.why)


def show(answer: Answer, hints: Hints) -> str:
    """The label of the option; its id where the script no longer has it."""
    if not isinstance(answer, Choice):
        return ""
    return next((option.label for option in hints.options if option.id == answer.option), answer.option)
