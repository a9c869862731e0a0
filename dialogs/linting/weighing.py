"""A judgement taken apart: what each rule adds to it once its answers are settled, as numbers that are summed.

Two visitors with the same sums are judged alike, whatever else they answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.script import Script
from qualification.conditions import FACTS, Condition, Known, Test, holds, subjects, tests

Tally = tuple[int, int, int]
"""Points for fit, points for readiness (all under fit where nothing counts them apart), and the outcomes of the other rules."""

JUDGEMENTS = frozenset({"targeted", "temperature", "score"})
NOTHING = Known(answers={})
_OUTCOMES = {False: 0, True: 1, None: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """Rules that are settled together. `bit`: its own; `questions`: those it looks at, as bits.

    `outcomes`: conditions whose outcome counts as it is; `marks`: of these only whether they hold. They are written at `place`.
    """

    bit: int
    questions: int
    fit: int = 0
    readiness: int = 0
    outcomes: tuple[Condition, ...] = ()
    marks: tuple[Condition, ...] = ()
    place: int = 0

    def tally(self, known: Known) -> Tally:
        """What it adds for these answers."""
        if self.fit or self.readiness:
            return (self.fit, self.readiness, 0) if holds(self.outcomes[0], known) is True else (0, 0, 0)
        code = 0
        for condition in self.outcomes:
            code = code * 4 + _OUTCOMES[holds(condition, known)]
        for mark in self.marks:
            code = code * 4 + (holds(mark, known) is True)
        return 0, 0, code << self.place


def factors_of(script: Script, numbers: Mapping[str, int]) -> tuple[tuple[Factor, ...], int]:
    """All that the verdict on a set of answers rests on, and the bits of outcomes that say a criterion is met.

    `numbers`: of the questions that are asked at all.
    """
    rules = script.qualification.rules
    are_groups_apart = bool(rules.caps) or any(tier.groups for tier in rules.tiers.values())
    making = _Making(numbers)
    for rule in rules.points:
        if _is_settled_by_answers(rule.when):
            is_fit = rule.group == "fit" or not are_groups_apart
            making.points(rule.when, rule.points if is_fit else 0, 0 if is_fit else rule.points)
        else:
            making.parts((rule.when,))
    for criterion in rules.criteria.values():
        both = tuple(condition for condition in (criterion.yes, criterion.no) if condition is not None)
        if all(_is_settled_by_answers(condition) for condition in both):
            making.mark(both, is_met_by_first=criterion.yes is not None)
        else:
            making.parts(both)
    others = [condition for tier in rules.tiers.values() for condition in (tier.when, tier.or_when) if condition is not None]
    making.parts((*others, *(() if rules.targeted.when is None else (rules.targeted.when,))))
    making.parts(Test(subject=name, operator="known", operand=True) for name in rules.targeted.needs_answers)
    return tuple(making.made), making.met


class _Making:
    def __init__(self, numbers: Mapping[str, int]) -> None:
        self.made: list[Factor] = []
        self._numbers = numbers
        self._place = 0
        self._seen: set[Condition] = set()
        self.met = 0

    def points(self, when: Condition, fit: int, readiness: int) -> None:
        if fit or readiness:
            self.made.append(Factor(bit=self._bit(), questions=self._questions((when,)), fit=fit, readiness=readiness, outcomes=(when,)))

    def mark(self, conditions: Sequence[Condition], *, is_met_by_first: bool) -> None:
        """A criterion: which of its conditions hold."""
        factor = Factor(bit=self._bit(), questions=self._questions(conditions), marks=tuple(conditions), place=self._place)
        self._place += 2 * len(conditions)
        self.met |= is_met_by_first << self._place - 2
        self.made.append(factor)

    def parts(self, conditions: Iterable[Condition]) -> None:
        """Conditions as they are; of those that look at the visitor as well each comparison of an answer."""
        for condition in conditions:
            for part in (condition,) if _is_settled_by_answers(condition) else tests(condition):
                if part not in self._seen and _is_settled_by_answers(part):
                    self._seen.add(part)
                    self.made.append(Factor(bit=self._bit(), questions=self._questions((part,)), outcomes=(part,), place=self._place))
                    self._place += 2

    def _bit(self) -> int:
        return 1 << len(self.made)

    def _questions(self, conditions: Iterable[Condition]) -> int:
        found = {name for condition in conditions for name in subjects(condition) if name in self._numbers}
        return sum(1 << self._numbers[name] for name in found)


def _is_settled_by_answers(condition: Condition) -> bool:
    """True where it looks at nothing but answers."""
    return not any(name in FACTS for name in subjects(condition))
