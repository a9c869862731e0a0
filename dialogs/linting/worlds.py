"""What may be known of a visitor besides the answers, as far as a script's rules can tell it apart: returning or not, a vouched number...

A path through a script does not settle these, so the verdict at its end is looked at in each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from dialogs.linting.thinning import spread
from dialogs.linting.told_apart import judging_conditions
from dialogs.linting.walked import Walked
from dialogs.script import Script
from qualification.conditions import FactValue, Known, Test, tests, words_of
from qualification.verdict import Verdict, judge

World = Mapping[str, FactValue]

MOST_WORLDS = 128
"""More are not looked through; the findings that need them all are then left out."""
MOST_CASES = 20_000
"""More are not judged; those that are lie far apart."""
_NOBODY: Sequence[frozenset[str]] = (frozenset(),)
_WITH_CONTACT = tuple(frozenset(ways) for ways in (("phone",), ("phone", "verified"), ("email",), ("phone", "email", "verified")))
"""What may be there once a contact is."""
_ONE_OF_MANY = frozenset({"source", "campaign"})
_SOME_OF_MANY = frozenset({"objection", "magnet", "consent"})
_UNHEARD_OF = "unknown"
"""The source of who came by no link that names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A path to the end walked by one sort of visitor. `end`: its number; `known`: what rules may look at; `verdict`: what they say."""

    end: int
    known: Known
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Cases; `is_complete` when there is none besides them, so that what they lack cannot be."""

    cases: Sequence[Case]
    is_complete: bool


def cases(script: Script, walked: Walked) -> Judged:
    """Every path in every world; none where the worlds are too many to look through, some where the paths are."""
    return _cases(_Asked((id(walked), *script.languages), script, walked))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The same walk asked about in the same languages; it stays in memory with its answer, so its number is nobody else's."""

    key: tuple[object, ...]
    script: Script = field(compare=False)
    walked: Walked = field(compare=False)


@lru_cache(maxsize=4)
def _cases(asked: _Asked) -> Judged:
    alone, reached = (worlds(asked.script, has_contact=has_contact) for has_contact in (False, True))
    if alone is None or reached is None:
        return Judged(cases=(), is_complete=False)
    ends = list(enumerate(asked.walked.ends))
    judged = spread(ends, MOST_CASES // max(len(alone), len(reached)))
    rules = asked.script.qualification.rules
    found = [
        Case(end=number, known=known, verdict=judge(rules, known))
        for number, end in judged
        for world in (reached if end.has_contact else alone)
        for known in [Known(answers=end.answers, facts=world)]
    ]
    return Judged(cases=found, is_complete=asked.walked.is_complete and len(judged) == len(ends))


def worlds(script: Script, *, has_contact: bool) -> tuple[World, ...] | None:
    """Every combination that some rule tells apart, the plainest first; None if there are more than `MOST_WORLDS`."""
    used = [test for condition in judging_conditions(script) for test in tests(condition)]
    subjects = dict.fromkeys(["contact", *(test.subject for test in used)])
    facts = {subject: values for subject in subjects if (values := _values(script, subject, used, has_contact=has_contact))}
    number = 1
    for values in facts.values():
        number *= len(values)
    if number > MOST_WORLDS:
        return None
    return tuple(dict(zip(facts, picked, strict=True)) for picked in product(*facts.values()))


def _values(script: Script, subject: str, used: Sequence[Test], *, has_contact: bool) -> Sequence[FactValue]:
    """What the fact may be, the plainest first; nothing for what is no fact about the visitor."""
    named = sorted(
        {word for test in used if test.subject == subject for word in words_of(test.operand) if not isinstance(test.operand, bool)}
    )
    if subject == "contact":
        return _contacts(named) if has_contact else _NOBODY
    if subject == "returning":
        return (False, True)
    if subject == "language":
        return tuple(script.languages)
    if subject in _ONE_OF_MANY:
        return (_UNHEARD_OF, *(name for name in named if name != _UNHEARD_OF))
    if subject in _SOME_OF_MANY:
        return (frozenset(), *(frozenset({name}) for name in named), *((frozenset(named),) if len(named) > 1 else ()))
    return ()


def _contacts(named: Sequence[str]) -> Sequence[FactValue]:
    return _WITH_CONTACT if {"verified", "email", "phone"} & set(named) else _WITH_CONTACT[:1]
