"""What may be known of a visitor besides the answers, as far as a script's rules can tell it apart: returning or not, a vouched number...

A path through a script does not settle these, so the verdict at its end is looked at in each of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from operator import itemgetter

from dialogs.linting.paths import End, Walked
from dialogs.script import Script
from qualification.conditions import Condition, FactValue, Known, Test, tests, words_of
from qualification.verdict import Verdict, judge

World = Mapping[str, FactValue]

MOST_WORLDS = 128
"""More are not looked through; the findings that need them all are then left out."""
_NOBODY: Sequence[frozenset[str]] = (frozenset(),)
_WITH_CONTACT = tuple(frozenset(ways) for ways in (("phone",), ("phone", "verified"), ("email",), ("phone", "email", "verified")))
"""What may be there once a contact is."""
_ONE_OF_MANY = frozenset({"source", "campaign"})
_SOME_OF_MANY = frozenset({"objection", "magnet", "consent"})
_UNHEARD_OF = "unknown"
"""The source of who came by no link that names one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A path to the end walked by one sort of visitor. `known`: what rules may look at then; `verdict`: what they make of it."""

    end: End
    known: Known
    verdict: Verdict


def cases(script: Script, walked: Walked) -> Sequence[Case] | None:
    """Every path in every world; None where the paths or the worlds are too many to look through."""
    return _cases(_Asked((id(walked), *script.languages), script, walked))


@dataclass(frozen=True, slots=True)
class _Asked:
    """The same walk asked about in the same languages; it stays in memory with its answer, so its number is nobody else's."""

    key: tuple[object, ...]
    script: Script = field(compare=False)
    walked: Walked = field(compare=False)


@lru_cache(maxsize=4)
def _cases(asked: _Asked) -> Sequence[Case] | None:
    by_contact = {has_contact: worlds(asked.script, has_contact=has_contact) for has_contact in (False, True)}
    if not asked.walked.is_complete or any(found is None for found in by_contact.values()):
        return None
    return list(_judged(asked, by_contact))


def _judged(asked: _Asked, by_contact: Mapping[bool, Sequence[World] | None]) -> Iterator[Case]:
    """The cases; ways that differ only in answers no rule looks at are judged once."""
    rules = asked.script.qualification.rules
    subjects = {test.subject for condition in _rules(asked.script) for test in tests(condition)}
    verdicts: dict[tuple[object, ...], Verdict] = {}
    for end in asked.walked.ends:
        telling = tuple(sorted(((name, answer) for name, answer in end.answers.items() if name in subjects), key=itemgetter(0)))
        for number, world in enumerate(by_contact[end.has_contact] or ()):
            known = Known(answers=end.answers, facts=world)
            key = (telling, end.has_contact, number)
            if key not in verdicts:
                verdicts[key] = judge(rules, known)
            yield Case(end=end, known=known, verdict=verdicts[key])


def worlds(script: Script, *, has_contact: bool) -> tuple[World, ...] | None:
    """Every combination that some rule tells apart, the plainest first; None if there are more than `MOST_WORLDS`."""
    used = [test for condition in _rules(script) for test in tests(condition)]
    subjects = dict.fromkeys(["contact", *(test.subject for test in used)])
    facts = {subject: values for subject in subjects if (values := _values(script, subject, used, has_contact=has_contact))}
    number = 1
    for values in facts.values():
        number *= len(values)
    if number > MOST_WORLDS:
        return None
    return tuple(dict(zip(facts, picked, strict=True)) for picked in product(*facts.values()))


def _rules(script: Script) -> Iterable[Condition]:
    rules = script.qualification.rules
    for criterion in rules.criteria.values():
        yield from (condition for condition in (criterion.yes, criterion.no) if condition is not None)
    yield from (rule.when for rule in rules.points)
    for tier in rules.tiers.values():
        yield from (condition for condition in (tier.when, tier.or_when) if condition is not None)
    if rules.targeted.when is not None:
        yield rules.targeted.when


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
