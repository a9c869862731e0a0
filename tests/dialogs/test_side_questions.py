"""The machine's own questions over the open one: did you mean, is that the address. Taken by tap, by word, by typing anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.effects import CaptureContact, Missed, RecordAnswer
from dialogs.state import Pending
from qualification.answers import Email, Number
from tests.dialogs.playing import Visitor, nodes, of, visitor

MANY = "first: {ask: How many?, kind: number, next: end}"
WITHIN = "first: {ask: How many?, kind: number, high: 20, next: end}"
OFFER = [["10"], ["50"], ["None of these"]]


def offered(text: str = MANY) -> Visitor:
    """A visitor who was asked which of two numbers, or which single one, was meant."""
    person = visitor(nodes(text))
    person.says("10 to 50")
    return person


def test_what_may_have_been_meant_is_offered_as_buttons_and_nothing_is_taken() -> None:
    person = offered()

    assert (person.last.text, person.labels) == ("Did you mean:", OFFER)
    assert (person.state.given, person.state.misses) == ({}, 0)


def test_an_offer_is_taken_by_a_tap_with_the_words_it_came_from() -> None:
    done = offered().presses("50")

    assert of(RecordAnswer, done) == [RecordAnswer(question="first", answer=Number(value=50.0), raw="10 to 50")]


@pytest.mark.parametrize("said", ["50", "the second", "the last one"])
def test_an_offer_is_taken_by_its_label_or_its_place(said: str) -> None:
    person = offered()

    person.says(said)

    assert person.state.answers == {"first": Number(value=50.0)}


def test_a_single_offer_is_taken_by_yes() -> None:
    person = offered(WITHIN)

    person.says("yes")

    assert person.state.answers == {"first": Number(value=10.0)}


def test_yes_to_several_tells_nothing_so_they_are_offered_again() -> None:
    person = offered()

    person.says("yes")

    assert (person.last.text, person.labels) == ("Did you mean:", OFFER)
    assert person.state.given == {}


def test_typing_anew_drops_the_offer_and_is_read_by_itself() -> None:
    person = offered()

    person.says("there are twelve of us")

    assert person.state.answers == {"first": Number(value=12.0)}


@pytest.mark.parametrize("refuse", ["None of these", "no"])
def test_none_of_these_counts_as_not_understood(refuse: str) -> None:
    person = offered()

    done = person.presses(refuse) if refuse != "no" else person.says(refuse)

    assert of(Missed, done) == [Missed(question="first", text="10 to 50", why="ambiguous")]
    assert (person.state.misses, person.state.pending) == (1, None)
    assert person.last.text.endswith("How many?")


def test_none_of_these_may_be_typed() -> None:
    person = offered()

    person.says("None of these")

    assert person.state.misses == 1


def test_help_in_the_middle_of_an_offer_drops_it() -> None:
    person = offered()
    person.commands("help")
    assert person.state.pending is None

    person.says("yes")

    assert person.state.given == {}


MAIL = "first: {ask: E-mail?, kind: email, next: end}"


def suggested(typed: str, text: str = MAIL) -> Visitor:
    """A visitor whose address looks mistyped."""
    person = visitor(nodes(text))
    person.says(typed)
    return person


def test_a_mistyped_address_is_never_changed_silently() -> None:
    person = suggested("ann@gmial.com")

    assert person.last.text == "That looks like a typo. Is it ann@gmail.com?"
    assert person.labels == [["Yes"], ["No, ann@gmial.com is right"]]
    assert person.state.email is None


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("yes", "ann@gmail.com"),
        ("no", "ann@gmial.com"),
        ("No, ann@gmial.com is right", "ann@gmial.com"),
        ("ann@gmial.com", "ann@gmial.com"),
        ("ann@gmail.com", "ann@gmail.com"),
        ("sorry, bob@example.com", "bob@example.com"),
    ],
)
def test_the_address_is_taken_as_the_visitor_says(said: str, address: str) -> None:
    person = suggested("ann@gmial.com")

    done = person.says(said)

    assert person.state.email == address
    assert person.state.answers == {"first": Email(address=address)}
    assert of(CaptureContact, done) == [CaptureContact(way="email", value=address, verified=False)]


def test_the_address_is_taken_by_its_button() -> None:
    for label, address in (("Yes", "ann@gmail.com"), ("No, ann@gmial.com is right", "ann@gmial.com")):
        person = suggested("ann@gmial.com", "first: {contact: [email], ask: E-mail?, next: end}")
        person.presses(label)
        assert person.state.email == address


def test_what_is_no_address_as_typed_is_only_taken_mended() -> None:
    person = suggested("ann@gmailcom")
    assert person.labels == [["Yes"], ["No"]]

    person.presses("Yes")

    assert person.state.email == "ann@gmail.com"


@pytest.mark.parametrize("refuse", ["press", "no"])
def test_what_is_no_address_at_all_is_asked_for_again(refuse: str) -> None:
    person = suggested("ann@gmailcom")

    if refuse == "press":
        person.presses("No")
    else:
        person.says("no")

    assert (person.last.text, person.state.email, person.state.pending) == ("E-mail?", None, None)


def test_neither_yes_nor_no_nor_an_address_is_read_as_any_reply() -> None:
    person = suggested("ann@gmial.com")

    person.says("qwrtp zxcv")

    assert person.state.pending is None
    assert person.last.text.endswith("E-mail?")


def test_a_side_question_that_fits_no_open_one_takes_nothing() -> None:
    meant = Pending(kind="did_you_mean", candidates=(Number(value=5.0),), raw="five")
    person = visitor(nodes("first: {contact: [phone], ask: Phone?, next: end}"))
    person.state = replace(person.state, pending=meant)
    person.says("yes")
    assert (person.last.text, person.state.has_contact) == ("Phone?", False)

    person.state = replace(person.state, at=None, status="finished", pending=meant)
    person.says("None of these")

    assert person.last.text.startswith("We have noted everything.")
