"""Takes a typed reply to the open question: understood, unsure (ask which was meant), or missed (re-ask, then the script's path)."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import assert_never

from dialogs.asking import ask, button, is_stuck, open_node, repeat
from dialogs.describe import answer_words, question_title
from dialogs.effects import Message, Missed
from dialogs.script import Ask, AskConsent, ContactAsk, question_of
from dialogs.state import Pending
from dialogs.taking import agree, skip, take_answer, take_contact
from dialogs.turn import Turn
from dialogs.walking import go_on
from qualification.answers import Answer, Choice, Choices, Email, Money, Number, Phone, YesNo
from qualification.kinds import KINDS, email, phone, yesno
from qualification.normalize import fold, words
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

_MOST_OFFERED = 3
_BUTTON_KINDS = frozenset({"choice", "choices", "yesno"})


def read_reply(turn: Turn, text: str) -> Reading:
    """What the text is taken for at the open question; `Unclear` when none is open. Changes nothing."""
    node = open_node(turn)
    match node:
        case None:
            return Unclear()
        case AskConsent():
            return _read_consent(turn, text)
        case ContactAsk():
            return _read_contact(turn, node, text)
        case Ask():
            return read_answer(turn, node, text)
        case _:
            assert_never(node)


def read_answer(turn: Turn, node: Ask, text: str) -> Reading:
    """What the text is taken for as an answer to this question, within its limits."""
    return _within_limits(node, KINDS[node.kind].read(text, turn.hints(node)))


def is_own_words(reading: Reading) -> bool:
    """True for the very words of a button: nothing else can be meant, and there is nothing to show back."""
    return isinstance(reading, Understood) and reading.confidence >= 1.0 and isinstance(reading.answer, Choice | Choices | YesNo)


def says_label(turn: Turn, name: str, text: str) -> bool:
    """True where the text is this label of the machine's own, signs left out."""
    return _spoken(text) == _spoken(turn.phrase(name))


def reply(turn: Turn, text: str, reading: Reading) -> None:
    """Act on what the text was taken for."""
    match reading:
        case Understood(answer=answer):
            take(turn, answer, text, is_sure=is_own_words(reading))
        case Unsure(candidates=candidates):
            offer(turn, candidates[:_MOST_OFFERED], text)
        case Unclear(why=why):
            miss(turn, text, why)
        case _:
            assert_never(reading)


def take(turn: Turn, answer: Answer, raw: str, *, is_sure: bool) -> None:
    """Take the answer at the open question, whatever kind of node asks it."""
    node = open_node(turn)
    if isinstance(node, AskConsent):
        agree(turn, node, given=isinstance(answer, YesNo) and answer.yes)
    elif isinstance(answer, Email) and answer.suggestion is not None:
        offer_suggestion(turn, answer, raw)
    elif isinstance(node, ContactAsk) and isinstance(answer, Phone | Email):
        take_contact(turn, node, answer)
    elif isinstance(node, Ask):
        take_answer(turn, node, answer, raw, is_sure=is_sure)
    else:
        repeat(turn)


def take_ticked(turn: Turn, node: Ask) -> bool:
    """Take the options ticked so far; False where they are fewer than the question wants."""
    picked = Choices(options=turn.state.picked)
    if len(picked.options) < max(node.least, 0 if node.optional else 1):
        return False
    question = question_of(turn.state.at or "", node)
    take(turn, picked, answer_words(turn.script, question, picked, turn.state.language), is_sure=True)
    return True


def offer(turn: Turn, candidates: tuple[Answer, ...], raw: str) -> None:
    """Ask which of the candidates was meant."""
    pending = Pending(kind="did_you_mean", candidates=candidates, raw=raw)
    turn.change(pending=pending)
    rows = [(button(turn, label, "c", mark),) for mark, label in offered(turn, pending).items()]
    turn.send(Message(text=turn.phrase("did_you_mean"), buttons=(*rows, (button(turn, turn.phrase("button_other"), "other"),))))


def offer_suggestion(turn: Turn, address: Email, raw: str) -> None:
    """The address looks mistyped: never change it silently, ask."""
    meant = Email(address=address.suggestion)
    candidates: tuple[Answer, ...] = (meant,) if address.address is None else (meant, Email(address=address.address))
    pending = Pending(kind="suggestion", candidates=candidates, raw=raw)
    turn.change(pending=pending)
    rows = [(button(turn, label, "c", mark),) for mark, label in offered(turn, pending).items()]
    if address.address is None:
        rows.append((button(turn, turn.phrase("button_no"), "other"),))
    turn.send(Message(text=turn.phrase("suggestion", suggestion=address.suggestion or ""), buttons=tuple(rows)))


def offered(turn: Turn, pending: Pending) -> dict[str, str]:
    """The candidates' labels by the mark that their buttons carry: a button of an earlier offer has another mark."""
    offer_id = f"{zlib.crc32(pending.raw.encode('utf-8', 'replace')):08x}"
    marks = [f"{offer_id}.{number}" for number in range(len(pending.candidates))]
    if pending.kind == "suggestion":
        kept = [one.address or "" for one in pending.candidates if isinstance(one, Email)][1:]
        labels = [turn.phrase("button_yes"), *(turn.phrase("button_keep_typed", typed=address) for address in kept)]
    elif pending.kind == "correct":
        labels = [answer_titled(turn, *one) for one in zip(pending.questions, pending.candidates, strict=True)]
    else:
        node = open_node(turn)
        question = question_of(turn.state.at or "", node) if isinstance(node, Ask) else ""
        labels = [answer_words(turn.script, question, one, turn.state.language) for one in pending.candidates]
    return dict(zip(marks, labels, strict=True))


def answer_titled(turn: Turn, question: str, answer: Answer) -> str:
    """The answer with the title of its question."""
    language = turn.state.language
    return f"{question_title(turn.script, question, language)}: {answer_words(turn.script, question, answer, language)}"


def miss(turn: Turn, text: str, why: str) -> None:
    """The reply was not understood: say how to answer, and after too many tries take the way the script names for that."""
    node = open_node(turn)
    if node is None:
        repeat(turn)
        return
    turn.change(misses=turn.state.misses + 1)
    if isinstance(node, AskConsent):
        turn.line(turn.phrase("reask"))
        ask(turn, node)
        return
    if isinstance(node, Ask) and not KINDS[node.kind].is_personal:
        turn.do(Missed(question=question_of(turn.state.at or "", node), text=text, why=why))
    if is_stuck(turn, node):
        _take_way_out(turn, node)
        return
    if why == "question" and turn.script.about is not None:
        turn.line(turn.text(turn.script.about))
    else:
        _explain(turn, node, why)
    ask(turn, node)


def tire(turn: Turn) -> bool:
    """Count a try that brought no answer though nothing was misheard; True where it was one too many and the way out was taken."""
    node = open_node(turn)
    if node is None or isinstance(node, AskConsent):
        return False
    turn.change(misses=turn.state.misses + 1)
    if not is_stuck(turn, node):
        return False
    _take_way_out(turn, node)
    return True


def _take_way_out(turn: Turn, node: Ask | ContactAsk) -> None:
    """Leave the question after too many misses; where the script names no way, the visitor may skip it or call a person."""
    if node.on_misses is not None:
        go_on(turn, node.on_misses)
        return
    if node.optional:
        skip(turn, node)
        return
    if isinstance(node, Ask) and node.kind in _BUTTON_KINDS:
        turn.line(turn.phrase("buttons_only"))
    else:
        turn.line(turn.phrase("stuck"))
    ask(turn, node)


def _explain(turn: Turn, node: Ask | ContactAsk, why: str) -> None:
    if why == "out_of_range" and isinstance(node, Ask):
        turn.line(turn.phrase("out_of_range", range=_range(turn, node)))
    elif node.error is not None:
        turn.line(turn.text(node.error))
    elif isinstance(node, Ask) and node.example is not None:
        turn.line(f"{turn.phrase('reask')} {turn.text(node.example)}")
    else:
        kind = "contact" if isinstance(node, ContactAsk) else node.kind
        turn.line(f"{turn.phrase('reask')} {turn.phrase(f'hint_{kind}')}")


def _range(turn: Turn, node: Ask) -> str:
    low, high = (node.least or None, node.most) if node.kind == "choices" else (node.low, node.high)
    values = {name: f"{value:,.10g}".replace(",", "\u00a0") for name, value in (("low", low), ("high", high)) if value is not None}
    name = "range_between" if len(values) == 2 else ("range_from" if "low" in values else "range_to")
    return turn.phrase(name, **values)


def _within_limits(node: Ask, reading: Reading) -> Reading:
    match reading:
        case Understood(answer=answer):
            return reading if _fits(node, answer) else Unclear(why="out_of_range")
        case Unsure(candidates=candidates):
            fitting = tuple(answer for answer in candidates if _fits(node, answer))
            return Unsure(candidates=fitting, confidence=reading.confidence) if fitting else Unclear(why="out_of_range")
        case Unclear():
            return reading
        case _:
            assert_never(reading)


def _fits(node: Ask, answer: Answer) -> bool:
    match answer:
        case Number(value=value):
            return _lies_within(node, value, value)
        case Money(low=low, high=high):
            return _lies_within(node, low, high)
        case Choices(options=options):
            return node.least <= len(options) and (node.most is None or len(options) <= node.most)
        case _:
            return True


def _lies_within(node: Ask, low: float | None, high: float | None) -> bool:
    """Some part of the range does; None is an open end."""
    is_below = node.low is not None and high is not None and high < node.low
    is_above = node.high is not None and low is not None and low > node.high
    return not (is_below or is_above)


def _read_consent(turn: Turn, text: str) -> Reading:
    """The words of the two buttons, or a yes or no that leaves no doubt."""
    for name, given in (("button_agree", True), ("button_decline", False)):
        if says_label(turn, name, text):
            return Understood(answer=YesNo(yes=given))
    return yesno.read_plainly(text, Hints(lang=turn.state.language))


def _read_contact(turn: Turn, node: ContactAsk, text: str) -> Reading:
    """A phone or an address, whichever the question takes; an address wins, because digits may stand in one."""
    hints = Hints(lang=turn.state.language, country=turn.script.country or turn.country, today=turn.at.date())
    readings: list[Reading] = [kind.read(text, hints) for kind, way in ((email, "email"), (phone, "phone")) if way in node.contact]
    return next((reading for reading in readings if not isinstance(reading, Unclear)), readings[-1])


def read_contact(turn: Turn, text: str) -> Phone | Email | None:
    """A phone number or an address that is plainly one, though none is asked for."""
    hints = Hints(lang=turn.state.language, country=turn.script.country or turn.country)
    for kind in (email, phone):
        reading = kind.read(text, hints)
        if isinstance(reading, Understood) and isinstance(reading.answer, Phone | Email):
            return None if isinstance(reading.answer, Email) and reading.answer.suggestion else reading.answer
    return None


@lru_cache(maxsize=512)
def _spoken(text: str) -> tuple[str, ...]:
    return tuple(word.text for word in words(fold(text)))
