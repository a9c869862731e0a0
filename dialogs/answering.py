"""Takes a typed message as the answer to a side question of the machine itself: which was meant, continue or restart, and so on."""

from __future__ import annotations

from typing import assert_never

from dialogs.asking import repeat
from dialogs.correcting import is_correction, pick_correction
from dialogs.describe import question_title
from dialogs.effects import EraseData
from dialogs.interrupting import LANGUAGE_NAMES, ask_to_erase, restart, set_language
from dialogs.lending import settle_whose
from dialogs.replying import miss, offer, offered, read_answer, read_reply, says_label, take
from dialogs.revising import revisit, rewind, stop_of
from dialogs.script import Ask
from dialogs.state import Pending
from dialogs.taking import take_answer
from dialogs.turn import Turn
from qualification.answers import Choice, Email, YesNo
from qualification.kinds import choice, email, yesno
from qualification.reading import Hints, Option, Reading, Understood


def answer_pending(turn: Turn, pending: Pending, text: str) -> bool:
    """Take the text as the answer to the machine's side question; False if it is none, then that question is dropped."""
    match pending.kind:
        case "did_you_mean":
            is_taken = _pick_meant(turn, pending, text)
        case "correct":
            is_taken = _pick_correction(turn, pending, text)
        case "suggestion":
            is_taken = _pick_address(turn, pending, text)
        case "confirm":
            is_taken = _confirm(turn, pending.raw, text)
        case "restart":
            is_taken = _continue_or_restart(turn, text)
        case "erase":
            is_taken = _erase_or_keep(turn, text)
        case "change":
            is_taken = _pick_change(turn, text)
        case "language":
            is_taken = _pick_language(turn, text)
        case "number":
            is_taken = _say_whose(turn, pending, text)
        case _:
            assert_never(pending.kind)
    if not is_taken:
        turn.change(pending=None)
    return is_taken


def _pick_meant(turn: Turn, pending: Pending, text: str) -> bool:
    """By label, place or synonym of the list; by "yes" where one was offered, while of several that tells nothing."""
    marks = offered(turn, pending)
    picked = "other" if says_label(turn, "button_other", text) else _pick(turn, text, marks)
    said = _yes_or_no(turn, text) if picked is None else None
    if said and len(pending.candidates) == 1:
        picked = next(iter(marks))
    if picked in marks:
        turn.change(pending=None)
        take(turn, pending.candidates[list(marks).index(picked)], pending.raw, is_sure=True)
    elif picked == "other" or said is False:
        miss(turn, pending.raw, "ambiguous")
    elif said:
        offer(turn, pending.candidates, pending.raw)
    else:
        return False
    return True


def _pick_correction(turn: Turn, pending: Pending, text: str) -> bool:
    """By the words of a button; by "yes" where one was offered, and by "no" none."""
    marks = offered(turn, pending)
    picked = None if says_label(turn, "button_other", text) else _pick(turn, text, marks)
    said = False if says_label(turn, "button_other", text) else _yes_or_no(turn, text)
    if picked is None and said and len(marks) == 1:
        picked = next(iter(marks))
    if picked is None and said is not False:
        return False
    pick_correction(turn, pending, picked)
    return True


def _pick_address(turn: Turn, pending: Pending, text: str) -> bool:
    """Yes, no, or one of the two addresses typed once more: who types it twice means it."""
    reading = email.read(text, Hints(lang=turn.state.language))
    address = reading.answer.address if isinstance(reading, Understood) and isinstance(reading.answer, Email) else None
    typed = next((one for one in pending.candidates if address is not None and one == Email(address=address)), None)
    said = _yes_or_no(turn, text) if typed is None else None
    if typed is None and said is None:
        return False
    turn.change(pending=None)
    kept = typed or (pending.candidates[0] if said else next(iter(pending.candidates[1:]), None))
    if kept is None:
        repeat(turn)
    else:
        take(turn, kept, pending.raw, is_sure=True)
    return True


def _confirm(turn: Turn, question: str, text: str) -> bool:
    """An answer was shown back over the next question: "no" corrects it, with the right answer in the same message or not."""
    if isinstance(read_reply(turn, text), Understood):
        return False
    said = False if says_label(turn, "button_fix", text) else _yes_or_no(turn, text)
    if said is None:
        return False
    if said:
        repeat(turn)
    elif not _corrected(turn, question, text):
        if is_correction(turn, text):
            return False
        revisit(turn, question)
    return True


def _corrected(turn: Turn, question: str, text: str) -> bool:
    stop = stop_of(turn, question)
    if stop is None or not isinstance(stop.node, Ask):
        return False
    reading = read_answer(turn, stop.node, text)
    if not isinstance(reading, Understood):
        return False
    rewind(turn, stop)
    take_answer(turn, stop.node, reading.answer, text, is_sure=True)
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
    """Only a plain yes deletes, and what only leans to one is asked again.

    Anything else keeps everything, and unless it is a plain no it is listened to as well.
    """
    picked = _pick(turn, text, {"erase": turn.phrase("button_erase"), "keep": turn.phrase("button_keep")})
    said = _plain_yes_or_no(turn, text)
    if says_label(turn, "button_erase", text) or said:
        turn.do(EraseData())
        return True
    if said is None and (picked == "erase" or _yes_or_no(turn, text)):
        ask_to_erase(turn)
        return True
    turn.line(turn.phrase("kept"))
    if picked is None and said is None:
        return False
    turn.change(pending=None)
    repeat(turn)
    return True


def _pick_change(turn: Turn, text: str) -> bool:
    titles = {question: question_title(turn.script, question, turn.state.language) for question in turn.state.given}
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


def _say_whose(turn: Turn, pending: Pending, text: str) -> bool:
    said = _yes_or_no(turn, text)
    if said is None:
        return False
    settle_whose(turn, pending, is_own=said)
    return True


def _yes_or_no(turn: Turn, text: str) -> bool | None:
    return _said(yesno.read(text, Hints(lang=turn.state.language)))


def _plain_yes_or_no(turn: Turn, text: str) -> bool | None:
    return _said(yesno.read_plainly(text, Hints(lang=turn.state.language)))


def _said(reading: Reading) -> bool | None:
    return reading.answer.yes if isinstance(reading, Understood) and isinstance(reading.answer, YesNo) else None


def _pick(turn: Turn, text: str, labels: dict[str, str]) -> str | None:
    options = tuple(Option(id=name, label=label) for name, label in labels.items())
    reading = choice.read(text, Hints(lang=turn.state.language, options=options))
    return reading.answer.option if isinstance(reading, Understood) and isinstance(reading.answer, Choice) else None
