"""An amount in another currency or for another period is asked back once, judged by a rate where there is one, and never compared bare."""

from __future__ import annotations

import pytest

from dialogs.effects import RecordAnswer
from qualification.answers import Money
from tests.dialogs.playing import Visitor, nodes, of, visitor

NODES = """
first: {ask: What budget?, kind: money, currency: RUB, next: when}
when: {ask: What for?, kind: text, next: end}
"""
RULES = """
qualification:
  criteria:
    funds: {yes: {first: {at_least: 5000000}}, no: {first: {less_than: 1500000}}}
  targeted: {none_no: [funds]}
"""


def funds(person: Visitor) -> str:
    """The mark of the criterion."""
    (criterion,) = person.verdict().criteria
    return criterion.mark


def test_another_currency_is_asked_back_once_and_then_left_unjudged() -> None:
    person = visitor(nodes(NODES, RULES))

    asked = person.says("200 thousand dollars")
    assert not of(RecordAnswer, asked) and person.state.at == "first"
    assert person.last.text == "We count in ₽. How much is that, roughly?\n\nWhat budget?"
    person.says("$200k")

    assert person.state.given["first"].answer == Money(low=200_000, high=200_000, currency="USD")
    assert (funds(person), person.state.targeted) == ("unknown", True)


def test_the_answer_to_that_counts() -> None:
    person = visitor(nodes(NODES, RULES))

    person.answers("200 thousand dollars", "18 million rubles")

    assert (person.state.at, funds(person)) == ("when", "yes")


def test_a_rate_of_the_script_needs_no_question() -> None:
    person = visitor(nodes(NODES, RULES + "currencies: {RUB: 1, USD: 90}\n"))

    person.says("200 thousand dollars")

    assert (person.state.at, funds(person)) == ("when", "yes")


@pytest.mark.parametrize(("period", "expected"), [("", "first"), ("period: month, ", "when")])
def test_an_amount_a_month_is_no_whole_amount(period: str, expected: str) -> None:
    person = visitor(nodes(NODES.replace("currency: RUB, ", f"currency: RUB, {period}"), RULES))

    person.says("50 000 rubles a month")

    assert person.state.at == expected
    assert ("How much is that in all" in person.last.text) is (expected == "first")


def test_an_amount_said_in_passing_in_another_currency_is_asked_for() -> None:
    person = visitor(nodes("first: {ask: What for?, kind: text, next: sum}\nsum: {ask: How much?, kind: money, currency: RUB, next: end}"))

    person.says("a house for my parents for 200 000 dollars")

    assert (person.state.at, "sum" in person.state.given) == ("sum", False)
