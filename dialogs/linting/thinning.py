"""Which ways to a node are walked on where they are too many: those that differ most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from dialogs.linting.remembering import Codes, Spot

Key = tuple[Codes, int, int, int, bool, bool]
"""Answers kept, points for fit and for readiness, outcomes, whether a consent and a contact were given: all that tells ways apart."""


class Keyed(Protocol):
    """A way by what tells it apart."""

    key: Key


_Some = TypeVar("_Some", bound=Keyed)


def thinned(ways: Sequence[_Some], spot: Spot, most: int, met: int) -> tuple[list[_Some], bool]:
    """About so many of the ways to the node, and whether every course that ways can take from here on is still there.

    Of each course one; of them all the one with the most criteria met (bits of `met`), one with each outcome, and some with points from the
    least to the most.
    """
    ways = sorted(ways, key=_points)
    courses: dict[tuple[object, ...], _Some] = {}
    steering = [place for place, number in enumerate(spot.kept) if spot.steering >> number & 1]
    for way in ways:
        codes, _, _, _, is_agreed, has_contact = way.key
        courses[(*[codes[place] for place in steering], is_agreed, has_contact)] = way
    chosen = spread(list(courses.values()), most)
    kept = {way.key: way for way in chosen}
    best = max(reversed(ways), key=lambda way: (way.key[3] & met).bit_count())
    kept[best.key] = best
    seen = 0
    for way in reversed(ways):
        if way.key[3] & ~seen:
            seen |= way.key[3]
            kept[way.key] = way
    for way in spread(ways, max(2, most - len(kept))):
        kept[way.key] = way
    return list(kept.values()), len(chosen) == len(courses) and not spot.judgement_ahead


def _points(way: Keyed) -> int:
    return way.key[1] + way.key[2]


_Any = TypeVar("_Any")


def spread(ones: Sequence[_Any], most: int) -> Sequence[_Any]:
    """So many of them (two or more) at even distances, the first and the last among them."""
    if len(ones) <= most:
        return ones
    return [ones[number * (len(ones) - 1) // (most - 1)] for number in range(most)]
