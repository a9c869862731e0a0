"""Corrections in passing: "actually my budget is 5 million" at a later question changes the earlier answer.

Only where words mark a correction, and the message is plainly an answer to a question asked before and none to the open one. What may
be meant otherwise is asked about. What depends on the answer is asked again, as when it is changed by going back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from dialogs.asking import button, repeat
from dialogs.describe import answer_words, question_title
from dialogs.effects import Message
from dialogs.keeping import keep_answer
from dialogs.opening import is_definite
from dialogs.replying import offered, read_answer, read_reply, reply
from dialogs.revising import revisit, rewind, stop_of
from dialogs.script import Ask, Asking
from dialogs.state import Pending
from dialogs.taking import take_answer
from dialogs.turn import Turn
from qualification.answers import Answer, Choice, Choices, Money, Name, NoMoney, Number, Timing, VagueTiming
from qualification.corrections import Mark, correction_mark
from qualification.intents import IntentFound
from qualification.normalize import fold, words
from qualification.reading import Reading, Unclear, Understood

_KINDS = frozenset({"choice", "choices", "money", "timing", "number", "name"})
"""Kinds whose answers can be told from other words, so that an earlier question of the kind is meant."""
_FREE_KINDS = frozenset({"text", "company", "site"})
"""Kinds that would take any words for an answer."""
_PLAIN = 0.9
"""Confidence from which an answer to an earlier question is plain."""
_FEWEST_LETTERS = 4
"""Letters by which a word of the question's title is known again in another form."""
_MOST_WORDS_ASKED = 7
"""Words of a reply to an open question up to which it is asked whether it was a correction."""
_MOST_OFFERED = 3
_NAMES_OF_KINDS = {
    "money": "бюджет сумма budget presupuesto",
    "timing": "срок дата deadline date plazo fecha delai",
    "name": "имя зовут фамилия name nombre llamo prenom appelle",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Meant:
    """An earlier answer as it would be now. `is_plain`: it cannot be said of much else; `is_named`: the question is named too."""

    question: str
    answer: Answer
    is_plain: bool
    is_named: bool


def hear_correction(turn: Turn, node: Asking | None, text: str, reading: Reading, found: IntentFound | None) -> bool:
    """Correct an earlier answer, or ask whether to; False if the message is none such. `reading`: what it is to the open question."""
    if not turn.state.given or (found is not None and found.intent != "back"):
        return False
    mark = correction_mark(text)
    if mark is None:
        return False
    meant = _narrowed(list(_all_meant(turn, text)))
    what = _what_to_do(node, text, reading, mark, meant)
    if what == "leave":
        return mark == "told" and not meant and isinstance(reading, Unclear) and _revisit_named(turn, text)
    if what == "correct":
        correct(turn, meant[0].question, meant[0].answer, text)
    else:
        _ask_which(turn, meant, text)
    return True


def is_correction(turn: Turn, text: str) -> bool:
    """True where words mark a correction and the message is plainly an answer to a question asked before the open one."""
    return correction_mark(text) is not None and any(one.is_plain for one in _all_meant(turn, text))


def correct(turn: Turn, question: str, answer: Answer, raw: str) -> None:
    """Put the answer in place of the former one, say so in one line, and go on where the way leads now."""
    title = question_title(turn.script, question, turn.state.language)
    said = answer_words(turn.script, question, answer, turn.state.language)
    turn.line(turn.phrase("corrected", title=title.rstrip("?:. "), answer=said))
    node_id = turn.state.given[question].node
    stop = stop_of(turn, question)
    if stop is not None and isinstance(stop.node, Ask):
        rewind(turn, stop)
        take_answer(turn, stop.node, answer, raw, is_sure=True)
        return
    node = turn.script.nodes.get(node_id)
    if isinstance(node, Ask):
        keep_answer(turn, node_id, node, answer, raw)
    repeat(turn)


def pick_correction(turn: Turn, pending: Pending, mark: str | None) -> None:
    """Act on what was picked of the offered corrections; None: none of them, so the words are taken for a reply after all."""
    turn.change(pending=None)
    at = next((place for place, one in enumerate(offered(turn, pending)) if one == mark), None)
    if at is None or pending.questions[at] not in turn.state.given:
        reply(turn, pending.raw, read_reply(turn, pending.raw))
    else:
        correct(turn, pending.questions[at], pending.candidates[at], pending.raw)


def _what_to_do(node: Asking | None, text: str, reading: Reading, mark: Mark, meant: list[_Meant]) -> Literal["correct", "ask", "leave"]:
    """Correct only where nothing else can be meant; leave what answers the open question, unless the words speak of an earlier one."""
    if not meant:
        return "leave"
    first = meant[0]
    is_one = len(meant) == 1 and (first.is_plain or (first.is_named and mark == "told"))
    is_free = isinstance(node, Ask) and node.kind in _FREE_KINDS
    if isinstance(reading, Unclear) or (is_free and first.is_named):
        return "correct" if is_one else "ask"
    is_story = is_free and mark != "told" and len(text.split()) > _MOST_WORDS_ASKED
    is_asked = is_free or first.is_named or mark == "told" or not isinstance(reading, Understood)
    return "ask" if is_asked and not is_story else "leave"


def _all_meant(turn: Turn, text: str) -> Iterator[_Meant]:
    """What the text would be to each question answered before, where that is something new."""
    for question, given in turn.state.given.items():
        node = turn.script.nodes.get(given.node)
        if not isinstance(node, Ask) or node.kind not in _KINDS or given.node == turn.state.at:
            continue
        reading = read_answer(turn, node, text)
        if not isinstance(reading, Understood) or reading.confidence < _PLAIN or reading.answer == given.answer:
            continue
        is_named = _is_named(turn, question, node, text)
        if is_named or not isinstance(reading.answer, Name | NoMoney):
            yield _Meant(question=question, answer=reading.answer, is_plain=_is_plain(turn, node, reading.answer, text), is_named=is_named)


def _is_plain(turn: Turn, node: Ask, answer: Answer, text: str) -> bool:
    match answer:
        case Money() | Choice() | Timing():
            return is_definite(turn, node, answer, text)
        case Choices(options=options):
            return bool(options)
        case VagueTiming():
            return False
        case _:
            return True


def _narrowed(meant: list[_Meant]) -> list[_Meant]:
    """Those whose question is named, if any is; a bare number only where the words are neither an amount nor a time."""
    named = [one for one in meant if one.is_named]
    plain = [one for one in meant if one.is_plain]
    others = [one for one in plain if not isinstance(one.answer, Number)]
    return (named or others or plain or meant)[:_MOST_OFFERED]


def _is_named(turn: Turn, question: str, node: Ask, text: str) -> bool:
    titles = " ".join(
        (question_title(turn.script, question, turn.state.language) if node.title else "", _NAMES_OF_KINDS.get(node.kind, ""))
    )
    stems = {_stem(word.text) for word in words(fold(titles)) if len(word.text) >= _FEWEST_LETTERS}
    return any(_stem(word.text) in stems for word in words(fold(text)) if len(word.text) >= _FEWEST_LETTERS)


def _stem(word: str) -> str:
    """The word without its ending: enough to tell "бюджета" for "бюджет"."""
    return word[: max(_FEWEST_LETTERS, min(len(word), 6) - 1)]


def _ask_which(turn: Turn, meant: list[_Meant], text: str) -> None:
    answers, questions = tuple(one.answer for one in meant), tuple(one.question for one in meant)
    pending = Pending(kind="correct", candidates=answers, questions=questions, raw=text)
    turn.change(pending=pending)
    rows = [(button(turn, label, "c", mark),) for mark, label in offered(turn, pending).items()]
    turn.send(Message(text=turn.phrase("correct_which"), buttons=(*rows, (button(turn, turn.phrase("button_other"), "other"),))))


def _revisit_named(turn: Turn, text: str) -> bool:
    """ "I made a mistake in the budget": the one question named is asked again."""
    asked = [(question, turn.script.nodes.get(given.node)) for question, given in turn.state.given.items()]
    named = [question for question, node in asked if isinstance(node, Ask) and _is_named(turn, question, node, text)]
    if len(named) != 1:
        return False
    revisit(turn, named[0])
    return True
