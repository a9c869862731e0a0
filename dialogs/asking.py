"""Opens a question: its message, its buttons, its reminders. The button's data is `<seq>:<verb>[:<what>]`."""

from __future__ import annotations

import hashlib

from dialogs.effects import Button, CancelTimers, Message, Redraw, SetTimer
from dialogs.script import Ask, AskConsent, Asking, ContactAsk, shares_number
from dialogs.state import Pending
from dialogs.texts import LABEL_LIMIT, pick
from dialogs.turn import Echo, Turn

Rows = tuple[tuple[Button, ...], ...]

TICKED, UNTICKED = "☑ ", "☐ "


def open_question(turn: Turn, node_id: str, node: Asking) -> None:
    """Make this the open question and ask it."""
    turn.change(at=node_id, seq=turn.state.seq + 1, misses=0, picked=(), status="active")
    ask(turn, node)
    _set_reminder(turn, node, 0)


def ask(turn: Turn, node: Asking) -> None:
    """Ask the open question (again), after the waiting lines. A side question of the machine that was open is dropped."""
    turn.change(pending=None)
    if turn.echo is not None:
        _show_back(turn, node, turn.echo)
    if isinstance(node, Ask) and node.kind == "choices":
        turn.flush()  # ticks replace the whole message, so nothing else may stand in it
    turn.send(question_message(turn, node))


def question_message(turn: Turn, node: Asking) -> Message:
    """The question with its buttons. A question that may share the number uses the reply keyboard instead."""
    if isinstance(node, AskConsent):
        return Message(text=consent_text(turn, node), buttons=_consent_rows(turn))
    side = _side_row(turn, node)
    if shares_number(node):
        labels = tuple(one.label for one in side)
        return Message(text=turn.text(node.ask), share_label=turn.phrase("button_share"), typed_buttons=labels)
    rows = _rows(turn, node) if isinstance(node, Ask) else ()
    return Message(text=turn.text(node.ask), buttons=(*rows, side) if side else rows)


def consent_text(turn: Turn, node: AskConsent) -> str:
    """The exact text that is agreed to, with the link to the document."""
    spec = turn.script.consents[node.consent]
    return _with_link(turn.text(spec.text), spec.link)


def consent_version(turn: Turn, node: AskConsent, language: str) -> str:
    """The version of a consent: a hash of its text as the script has it, so that a changed text is a new consent."""
    spec = turn.script.consents[node.consent]
    text = _with_link(pick(spec.text, language, turn.script.languages), spec.link)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def redraw(turn: Turn, node: Ask) -> None:
    """Show the ticks of a multiple choice as they are now."""
    turn.do(Redraw(message=question_message(turn, node)))


def remind(turn: Turn, node: Asking, number: int) -> None:
    """The visitor has been silent: ask again in the words for that, and set the next reminder."""
    texts = node.remind_text if isinstance(node, Ask | ContactAsk) else None
    if texts is not None:
        turn.line(turn.text(texts))
    ask(turn, node)
    _set_reminder(turn, node, number + 1)


def button(turn: Turn, label: str, *data: str) -> Button:
    """A button that belongs to the open question."""
    return Button(label=label[:LABEL_LIMIT], data=":".join((str(turn.state.seq), *data)))


def close_question(turn: Turn) -> None:
    """The open question is answered or left: none is open, its reminders are forgotten."""
    node = open_node(turn)
    if node is not None and not isinstance(node, AskConsent) and node.remind:
        turn.do(CancelTimers())
    turn.change(at=None)


def open_node(turn: Turn) -> Asking | None:
    """The node whose question is open."""
    return node_of(turn, turn.state.at)


def node_of(turn: Turn, node_id: str | None) -> Asking | None:
    """The node that asks under this id; None where there is none such."""
    node = turn.script.nodes.get(node_id or "")
    return node if isinstance(node, Ask | ContactAsk | AskConsent) else None


def repeat(turn: Turn) -> None:
    """Ask the open question again; with none open, say what can be done."""
    node = open_node(turn)
    if node is not None:
        ask(turn, node)
    elif not turn.lines:
        turn.line(turn.phrase("after_end"))
    turn.flush()


def may_skip(turn: Turn, node: Ask | ContactAsk) -> bool:
    """True for what the script lets pass over, and for any question that the visitor could not answer."""
    return node.optional or is_stuck(turn, node)


def is_stuck(turn: Turn, node: Ask | ContactAsk) -> bool:
    """True once as many replies were missed as the question tries: no question is asked for ever without a way out."""
    return turn.state.misses >= node.tries


def _with_link(text: str, link: str | None) -> str:
    return f"{text}\n{link}" if link else text


def _show_back(turn: Turn, node: Asking, echo: Echo) -> None:
    """Show what was taken. Where a plain "no" would answer the next question, it is told and not asked."""
    turn.echo = None
    if isinstance(node, AskConsent) or (isinstance(node, Ask) and node.kind == "yesno"):
        turn.note(turn.phrase("noted", answers=echo.plain))
        return
    turn.note(echo.asking)
    turn.change(pending=Pending(kind="confirm", raw=echo.question))


def _set_reminder(turn: Turn, node: Asking, number: int) -> None:
    """Set the timer of this number, if the question has one; a new stamp makes every earlier timer an old one."""
    turn.change(stamp=turn.state.stamp + 1)
    if isinstance(node, AskConsent) or number >= len(node.remind):
        return
    before = node.remind[number - 1] if number else None
    after = node.remind[number] - before if before is not None and before < node.remind[number] else node.remind[number]
    turn.do(SetTimer(name=f"remind:{number}", after=after, stamp=turn.state.stamp))


def _rows(turn: Turn, node: Ask) -> Rows:
    if node.kind == "yesno":
        return ((button(turn, turn.phrase("button_yes"), "y"), button(turn, turn.phrase("button_no"), "n")),)
    if node.kind not in ("choice", "choices"):
        return ()
    language = turn.state.language
    buttons = []
    for option, spec in node.options.items():
        label = pick(spec.label, language, turn.script.languages)
        if node.kind == "choices":
            label = (TICKED if option in turn.state.picked else UNTICKED) + label
        buttons.append(button(turn, label, "t" if node.kind == "choices" else "o", option))
    rows = tuple(tuple(buttons[start : start + node.columns]) for start in range(0, len(buttons), node.columns))
    return (*rows, (button(turn, turn.phrase("button_done"), "done"),)) if node.kind == "choices" else rows


def _side_row(turn: Turn, node: Ask | ContactAsk) -> tuple[Button, ...]:
    row = []
    if turn.state.pending is not None and turn.state.pending.kind == "confirm":
        row.append(button(turn, turn.phrase("button_fix"), "back"))
    elif turn.state.trail:
        row.append(button(turn, turn.phrase("button_back"), "back"))
    if may_skip(turn, node):
        row.append(button(turn, turn.phrase("button_skip"), "skip"))
    if is_stuck(turn, node) and not turn.state.handed_off:
        row.append(button(turn, turn.phrase("button_human"), "human"))
    return tuple(row)


def _consent_rows(turn: Turn) -> Rows:
    return ((button(turn, turn.phrase("button_agree"), "y"), button(turn, turn.phrase("button_decline"), "n")),)
