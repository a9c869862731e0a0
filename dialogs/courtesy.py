"""Answers greetings, thanks and small talk: a word back, then the open question again. Nothing is counted as a miss."""

from __future__ import annotations

from dialogs.asking import open_node, repeat
from dialogs.turn import Turn
from qualification.courtesies import Courtesy

_LEADS_ON = frozenset({"greeting", "how_are_you"})
"""Courtesies that begin a talk: with no question open, what can be done is said along."""


def answer_courtesy(turn: Turn, courtesy: Courtesy) -> None:
    """Return the courtesy and ask the open question again; who says goodbye is not asked on, but the question stays open."""
    if courtesy != "sign":
        turn.line(turn.phrase(f"courtesy_{courtesy}"))
    if courtesy == "farewell":
        turn.flush()
        return
    if courtesy in _LEADS_ON and open_node(turn) is None:
        turn.line(turn.phrase("after_end"))
    repeat(turn)
