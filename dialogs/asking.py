"""Opens a question: its message, its buttons, its reminders. The button's data is `<seq>:<verb>[:<what>]`."""

from __future__ import annotations

from dialogs.effects import Button, CancelTimers, Message, Redraw, SetTimer
from dialogs.script import Ask, AskConsent, ContactAsk
from dialogs.texts import LABEL_LIMIT, pick
from dialogs.turn import Turn

Asking = Ask | ContactAsk | AskConsent
Rows = tuple[tuple[Button, ...], ...]

TICKED, UNTICKED = "☑ ", "☐ "


def open_question(turn: Turn, node_id: str, node: Asking) -> None:
    """Make this the open question and ask it."""
    state = turn.state
    turn.change(at=node_id, seq=state.seq + 1, misses=0, asked=state.asked + 1, picked=(), pending=None, status="active")
    ask(turn, node)
    _set_reminder(turn, node, 0)


def ask(turn: Turn, node: Asking) -> None:
    """Ask the open question (again), after the waiting lines."""
    turn.send(question_message(turn, node))


def question_message(turn: Turn, node: Asking) -> Message:
    """The question with its buttons. A question that may share the number uses the reply keyboard instead."""
    if isinstance(node, AskConsent):
        return Message(text=consent_text(turn, node), buttons=_consent_rows(turn))
    if shares_number(node):
        typed = (turn.phrase("button_skip"),) if node.optional else ()
        return Message(text=turn.text(node.ask), share_label=turn.phrase("button_share"), typed_buttons=typed)
    rows = _rows(turn, node) if isinstance(node, Ask) else ()
    return Message(text=turn.text(node.ask), buttons=(*rows, *_side_row(turn, node)))


def shares_number(node: Asking) -> bool:
    """True where the button that shares the visitor's number is offered."""
    if isinstance(node, ContactAsk):
        return node.share_button and "phone" in node.contact
    return isinstance(node, Ask) and node.kind == "phone" and node.share_button


def consent_text(turn: Turn, node: AskConsent) -> str:
    """The exact text that is agreed to, with the link to the document."""
    spec = turn.script.consents[node.consent]
    text = turn.text(spec.text)
    return f"{text}\n{spec.link}" if spec.link else text


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
    """The open question is answered or left: forget its reminders, take its keyboard away with the next message."""
    node = open_node(turn)
    if node is None:
        return
    if not isinstance(node, AskConsent) and node.remind:
        turn.do(CancelTimers())
    if shares_number(node):
        turn.drops_keyboard = True


def open_node(turn: Turn) -> Asking | None:
    """The node whose question is open."""
    node = turn.script.nodes.get(turn.state.at) if turn.state.at else None
    return node if isinstance(node, Ask | ContactAsk | AskConsent) else None


def _set_reminder(turn: Turn, node: Asking, number: int) -> None:
    if isinstance(node, AskConsent) or number >= len(node.remind):
        return
    before = node.remind[number - 1] if number else None
    after = node.remind[number] - before if before is not None and before < node.remind[number] else node.remind[number]
    turn.change(stamp=turn.state.stamp + 1)
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


def _side_row(turn: Turn, node: Ask | ContactAsk) -> Rows:
    row = []
    if turn.state.given and turn.state.asked > 1:
        row.append(button(turn, turn.phrase("button_back"), "back"))
    if node.optional:
        row.append(button(turn, turn.phrase("button_skip"), "skip"))
    return (tuple(row),) if row else ()


def _consent_rows(turn: Turn) -> Rows:
    return ((button(turn, turn.phrase("button_agree"), "y"), button(turn, turn.phrase("button_decline"), "n")),)
