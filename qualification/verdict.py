"""The verdict: criteria, score, targeted or not, temperature, each with the rule that decided it. Data in, data out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from qualification.conditions import Condition, FactValue, Known, Truth, holds, subjects
from qualification.criteria import Criterion, CriterionRule, judge_criterion
from qualification.scoring import Group, PointRule, Score, score

Temperature = Literal["hot", "warm", "cold"]
TIERS: tuple[Temperature, ...] = ("hot", "warm")
"""Tiers that have a rule, hottest first; who reaches none is cold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRule:
    """Who is targeted: all of `all_yes` are yes, none of `none_no` is no, and `when` holds.

    `needs_answers`: questions that must have been answered first (the compulsory ones).
    """

    all_yes: tuple[str, ...] = ()
    none_no: tuple[str, ...] = ()
    when: Condition | None = None
    needs_answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TierRule:
    """What a tier asks for: points (total and by group), criteria that are yes, criteria that are not "no", a condition.

    `or_when`: an answer that alone puts a visitor here, whatever the points ("sends documents, asks for an invoice").
    """

    at_least: int | None = None
    groups: Mapping[Group, int] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    none_no: tuple[str, ...] = ()
    when: Condition | None = None
    or_when: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """All that a script says about judging."""

    criteria: Mapping[str, CriterionRule] = field(default_factory=dict)
    targeted: TargetRule = TargetRule()
    points: tuple[PointRule, ...] = ()
    caps: Mapping[Group, int] = field(default_factory=dict)
    tiers: Mapping[Temperature, TierRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The judgement with its reasons.

    `targeted` None: not decided yet, `lacking` names the criteria and questions waited for. When it is False `lacking`
    names the criteria that failed. `tier_because`: why this temperature: `points`, `needs:funds` and the questions of the tier's
    `when`, or `or_when` and its questions; empty for cold.
    """

    criteria: tuple[Criterion, ...]
    score: Score
    targeted: bool | None
    lacking: tuple[str, ...]
    temperature: Temperature
    tier_because: tuple[str, ...]

    @property
    def mark(self) -> Literal["targeted", "non-targeted", "undecided"]:
        """The mark in words."""
        return "undecided" if self.targeted is None else ("targeted" if self.targeted else "non-targeted")


def judge(rules: Rules, known: Known) -> Verdict:
    """The verdict on what is known. Total: never raises, also on answers of kinds that the rules do not expect."""
    criteria = tuple(judge_criterion(name, rule, known) for name, rule in rules.criteria.items())
    points = score(rules.points, rules.caps, known)
    targeted, lacking = _targeted(rules.targeted, criteria, known)
    seen = replace(known, facts={**known.facts, **_judged(targeted, points)})
    temperature, because = _temperature(rules.tiers, criteria, points, seen)
    return Verdict(criteria=criteria, score=points, targeted=targeted, lacking=lacking, temperature=temperature, tier_because=because)


def _judged(targeted: bool | None, points: Score) -> Mapping[str, FactValue]:
    return {"targeted": targeted, "score": float(points.total)}


def _targeted(rule: TargetRule, criteria: tuple[Criterion, ...], known: Known) -> tuple[bool | None, tuple[str, ...]]:
    marks = {criterion.name: criterion.mark for criterion in criteria}
    failed = [name for name in (*rule.all_yes, *rule.none_no) if marks.get(name) == "no"]
    extra: Truth = True if rule.when is None else holds(rule.when, known)
    if failed or extra is False:
        return False, tuple(dict.fromkeys(failed)) or _subjects(rule.when)
    waiting = [name for name in rule.all_yes if marks.get(name) != "yes"]
    waiting += [question for question in rule.needs_answers if question not in known.answers]
    if extra is None:
        waiting += _subjects(rule.when)
    return (None, tuple(dict.fromkeys(waiting))) if waiting else (True, ())


def _subjects(condition: Condition | None) -> tuple[str, ...]:
    """The questions and facts of a condition that may be absent."""
    return () if condition is None else subjects(condition)


def _temperature(
    tiers: Mapping[Temperature, TierRule], criteria: tuple[Criterion, ...], points: Score, known: Known
) -> tuple[Temperature, tuple[str, ...]]:
    marks = {criterion.name: criterion.mark for criterion in criteria}
    for tier in TIERS:
        if tier in tiers and (because := _reached(tiers[tier], marks, points, known)) is not None:
            return tier, because
    return "cold", ()


def _reached(rule: TierRule, marks: Mapping[str, str], points: Score, known: Known) -> tuple[str, ...] | None:
    """Why the tier is reached, in the words of its rule; None when it is not."""
    if rule.or_when is not None and holds(rule.or_when, known) is True:
        return ("or_when", *subjects(rule.or_when))
    if not _asks_for_something(rule):
        return None
    if rule.at_least is not None and points.total < rule.at_least:
        return None
    if any(points.of(group) < least for group, least in rule.groups.items()):
        return None
    if any(marks.get(name) != "yes" for name in rule.needs) or any(marks.get(name) == "no" for name in rule.none_no):
        return None
    if rule.when is not None and holds(rule.when, known) is not True:
        return None
    by_points = ("points",) if rule.at_least is not None or rule.groups else ()
    return (*by_points, *(f"needs:{name}" for name in rule.needs), *_subjects(rule.when))


def _asks_for_something(rule: TierRule) -> bool:
    """False for a tier that lives by `or_when` alone: without it such a tier would hold for everybody."""
    return rule.at_least is not None or bool(rule.groups) or bool(rule.needs) or rule.when is not None
