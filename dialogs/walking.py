"""Walks from node to node until a question waits for the visitor or the script ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_never

from dialogs.asking import close_question, consent_version, open_question
from dialogs.effects import Finished, GiveMagnet, HandOff, Send
from dialogs.graph import reachable
from dialogs.keeping import forget_answer
from dialogs.script import (
    Ask,
    AskConsent,
    Asking,
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
from dialogs.turn import Turn
from qualification.conditions import holds

MOST_STEPS = 500
"""Nodes passed in one turn before the walk is ended: only a script with a loop the linter refuses gets there."""


def go_on(turn: Turn, jumps: Sequence[Jump]) -> None:
    """Leave the open question by the first jump that holds and walk on."""
    _leave_behind(turn, turn.state.at or "")
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
    """The end of the run: say what waits, leave no question open. The visitor always gets a word."""
    _forget_unreachable(turn, None)
    if turn.echo is not None:
        turn.lines.insert(0, turn.phrase("noted", answers=turn.echo.plain))
        turn.echo = None
    if not turn.lines and not any(isinstance(effect, Send | GiveMagnet) for effect in turn.effects):
        turn.line(turn.phrase("changed" if turn.state.revisiting else "finished"))
    turn.change(at=None, seq=turn.state.seq + 1, status="finished", pending=None, revisiting=False, prefilled=frozenset())
    turn.flush()
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
            hand_off(turn, HandOff(reason="script"))
            _say_once(turn, node_id, texts)
            return choose(turn, node.next)
        case Ask():
            turn.change(prefilled=turn.state.prefilled - {question_of(node_id, node)})
            _leave_behind(turn, node_id)
            return choose(turn, node.next)
        case ContactAsk():
            _leave_behind(turn, node_id)
            return choose(turn, node.next)
        case AskConsent():
            return choose(turn, node.next if node.consent in turn.state.agreed else node.declined or [])
        case _:
            assert_never(node)


def give_magnet(turn: Turn, magnet: str, *, again: bool) -> bool:
    """Give the magnet if what it needs is there; otherwise say what is missing. True if it was given."""
    if magnet in turn.state.magnets and not again:
        return False
    lacking = lacks(turn, turn.script.magnets[magnet])
    if lacking == "condition":
        return False
    if lacking is not None:
        turn.change(owed=turn.state.owed | {magnet})
        turn.line(turn.phrase("magnet_lacks_contact" if lacking == "contact" else "consent_first"))
        return False
    turn.flush()
    turn.change(magnets=turn.state.magnets | {magnet}, owed=turn.state.owed - {magnet})
    turn.do(GiveMagnet(magnet=magnet, again=again))
    return True


def lacks(turn: Turn, spec: MagnetSpec) -> Literal["consent", "contact", "condition"] | None:
    """The first thing that the magnet still needs; None: it may be given. One that is put aside is never had."""
    if not spec.active:
        return "condition"
    if "consent" in spec.needs and not turn.state.agreed:
        return "consent"
    if "contact" in spec.needs and not turn.state.has_contact:
        return "contact"
    is_met = spec.when is None or holds(spec.when, turn.known()) is True
    return None if is_met else "condition"


def _leave_behind(turn: Turn, node_id: str) -> None:
    """The question lies on the way now; a consent does not: it is withdrawn by other means than by going back."""
    if isinstance(turn.script.nodes.get(node_id), Ask | ContactAsk):
        turn.change(trail=(*turn.state.trail, node_id))


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
            versions = {consent_version(turn, node, language) for language in turn.script.languages}
            return is_declined or state.agreed.get(node.consent) in versions
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
    if not (turn.state.prefilled and turn.state.revisiting):
        return
    ahead = reachable(turn.script, node_id) if node_id is not None else frozenset()
    coming = {question_of(one, node) for one in ahead if isinstance(node := turn.script.nodes[one], Ask)}
    for question in sorted(turn.state.prefilled - coming):
        forget_answer(turn, question)
