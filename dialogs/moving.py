"""Takes a running dialog over to another version of its script, by an explicit map from old nodes to new ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogs.asking import open_question
from dialogs.events import Person
from dialogs.interpreter import Step
from dialogs.script import Ask, AskConsent, Asking, ContactAsk, Script, question_of
from dialogs.state import State
from dialogs.turn import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmapped:
    """Why dialogs at a node cannot be moved. `target` None: the new version has no such node and the map names none."""

    node: str
    target: str | None


def unmapped(new: Script, standing: Iterable[str], ways: Mapping[str, str]) -> tuple[Unmapped, ...]:
    """Nodes with a question open, of which the new version has none to go on with; those dialogs stay with the version they have.

    A target that does not exist, or does not wait for a reply, is named.
    """
    problems = []
    for node in dict.fromkeys((*standing, *ways)):
        target = ways.get(node, node)
        if _asking(new, target) is None:
            problems.append(Unmapped(node=node, target=ways.get(node)))
    return tuple(problems)


def move(state: State, old: Script, new: Script, *, version: int, ways: Mapping[str, str], at: datetime) -> Step | None:
    """The dialog in the new version; None: it stays with its own, for its open question has no counterpart, or none is open.

    Answers, consents and the contact are kept. Where the open question takes other answers than before it is asked anew, so that no
    reply is ever read against a question that the visitor has not seen; otherwise nothing is said. Whoever said stop is asked nothing and
    stays where that would be needed. `ways`: old node to new node; a node
    that both versions have need not be named.
    """
    if state.at is None:
        return None
    target = ways.get(state.at, state.at)
    node, former = _asking(new, target), _asking(old, state.at)
    if node is None:
        return None
    moved = replace(
        state,
        version=version,
        at=target,
        trail=tuple(ways.get(one, one) for one in state.trail),
        passed=frozenset(ways.get(one, one) for one in state.passed),
        given={question: replace(given, node=ways.get(given.node, given.node)) for question, given in state.given.items()},
    )
    if former is not None and _takes(old, state.at, former) == _takes(new, target, node):
        return Step(state=moved, effects=())
    if state.status != "active":
        return None
    turn = Turn(script=new, state=moved, at=at, person=Person())
    open_question(turn, target, node)
    return Step(state=turn.state, effects=tuple(turn.effects))


def _asking(script: Script, node_id: str) -> Asking | None:
    node = script.nodes.get(node_id)
    return node if isinstance(node, Ask | ContactAsk | AskConsent) else None


def _takes(script: Script, node_id: str, node: Asking) -> tuple[object, ...]:
    """What a reply to the question may be and where it is kept: while this is the same, the question on the screen still stands."""
    match node:
        case Ask():
            return (question_of(node_id, node), node.kind, tuple(node.options), node.currency)
        case ContactAsk():
            return ("contact", *node.contact)
        case AskConsent():
            return ("consent", node.consent, script.consents[node.consent])
        case _:
            assert_never(node)
