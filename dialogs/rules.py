"""How a script judges: criteria, points, tiers and who is targeted, as an admin writes them."""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from dialogs.conditions import ConditionField
from dialogs.part import Id, Part, Texts
from qualification.criteria import CriterionRule
from qualification.scoring import Group, PointRule
from qualification.verdict import Rules, TargetRule, Temperature, TierRule


class CriterionSpec(Part):
    """When a criterion is yes and when it is no; otherwise it is unknown."""

    title: Texts | None = None
    yes: ConditionField | None = None
    no: ConditionField | None = None


class TargetSpec(Part):
    """Who is targeted. `all`: criteria that must be yes; `none_no`: that must not be no; `answered`: compulsory questions."""

    all: list[str] = []
    none_no: list[str] = []
    when: ConditionField | None = None
    answered: list[str] = []


class PointSpec(Part):
    """Points (may be negative) where the condition holds, and the reason a manager reads."""

    when: ConditionField
    add: int = Field(ge=-1000, le=1000)
    group: Group = "fit"
    because: Texts


class TierSpec(Part):
    """What a temperature asks for. `or_when`: an answer that alone is enough."""

    at_least: int | None = None
    fit: int | None = None
    readiness: int | None = None
    needs: list[str] = []
    none_no: list[str] = []
    when: ConditionField | None = None
    or_when: ConditionField | None = None

    def rule(self) -> TierRule:
        """The tier as the judge takes it."""
        groups: dict[Group, int] = {}
        if self.fit is not None:
            groups["fit"] = self.fit
        if self.readiness is not None:
            groups["readiness"] = self.readiness
        return TierRule(
            at_least=self.at_least,
            groups=groups,
            needs=tuple(self.needs),
            none_no=tuple(self.none_no),
            when=self.when,
            or_when=self.or_when,
        )


class Qualification(Part):
    """All rules of judging; see `qualification.verdict`."""

    criteria: dict[Id, CriterionSpec] = {}
    targeted: TargetSpec = TargetSpec()
    points: list[PointSpec] = []
    caps: dict[Group, int] = {}
    tiers: dict[Temperature, TierSpec] = {}

    @cached_property
    def rules(self) -> Rules:
        """The rules as the judge takes them, made once."""
        target = self.targeted
        return Rules(
            criteria={name: CriterionRule(yes=spec.yes, no=spec.no) for name, spec in self.criteria.items()},
            targeted=TargetRule(
                all_yes=tuple(target.all), none_no=tuple(target.none_no), when=target.when, needs_answers=tuple(target.answered)
            ),
            points=tuple(PointRule(when=one.when, points=one.add, group=one.group, because=one.because) for one in self.points),
            caps=self.caps,
            tiers={name: spec.rule() for name, spec in self.tiers.items()},
        )
