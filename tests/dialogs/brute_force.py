"""The walk over all paths as anybody would write it: every set of answers kept apart. Right, and slow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from dialogs.graph import Edge, edges
from dialogs.linting.told_apart import answers_told_apart, conditions_of
from dialogs.script import Ask, AskConsent, ContactAsk, Finish, Script, question_of
from dialogs.turn import rules_known
from qualification.answers import Answer
from qualification.conditions import FACTS, Test, holds, tests
from qualification.kinds import KINDS

JUDGED = {"targeted", "temperature", "score"}


@dataclass(frozen=True, slots=True)
class Stand:
    """A moment of a visitor's way: at the node, before it does anything."""

    node: str
    answers: tuple[tuple[str, Answer], ...] = ()
    agreed: bool = False
    contact: bool = False


@dataclass(slots=True)
class Found:
    """Every moment of every way, and where each leads."""

    onward: dict[Stand, list[Stand]] = field(default_factory=dict)

    def ends(self, script: Script) -> list[Stand]:
        """The moments at which a way is over."""
        return [stand for stand in self.onward if isinstance(script.nodes[stand.node], Finish)]


def everywhere(script: Script, most: int) -> Found | None:
    """All ways; None if they have more than so many moments."""
    found, waiting = Found(), [Stand(script.start)]
    while waiting:
        stand = waiting.pop()
        if stand in found.onward:
            continue
        if len(found.onward) >= most:
            return None
        found.onward[stand] = [one for one in onward(script, stand) if one.node in script.nodes]
        waiting += found.onward[stand]
    return found


def onward(script: Script, stand: Stand) -> Iterator[Stand]:
    """Where a visitor may be next."""
    node, ways = script.nodes[stand.node], edges(stand.node, script.nodes[stand.node])
    if isinstance(node, Ask):
        question = question_of(stand.node, node)
        looked_at = [test for condition in conditions_of(script) for test in tests(condition) if test.subject == question]
        for answer in answers_told_apart(question, node, looked_at):
            answers = tuple(sorted({**dict(stand.answers), question: answer}.items(), key=lambda item: item[0]))
            contact = stand.contact or node.kind in ("phone", "email")
            yield from leave(script, ways, Stand(stand.node, answers, stand.agreed, contact))
    elif isinstance(node, ContactAsk):
        yield from leave(script, ways, Stand(stand.node, stand.answers, stand.agreed, True))
    elif isinstance(node, AskConsent):
        yield from leave(script, ways, Stand(stand.node, stand.answers, True, stand.contact))
    else:
        yield from leave(script, ways, stand)
    if isinstance(node, Ask | ContactAsk) and node.optional:
        yield from leave(script, ways, stand)
    yield from (Stand(edge.target, stand.answers, stand.agreed, stand.contact) for edge in ways if edge.why in ("misses", "declined"))


def leave(script: Script, ways: tuple[Edge, ...], stand: Stand) -> Iterator[Stand]:
    """By the first way that holds, and by those before it that only a visitor could decide."""
    known = rules_known(script, dict(stand.answers), has_contact=stand.contact)
    for edge in ways:
        if edge.why in ("misses", "declined"):
            continue
        is_open = edge.when is not None and any(test.subject in FACTS - JUDGED for test in tests(edge.when))
        if is_open or edge.when is None or holds(edge.when, known) is True:
            yield Stand(edge.target, stand.answers, stand.agreed, stand.contact)
            if not is_open:
                return


def most_questions(script: Script, found: Found) -> int:
    """The questions of the longest way through a script without loops."""
    counted: dict[Stand, int] = {}

    def count(stand: Stand) -> int:
        if stand not in counted:
            own = isinstance(script.nodes[stand.node], Ask | ContactAsk)
            counted[stand] = own + max((count(one) for one in found.onward[stand]), default=0)
        return counted[stand]

    return count(Stand(script.start))


def not_agreed(script: Script, found: Found) -> set[str]:
    """Personal questions that come before any consent."""
    return {stand.node for stand in found.onward if not stand.agreed and is_personal(script, stand.node)}


def is_personal(script: Script, node_id: str) -> bool:
    """Whether the node asks for something personal."""
    node = script.nodes[node_id]
    return isinstance(node, ContactAsk) or (isinstance(node, Ask) and KINDS[node.kind].is_personal)


def looked_at_by_ways(script: Script, node_id: str) -> set[str]:
    """The questions and facts that the ways out of the node look at."""
    ways = edges(node_id, script.nodes[node_id])
    return {test.subject for edge in ways if edge.when is not None for test in tests(edge.when)}


def rewarded_alone(script: Script) -> set[str]:
    """The questions that rules of points look at alone."""
    return {rule.when.subject for rule in script.qualification.rules.points if rule.points > 0 and isinstance(rule.when, Test)}
