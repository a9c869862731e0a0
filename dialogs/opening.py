"""Begins a run: the language, the first words, and what a message already answers besides the open question."""

from __future__ import annotations

from collections import Counter

from dialogs.describe import answer_words
from dialogs.graph import reachable
from dialogs.keeping import is_comparable, keep_answer
from dialogs.script import Ask, KindName, question_of
from dialogs.turn import Turn
from dialogs.walking import walk
from qualification.answers import Answer, Choice, Money, Timing
from qualification.kinds import KINDS
from qualification.normalize import fold, words
from qualification.reading import Hints, Understood

_FIRST_KINDS = frozenset({"choice", "money", "timing"})
"""Kinds that a first message may answer."""
_LATER_KINDS = frozenset({"money", "timing"})
"""Kinds that an answer to another question may answer in passing: they are told by amounts and dates, not by any word."""
_SURE_ENOUGH = 0.9
_FEWEST_WORDS = 4
"""A greeting is shorter than this and answers nothing."""
_PLAINLY_MONEY = 10_000
"""An amount without a currency is money in passing from here; below it may be a house number or a head count."""
_AMOUNTS = frozenset({"money", "number"})
"""Kinds whose own answer looks like an amount of money."""
_SHORTEST_LABEL = 3
"""Signs of a label that tells something by itself."""


def begin(turn: Turn) -> None:
    """Start the script from its first node."""
    know_person(turn)
    turn.change(status="active", started_at=turn.at)
    turn.is_judged_anew = True
    walk(turn, turn.script.start)


def begin_with(turn: Turn, text: str) -> None:
    """Start with a first message that may hold answers already: they are kept, confirmed in one line and not asked again."""
    know_person(turn)
    _take(turn, text, _FIRST_KINDS)
    begin(turn)


def take_in_passing(turn: Turn, node: Ask, text: str) -> None:
    """Keep the amount and the time that a long reply to this question names besides its own answer."""
    own = _AMOUNTS if node.kind in _AMOUNTS else {node.kind}
    _take(turn, text, _LATER_KINDS - own)


def keep_ahead(turn: Turn, kind: KindName, answer: Answer, raw: str) -> None:
    """Keep the answer for the one question of this kind that is still to come, if there is just one, so that it is not asked."""
    for question, (node_id, node) in _unasked(turn, frozenset({kind})).items():
        keep_answer(turn, node_id, node, answer, raw)
        turn.change(prefilled=turn.state.prefilled | {question})


def know_person(turn: Turn) -> None:
    """Settle the language, by the person's app where the script speaks it, and the name to call them by."""
    spoken = (turn.person.language or "")[:2].lower()
    language = turn.state.language or (spoken if spoken in turn.script.languages else turn.script.languages[0])
    if language not in turn.script.languages:
        language = turn.script.languages[0]
    turn.change(language=language, first_name=turn.state.first_name or turn.person.first_name)


def _take(turn: Turn, text: str, kinds: frozenset[str]) -> None:
    if len(text.split()) < _FEWEST_WORDS:
        return
    noted = []
    for question, (node_id, node) in _unasked(turn, kinds).items():
        reading = KINDS[node.kind].read(text, turn.hints(node))
        if isinstance(reading, Understood) and _is_told(turn, question, node, reading, text):
            keep_answer(turn, node_id, node, reading.answer, text)
            turn.change(prefilled=turn.state.prefilled | {question})
            noted.append(answer_words(turn.script, question, reading.answer, turn.state.language))
    if noted:
        turn.note(turn.phrase("noted", answers=", ".join(noted)))


def _is_told(turn: Turn, question: str, node: Ask, reading: Understood, text: str) -> bool:
    is_plain = reading.confidence >= _SURE_ENOUGH and is_definite(turn, node, reading.answer, text)
    return is_plain and is_comparable(turn, question, reading.answer)


def _unasked(turn: Turn, kinds: frozenset[str]) -> dict[str, tuple[str, Ask]]:
    """Questions still to come, by name; two that both ask for an amount (or a time) leave open which was meant."""
    ahead = reachable(turn.script, turn.state.at or turn.script.start)
    coming: dict[str, tuple[str, Ask]] = {}
    for node_id, node in turn.script.nodes.items():
        if isinstance(node, Ask) and node.kind in kinds and node_id in ahead and node_id != turn.state.at:
            coming.setdefault(question_of(node_id, node), (node_id, node))
    fresh = {question: asked for question, asked in coming.items() if question not in turn.state.given}
    count = Counter(node.kind for _, node in fresh.values())
    return {question: (node_id, node) for question, (node_id, node) in fresh.items() if node.kind == "choice" or count[node.kind] == 1}


def is_definite(turn: Turn, node: Ask, answer: Answer, text: str) -> bool:
    """Something was named; "don't know" and "later" are said to one question and tell nothing about another."""
    match answer:
        case Money():
            most = answer.high if answer.high is not None else answer.low
            return (most is not None and most >= _PLAINLY_MONEY) or _names_currency(answer, text)
        case Choice(option=option):
            named = next(one for one in turn.hints(node).options if one.id == option)
            return any(_is_said(label, text) for label in (named.label, *named.synonyms))
        case _:
            return isinstance(answer, Timing)


def _is_said(label: str, text: str) -> bool:
    """The text holds the label's very words, and they are more than a short word that is said of anything."""
    said, whole = (" ".join(word.text for word in words(fold(one))) for one in (label, text))
    return len(said) >= _SHORTEST_LABEL and f" {said} " in f" {whole} "


def _names_currency(answer: Money, text: str) -> bool:
    """True where the text itself says the currency: read for another country it stays the same."""
    other = "XAF" if answer.currency != "XAF" else "XOF"
    reading = KINDS["money"].read(text, Hints(currency=other))
    return isinstance(reading, Understood) and isinstance(reading.answer, Money) and reading.answer.currency == answer.currency
