"""What a walk has to remember at each node: of the answers those that something ahead looks at, of the others what rules make of them.

Two ways that meet with the same of both are one from there on, however many there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from dialogs.graph import Edge, components, edges
from dialogs.linting.told_apart import answers_told_apart, conditions_of
from dialogs.linting.weighing import JUDGEMENTS, NOTHING, Factor, Tally, factors_of
from dialogs.script import Ask, ContactAsk, Node, Script, question_of
from qualification.answers import Answer
from qualification.conditions import Known, Test, tests
from qualification.kinds import KINDS
from qualification.scoring import PointRule

Codes = tuple[int, ...]
"""Answers by their numbers: 0 is none, 1 the first that a question tells apart."""


@dataclass(slots=True, kw_only=True)
class Spot:
    """What is known of a node before anybody walks. Questions are numbered; sets of them are bits of one number.

    `own`: the question asked here; `answers`: the codes it may be answered by. `kept`: the questions remembered on arrival, in order;
    `own_place`: which of them its own is, if it may have been asked before. `steering`: those that ways from here on look at.
    `looked_at`, `looks_at`: those that its own ways do; `looks` picks their answers, `targets` keeps where they lead.
    `unsettled`: factors that can still change. `asks_judgement`: its ways look at it; `judgement_ahead`: so do those of some node from here
    on; `personal_ahead`: a personal question is asked there. `gives_contact`: an answer here leaves a contact.
    """

    node_id: str
    node: Node
    edges: tuple[Edge, ...]
    own: int | None = None
    answers: tuple[int, ...] = ()
    kept: tuple[int, ...] = ()
    steering: int = 0
    looked_at: int = 0
    unsettled: int = 0
    own_place: int | None = None
    looks: Callable[[Codes], Codes] = tuple
    looks_at: tuple[int, ...] = ()
    targets: dict[Codes, tuple[str, ...]] = field(default_factory=dict)
    asks_judgement: bool = False
    is_personal: bool = False
    gives_contact: bool = False
    judgement_ahead: bool = False
    personal_ahead: bool = False
    moves: dict[str, Move] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Move:
    """From one node to another. Answers come as those kept at the first, the new (or unchanged) one to its question behind them, then a 0.

    `keep`: what is kept of them at the second. `settled`: the factors that nothing can change any more, `rests_on` the answers that
    they look at, `tallies` what they came to so far. `dropped`: rewarded questions forgotten on the way, with their places.
    """

    target: Spot
    keep: Callable[[Codes], Codes]
    settled: Sequence[Factor]
    rests_on: Callable[[Codes], Codes]
    numbers: Sequence[int]
    tallies: dict[Codes, Tally] = field(default_factory=dict)
    dropped: Sequence[tuple[int, int]] = ()


class Plan:
    """The script as a walk sees it."""

    def __init__(self, script: Script) -> None:
        self.script = script
        asked = {question_of(node_id, node): None for node_id, node in script.nodes.items() if isinstance(node, Ask)}
        self.numbers = {name: number for number, name in enumerate(asked)}
        self.names = tuple(asked)
        self._coded: list[dict[Answer, int]] = [{} for _ in asked]
        self.factors, self.met = factors_of(script, self.numbers)
        self.spots = {node_id: Spot(node_id=node_id, node=node, edges=edges(node_id, node)) for node_id, node in script.nodes.items()}
        self.groups = components({node_id: [edge.target for edge in spot.edges] for node_id, spot in self.spots.items()})
        self._fill_spots()
        self.before = self._look_behind(script.start)
        self._look_ahead()
        self.decoded = [list(codes) for codes in self._coded]
        self._rewarded = _rewarded(script.qualification.rules.points, self.numbers)

    def known(self, codes: Iterable[tuple[int, int]]) -> Known:
        """Answers by number of question and code; code 0 is no answer."""
        return Known(answers={self.names[number]: self.decoded[number][code - 1] for number, code in codes if code})

    def move(self, spot: Spot, target: str) -> Move | None:
        """The move between two nodes, made when it is first asked for; None to where there is no node."""
        if target not in spot.moves and target in self.spots:
            spot.moves[target] = self._move(spot, self.spots[target])
        return spot.moves.get(target)

    def _move(self, spot: Spot, target: Spot) -> Move:
        place = _places(spot)
        settled = [self.factors[number] for number in numbers_of(spot.unsettled & ~target.unsettled)]
        numbers = numbers_of(_union(factor.questions for factor in settled))
        gone = [number for number in place if self._rewarded >> number & 1 and number not in target.kept]
        return Move(
            target=target,
            keep=_picker(spot, place, target.kept),
            settled=settled,
            rests_on=_picker(spot, place, numbers),
            numbers=numbers,
            dropped=[(number, place[number]) for number in gone],
        )

    def _fill_spots(self) -> None:
        looked_at: dict[str, list[Test]] = {}
        for condition in conditions_of(self.script):
            for test in tests(condition):
                looked_at.setdefault(test.subject, []).append(test)
        for spot in self.spots.values():
            subjects = {test.subject for edge in spot.edges if edge.when is not None for test in tests(edge.when)}
            spot.looked_at = _union(1 << self.numbers[name] for name in subjects if name in self.numbers)
            spot.asks_judgement = bool(subjects & JUDGEMENTS)
            node = spot.node
            spot.is_personal = isinstance(node, ContactAsk) or (isinstance(node, Ask) and KINDS[node.kind].is_personal)
            spot.gives_contact = isinstance(node, ContactAsk) or (isinstance(node, Ask) and node.kind in ("phone", "email"))
            if isinstance(node, Ask):
                question = question_of(spot.node_id, node)
                spot.own = self.numbers[question]
                codes = self._coded[spot.own]
                spot.answers = tuple(
                    codes.setdefault(answer, len(codes) + 1) for answer in answers_told_apart(question, node, looked_at.get(question, []))
                )

    def _look_behind(self, start: str) -> dict[str, tuple[int, bool]]:
        """For each node that some way leads to, whatever its conditions: the questions before it, and whether a contact may be."""
        found: dict[str, tuple[int, bool]] = {start: (0, False)}
        for group in self.groups:
            spots = [self.spots[node_id] for node_id in group if node_id in found or len(group) > 1]
            has_changed = True
            while has_changed:
                has_changed = False
                for spot in (one for one in spots if one.node_id in found):
                    numbers, has_contact = found[spot.node_id]
                    numbers |= 0 if spot.own is None else 1 << spot.own
                    has_contact = has_contact or spot.gives_contact
                    for edge in spot.edges:
                        before = found.get(edge.target, (0, False))
                        found[edge.target] = (before[0] | numbers, before[1] or has_contact)
                        has_changed = has_changed or (edge.target in group and found[edge.target] != before)
        return {node_id: before for node_id, before in found.items() if node_id in self.spots}

    def _look_ahead(self) -> None:
        """From the ends to the start, a loop as often as it still changes."""
        askable: dict[str, int] = {}
        for group in reversed(self.groups):
            spots = [self.spots[node_id] for node_id in group]
            ahead = [self.spots[edge.target] for spot in spots for edge in spot.edges if edge.target in self.spots]
            own = _union(1 << spot.own for spot in spots if spot.own is not None)
            can_be_asked = own | _union(askable.get(spot.node_id, 0) for spot in ahead)
            judges = any(spot.asks_judgement for spot in spots) or any(spot.judgement_ahead for spot in ahead)
            personal = any(spot.is_personal for spot in spots) or any(spot.personal_ahead for spot in ahead)
            for spot in spots:
                askable[spot.node_id] = can_be_asked
                spot.judgement_ahead, spot.personal_ahead = judges, personal
            while any(self._steer(spot) for spot in reversed(spots)):
                pass
            unsettled = [factor for factor in self.factors if factor.questions & can_be_asked]
            for spot in spots:
                spot.unsettled = _union(factor.bit for factor in unsettled)
                remembered = spot.steering | _union(factor.questions for factor in unsettled)
                spot.kept = numbers_of(remembered & self.before.get(spot.node_id, (0, False))[0])
                self._find_places(spot)

    def _find_places(self, spot: Spot) -> None:
        """Where the node's own question and those that its ways look at are, among what is kept and the new answer behind it."""
        spot.own_place = spot.kept.index(spot.own) if spot.own in spot.kept else None
        spot.looks_at = numbers_of(spot.looked_at)
        spot.looks = _picker(spot, _places(spot), spot.looks_at)

    def _steer(self, spot: Spot) -> bool:
        """True where more was found out. A question that is surely answered here hides what was answered before it."""
        steering = spot.looked_at
        is_surely_answered = isinstance(spot.node, Ask) and not spot.node.optional
        for edge in spot.edges:
            if edge.target in self.spots:
                ahead = self.spots[edge.target].steering
                steering |= ahead & ~(1 << spot.own) if spot.own is not None and is_surely_answered and edge.why != "misses" else ahead
        has_changed = steering != spot.steering
        spot.steering = steering
        return has_changed

    def settle(self, move: Move, looked_at: Codes) -> Tally:
        """What the factors settled by the move come to for the answers that they rest on."""
        known = self.known(zip(move.numbers, looked_at, strict=True))
        move.tallies[looked_at] = _sum(factor.tally(known) for factor in move.settled)
        return move.tallies[looked_at]

    def at_the_start(self, spot: Spot) -> Tally:
        """What the factors come to that no question from the start on can change."""
        return _sum(factor.tally(NOTHING) for factor in self.factors if not factor.bit & spot.unsettled)


def numbers_of(bits: int) -> tuple[int, ...]:
    """The numbers in a set."""
    found: list[int] = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return tuple(found)


def _union(sets: Iterable[int]) -> int:
    union = 0
    for one in sets:
        union |= one
    return union


def _sum(tallies: Iterable[Tally]) -> Tally:
    parts = [(0, 0, 0), *tallies]
    return sum(one[0] for one in parts), sum(one[1] for one in parts), sum(one[2] for one in parts)


def _places(spot: Spot) -> dict[int, int]:
    """Where the answers to questions are: those kept, in their order, then the one to the node's own question. Behind them is a 0."""
    place = {number: place for place, number in enumerate(spot.kept)}
    return place if spot.own is None else {**place, spot.own: len(spot.kept)}


def _picker(spot: Spot, place: Mapping[int, int], numbers: Sequence[int]) -> Callable[[Codes], Codes]:
    """Picks the answers to these questions; 0 for those that cannot have been asked yet."""
    places = [place.get(number, len(spot.kept) + 1) for number in numbers]
    if len(places) > 1:
        return itemgetter(*places)
    if places:
        only = places[0]
        return lambda codes: (codes[only],)
    return lambda codes: ()


def _rewarded(rules: Sequence[PointRule], numbers: dict[str, int]) -> int:
    """Questions whose answer alone earns points."""
    alone = [rule.when.subject for rule in rules if rule.points > 0 and isinstance(rule.when, Test)]
    return _union(1 << numbers[name] for name in alone if name in numbers)
