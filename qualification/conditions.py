"""Conditions are data: which answers make a rule hold. Evaluated with three values, so a missing answer is never a "no".

A condition is written as a mapping; several keys mean all of them:

    {need: house}                       the answer to `need` is the option `house`
    {need: {in: [house, plot]}}         one of these
    {budget: {at_least: 5000000}}       the most the visitor would pay is at least so much ("up to 6 million" is 6 million)
                                        in the question's own currency and period; another one that has no rate is not known
    {timing: {within: 90d}}             the middle of the time named lies within 90 days of the question
    {role: {known: true}}               an answer was given
    {all: [...]}, {any: [...]}, {not: {...}}

A key that is a name of `FACTS` is a fact about the visitor instead of an answer: `source: ads`, `temperature: hot`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, assert_never

from qualification.answers import (
    Answer,
    Choice,
    Choices,
    Company,
    Email,
    Money,
    Name,
    NoMoney,
    Number,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    YesNo,
)
from qualification.worth import Unit, in_unit

Truth = bool | None
"""True, False, or None: not known yet."""

FACTS = frozenset(
    {"source", "campaign", "language", "contact", "consent", "targeted", "temperature", "score", "returning", "objection", "magnet"}
)
"""Names that stand for facts about the visitor, so no question may be called so."""

Operator = Literal[
    "is", "in", "known", "at_least", "at_most", "more_than", "less_than", "within", "after", "verified", "count_at_least", "mentions"
]
Operand = str | float | bool | tuple[str, ...]

_ENDLESS = float("inf")

VAGUE_DAYS: Mapping[str, tuple[float, float] | None] = {
    "asap": (0, 0),
    "later": (91, _ENDLESS),
    "not_this_year": (181, _ENDLESS),
    "just_looking": (366, _ENDLESS),
    "unknown": None,
}
"""What a time without a date is worth in days when a rule asks for `within` or `after`; None stays unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """One comparison: `subject` is a question's id or a name of `FACTS`."""

    subject: str
    operator: Operator
    operand: Operand


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf:
    """Every part holds; holds when empty."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """At least one part holds; does not hold when empty."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """The part does not hold."""

    part: Condition


Condition = Test | AllOf | AnyOf | Not
FactValue = str | float | bool | frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that a condition may look at: answers by question id, facts by name. A fact that is absent or None is not known.

    `units`: what the amounts of a question are compared in; one that cannot be told in it is not known. Without a unit it is taken bare.
    """

    answers: Mapping[str, Answer]
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    units: Mapping[str, Unit] = field(default_factory=dict)


def holds(condition: Condition, known: Known) -> Truth:
    """Whether the condition holds; None when that rests on something not known. Never raises."""
    match condition:
        case Test():
            return _test(condition, known)
        case AllOf(parts=parts):
            return _all([holds(part, known) for part in parts])
        case AnyOf(parts=parts):
            return _negate(_all([_negate(holds(part, known)) for part in parts]))
        case Not(part=part):
            return _negate(holds(part, known))
        case _:
            assert_never(condition)


def subjects(condition: Condition) -> tuple[str, ...]:
    """The questions and facts that the condition looks at, in order, each once."""
    if isinstance(condition, Test):
        return (condition.subject,)
    return tuple(dict.fromkeys(test.subject for test in tests(condition)))


def tests(condition: Condition) -> tuple[Test, ...]:
    """Every comparison in the condition, in order."""
    match condition:
        case Test():
            return (condition,)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return tuple(test for part in parts for test in tests(part))
        case Not(part=part):
            return tests(part)
        case _:
            assert_never(condition)


def words_of(operand: Operand) -> frozenset[str]:
    """The words that an operand names: one, or those of a list. Numbers are written as `number_word` does."""
    if isinstance(operand, tuple):
        return frozenset(operand)
    if isinstance(operand, bool):
        return frozenset({"true" if operand else "false"})
    return frozenset({operand if isinstance(operand, str) else number_word(operand)})


def number_word(value: float) -> str:
    """The number as an option's id or a list in a condition writes it: `10`, `2.5`."""
    return str(int(value)) if float(value).is_integer() else repr(float(value))


def _all(truths: list[Truth]) -> Truth:
    if any(truth is False for truth in truths):
        return False
    return None if any(truth is None for truth in truths) else True


def _negate(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _test(test: Test, known: Known) -> Truth:
    if test.subject in FACTS:
        return _fact(test, known.facts.get(test.subject))
    answer = known.answers.get(test.subject)
    if test.operator == "known":
        return (answer is not None) == test.operand
    if isinstance(answer, Money) and test.subject in known.units:
        answer = in_unit(answer, known.units[test.subject])
    return None if answer is None else _compare(test, answer)


def _fact(test: Test, value: FactValue) -> Truth:
    if test.operator == "known":
        return (value not in (None, frozenset())) == test.operand
    if value is None:
        return None
    if isinstance(value, frozenset):
        return bool(value) == test.operand if isinstance(test.operand, bool) else bool(value & words_of(test.operand))
    if isinstance(value, bool):
        return _yes_or_no(test.operand, yes=value)
    if test.operator in _BOUNDS and isinstance(value, int | float) and isinstance(test.operand, int | float):
        return _BOUNDS[test.operator](float(value), float(value), float(test.operand))
    return (number_word(value) if isinstance(value, float) else value) in words_of(test.operand)


def _yes_or_no(operand: Operand, *, yes: bool) -> Truth:
    wanted = {_YES_WORDS[word] for word in words_of(operand) if word in _YES_WORDS}
    return yes in wanted if wanted else None


_YES_WORDS: Mapping[str, bool] = {"yes": True, "true": True, "no": False, "false": False}
"""What a condition may ask of a yes or a no; asked for anything else, it is not known."""


def _compare(test: Test, answer: Answer) -> Truth:
    match answer:
        case Choice(option=option):
            return option in words_of(test.operand)
        case Choices(options=options):
            return _compare_choices(test, options)
        case YesNo(yes=yes):
            return _yes_or_no(test.operand, yes=yes)
        case Number(value=value):
            return _bounds(test, value, value)
        case Money(low=low, high=high):
            return _bounds(test, low or 0.0, _ENDLESS) if high is None else _bounds(test, high, high)
        case NoMoney(why=why):
            return _bounds(test, 0.0, 0.0) if why == "no_budget" else None
        case Timing(from_days=first, to_days=last, deadline=deadline):
            middle = _middle(first, last, deadline=deadline)
            return _days(test, (middle, _ENDLESS if last is None else middle))
        case VagueTiming(when=when):
            return when in words_of(test.operand) if test.operator in ("is", "in") else _days(test, VAGUE_DAYS[when])
        case Phone(verified=verified):
            return verified == test.operand if test.operator == "verified" else None
        case Text(text=text):
            return _mentions(test, text)
        case Email() | Name() | Company() | Site():
            return None
        case _:
            assert_never(answer)


def _compare_choices(test: Test, options: tuple[str, ...]) -> Truth:
    if test.operator == "count_at_least":
        return len(options) >= float(test.operand) if isinstance(test.operand, int | float) else None
    return bool(frozenset(options) & words_of(test.operand))


def _mentions(test: Test, text: str) -> Truth:
    folded = text.casefold()
    return any(word.casefold() in folded for word in words_of(test.operand)) if test.operator == "mentions" else None


_BOUNDS: Mapping[str, Callable[[float, float, float], Truth]] = {
    "at_least": lambda low, high, edge: True if low >= edge else (False if high < edge else None),
    "more_than": lambda low, high, edge: True if low > edge else (False if high <= edge else None),
    "at_most": lambda low, high, edge: True if high <= edge else (False if low > edge else None),
    "less_than": lambda low, high, edge: True if high < edge else (False if low >= edge else None),
    "is": lambda low, high, edge: low == high == edge,
}


def _bounds(test: Test, low: float, high: float) -> Truth:
    if test.operator == "in" and isinstance(test.operand, tuple):
        return low == high and number_word(low) in test.operand
    if test.operator not in _BOUNDS or isinstance(test.operand, str | tuple):
        return None
    return _BOUNDS[test.operator](low, high, float(test.operand))


def _middle(first: int, last: int | None, *, deadline: bool) -> float:
    if last is None:
        return float(first)
    return float(last) if deadline else (first + last) / 2


def _days(test: Test, span: tuple[float, float] | None) -> Truth:
    if span is None or isinstance(test.operand, str | tuple):
        return None
    edge = float(test.operand)
    if test.operator == "within":
        return _BOUNDS["at_most"](*span, edge)
    return _BOUNDS["more_than"](*span, edge) if test.operator == "after" else None
