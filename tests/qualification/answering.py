"""Answers, facts and conditions of every shape, for tests that try all of them."""

from __future__ import annotations

from datetime import date
from typing import get_args

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
    NoMoneyWhy,
    Number,
    Period,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    VagueWhen,
    YesNo,
)
from qualification.conditions import FACTS, AllOf, AnyOf, Condition, FactValue, Not, Operator, Test

QUESTIONS = ("x", "y", "z")
WORDS = st.sampled_from(["house", "plot", "10", "2.5", "asap", "yes", "true", "é", ""])
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from([0.0, 10.0, 2.5])
BOUNDS = st.none() | NUMBERS


def answers() -> st.SearchStrategy[Answer]:
    """One answer of any kind, also ones that no reader would give."""
    return st.one_of(
        st.builds(Choice, option=WORDS),
        st.builds(Choices, options=st.lists(WORDS, unique=True).map(tuple)),
        st.builds(YesNo, yes=st.booleans()),
        st.builds(Number, value=NUMBERS),
        st.builds(Money, low=BOUNDS, high=BOUNDS, currency=st.just("EUR"), period=st.none() | st.sampled_from(get_args(Period))),
        st.builds(NoMoney, why=st.sampled_from(get_args(NoMoneyWhy))),
        st.builds(
            Timing,
            from_days=st.integers(-400, 4000),
            to_days=st.none() | st.integers(-400, 4000),
            asked_on=st.just(date(2026, 3, 2)),
            deadline=st.booleans(),
        ),
        st.builds(VagueTiming, when=st.sampled_from(get_args(VagueWhen))),
        st.builds(Phone, e164=st.just("+447400123456"), verified=st.booleans()),
        st.builds(Email, address=st.none() | WORDS, suggestion=st.none() | WORDS),
        st.builds(Name, first=st.none() | WORDS, last=st.none() | WORDS),
        st.builds(Company, name=WORDS),
        st.builds(Site, url=WORDS),
        st.builds(Text, text=st.text()),
    )


def facts() -> st.SearchStrategy[dict[str, FactValue]]:
    """Facts about a visitor, known and not."""
    value: st.SearchStrategy[FactValue] = st.none() | WORDS | NUMBERS | st.booleans() | st.frozensets(WORDS)
    return st.dictionaries(st.sampled_from(sorted(FACTS)), value)


def conditions() -> st.SearchStrategy[Condition]:
    """Conditions on three questions and all facts, with operands that need not fit."""
    operands = WORDS | NUMBERS | st.booleans() | st.lists(WORDS, min_size=1).map(tuple)
    subjects = st.sampled_from([*QUESTIONS, *sorted(FACTS)])
    tests = st.builds(Test, subject=subjects, operator=st.sampled_from(get_args(Operator)), operand=operands)
    return st.recursive(
        tests,
        lambda inner: st.one_of(
            st.builds(AllOf, parts=st.lists(inner, max_size=3).map(tuple)),
            st.builds(AnyOf, parts=st.lists(inner, max_size=3).map(tuple)),
            st.builds(Not, part=inner),
        ),
        max_leaves=6,
    )
