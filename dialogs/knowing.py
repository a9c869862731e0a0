"""Answers that are there before a dialog begins, told in words: what a test person is known for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from dialogs.events import Person
from dialogs.interpreter import fresh
from dialogs.replying import read_answer
from dialogs.script import Ask, Script, question_of
from dialogs.state import Given
from dialogs.turn import Turn
from qualification.answers import Answer, Choice, Choices, YesNo
from qualification.reading import Understood


def known_before(script: Script, known: Mapping[str, str], at: datetime, *, country: str | None = None) -> dict[str, Given]:
    """The answers that the words give, by question; what cannot be read, or is no question of the script, is left out."""
    nodes = {question_of(node_id, node): node_id for node_id, node in reversed(script.nodes.items()) if isinstance(node, Ask)}
    return {
        question: Given(answer=answer, raw=words, node=nodes[question])
        for question, words in known.items()
        if question in script.questions and (answer := read_words(script, question, words, at, country=country)) is not None
    }


def read_words(script: Script, question: str, words: str, at: datetime, *, language: str = "", country: str | None = None) -> Answer | None:
    """The answer that the words give to the question (for a choice its option's id does too); None where they give none."""
    node = script.questions[question]
    if node.kind == "choice" and words in node.options:
        return Choice(option=words)
    if node.kind == "choices" and all(one in node.options for one in words.replace(",", " ").split()):
        return Choices(options=tuple(words.replace(",", " ").split()))
    if node.kind == "yesno" and words in ("yes", "no"):
        return YesNo(yes=words == "yes")
    state = fresh(None, script.script, 1, language or script.languages[0])
    reading = read_answer(Turn(script=script, state=state, at=at, person=Person(), country=country), node, words)
    return reading.answer if isinstance(reading, Understood) else None
