"""Criteria: need, desire, funds, authority, market fit, timing and whatever else a script judges by.

Each is yes, no or unknown, and names the answers it rests on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qualification.conditions import Condition, Known, holds, subjects

Mark = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRule:
    """When the criterion is met and when it is not; None: that mark is never given. `yes` is asked first."""

    yes: Condition | None = None
    no: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One criterion as judged. `rests_on`: the questions and facts that decided it, or that it still waits for."""

    name: str
    mark: Mark
    rests_on: tuple[str, ...]


def judge_criterion(name: str, rule: CriterionRule, known: Known) -> Criterion:
    """The criterion by its rule. Never raises."""
    if rule.yes is not None and holds(rule.yes, known) is True:
        return Criterion(name=name, mark="yes", rests_on=subjects(rule.yes))
    if rule.no is not None and holds(rule.no, known) is True:
        return Criterion(name=name, mark="no", rests_on=subjects(rule.no))
    both = tuple(condition for condition in (rule.yes, rule.no) if condition is not None)
    waits_for = dict.fromkeys(subject for condition in both for subject in subjects(condition))
    return Criterion(name=name, mark="unknown", rests_on=tuple(waits_for))
