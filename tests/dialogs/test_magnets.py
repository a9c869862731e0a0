"""Magnets: given once when what they need is there, promised before, given again on request."""

from __future__ import annotations

from dataclasses import replace

from dialogs.effects import GiveMagnet
from tests.dialogs.playing import Visitor, nodes, of, visitor

GIFT = """
    consents: {keep: {text: May we?}}
    magnets: {book: {link: "https://example.com/book", needs: [consent, contact]}}
    country: GB
"""


def give(text: str, rest: str = GIFT) -> Visitor:
    """A visitor of a script with a magnet."""
    return visitor(nodes(text, rest))


WHOLE = """
    first: {consent: keep, next: contact}
    contact: {contact: [phone, email], ask: Contact?, optional: true, next: gift}
    gift: {magnet: book, next: end}
"""


def test_a_magnet_is_given_once_its_needs_are_there() -> None:
    person = give(WHOLE)
    person.says("I agree")

    done = person.says("ann@example.com")

    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book")]
    assert person.heard[-2:] == ["Thank you, noted: ann@example.com.", "The end."]


def test_a_magnet_is_given_again_on_request_without_new_questions() -> None:
    person = give(WHOLE)
    person.answers("I agree", "ann@example.com")

    assert of(GiveMagnet, person.commands("magnet")) == [GiveMagnet(magnet="book", again=True)]


def test_a_magnet_is_not_given_a_second_time_in_another_run() -> None:
    person = give(WHOLE)
    person.answers("I agree", "ann@example.com")

    done = person.start()

    assert of(GiveMagnet, done) == []
    assert person.state.status == "finished"


def test_a_magnet_without_a_contact_is_promised_and_given_when_the_contact_comes() -> None:
    person = give(WHOLE)
    person.answers("I agree", "skip")
    assert person.last.text == "I will send it as soon as you leave a contact.\n\nThe end."

    done = person.says("ann@example.com")

    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book")]
    assert person.state.owed == frozenset()


def test_a_magnet_without_consent_waits_for_it() -> None:
    person = give("first: {magnet: book, next: second}\nsecond: {ask: Well?, kind: text, next: end}")
    assert person.last.text == "I need your consent first.\n\nWell?"

    person.commands("magnet")

    assert of(GiveMagnet, person.effects) == []


def test_a_magnet_may_have_a_condition_of_its_own() -> None:
    rest = "magnets: {book: {link: x, needs: [], when: {first: true}}}"
    for said, given in (("yes", [GiveMagnet(magnet="book")]), ("no", [])):
        person = give("first: {ask: Well?, kind: yesno, next: gift}\ngift: {magnet: book, next: end}", rest)
        assert of(GiveMagnet, person.says(said)) == given
    assert person.commands("magnet") is not None
    assert person.last.text.startswith("We have noted everything.")


def test_asking_for_a_magnet_where_there_is_none_says_what_can_be_done() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    person.commands("magnet")

    assert person.last.text == "Well?"


def test_a_promise_is_not_kept_while_something_else_is_missing() -> None:
    person = give(WHOLE)
    person.answers("I agree", "skip")
    person.state = replace(person.state, agreed={})

    person.attaches("photo")

    assert of(GiveMagnet, person.effects) == []
    assert person.state.owed == {"book"}


def test_a_promise_of_a_magnet_that_is_gone_is_forgotten_about() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))
    person.state = replace(person.state, owed=frozenset({"gone"}))

    assert of(GiveMagnet, person.says("fine")) == []
