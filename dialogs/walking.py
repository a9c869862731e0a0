"""Walks from node to node until a question waits for the visitor or the script ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from dialogs.asking import Asking, close_question, consent_text, open_question
from dialogs.effects import DropAnswer, Finished, GiveMagnet, HandOff
from dialogs.graph import reachable
from dialogs.script import (
    Ask,
    AskConsent,
    Branch,
    ContactAsk,
    Finish,
    Go,
    Jump,
    MagnetSpec,
    PassOn,
    RunScript,
    Say,
    condition_of,
    question_of,
)
from dialogs.script import GiveMagnet as GiveMagnetNode
from dialogs.turn import Turn, consent_version
from qualification.conditions import holds

MOST_STEPS = 500
"""Nodes passed in one turn before the walk is ended: only a script with a loop the linter refuses gets there."""


def go_on(turn: Turn, jumps: Sequence[Jump]) -> None:
    """Leave the open question by the first jump that holds and walk on."""
    close_question(turn)
    walk(turn, choose(turn, jumps))


def walk(turn: Turn, node_id: str | None) -> None:
    """Walk from the node to the next open question or to the end."""
    for _ in range(MOST_STEPS):
        if node_id is None:
            break
        node = turn.script.nodes.get(node_id)
        if isinstance(node, Ask | ContactAsk | AskConsent) and not _is_settled(turn, node_id, node):
            open_question(turn, node_id, node)
            _forget_unreachable(turn, node_id)
            return
        if isinstance(node, Finish):
            _say_once(turn, node_id, node.finish)
            break
        node_id = _pass(turn, node_id)
    finish(turn)


def choose(turn: Turn, jumps: Sequence[Jump]) -> str | None:
    """Where the first jump leads that has no condition or whose condition holds; None where none does."""
    for jump in jumps:
        condition = condition_of(jump)
        if condition is None or holds(condition, turn.known()) is True:
            return jump.go
    return None


def finish(turn: Turn) -> None:
    """The end of the run: say what waits, leave no question open."""
    _forget_unreachable(turn, None)
    turn.flush()
    turn.change(at=None, seq=turn.state.seq + 1, status="finished", pending=None, revisiting=False, prefilled=frozenset())
    turn.do(Finished())


def hand_off(turn: Turn, effect: HandOff) -> bool:
    """Pass the visitor on, once in a run; False if that was done before."""
    if turn.state.handed_off:
        return False
    turn.change(handed_off=True)
    turn.do(effect)
    turn.is_judged_anew = True
    return True


def _pass(turn: Turn, node_id: str) -> str | None:
    """Do what a node that asks nothing does; the next node."""
    node = turn.script.nodes.get(node_id)
    match node:
        case None | Finish() | RunScript():
            return None
        case Say(say=texts):
            _say_once(turn, node_id, texts)
            return choose(turn, node.next)
        case Branch(branch=jumps):
            return choose(turn, jumps)
        case Go(go=target):
            return target
        case GiveMagnetNode(magnet=magnet):
            give_magnet(turn, magnet, again=False)
            return choose(turn, node.next)
        case PassOn(handoff=texts):
            if hand_off(turn, HandOff(reason="script")):
                _say_once(turn, node_id, texts)
            return choose(turn, node.next)
        case Ask():
            turn.change(prefilled=turn.state.prefilled - {question_of(node_id, node)})
            return choose(turn, node.next)
        case ContactAsk():
            return choose(turn, node.next)
        case AskConsent():
            agreed = node.consent in turn.state.agreed
            return choose(turn, node.next if agreed or node.declined is None else node.declined)
        case _:
            assert_never(node)


def give_magnet(turn: Turn, magnet: str, *, again: bool) -> bool:
    """Give the magnet if what it needs is there; otherwise say what is missing. True if it was given."""
    spec = turn.script.magnets[magnet]
    if not _may_have(turn, spec):
        turn.line(turn.phrase("magnet_lacks_contact"))
        return False
    if magnet in turn.state.magnets and not again:
        return False
    turn.flush()
    turn.change(magnets=turn.state.magnets | {magnet})
    turn.do(GiveMagnet(magnet=magnet, again=again))
    return True


def _may_have(turn: Turn, spec: MagnetSpec) -> bool:
    if "contact" in spec.needs and not turn.state.has_contact:
        return False
    if "consent" in spec.needs and not turn.state.agreed:
        return False
    return spec.when is None or holds(spec.when, turn.known()) is True


def _is_settled(turn: Turn, node_id: str, node: Asking) -> bool:
    """True where there is nothing to ask: known already, or agreed to before."""
    state = turn.state
    match node:
        case Ask():
            question = question_of(node_id, node)
            is_known = question in state.prefilled and question in state.given
            return is_known or (state.revisiting and question in state.skipped) or _is_known_contact(turn, node)
        case ContactAsk():
            return ("phone" in node.contact and state.phone is not None) or ("email" in node.contact and state.email is not None)
        case AskConsent():
            is_declined = state.revisiting and node.consent in state.declined
            return is_declined or state.agreed.get(node.consent) == consent_version(consent_text(turn, node))
        case _:
            assert_never(node)


def _is_known_contact(turn: Turn, node: Ask) -> bool:
    """A person who came back is not asked again for a number that Telegram vouched for, nor for an address on record."""
    if node.kind == "phone":
        return turn.state.phone is not None and turn.state.phone_verified
    return node.kind == "email" and turn.state.email is not None


def _say_once(turn: Turn, node_id: str, texts: object) -> None:
    """Say the texts, unless they were said before and an answer is only being corrected."""
    if not isinstance(texts, dict) or (turn.state.revisiting and node_id in turn.state.passed):
        return
    turn.line(turn.text(texts))
    turn.change(passed=turn.state.passed | {node_id})


def _forget_unreachable(turn: Turn, node_id: str | None) -> None:
    """Drop the kept answers whose questions cannot come any more on the new way."""
    if not turn.state.prefilled:
        return
    ahead = reachable(turn.script, node_id) if node_id is not None else frozenset()
    lost = {
        question
        for question in turn.state.prefilled & turn.state.given.keys()
        if turn.state.revisiting and turn.state.given[question].node not in ahead
    }
    if not lost:
        return
    turn.change(
        given={question: given for question, given in turn.state.given.items() if question not in lost},
        prefilled=turn.state.prefilled - lost,
    )
    turn.is_judged_anew = True
    for question in sorted(lost):
        turn.do(DropAnswer(question=question))
