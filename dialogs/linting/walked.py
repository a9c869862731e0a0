"""What a walk over all paths of a script found out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qualification.answers import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """A way to the end: answers by question that are judged like those of every other such way, and whether a contact was left."""

    answers: Mapping[str, Answer]
    has_contact: bool


@dataclass(slots=True, kw_only=True)
class Walked:
    """All ways. `ends`: one for each judgement; `after`: by question and answer that earns points, the numbers of the ends that follow.

    `before`: for each node those questions that its ways look at and some way answers before it. `not_agreed`: personal questions that some
    way reaches without a consent. `with_contact`: nodes that some way reaches with a contact. `longest`: the questions of the longest way,
    those of a loop once. `is_complete`: no end is missing; otherwise each of them is there, there may be more, and `after` is empty.
    """

    ends: list[End] = field(default_factory=list)
    after: dict[tuple[str, Answer], frozenset[int]] = field(default_factory=dict)
    is_complete: bool = True
    before: dict[str, set[str]] = field(default_factory=dict)
    not_agreed: set[str] = field(default_factory=set)
    with_contact: set[str] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)
    longest: tuple[str, ...] = ()
