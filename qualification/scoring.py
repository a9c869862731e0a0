"""Points in two groups, fit (who they are) and readiness (how soon they buy), with negative points and a cap for each group.

The lines shown always sum to the score: where a cap cuts, a line of its own says how much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from qualification.conditions import Condition, Known, holds, subjects

Group = Literal["fit", "readiness"]
GROUPS: tuple[Group, ...] = ("fit", "readiness")


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRule:
    """`points` (may be negative) where the condition holds. `because`: the reason in words, by language."""

    when: Condition
    points: int
    group: Group
    because: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointLine:
    """A line of the score. `rule`: number of the rule in the script, from 0, or None for a cap's line."""

    rule: int | None
    points: int
    group: Group
    rests_on: tuple[str, ...]
    because: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """All lines; `total`, `fit` and `readiness` are sums over them."""

    lines: tuple[PointLine, ...] = ()

    @property
    def total(self) -> int:
        """Sum of all lines."""
        return sum(line.points for line in self.lines)

    def of(self, group: Group) -> int:
        """Sum of the lines of one group."""
        return sum(line.points for line in self.lines if line.group == group)


def score(rules: Sequence[PointRule], caps: Mapping[Group, int], known: Known) -> Score:
    """Every rule that holds, then a line for each group that its cap cuts. Never raises."""
    lines = [_line(number, rule) for number, rule in enumerate(rules) if holds(rule.when, known) is True]
    uncapped = Score(lines=tuple(lines))
    for group in GROUPS:
        over = uncapped.of(group) - caps.get(group, uncapped.of(group))
        if over > 0:
            lines.append(PointLine(rule=None, points=-over, group=group, rests_on=()))
    return Score(lines=tuple(lines))


def _line(number: int, rule: PointRule) -> PointLine:
    return PointLine(rule=number, points=rule.points, group=rule.group, rests_on=subjects(rule.when), because=rule.because)
