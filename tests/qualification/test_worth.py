"""Amounts are compared like with like: the question's currency and period, by a rate where there is one, else not at all."""

from __future__ import annotations

import pytest

from qualification.answers import Money, Period
from qualification.conditions import Known, Test, Truth, holds
from qualification.worth import Unit, in_unit

RATES = {"RUB": 1, "USD": 90, "EUR": 100}


def amount(value: float, currency: str = "RUB", period: Period | None = None) -> Money:
    """One amount."""
    return Money(low=value, high=value, currency=currency, period=period)


@pytest.mark.parametrize(
    ("said", "unit", "expected"),
    [
        (amount(5), Unit(currency="RUB"), 5),
        (amount(5, period="once"), Unit(currency="RUB"), 5),
        (amount(5, period="month"), Unit(currency="RUB"), None),
        (amount(5, "USD"), Unit(currency="RUB"), None),
        (amount(5, "USD"), Unit(currency="RUB", rates=RATES), 450),
        (amount(450, "RUB"), Unit(currency="USD", rates=RATES), 5),
        (amount(5, "CHF"), Unit(currency="RUB", rates=RATES), None),
        (amount(5, "USD"), Unit(currency="CHF", rates=RATES), None),
        (amount(5), Unit(currency="RUB", period="month"), 5),
        (amount(5, period="month"), Unit(currency="RUB", period="month"), 5),
        (amount(60, period="year"), Unit(currency="RUB", period="month"), 5),
        (amount(5, period="month"), Unit(currency="RUB", period="year"), 60),
        (amount(5, period="once"), Unit(currency="RUB", period="month"), None),
        (amount(1, "USD", "year"), Unit(currency="RUB", period="month", rates=RATES), 7.5),
    ],
)
def test_an_amount_in_the_unit_of_the_question(said: Money, unit: Unit, expected: float | None) -> None:
    told = None if expected is None else Money(low=expected, high=expected, currency=unit.currency, period=unit.period)

    assert in_unit(said, unit) == told


def test_open_ends_stay_open() -> None:
    up_to = Money(low=None, high=2, currency="USD")

    assert in_unit(up_to, Unit(currency="RUB", rates=RATES)) == Money(low=None, high=180, currency="RUB")


@pytest.mark.parametrize(
    ("unit", "truth"),
    [(Unit(currency="RUB"), None), (Unit(currency="RUB", rates=RATES), True), (Unit(currency="USD"), False)],
)
def test_a_rule_about_an_amount_in_another_currency(unit: Unit, truth: Truth) -> None:
    rich_enough = Test(subject="budget", operator="at_least", operand=5_000_000)
    known = Known(answers={"budget": amount(200_000, "USD")}, units={"budget": unit})

    assert holds(rich_enough, known) is truth
    assert holds(Test(subject="budget", operator="known", operand=True), known) is True
