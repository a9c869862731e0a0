"""The portraits of a script against its questions and points, and against what is known of one visitor."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.linting.portraits import goes_with
from dialogs.portraits import PortraitSpec, TraitSpec
from dialogs.rules import PointSpec
from dialogs.script import Script
from qualification.conditions import Known, holds, subjects


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A trait, and what of the script tells it: questions (or facts) by name, and the points that go with it. Both empty: nobody asks."""

    trait: TraitSpec
    by: tuple[str, ...]
    points: tuple[PointSpec, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How many traits of a portrait hold for a visitor, do not, and are not known; traits that nothing tells are not counted."""

    portrait: str
    holding: int
    failing: int
    unknown: int


def told(script: Script, portrait: PortraitSpec) -> tuple[Told, ...]:
    """Every trait of the portrait, in its order."""
    return tuple(_told(script, trait) for trait in portrait.traits)


def liken(script: Script, known: Known) -> tuple[Likeness, ...]:
    """The visitor against every portrait that has a trait to be told, in the order of the script."""
    found = []
    for name, portrait in script.portraits.items():
        truths = [holds(trait.when, known) for trait in portrait.traits if trait.when is not None]
        if truths:
            found.append(Likeness(portrait=name, holding=truths.count(True), failing=truths.count(False), unknown=truths.count(None)))
    return tuple(found)


def _told(script: Script, trait: TraitSpec) -> Told:
    when = trait.when
    if when is None:
        return Told(trait=trait, by=(), points=())
    points = tuple(rule for rule in script.qualification.points if goes_with(when, rule.when))
    return Told(trait=trait, by=subjects(when), points=points)
