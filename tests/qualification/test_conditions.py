"""Conditions: every operator on both sides of its border, and three truths, so that what is missing is never a no."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from qualification.conditions import (
    AllOf,
    AnyOf,
    Condition,
    FactValue,
    Known,
    Not,
    Operand,
    Operator,
    Truth,
    holds,
    number_word,
    subjects,
    words_of,
)
from qualification.conditions import Test as Comparison
from qualification.conditions import tests as comparisons_in
from tests.qualification.answering import answers, conditions

DAY = date(2026, 3, 2)


def check(operator: Operator, operand: Operand) -> Comparison:
    """A test of the question `x`."""
    return Comparison(subject="x", operator=operator, operand=operand)


def exactly(value: float) -> Money:
    """One amount."""
    return Money(low=value, high=value, currency="EUR")


def days(first: int, last: int | None, *, deadline: bool = False) -> Timing:
    """A stretch of days."""
    return Timing(from_days=first, to_days=last, asked_on=DAY, deadline=deadline)


TABLE: list[tuple[Operator, Operand, Answer, Truth]] = [
    # choices
    ("is", "house", Choice(option="house"), True),
    ("is", "house", Choice(option="plot"), False),
    ("in", ("house", "plot"), Choice(option="plot"), True),
    ("is", 10.0, Choice(option="10"), True),
    ("is", 2.5, Choice(option="2.5"), True),
    ("is", "gas", Choices(options=("water", "gas")), True),
    ("in", ("gas", "road"), Choices(options=("water",)), False),
    ("count_at_least", 2.0, Choices(options=("water", "gas")), True),
    ("count_at_least", 3.0, Choices(options=("water", "gas")), False),
    ("count_at_least", "many", Choices(options=("water",)), None),
    # yes and no
    ("is", True, YesNo(yes=True), True),
    ("is", False, YesNo(yes=True), False),
    ("is", "no", YesNo(yes=False), True),
    ("in", ("yes", "no"), YesNo(yes=False), True),
    ("is", "maybe", YesNo(yes=False), None),
    # numbers on both sides of each border
    ("at_least", 10.0, Number(value=10), True),
    ("at_least", 10.0, Number(value=9), False),
    ("more_than", 10.0, Number(value=10), False),
    ("more_than", 10.0, Number(value=11), True),
    ("at_most", 10.0, Number(value=10), True),
    ("at_most", 10.0, Number(value=11), False),
    ("less_than", 10.0, Number(value=10), False),
    ("less_than", 10.0, Number(value=9), True),
    ("is", 10.0, Number(value=10), True),
    ("is", 10.0, Number(value=10.5), False),
    ("in", ("1234567", "2.5"), Number(value=1234567), True),
    ("in", ("1234567", "2.5"), Number(value=1234568), False),
    ("in", ("1234567", "2.5"), Number(value=2.5), True),
    ("at_least", "ten", Number(value=10), None),
    ("mentions", "ten", Number(value=10), None),
    # money: what the visitor would pay at most; "from 5 million" may be any more
    ("at_least", 5e6, exactly(5e6), True),
    ("at_least", 5e6, exactly(5e6 - 1), False),
    ("at_least", 5e6, Money(low=None, high=6e6, currency="RUB"), True),
    ("at_least", 5e6, Money(low=4e6, high=5e6, currency="RUB"), True),
    ("less_than", 5e6, Money(low=4e6, high=5e6, currency="RUB"), False),
    ("at_least", 5e6, Money(low=5e6, high=None, currency="RUB"), True),
    ("at_least", 6e6, Money(low=5e6, high=None, currency="RUB"), None),
    ("more_than", 5e6, Money(low=5e6, high=None, currency="RUB"), None),
    ("less_than", 5e6, Money(low=5e6, high=None, currency="RUB"), False),
    ("at_most", 5e6, Money(low=5e6, high=None, currency="RUB"), None),
    ("at_most", 4e6, Money(low=5e6, high=None, currency="RUB"), False),
    ("less_than", 6e6, Money(low=5e6, high=None, currency="RUB"), None),
    ("at_least", 1.0, Money(low=None, high=None, currency="RUB"), None),
    ("at_least", 1.0, NoMoney(why="no_budget"), False),
    ("less_than", 1.0, NoMoney(why="no_budget"), True),
    ("at_least", 1.0, NoMoney(why="dont_know"), None),
    # time: the middle of what was named, the last day of a deadline
    ("within", 30.0, days(30, 30), True),
    ("within", 30.0, days(31, 31), False),
    ("within", 30.0, days(0, 60), True),
    ("within", 30.0, days(0, 62), False),
    ("within", 30.0, days(0, 31, deadline=True), False),
    ("within", 30.0, days(20, None), None),
    ("within", 30.0, days(31, None), False),
    ("after", 30.0, days(30, 30), False),
    ("after", 30.0, days(31, 31), True),
    ("after", 30.0, days(31, None), True),
    ("after", 30.0, days(20, None), None),
    ("at_least", 30.0, days(31, 31), None),
    ("is", "asap", days(31, 31), None),
    ("within", 0.0, VagueTiming(when="asap"), True),
    ("within", 90.0, VagueTiming(when="later"), False),
    ("within", 91.0, VagueTiming(when="later"), None),
    ("after", 90.0, VagueTiming(when="later"), True),
    ("after", 180.0, VagueTiming(when="not_this_year"), True),
    ("after", 365.0, VagueTiming(when="just_looking"), True),
    ("within", 365.0, VagueTiming(when="unknown"), None),
    ("is", "asap", VagueTiming(when="asap"), True),
    ("in", ("asap", "later"), VagueTiming(when="unknown"), False),
    # contacts and words
    ("verified", True, Phone(e164="+447400123456", verified=True), True),
    ("verified", True, Phone(e164="+447400123456"), False),
    ("is", "x", Phone(e164="+447400123456"), None),
    ("mentions", "ROOF", Text(text="a new roof"), True),
    ("mentions", ("roof", "wall"), Text(text="the walls"), True),
    ("mentions", "roof", Text(text="a door"), False),
    ("is", "roof", Text(text="roof"), None),
    ("is", "x", Email(address="a@b.cd"), None),
    ("is", "x", Name(first="Ann"), None),
    ("is", "x", Company(name="x"), None),
    ("is", "x", Site(url="https://x.example"), None),
    ("known", True, Text(text="x"), True),
    ("known", False, Text(text="x"), False),
]


@pytest.mark.parametrize(("operator", "operand", "answer", "truth"), TABLE)
def test_a_test_of_an_answer(operator: Operator, operand: Operand, answer: Answer, truth: Truth) -> None:
    assert holds(check(operator, operand), Known(answers={"x": answer})) is truth


@pytest.mark.parametrize(
    ("operator", "operand", "truth"), [("is", "house", None), ("at_least", 1.0, None), ("known", True, False), ("known", False, True)]
)
def test_a_missing_answer_is_not_known_and_no_no(operator: Operator, operand: Operand, truth: Truth) -> None:
    assert holds(check(operator, operand), Known(answers={})) is truth


FACTS: list[tuple[str, Operator, Operand, FactValue, Truth]] = [
    ("source", "is", "ads", "ads", True),
    ("source", "in", ("ads", "site"), "friend", False),
    ("source", "is", "ads", None, None),
    ("source", "known", True, None, False),
    ("source", "known", True, "ads", True),
    ("score", "at_least", 60.0, 60.0, True),
    ("score", "at_least", 60.0, 59.0, False),
    ("score", "is", 60.0, 60.0, True),
    ("score", "in", ("59", "60"), 60.0, True),
    ("returning", "is", True, True, True),
    ("returning", "is", "no", True, False),
    ("returning", "at_least", 1.0, True, None),
    ("contact", "is", "phone", frozenset({"phone", "email"}), True),
    ("contact", "in", ("phone",), frozenset({"email"}), False),
    ("contact", "is", True, frozenset({"email"}), True),
    ("contact", "is", True, frozenset(), False),
    ("contact", "known", True, frozenset(), False),
    ("contact", "known", False, frozenset(), True),
    ("contact", "known", True, frozenset({"email"}), True),
    ("temperature", "is", "hot", "hot", True),
]


@pytest.mark.parametrize(("name", "operator", "operand", "value", "truth"), FACTS)
def test_a_test_of_a_fact(name: str, operator: Operator, operand: Operand, value: FactValue, truth: Truth) -> None:
    condition = Comparison(subject=name, operator=operator, operand=operand)

    assert holds(condition, Known(answers={}, facts={name: value})) is truth


def test_an_answer_named_like_a_fact_is_not_looked_at() -> None:
    assert holds(Comparison(subject="source", operator="is", operand="ads"), Known(answers={"source": Choice(option="ads")})) is None


YES, NO, UNKNOWN = check("known", True), check("known", False), Comparison(subject="y", operator="is", operand="z")
OF_THREE: list[tuple[Condition, Truth]] = [
    (AllOf(parts=()), True),
    (AllOf(parts=(YES, YES)), True),
    (AllOf(parts=(YES, UNKNOWN)), None),
    (AllOf(parts=(UNKNOWN, NO)), False),
    (AnyOf(parts=()), False),
    (AnyOf(parts=(NO, UNKNOWN)), None),
    (AnyOf(parts=(UNKNOWN, YES)), True),
    (AnyOf(parts=(NO, NO)), False),
    (Not(part=YES), False),
    (Not(part=NO), True),
    (Not(part=UNKNOWN), None),
]


@pytest.mark.parametrize(("condition", "truth"), OF_THREE)
def test_conditions_are_joined_with_three_truths(condition: Condition, truth: Truth) -> None:
    assert holds(condition, Known(answers={"x": Text(text="x")})) is truth


def test_a_condition_names_what_it_looks_at_in_order_and_once() -> None:
    condition = AllOf(parts=(UNKNOWN, AnyOf(parts=(YES, UNKNOWN)), Not(part=NO)))

    assert comparisons_in(condition) == (UNKNOWN, YES, UNKNOWN, NO)
    assert subjects(condition) == ("y", "x")


@pytest.mark.parametrize(("value", "word"), [(10.0, "10"), (2.5, "2.5"), (1234567.0, "1234567"), (-3.0, "-3")])
def test_numbers_are_written_as_an_options_id_would_be(value: float, word: str) -> None:
    assert number_word(value) == word
    assert words_of(value) == {word}


def test_words_of_an_operand() -> None:
    assert [words_of(one) for one in ("a", ("a", "b"), True, False)] == [{"a"}, {"a", "b"}, {"true"}, {"false"}]


@given(conditions(), st.dictionaries(st.sampled_from(["x", "y", "z"]), answers()))
def test_no_answer_of_any_kind_makes_a_condition_raise(condition: Condition, given_answers: dict[str, Answer]) -> None:
    assert holds(condition, Known(answers=given_answers)) in (True, False, None)


@given(conditions(), st.dictionaries(st.sampled_from(["x", "y", "z"]), answers()))
def test_a_condition_and_its_opposite_never_hold_together(condition: Condition, given_answers: dict[str, Answer]) -> None:
    known = Known(answers=given_answers)

    truth = holds(condition, known)

    assert holds(Not(part=condition), known) is (None if truth is None else not truth)
