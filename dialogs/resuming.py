"""A person has the word beside the machine: the ready answers they may use, and the open question once the machine goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogs.asking import ask, open_node
from dialogs.effects import Message, Send
from dialogs.events import Person
from dialogs.script import Script
from dialogs.state import State
from dialogs.turn import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """The state after the question was asked again, and the one message that asks it."""

    state: State
    message: Message


def resume(script: Script, state: State, at: datetime, *, country: str | None = None) -> Resumed | None:
    """The open question again; None where none is open. What the machine itself had asked over it is dropped, no reminder is set."""
    turn = Turn(script=script, state=state, at=at, person=Person(), country=country)
    node = open_node(turn)
    if node is None:
        return None
    ask(turn, node)
    sent = next(effect for effect in turn.effects if isinstance(effect, Send))
    return Resumed(state=turn.state, message=sent.message)


def ready_answer(script: Script, state: State, name: str, at: datetime) -> str:
    """One of the script's ready answers in the visitor's language, its names filled in from what is known of them."""
    return Turn(script=script, state=state, at=at, person=Person()).text(script.answers[name])
