"""What is meant when no date is: as soon as possible, later, just looking; and the clauses that are no statement about the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qualification.answers import VagueWhen
from qualification.calendar.sign import Sense, Sign

_BOUNDARIES = frozenset({Sense.COMMA, Sense.STOP, Sense.QUESTION, Sense.BUT})
_SENTENCE_ENDS = frozenset({Sense.STOP, Sense.QUESTION})
_DENIAL_REACH = 3
_NOW = "now"
_BY_WEIGHT: tuple[VagueWhen, ...] = ("not_this_year", "just_looking")
"""What these say counts whatever else is said."""
_NAMES: dict[str, VagueWhen] = {
    "asap": "asap",
    "now": "asap",
    "later": "later",
    "not_this_year": "not_this_year",
    "just_looking": "just_looking",
    "unknown": "unknown",
}


@dataclass(frozen=True, slots=True)
class Statements:
    """The signs that are about the visitor's plan. `is_asked`, `is_told`: what was left out was a question, or a promise to tell."""

    signs: tuple[Sign, ...]
    is_asked: bool
    is_told: bool


def statements(signs: Sequence[Sign]) -> Statements:
    """Leaves out questions ("how long does it take?"), promises ("I'll tell you on Monday") and the past."""
    kept: list[Sign] = []
    is_asked = is_told = False
    for sentence in _split(signs, _SENTENCE_ENDS):
        for clause in _split(sentence, _BOUNDARIES):
            senses = {sign.sense for sign in clause}
            is_told = is_told or Sense.TELLING in senses
            if Sense.ASKING in senses:
                is_asked = True
                kept.append(Sign(Sense.STOP))
                break
            kept.extend(_kept(clause, senses))
    return Statements(tuple(kept), is_asked, is_told)


def _split(signs: Sequence[Sign], ends: frozenset[Sense]) -> list[list[Sign]]:
    parts: list[list[Sign]] = [[]]
    for sign in signs:
        parts[-1].append(sign)
        if sign.sense in ends:
            parts.append([])
    return parts


def _kept(clause: Sequence[Sign], senses: set[Sense]) -> Sequence[Sign]:
    if Sense.TELLING in senses or Sense.PAST in senses:
        return [sign for sign in clause if sign.sense is Sense.VAGUE and sign.name == "unknown"] + [Sign(Sense.STOP)]
    return clause


def vague_when(signs: Sequence[Sign]) -> VagueWhen | None:
    """The time without a date that the signs tell, if any. The last of "asap" and "later" counts; "now" alone is "asap"."""
    names = [_told(signs, at) for at, sign in enumerate(signs) if sign.sense is Sense.VAGUE] + _composed(signs)
    for name in _BY_WEIGHT:
        if name in names:
            return name
    speeds = [name for name in names if name in ("asap", "later")]
    if speeds:
        return _NAMES[speeds[-1]]
    return _NAMES[min(names, key=(_NOW,).count)] if names else None


def _composed(signs: Sequence[Sign]) -> list[str]:
    """What two words say together that neither says alone: "only ... to ask", "have not ... chosen"."""
    names = []
    for at, sign in enumerate(signs):
        near = {each.sense for each in signs[max(at - _DENIAL_REACH, 0) : at]}
        if sign.sense is Sense.DECIDING and Sense.NOT in near:
            names.append("unknown")
        if sign.sense is Sense.LOOK and Sense.ONLY in near or sign.sense is Sense.ONLY and Sense.LOOK in near:
            names.append("just_looking")
    return names


def _told(signs: Sequence[Sign], at: int) -> str:
    """What a vague word says; "not urgent" and "now? no" are "later"."""
    if signs[at].name not in ("asap", _NOW):
        return signs[at].name
    for sign in reversed(signs[max(at - _DENIAL_REACH, 0) : at]):
        if sign.sense is Sense.NOT or sign.name == "later":
            return "later"
        if sign.sense in _BOUNDARIES:
            break
    is_denied = at + 1 < len(signs) and signs[at + 1].sense in (Sense.NOT, Sense.NO)
    return "later" if is_denied else signs[at].name
