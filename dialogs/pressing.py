"""Plays a pressed button. The data comes from the client: it counts only if its number is that of the open question."""

from __future__ import annotations

from dialogs.asking import open_node, redraw
from dialogs.effects import EraseData, Toast
from dialogs.interrupting import interrupt, repeat, restart, set_language, skip_question
from dialogs.replying import take
from dialogs.script import Ask, AskConsent
from dialogs.taking import revisit
from dialogs.turn import Turn
from qualification.answers import Choice, Choices, YesNo


def press(turn: Turn, data: str) -> None:
    """Act on the button; one of an earlier question is answered politely and changes nothing."""
    number, _, rest = data.partition(":")
    verb, _, what = rest.partition(":")
    if number != str(turn.state.seq) or not (_press_pending(turn, verb, what) or _press_question(turn, verb, what)):
        turn.do(Toast(text=turn.phrase("old_button")))
        return
    if not any(isinstance(effect, Toast) for effect in turn.effects):
        turn.effects.insert(0, Toast())


def _press_pending(turn: Turn, verb: str, what: str) -> bool:
    """A button of the machine's own side question; False if it is none, or that question is no longer open."""
    pending = turn.state.pending
    if pending is None:
        return False
    match (pending.kind, verb):
        case ("did_you_mean" | "suggestion", "c") if what.isdecimal() and int(what) < len(pending.candidates):
            turn.change(pending=None)
            take(turn, pending.candidates[int(what)], pending.raw, is_sure=True)
        case ("restart", "restart"):
            restart(turn)
        case ("erase", "erase"):
            turn.do(EraseData())
        case ("erase", "keep"):
            turn.change(pending=None)
            turn.line(turn.phrase("kept"))
            repeat(turn)
        case ("change", "ch") if what.isdecimal() and int(what) < len(turn.state.given):
            revisit(turn, list(turn.state.given)[int(what)])
        case ("language", "l"):
            set_language(turn, what)
        case ("did_you_mean" | "suggestion", "other") | ("restart", "continue"):
            turn.change(pending=None)
            repeat(turn)
        case _:
            return False
    return True


def _press_question(turn: Turn, verb: str, what: str) -> bool:
    """A button of the open question; False if the question has none such."""
    node = open_node(turn)
    match node:
        case AskConsent() if verb in ("y", "n"):
            take(turn, YesNo(yes=verb == "y"), "", is_sure=True)
            return True
        case Ask():
            return _press_ask(turn, node, verb, what) or _press_side(turn, verb)
        case _:
            return _press_side(turn, verb)


def _press_ask(turn: Turn, node: Ask, verb: str, what: str) -> bool:
    match (node.kind, verb):
        case ("choice", "o") if what in node.options:
            take(turn, Choice(option=what), what, is_sure=True)
        case ("yesno", "y" | "n"):
            take(turn, YesNo(yes=verb == "y"), verb, is_sure=True)
        case ("choices", "t") if what in node.options:
            _tick(turn, node, what)
        case ("choices", "done"):
            _done(turn, node)
        case _:
            return False
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


def _done(turn: Turn, node: Ask) -> None:
    if len(turn.state.picked) < max(node.least, 0 if node.optional else 1):
        turn.do(Toast(text=turn.phrase("hint_choices")))
        return
    take(turn, Choices(options=turn.state.picked), ", ".join(turn.state.picked), is_sure=True)


def _press_side(turn: Turn, verb: str) -> bool:
    """Back and skip, offered under many questions."""
    if verb == "skip":
        skip_question(turn)
        return True
    return verb == "back" and interrupt(turn, "back")
