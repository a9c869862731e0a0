"""Begins a run: the language, the first words, and what a first message already answers."""

from __future__ import annotations

from dialogs.describe import answer_words
from dialogs.script import Ask, question_of
from dialogs.taking import keep_answer
from dialogs.turn import Turn
from dialogs.walking import walk
from qualification.answers import Choice, Money, Timing
from qualification.kinds import KINDS
from qualification.reading import Understood

_SPOKEN_KINDS = frozenset({"choice", "money", "timing"})
"""Kinds that a visitor names in passing; others need the question before them to be understood."""
_DEFINITE = (Choice, Money, Timing)
"""Answers that were named; "don't know" and "later" are said to one question and tell nothing about another."""
_SURE_ENOUGH = 0.9
_FEWEST_WORDS = 4
"""A greeting is shorter than this and answers nothing."""


def begin(turn: Turn) -> None:
    """Start the script from its first node."""
    _know_person(turn)
    turn.change(status="active", started_at=turn.at)
    turn.is_judged_anew = True
    walk(turn, turn.script.start)


def begin_with(turn: Turn, text: str) -> None:
    """Start with a first message that may hold answers already: they are kept, confirmed in one line and not asked again."""
    _know_person(turn)
    take_in_passing(turn, text)
    begin(turn)


def take_in_passing(turn: Turn, text: str) -> None:
    """Keep what a long message answers besides the open question."""
    if len(text.split()) < _FEWEST_WORDS:
        return
    noted = []
    for node_id, node in turn.script.nodes.items():
        question = question_of(node_id, node) if isinstance(node, Ask) else ""
        if not isinstance(node, Ask) or node.kind not in _SPOKEN_KINDS or question in turn.state.given or node_id == turn.state.at:
            continue
        reading = KINDS[node.kind].read(text, turn.hints(node))
        if isinstance(reading, Understood) and reading.confidence >= _SURE_ENOUGH and isinstance(reading.answer, _DEFINITE):
            keep_answer(turn, node_id, node, reading.answer, text)
            turn.change(prefilled=turn.state.prefilled | {question})
            noted.append(answer_words(turn.script, question, reading.answer, turn.state.language))
    if noted:
        turn.line(turn.phrase("noted", answers=", ".join(noted)))


def _know_person(turn: Turn) -> None:
    spoken = (turn.person.language or "")[:2].lower()
    language = turn.state.language or (spoken if spoken in turn.script.languages else turn.script.languages[0])
    if language not in turn.script.languages:
        language = turn.script.languages[0]
    turn.change(language=language, first_name=turn.state.first_name or turn.person.first_name)
