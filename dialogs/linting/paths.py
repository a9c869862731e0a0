"""Walks all paths through a script with every answer that its rules can tell apart.

Choices take each option; amounts, numbers and times take a value on either side of each threshold that some condition names;
answers no condition looks at are given once. Two ways that meet at a node with the same answers are one from there on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from dialogs.graph import Edge, edges
from dialogs.script import Ask, AskConsent, ContactAsk, Finish, Script, question_of
from dialogs.turn import rules_known
from qualification.answers import Answer, Choice, Choices, Money, Number, Phone, Text, Timing, YesNo
from qualification.conditions import Condition, Known, Test, holds, tests, words_of
from qualification.verdict import Verdict, judge

MOST_PATHS = 20_000
"""Where the walk stops; findings that need all paths are then left out and rule 704 says so."""
_DAY = date(2026, 3, 2)
_JUDGEMENTS = frozenset({"targeted", "temperature", "score"})
_NOTHING = Known(answers={})

Answers = tuple[tuple[str, Answer], ...]
"""The answers of a way by question, in the order of the questions' names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """A way to the end: the answers given (by question), the nodes passed, and what was there then."""

    answers: dict[str, Answer]
    nodes: tuple[str, ...]
    has_contact: bool
    verdict: Verdict


@dataclass(slots=True)
class Walked:
    """All ways. `before`: for each node the questions that some way asks before it; `always_before`: that every way does.

    `agreed_before`, `contact_before`: nodes that every way (some way) reaches with a consent (a contact).
    """

    ends: list[End] = field(default_factory=list)
    is_complete: bool = True
    before: dict[str, frozenset[str]] = field(default_factory=dict)
    not_agreed: set[str] = field(default_factory=set)
    with_contact: set[str] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)
    most_questions: int = 0
    longest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Spot:
    node: str
    answers: Answers
    nodes: tuple[str, ...]
    questions: tuple[str, ...]
    agreed: bool
    contact: bool


def conditions_of(script: Script) -> list[Condition]:
    """Every condition in the script: of ways, magnets and rules."""
    found = [edge.when for node_id, node in script.nodes.items() for edge in edges(node_id, node) if edge.when is not None]
    rules = script.qualification.rules
    for criterion in rules.criteria.values():
        found += [condition for condition in (criterion.yes, criterion.no) if condition is not None]
    found += [rule.when for rule in rules.points]
    for tier in rules.tiers.values():
        found += [condition for condition in (tier.when, tier.or_when) if condition is not None]
    found += [spec.when for spec in script.magnets.values() if spec.when is not None]
    return found if rules.targeted.when is None else [*found, rules.targeted.when]


def walk_paths(script: Script) -> Walked:
    """All ways from the start, at most `MOST_PATHS` of them. Not to be changed: who asks about the same ways again gets the same."""
    return _walks(_Ways(_skeleton(script), script))


_WORDS = {"ask", "say", "title", "error", "example", "why", "remind_text", "finish", "handoff", "options"}
"""Fields of nodes that are only said: no way depends on them. Of options the ids count."""


@dataclass(frozen=True, slots=True)
class _Ways:
    """A script as the walk sees it: two are the same where they differ in words alone, so a word typed costs no other walk."""

    key: str
    script: Script = field(compare=False)


def _skeleton(script: Script) -> str:
    """All that the walk looks at, as JSON. Titles and reasons come with the verdicts of its ends, and no rule of the linter reads them."""
    judging = script.qualification
    parts = {
        "start": script.start,
        "nodes": {
            node_id: [type(node).__name__, list(getattr(node, "options", ())), node.model_dump(mode="json", exclude=_WORDS)]
            for node_id, node in script.nodes.items()
        },
        "magnets": [magnet.model_dump(mode="json", include={"when"}) for magnet in script.magnets.values()],
        "points": [rule.model_dump(mode="json", exclude={"because"}) for rule in judging.points],
        "criteria": {name: spec.model_dump(mode="json", exclude={"title"}) for name, spec in judging.criteria.items()},
        "rest": judging.model_dump(mode="json", exclude={"points", "criteria"}),
    }
    return json.dumps(parts)


@lru_cache(maxsize=16)
def _walks(ways: _Ways) -> Walked:
    script = ways.script
    walked = Walked()
    used = [test for condition in conditions_of(script) for test in tests(condition)]
    judged = _Judged(script)
    stack = [_Spot(script.start, (), (), (), False, False)]
    seen: set[tuple[object, ...]] = set()
    while stack:
        spot = stack.pop()
        key = (spot.node, spot.answers, spot.agreed, spot.contact)
        if spot.node not in script.nodes or key in seen or spot.nodes.count(spot.node) > 1:
            continue
        seen.add(key)
        if len(seen) > MOST_PATHS:
            walked.is_complete = False
            break
        _note(walked, spot)
        stack.extend(_onward(script, walked, spot, used, judged))
    return walked


def _note(walked: Walked, spot: _Spot) -> None:
    walked.reached.add(spot.node)
    walked.before[spot.node] = walked.before.get(spot.node, frozenset()) | frozenset(dict(spot.answers))
    if not spot.agreed:
        walked.not_agreed.add(spot.node)
    if spot.contact:
        walked.with_contact.add(spot.node)


def _onward(script: Script, walked: Walked, spot: _Spot, used: list[Test], judged: _Judged) -> Iterable[_Spot]:
    node = script.nodes[spot.node]
    nodes = (*spot.nodes, spot.node)
    asked = (*spot.questions, spot.node) if isinstance(node, Ask | ContactAsk) else spot.questions
    if len(asked) > walked.most_questions:
        walked.most_questions, walked.longest = len(asked), asked
    if isinstance(node, Finish):
        _end(judged, walked, spot, nodes)
        return
    if isinstance(node, Ask):
        question = question_of(spot.node, node)
        contact = spot.contact or node.kind in ("phone", "email")
        for answer in _answers(question, node, used):
            yield from _leave(judged, spot, nodes, asked, _with(spot.answers, question, answer), spot.agreed, contact)
        if node.optional:
            yield from _leave(judged, spot, nodes, asked, spot.answers, spot.agreed, spot.contact)
        return
    if isinstance(node, AskConsent):
        yield from _leave(judged, spot, nodes, asked, spot.answers, True, spot.contact)
        for jump in node.declined or []:
            yield _Spot(jump.go, spot.answers, nodes, asked, spot.agreed, spot.contact)
        return
    contact = spot.contact or isinstance(node, ContactAsk)
    yield from _leave(judged, spot, nodes, asked, spot.answers, spot.agreed, contact)
    if isinstance(node, ContactAsk) and node.optional:
        yield from _leave(judged, spot, nodes, asked, spot.answers, spot.agreed, spot.contact)


class _Judged:
    """The script with what is known for sets of answers, each judged once for all ways."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.edges = {node_id: edges(node_id, node) for node_id, node in script.nodes.items()}
        self._known: dict[tuple[object, ...], Known] = {}

    def known(self, answers: Answers, *, has_contact: bool) -> Known:
        """What conditions of ways may look at."""
        key = (answers, has_contact)
        if key not in self._known:
            self._known[key] = rules_known(self.script, dict(answers), has_contact=has_contact)
        return self._known[key]

    def answered(self, answers: Answers, *, has_contact: bool) -> Known:
        """The same for conditions that ask for no judgement."""
        return Known(answers=dict(answers), facts={"contact": frozenset({"phone"} if has_contact else ())})

    def verdict(self, answers: Answers, *, has_contact: bool) -> Verdict:
        """The judgement at the end of a way."""
        return judge(self.script.qualification.rules, self.known(answers, has_contact=has_contact))


def _leave(
    judged: _Judged,
    spot: _Spot,
    nodes: tuple[str, ...],
    asked: tuple[str, ...],
    answers: Answers,
    agreed: bool,
    contact: bool,
) -> Iterable[_Spot]:
    """On by the first way that holds; by each way that rests on facts only a real visitor has."""
    ways = judged.edges[spot.node]
    asks = {test.subject for edge in ways if edge.when is not None for test in tests(edge.when)}
    known = (judged.known if asks & _JUDGEMENTS else judged.answered)(answers, has_contact=contact) if asks else _NOTHING
    for edge in ways:
        if edge.why == "misses":
            yield _Spot(edge.target, spot.answers, nodes, asked, agreed, spot.contact)
    for edge in (one for one in ways if one.why not in ("misses", "declined")):
        truth = _edge_truth(edge, known)
        if truth is not False:
            yield _Spot(edge.target, answers, nodes, asked, agreed, contact)
        if truth is True:
            return


def _edge_truth(edge: Edge, known: Known) -> bool | None:
    if edge.when is None:
        return True
    rests_on_visitor = any(test.subject in _VISITOR_FACTS for test in tests(edge.when))
    return None if rests_on_visitor else holds(edge.when, known) is True


_VISITOR_FACTS = frozenset({"source", "campaign", "language", "returning", "objection", "magnet", "consent", "contact"})


def _end(judged: _Judged, walked: Walked, spot: _Spot, nodes: tuple[str, ...]) -> None:
    verdict = judged.verdict(spot.answers, has_contact=spot.contact)
    walked.ends.append(End(answers=dict(spot.answers), nodes=nodes, has_contact=spot.contact, verdict=verdict))


def _with(answers: Answers, question: str, answer: Answer) -> Answers:
    return tuple(sorted({**dict(answers), question: answer}.items(), key=lambda item: item[0]))


def _answers(question: str, node: Ask, used: list[Test]) -> list[Answer]:
    """The answers to a question that some rule can tell apart, one for each; one where none looks at it."""
    looked_at = [test for test in used if test.subject == question]
    apart: dict[tuple[bool | None, ...], Answer] = {}
    for answer in _candidates(node, looked_at):
        known = Known(answers={question: answer})
        apart.setdefault(tuple(holds(test, known) for test in looked_at), answer)
    return list(apart.values())


def _candidates(node: Ask, looked_at: list[Test]) -> list[Answer]:
    match node.kind:
        case "choice":
            return [Choice(option=option) for option in node.options]
        case "choices":
            return [*(Choices(options=(option,)) for option in node.options), Choices(options=tuple(node.options))]
        case "yesno":
            return [YesNo(yes=True), YesNo(yes=False)]
        case "money":
            return [Money(low=value, high=value, currency=node.currency or "EUR") for value in _around(looked_at, node)]
        case "number":
            return [Number(value=value) for value in _around(looked_at, node)]
        case "timing":
            return [Timing(from_days=int(value), to_days=int(value), asked_on=_DAY) for value in _around(looked_at, node)]
        case "phone":
            return [Phone(e164="+10000000000", verified=True), Phone(e164="+10000000000")]
        case _:
            mentioned = sorted({word for test in looked_at for word in words_of(test.operand)})
            return [Text(text=word) for word in (*mentioned, "x")]


def _around(looked_at: list[Test], node: Ask) -> list[float]:
    """A value on either side of each threshold and on it, within the limits of the question."""
    named = {float(test.operand) for test in looked_at if isinstance(test.operand, int | float)}
    values = {value for edge in named for value in (edge - 1, edge, edge + 1) if value >= 0} or {1.0}
    fitting = {value for value in values if (node.low is None or value >= node.low) and (node.high is None or value <= node.high)}
    return sorted(fitting or values)
