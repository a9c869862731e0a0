"""Plays a pressed button. The data comes from the client: it counts only if its number is that of the open question."""

from __future__ import annotations

from dialogs.asking import open_node, redraw, repeat
from dialogs.correcting import pick_correction
from dialogs.describe import answer_words
from dialogs.effects import EraseData, Toast
from dialogs.interrupting import interrupt, restart, set_language, skip_question
from dialogs.lending import settle_whose
from dialogs.opening import begin
from dialogs.replying import miss, offered, take, take_ticked
from dialogs.revising import revisit
from dialogs.script import Ask, AskConsent, question_of
from dialogs.state import Pending
from dialogs.turn import Turn
from qualification.answers import Answer, Choice, YesNo


def press(turn: Turn, data: str) -> None:
    """Act on the button; one of an earlier question is answered politely and changes nothing."""
    number, _, rest = data.partition(":")
    verb, _, what = rest.partition(":")
    is_current = number == str(turn.state.seq) and (_press_pending(turn, verb, what) or _press_question(turn, verb, what))
    if not is_current and turn.state.status == "new":
        begin(turn)
    elif not is_current:
        turn.do(Toast(text=turn.phrase("old_button")))
    if not any(isinstance(effect, Toast) for effect in turn.effects):
        turn.effects.insert(0, Toast())


def _press_pending(turn: Turn, verb: str, what: str) -> bool:
    """A button of the machine's own side question; False if it is none, or that question is no longer open."""
    pending = turn.state.pending
    if pending is None:
        return False
    match (pending.kind, verb):
        case ("did_you_mean" | "suggestion", "c") if (candidate := _candidate(turn, pending, what)) is not None:
            turn.change(pending=None)
            take(turn, candidate, pending.raw, is_sure=True)
        case ("correct", "c" | "other") if verb == "other" or what in offered(turn, pending):
            pick_correction(turn, pending, None if verb == "other" else what)
        case ("did_you_mean", "other"):
            miss(turn, pending.raw, "ambiguous")
        case ("number", "y" | "n"):
            settle_whose(turn, pending, is_own=verb == "y")
        case ("restart", "restart"):
            restart(turn)
        case ("erase", "erase"):
            turn.do(EraseData())
        case ("erase", "keep"):
            turn.change(pending=None)
            turn.line(turn.phrase("kept"))
            repeat(turn)
        case ("change", "ch") if (question := _numbered(turn, what)) is not None:
            revisit(turn, question)
        case ("language", "l"):
            set_language(turn, what)
        case ("suggestion", "other") | ("restart", "continue"):
            turn.change(pending=None)
            repeat(turn)
        case _:
            return False
    return True


def _candidate(turn: Turn, pending: Pending, mark: str) -> Answer | None:
    return dict(zip(offered(turn, pending), pending.candidates, strict=True)).get(mark)


def _numbered(turn: Turn, number: str) -> str | None:
    """The answered question of this number in the list that was offered."""
    return next((question for place, question in enumerate(turn.state.given) if str(place) == number), None)


def _press_question(turn: Turn, verb: str, what: str) -> bool:
    """A button of the open question; False if the question has none such."""
    node = open_node(turn)
    match node:
        case None:
            return False
        case AskConsent():
            return _press_yes_or_no(turn, verb)
        case Ask():
            return _press_ask(turn, node, verb, what) or _press_side(turn, verb)
        case _:
            return _press_side(turn, verb)


def _press_ask(turn: Turn, node: Ask, verb: str, what: str) -> bool:
    match (node.kind, verb):
        case ("choice", "o") if what in node.options:
            picked = Choice(option=what)
            question = question_of(turn.state.at or "", node)
            take(turn, picked, answer_words(turn.script, question, picked, turn.state.language), is_sure=True)
        case ("yesno", _):
            return _press_yes_or_no(turn, verb)
        case ("choices", "t") if what in node.options:
            _tick(turn, node, what)
        case ("choices", "done"):
            if not take_ticked(turn, node):
                turn.do(Toast(text=turn.phrase("hint_choices")))
        case _:
            return False
    return True


def _press_yes_or_no(turn: Turn, verb: str) -> bool:
    if verb not in ("y", "n"):
        return False
    is_yes = verb == "y"
    take(turn, YesNo(yes=is_yes), turn.phrase("button_yes" if is_yes else "button_no"), is_sure=True)
    return True


def _tick(turn: Turn, node: Ask, option: str) -> None:
    picked = turn.state.picked
    if option in picked:
        turn.change(picked=tuple(one for one in picked if one != option))
    elif node.most is None or len(picked) < node.most:
        turn.change(picked=tuple(one for one in node.options if one in (*picked, option)))
    else:
        turn.do(Toast(text=turn.phrase("range_to", high=str(node.most))))
        return
    redraw(turn, node)


def _press_side(turn: Turn, verb: str) -> bool:
    """Back and skip, offered under many questions; a person under one that could not be answered."""
    if verb == "skip":
        skip_question(turn)
        return True
    return verb in ("back", "human") and interrupt(turn, verb)
