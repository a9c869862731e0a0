"""The walk itself. Ways that meet at a node and that nothing ahead can tell apart are one from there on, see `remembering`.

So diamonds in a row cost their sum, not their product. Where too many stay apart all the same, those that differ most are walked on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dialogs.graph import Edge
from dialogs.linting.remembering import Codes, Move, Plan, Spot, numbers_of
from dialogs.linting.thinning import Key, thinned
from dialogs.linting.walked import End, Walked
from dialogs.script import Ask, AskConsent, ContactAsk, Finish, Script
from dialogs.turn import rules_known
from qualification.answers import Answer
from qualification.conditions import FACTS, Known, holds, subjects

MOST_WAYS = 12_000
"""Ways that are walked apart from each other in the whole of a script."""
MOST_WHEN_THINNED = 5_000
"""The same once they are too many to be walked all."""
MOST_IN_A_LOOP = 6_000
"""The same in nodes that lead to each other, where those that differ most cannot be chosen beforehand."""
LEAST_AT_A_NODE = 16
"""So many are walked on from every node, even when those before it took all."""
_JUDGED = frozenset({"targeted", "temperature", "score"})
_OF_THE_VISITOR = FACTS - _JUDGED


_Trail = tuple[()] | tuple["_Trail", str]


@dataclass(slots=True, eq=False)
class _Way:
    """Ways that are one. `asked`, `trail`: the questions of the longest of them, the last at hand. `ends`: where it leads, as bits.

    `before`, `code`: where one of them comes from, and the answer given there (0: none).
    """

    key: Key
    node_id: str
    asked: int
    trail: _Trail
    before: _Way | None
    code: int
    onward: list[_Way] = field(default_factory=list)
    ends: int = 0


class _Step(NamedTuple):
    """A way out of a node: what is known of the visitor then, and where it leads. `code`: the answer given here, 0 for none."""

    codes: Codes
    code: int
    is_agreed: bool
    has_contact: bool
    targets: Iterable[str]


class Walk:
    """Goes through the groups of nodes in their order, so that all ways to a node are there before any goes on from it."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._plan = Plan(script)
        self._walked = Walked()
        self._arrived: dict[str, dict[Key, _Way]] = {node_id: {} for node_id in self._plan.spots}
        self._passed: list[_Way] = []
        self._ends: dict[tuple[int, int, int, bool], int] = {}
        self._gone: list[tuple[int, int, _Way]] = []
        self._longest: tuple[int, _Trail] = (0, ())
        self._loop: dict[str, int] = {}
        self._is_sure = True

    @property
    def ways(self) -> int:
        """How many ways were walked apart from each other."""
        return len(self._passed)

    def walk(self) -> Walked:
        """All ways from the start."""
        plan, walked = self._plan, self._walked
        if self._script.start not in plan.spots:
            return walked
        start = plan.spots[self._script.start]
        key: Key = ((0,) * len(start.kept), *plan.at_the_start(start), False, False)
        self._arrived[start.node_id][key] = _Way(key, start.node_id, 0, (), None, 0)
        nodes_left = len(plan.spots)
        for group in plan.groups:
            self._pass_group([plan.spots[node_id] for node_id in group], nodes_left)
            nodes_left -= len(group)
        if walked.is_complete:
            self._look_back()
        walked.longest = _names(self._longest[1])
        if not self._is_sure:
            self._allow_for_the_rest()
        return walked

    def _most(self, nodes: int, nodes_left: int, *, is_loop: bool) -> int:
        """How many ways go on from each node of a group. Once some are lost, little is gained by many."""
        left = MOST_WAYS - len(self._passed)
        if is_loop:
            most = min(left, MOST_IN_A_LOOP) // nodes
        elif self._walked.is_complete:
            most = left * min(3, nodes_left) // nodes_left
        else:
            most = MOST_WHEN_THINNED // len(self._plan.spots)
        return max(LEAST_AT_A_NODE, most)

    def _pass_group(self, spots: Sequence[Spot], nodes_left: int) -> None:
        is_loop = len(spots) > 1 or any(edge.target == spots[0].node_id for edge in spots[0].edges)
        most = self._most(len(spots), nodes_left, is_loop=is_loop)
        ways = [way for spot in spots for way in self._let_on(spot, most)]
        if not ways:
            return
        asks = [spot.node_id for spot in spots if isinstance(spot.node, Ask | ContactAsk)]
        longest = _further(max(((way.asked, way.trail) for way in ways), key=_asked), asks)
        self._longest = max(self._longest, longest, key=_asked)
        for way in ways:
            way.asked, way.trail = longest if is_loop else _further((way.asked, way.trail), asks)
        self._loop = {spot.node_id: most for spot in spots} if is_loop else {}
        while ways:
            way = ways.pop()
            self._passed.append(way)
            ways.extend(self._go_on(self._plan.spots[way.node_id], way))

    def _let_on(self, spot: Spot, most: int) -> Sequence[_Way]:
        """The ways that go on from the node; too many are thinned out."""
        ways = list(self._arrived[spot.node_id].values())
        if len(ways) > most:
            ways, is_every_course_kept = thinned(ways, spot, most, self._plan.met)
            self._walked.is_complete = False
            self._is_sure = self._is_sure and is_every_course_kept
        return ways

    def _go_on(self, spot: Spot, way: _Way) -> Iterator[_Way]:
        """Note what is so at the node, and send the way on by each way out; those that come to the loop being walked are yielded."""
        walked, (codes, fit, readiness, outcomes, is_agreed, has_contact) = self._walked, way.key
        walked.reached.add(spot.node_id)
        if has_contact:
            walked.with_contact.add(spot.node_id)
        if spot.is_personal and not is_agreed:
            walked.not_agreed.add(spot.node_id)
        before = walked.before.setdefault(spot.node_id, set())
        if spot.looked_at and len(before) < len(codes):
            before.update(self._plan.names[number] for number, code in zip(spot.kept, codes, strict=True) if code)
        if isinstance(spot.node, Finish):
            way.ends = 1 << self._end(way, (fit, readiness, outcomes, has_contact))
        for step in self._steps(spot, way):
            for target in step.targets:
                move = spot.moves.get(target) or self._plan.move(spot, target)
                if move is not None and (new := self._arrive(way, move, step)) is not None:
                    yield new

    def _steps(self, spot: Spot, way: _Way) -> Iterator[_Step]:
        """What may happen at the node: each answer, none, too many misses; a consent given or declined."""
        codes, _, _, _, is_agreed, has_contact = way.key
        node, unchanged = spot.node, (*codes, codes[spot.own_place] if spot.own_place is not None else 0, 0)
        if isinstance(node, Ask):
            is_contact = has_contact or spot.gives_contact
            for code in spot.answers:
                yield self._step(spot, way, (*codes, code, 0), code, is_agreed, is_contact)
        elif isinstance(node, AskConsent):
            yield self._step(spot, way, unchanged, 0, True, has_contact)
        elif isinstance(node, ContactAsk):
            yield self._step(spot, way, unchanged, 0, is_agreed, True)
        if not isinstance(node, Ask | AskConsent | ContactAsk) or (not isinstance(node, AskConsent) and node.optional):
            yield self._step(spot, way, unchanged, 0, is_agreed, has_contact)
        others = [edge.target for edge in spot.edges if edge.why in _NOT_BY_ANSWER]
        if others:
            yield _Step(unchanged, 0, is_agreed, has_contact, others)

    def _step(self, spot: Spot, way: _Way, codes: Codes, code: int, is_agreed: bool, has_contact: bool) -> _Step:
        """On by the first way that holds, and by each before it that rests on what only a real visitor has."""
        if spot.asks_judgement:
            known = rules_known(self._script, self._answers(way, code), has_contact=has_contact)
            return _Step(codes, code, is_agreed, has_contact, _targets(spot.edges, known))
        looked_at = spot.looks(codes)
        if looked_at not in spot.targets:
            known = self._plan.known(zip(spot.looks_at, looked_at, strict=True))
            spot.targets[looked_at] = _targets(spot.edges, known)
        return _Step(codes, code, is_agreed, has_contact, spot.targets[looked_at])

    def _arrive(self, way: _Way, move: Move, step: _Step) -> _Way | None:
        """Come to the next node; the way there if it belongs to the loop being walked and is new."""
        target, (_, fit, readiness, outcomes, _, _) = move.target, way.key
        if move.settled:
            looked_at = move.rests_on(step.codes)
            more = move.tallies.get(looked_at) or self._plan.settle(move, looked_at)
            fit, readiness, outcomes = fit + more[0], readiness + more[1], outcomes + more[2]
        key: Key = (move.keep(step.codes), fit, readiness, outcomes, step.is_agreed and target.personal_ahead, step.has_contact)
        there = self._arrived[target.node_id]
        new = there.get(key)
        most = self._loop.get(target.node_id) if self._loop else None
        entered = None
        if new is None:
            if most is not None and len(there) >= most:
                self._walked.is_complete = self._is_sure = False
                return None
            new = there[key] = _Way(key, target.node_id, way.asked, way.trail, way, step.code)
            entered = new if most is not None else None
        elif new.asked < way.asked and most is None:
            new.asked, new.trail, new.before, new.code = way.asked, way.trail, way, step.code
        way.onward.append(new)
        if move.dropped:
            self._gone += [(number, step.codes[place], new) for number, place in move.dropped if step.codes[place]]
        return entered

    def _end(self, way: _Way, judged_by: tuple[int, int, int, bool]) -> int:
        """The number of the end."""
        if judged_by not in self._ends:
            self._ends[judged_by] = len(self._ends)
            self._walked.ends.append(End(answers=self._answers(way, 0), has_contact=judged_by[-1]))
        return self._ends[judged_by]

    def _answers(self, way: _Way, code: int) -> dict[str, Answer]:
        """The answers given on the way and, at its node, the one with the code."""
        found: dict[int, int] = {}
        at: _Way | None = way
        while at is not None:
            own = self._plan.spots[at.node_id].own
            if code and own is not None:
                found.setdefault(own, code)
            code, at = at.code, at.before
        return dict(self._plan.known(reversed(found.items())).answers)

    def _look_back(self) -> None:
        """Where each way ends, from the last to the first; where there are loops, as often as that still changes."""
        has_changed = True
        while has_changed:
            has_changed = False
            for way in reversed(self._passed):
                ends = way.ends
                for one in way.onward:
                    ends |= one.ends
                has_changed = has_changed or (ends != way.ends)
                way.ends = ends
        after: dict[tuple[int, int], int] = {}
        for number, code, way in self._gone:
            after[number, code] = after.get((number, code), 0) | way.ends
        names, decoded = self._plan.names, self._plan.decoded
        self._walked.after = {
            (names[number], decoded[number][code - 1]): frozenset(numbers_of(ends)) for (number, code), ends in after.items()
        }

    def _allow_for_the_rest(self) -> None:
        """Take all that may be asked before a node for asked, and all contacts for given: what was not walked may do so."""
        walked, plan = self._walked, self._plan
        for node_id, (numbers, may_have_contact) in plan.before.items():
            walked.reached.add(node_id)
            walked.before.setdefault(node_id, set()).update(plan.names[number] for number in numbers_of(numbers))
            if may_have_contact:
                walked.with_contact.add(node_id)


_NOT_BY_ANSWER = frozenset({"misses", "declined"})


def _targets(edges: Iterable[Edge], known: Known) -> tuple[str, ...]:
    targets: list[str] = []
    for edge in edges:
        if edge.why in _NOT_BY_ANSWER:
            continue
        rests_on_visitor = edge.when is not None and any(name in _OF_THE_VISITOR for name in subjects(edge.when))
        truth = edge.when is None or (None if rests_on_visitor else holds(edge.when, known) is True)
        if truth is not False:
            targets.append(edge.target)
        if truth is True:
            break
    return tuple(targets)


def _further(longest: tuple[int, _Trail], asks: Sequence[str]) -> tuple[int, _Trail]:
    asked, trail = longest
    for name in asks:
        asked, trail = asked + 1, (trail, name)
    return asked, trail


def _asked(longest: tuple[int, _Trail]) -> int:
    return longest[0]


def _names(trail: _Trail) -> tuple[str, ...]:
    """The questions of a trail, the first at first."""
    found: list[str] = []
    while trail:
        inner, name = trail
        found.append(name)
        trail = inner
    return tuple(reversed(found))
