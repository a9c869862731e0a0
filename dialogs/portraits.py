"""Who the ideal and the wrong customer are, as a script keeps it for those who write it. No visitor sees it and no verdict rests on it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from dialogs.conditions import ConditionField
from dialogs.part import Part, Texts

PortraitKind = Literal["ideal", "wrong"]
Family = Literal[
    "geographic",
    "demographic",
    "psychographic",
    "behavioural",
    "goal",
    "problem",
    "fear",
    "desire",
    "interest",
    "demand",
    "choice",
    "channel",
]
"""What sort of trait it is. `demand`: asked of the product; `choice`: what decides how they buy; `channel`: where they hear of it."""


class TraitSpec(Part):
    """One trait. `share`: how many of a hundred such customers have it. `when`: the answers that tell it, none where nobody is asked."""

    family: Family
    text: Texts
    share: int | None = Field(default=None, ge=0, le=100)
    when: ConditionField | None = None


class PortraitSpec(Part):
    """A customer. `problem`: what is solved for them; `who`: who buys; `where`: where they are found; `often`: what they meet most often.

    `known_from`: how all this is known (talks with clients, statistics, the lead base).
    """

    title: Texts
    kind: PortraitKind = "ideal"
    problem: Texts | None = None
    who: Texts | None = None
    where: Texts | None = None
    often: Texts | None = None
    known_from: Texts | None = None
    traits: list[TraitSpec] = []
