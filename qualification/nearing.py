"""What a visitor still lacks to the next hotter tier. Pure: the rules, what is known and the verdict on it go in."""

from __future__ import annotations

from dataclasses import dataclass

from qualification.conditions import Known, holds, subjects
from qualification.scoring import GROUPS
from qualification.verdict import TIERS, Rules, Temperature, TierRule, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """What is missing to `tier`: so many points, criteria that are not met, questions whose answers are others than it asks for."""

    tier: Temperature
    points: int
    criteria: tuple[str, ...]
    answers: tuple[str, ...]


def lack_of(rules: Rules, known: Known, verdict: Verdict) -> Lack | None:
    """What is missing to the tier next above the verdict's; None for the hottest, and where no tier above has a rule."""
    above = TIERS[: TIERS.index(verdict.temperature)] if verdict.temperature in TIERS else TIERS
    tier = next((one for one in reversed(above) if one in rules.tiers), None)
    if tier is None:
        return None
    rule = rules.tiers[tier]
    marks = {criterion.name: criterion.mark for criterion in verdict.criteria}
    failing = [name for name in rule.needs if marks.get(name) != "yes"] + [name for name in rule.none_no if marks.get(name) == "no"]
    is_open = rule.when is not None and holds(rule.when, known) is not True
    answers = subjects(rule.when) if rule.when is not None and is_open else ()
    return Lack(tier=tier, points=_points(rule, verdict), criteria=tuple(dict.fromkeys(failing)), answers=answers)


def _points(rule: TierRule, verdict: Verdict) -> int:
    """The widest gap, of the total and of the groups that the tier asks something of."""
    gaps = [0 if rule.at_least is None else rule.at_least - verdict.score.total]
    gaps += [rule.groups[group] - verdict.score.of(group) for group in GROUPS if group in rule.groups]
    return max([0, *gaps])
