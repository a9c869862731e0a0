"""Rules that say who gets a lead: an ordered list, in a script's `handoff:` or in a file for all scripts. The first one that finds
somebody who is on duty and has room decides.
"""

from __future__ import annotations

from typing import Literal

from dialogs.conditions import ConditionField
from dialogs.part import Id, Part


class GiveRule(Part):
    """One rule. Everything that is named must hold.

    `when`: a condition on answers and facts; one that rests on something not known does not hold. `scripts`: only leads of these.
    Of the members: `people` by number, `team`, `roles` (managers and seniors unless said otherwise), `skill`; `region`: a question whose
    answer must be one of the member's regions; `same_language`: who speaks the visitor's language, or names none. `experienced`: seniors
    first. `how`: `even` gives to who waits longest for a lead, `order` to the first of the list, `all` offers it to all at once.
    """

    name: Id
    when: ConditionField | None = None
    scripts: list[Id] = []
    people: list[int] = []
    team: str | None = None
    roles: list[Literal["manager", "senior", "head", "admin"]] = []
    skill: str | None = None
    region: Id | None = None
    same_language: bool = False
    experienced: bool = False
    how: Literal["even", "order", "all"] = "even"
