"""No question is asked for ever: after its tries it may be skipped, and a person be asked for."""

from __future__ import annotations

import pytest

from dialogs.effects import HandOff
from tests.dialogs.playing import Visitor, nodes, of, visitor

CASES = {
    "money": ("first: {ask: Budget?, kind: money, next: more}", "banana"),
    "timing": ("first: {ask: When?, kind: timing, next: more}", "banana"),
    "number": ("first: {ask: How many?, kind: number, next: more}", "banana"),
    "phone": ("first: {ask: Phone?, kind: phone, next: more}", "banana"),
    "yesno": ("first: {ask: Really?, kind: yesno, next: more}", "banana"),
    "contact": ("first: {contact: [email], ask: E-mail?, next: more}", "banana"),
}
MORE = "\nmore: {ask: More?, kind: text, next: end}"


def stuck(kind: str) -> Visitor:
    """A visitor whose third reply was not understood either."""
    node, reply = CASES[kind]
    person = visitor(nodes(node + MORE))
    person.answers(reply, reply)
    assert "Skip" not in [label for row in person.labels for label in row]
    person.says(reply)
    assert person.state.at == "first"
    return person


@pytest.mark.parametrize("kind", CASES)
def test_a_question_that_cannot_be_answered_may_be_skipped(kind: str) -> None:
    person = stuck(kind)

    assert person.labels[-1] == ["Skip", "Ask a person"]
    if kind not in ("yesno",):
        assert person.last.text.startswith("If you cannot answer this, skip it or ask for a person.")
    person.presses("Skip")

    assert person.state.at == "more" and not person.state.given


@pytest.mark.parametrize("kind", CASES)
def test_a_person_may_be_asked_for_and_then_only_skipping_is_left(kind: str) -> None:
    person = stuck(kind)

    assert of(HandOff, person.presses("Ask a person")) == [HandOff(reason="asked")]

    assert (person.state.at, person.labels[-1]) == ("first", ["Skip"])


def test_the_labels_may_be_typed_beside_the_keyboard_that_shares_the_number() -> None:
    person = visitor(nodes("first: {contact: [phone], ask: Phone?, next: more}" + MORE))
    person.answers("banana", "banana", "banana")

    assert person.last.typed_buttons == ("Skip", "Ask a person")
    assert of(HandOff, person.says("ask a person")) == [HandOff(reason="asked")]
    person.says("Skip")
    assert person.state.at == "more"


def test_the_next_question_is_not_skipped_for_the_misses_of_the_one_before() -> None:
    person = stuck("money")
    person.says("skip")

    person.says("skip")

    assert person.state.at == "more" and "cannot help without" in person.last.text
