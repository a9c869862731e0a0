"""The net under the readers: a message on which one of them broke is taken as not understood, and the operators hear of it."""

from __future__ import annotations

import traceback

from dialogs.asking import open_node, repeat
from dialogs.effects import ReadingFailed
from dialogs.opening import begin
from dialogs.replying import miss
from dialogs.script import Ask, question_of
from dialogs.turn import Turn


def take_as_unread(turn: Turn, text: str, error: Exception) -> None:
    """Play a typed message without reading it. `turn`: as it was before the message."""
    node = open_node(turn)
    question = question_of(turn.state.at or "", node) if isinstance(node, Ask) else turn.state.at or ""
    turn.do(ReadingFailed(question=question, error=f"{type(error).__name__} in {_place(error)}"))
    turn.change(pending=None)
    if turn.state.status == "new":
        begin(turn)
    elif node is None:
        repeat(turn)
    else:
        miss(turn, text, "nothing")


def _place(error: Exception) -> str:
    """The function that the exception came from."""
    return traceback.extract_tb(error.__traceback__)[-1].name
