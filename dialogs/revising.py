"""Goes back: opens a question that was left behind again. What comes after it is kept, and asked again only where the way changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.asking import close_question, node_of, open_node, open_question, repeat
from dialogs.keeping import forget_answer
from dialogs.script import Ask, Asking, question_of
from dialogs.turn import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A question that was left behind. `place`: where on the trail."""

    place: int
    node_id: str
    node: Asking


def back(turn: Turn) -> None:
    """Open the question before the open one again; right after an answer was shown back, that answer's question."""
    pending = turn.state.pending
    if pending is not None and pending.kind == "confirm":
        revisit(turn, pending.raw)
        return
    last = next(_stops(turn), None)
    if last is not None:
        _reopen(turn, last)
    else:
        turn.line(turn.phrase("nothing_before"))
        repeat(turn)


def revisit(turn: Turn, question: str) -> None:
    """Ask an answered question again; one that lies ahead loses its answer and is asked when it comes."""
    stop = stop_of(turn, question)
    if stop is not None:
        _reopen(turn, stop)
        return
    forget_answer(turn, question)
    turn.line(turn.phrase("asked_later"))
    repeat(turn)


def stop_of(turn: Turn, question: str) -> Stop | None:
    """Where the question was asked last on the way to the open one; None where it was not."""
    return next((stop for stop in _stops(turn) if _question(stop.node_id, stop.node) == question), None)


def rewind(turn: Turn, stop: Stop) -> None:
    """Stand at this question again, nothing said yet. Answers given after it are kept as known ahead."""
    state = turn.state
    passed = [_question(other.node_id, other.node) for other in _stops(turn) if other.place > stop.place]
    kept = {question for question in (_question(state.at or "", open_node(turn)), *passed) if question in state.given}
    close_question(turn)
    turn.change(
        at=stop.node_id,
        trail=state.trail[: stop.place],
        prefilled=(state.prefilled | kept) - {_question(stop.node_id, stop.node)},
        revisiting=True,
        status="active",
        pending=None,
    )


def _reopen(turn: Turn, stop: Stop) -> None:
    rewind(turn, stop)
    open_question(turn, stop.node_id, stop.node)


def _stops(turn: Turn) -> Iterator[Stop]:
    """The questions on the trail, last first; those that the script no longer has are left out."""
    for place, node_id in reversed(list(enumerate(turn.state.trail))):
        node = node_of(turn, node_id)
        if node is not None:
            yield Stop(place=place, node_id=node_id, node=node)


def _question(node_id: str, node: Asking | None) -> str:
    """The name its answer is kept under; empty for a question whose answer is no answer of the script."""
    return question_of(node_id, node) if isinstance(node, Ask) else ""
