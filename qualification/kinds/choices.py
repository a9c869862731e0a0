"""Reads and shows the answer to a multiple choice."""

from __future__ import annotations

from qualification.answers import Answer, Choices
from qualification.matching.several import choose_several
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure


def read(text: str, hints: Hints) -> Reading:
    """All options that the text means, in the order of the buttons; `Unsure` when a part of it was not understood; never raises."""
    picks = choose_several(text, hints)
    if picks.options is None:
        return Unclear(why=picks.why)
    answer = Choices(options=tuple(hints.options[number].id for number in picks.options))
    if picks.is_whole:
        return Understood(answer=answer, confidence=picks.confidence)
    return Unsure(candidates=(answer,), confidence=picks.confidence)


def show(answer: Answer, hints: Hints) -> str:
    """The labels of the options, parted by commas; ids where the script no longer has them."""
    if not isinstance(answer, Choices):
        return ""
    labels = {option.id: option.label for option in hints.options}
    return ", ".join(labels.get(option, option) for option in answer.options)
