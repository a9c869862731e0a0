"""Listens to a typed message: a side question that waits, the open question, or what may be said at any moment."""

from __future__ import annotations

from dialogs.asking import open_node
from dialogs.effects import EraseData
from dialogs.interrupting import LANGUAGE_NAMES, interrupt, offer_restart, repeat, restart, set_language, tell_price
from dialogs.opening import begin, begin_with, take_in_passing
from dialogs.replying import read_reply, reply, take
from dialogs.script import Ask
from dialogs.state import Pending
from dialogs.taking import revisit
from dialogs.turn import Turn
from qualification.answers import Choice, NoMoney, YesNo
from qualification.intents import find_intent
from qualification.kinds import choice, money, yesno
from qualification.normalize import fold
from qualification.reading import Hints, Option, Reading, Understood

_WORDY_KINDS = frozenset({"text", "name", "company"})
"""Kinds for which any words are an answer, so what may be said at any moment is looked for first."""
_BUTTON_ACTS = {"button_skip": "skip", "button_back": "back", "button_fix": "back", "button_restart": "restart"}


def listen(turn: Turn, text: str) -> None:
    """Play a typed message."""
    if not text.strip():
        repeat(turn)
        return
    if turn.state.status == "new":
        _open(turn, text)
        return
    if turn.state.status == "stopped":
        turn.change(status="active")
        offer_restart(turn)
        return
    pending = turn.state.pending
    if pending is not None and _answer_pending(turn, pending, text):
        return
    act = _typed_label(turn, text)
    if act is not None and interrupt(turn, act):
        return
    _answer(turn, text)


def _open(turn: Turn, text: str) -> None:
    """Any first message opens the script; only who begins with "stop" or "a person, please" gets that first."""
    found = find_intent(text, Hints(lang=(turn.person.language or turn.script.languages[0])[:2]))
    if found is not None and found.intent == "stop":
        interrupt(turn, "stop")
        return
    if found is not None and found.intent == "human":
        begin(turn)
        interrupt(turn, "human")
        return
    begin_with(turn, text)


def _answer(turn: Turn, text: str) -> None:
    node = open_node(turn)
    reading = read_reply(turn, text)
    is_exact = isinstance(reading, Understood) and reading.confidence >= 1.0
    if not (is_exact and not (isinstance(node, Ask) and node.kind in _WORDY_KINDS)):
        found = find_intent(text, _hints(turn, node))
        if found is not None and interrupt(turn, found.intent):
            return
    if _asks_price(turn, text, reading):
        tell_price(turn, text)
    elif node is None:
        repeat(turn)
    else:
        if isinstance(reading, Understood) and not is_exact:
            take_in_passing(turn, text)
        reply(turn, text, reading)


def _asks_price(turn: Turn, text: str, reading: Reading) -> bool:
    if isinstance(reading, Understood):
        return isinstance(reading.answer, NoMoney) and reading.answer.why == "question"
    asked = money.read(text, Hints(lang=turn.state.language))
    return isinstance(asked, Understood) and isinstance(asked.answer, NoMoney) and asked.answer.why == "question"


def _hints(turn: Turn, node: object) -> Hints:
    return turn.hints(node) if isinstance(node, Ask) else Hints(lang=turn.state.language)


def _typed_label(turn: Turn, text: str) -> str | None:
    """What a typed label of one of the machine's own buttons stands for."""
    folded = fold(text)
    return next((act for name, act in _BUTTON_ACTS.items() if fold(turn.phrase(name)) == folded), None)


def _answer_pending(turn: Turn, pending: Pending, text: str) -> bool:
    """Take the text as the answer to the machine's side question; False if it is none, then that question is dropped."""
    match pending.kind:
        case "did_you_mean" | "suggestion" | "confirm":
            is_taken = _pick_candidate(turn, pending, text)
        case "restart":
            is_taken = _continue_or_restart(turn, text)
        case "erase":
            is_taken = _erase_or_keep(turn, text)
        case "change":
            is_taken = _pick_change(turn, text)
        case "language":
            is_taken = _pick_language(turn, text)
    if not is_taken:
        turn.change(pending=None)
    return is_taken


def _pick_candidate(turn: Turn, pending: Pending, text: str) -> bool:
    said = _yes_or_no(turn, text)
    if said is None:
        return False
    if said:
        turn.change(pending=None)
        take(turn, pending.candidates[0], pending.raw, is_sure=True)
    elif pending.kind == "suggestion" and len(pending.candidates) > 1:
        turn.change(pending=None)
        take(turn, pending.candidates[1], pending.raw, is_sure=True)
    else:
        turn.change(pending=None)
        repeat(turn)
    return True


def _continue_or_restart(turn: Turn, text: str) -> bool:
    picked = _pick(turn, text, {"continue": turn.phrase("button_continue"), "restart": turn.phrase("button_restart")})
    if picked == "restart":
        restart(turn)
    elif picked == "continue" or _yes_or_no(turn, text):
        turn.change(pending=None)
        repeat(turn)
    else:
        return False
    return True


def _erase_or_keep(turn: Turn, text: str) -> bool:
    if _yes_or_no(turn, text) is True or _pick(turn, text, {"erase": turn.phrase("button_erase")}) == "erase":
        turn.do(EraseData())
        return True
    turn.change(pending=None)
    turn.line(turn.phrase("kept"))
    repeat(turn)
    return True


def _pick_change(turn: Turn, text: str) -> bool:
    titles = {question: question for question in turn.state.given}
    for question in titles:
        node = turn.script.questions.get(question)
        titles[question] = turn.text(node.title or node.ask) if node is not None else question
    picked = _pick(turn, text, titles)
    if picked is None:
        return False
    revisit(turn, picked)
    return True


def _pick_language(turn: Turn, text: str) -> bool:
    names = {language: LANGUAGE_NAMES.get(language, language) for language in turn.script.languages}
    picked = _pick(turn, text, names)
    if picked is None:
        return False
    set_language(turn, picked)
    return True


def _yes_or_no(turn: Turn, text: str) -> bool | None:
    reading = yesno.read(text, Hints(lang=turn.state.language))
    return reading.answer.yes if isinstance(reading, Understood) and isinstance(reading.answer, YesNo) else None


def _pick(turn: Turn, text: str, labels: dict[str, str]) -> str | None:
    options = tuple(Option(id=name, label=label) for name, label in labels.items())
    reading = choice.read(text, Hints(lang=turn.state.language, options=options))
    return reading.answer.option if isinstance(reading, Understood) and isinstance(reading.answer, Choice) else None
