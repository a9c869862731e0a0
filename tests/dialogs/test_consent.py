"""Consent: word for word, before anything personal, and asked again only when its text changes."""

from __future__ import annotations

import hashlib

import pytest

from dialogs.effects import Finished, RecordConsent
from dialogs.interpreter import fresh
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

BEFORE_CONSENT = ("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com")
TEXT = "May we keep your number, Ann?\nhttps://example.com/privacy"
VERSION = hashlib.sha256(b"May we keep your number, {first_name}?\nhttps://example.com/privacy").hexdigest()[:16]


def at_consent() -> Visitor:
    """A visitor who is asked for consent."""
    person = visitor(everything())
    person.answers(*BEFORE_CONSENT)
    return person


@pytest.mark.parametrize("words", ["I agree", "i agree", "yes", "sure", "all good"])
def test_a_consent_is_recorded_word_for_word_before_anything_personal(words: str) -> None:
    person = at_consent()
    assert (person.last.text, person.labels) == (TEXT, [["I agree", "I do not agree"]])

    done = person.says(words)

    assert of(RecordConsent, done) == [RecordConsent(consent="keep", text=TEXT, version=VERSION, given=True, purpose="contact")]
    assert person.state.agreed == {"keep": VERSION}
    assert person.last.text == "Your name?"


@pytest.mark.parametrize("words", ["I do not agree", "no", "of course no", "rather not", "no thanks"])
def test_who_declines_takes_the_scripts_way_and_leaves_no_contact(words: str) -> None:
    person = at_consent()

    done = person.says(words)

    assert of(RecordConsent, done) == [RecordConsent(consent="keep", text=TEXT, version=VERSION, given=False, purpose="contact")]
    assert (person.last.text, person.state.has_contact, person.state.declined) == ("Fair winds!", False, frozenset({"keep"}))


def test_without_a_way_for_it_a_declined_consent_ends_politely() -> None:
    person = visitor(
        nodes("first: {consent: keep, next: phone}\nphone: {ask: Phone?, kind: phone, next: end}", "consents: {keep: {text: May we?}}")
    )

    done = person.presses("I do not agree")

    assert person.last.text == "All right, I keep no contact. If you change your mind, press /start."
    assert of(Finished, done) == [Finished()]


def test_a_consent_that_is_not_understood_is_asked_again() -> None:
    person = at_consent()

    person.says("purple")

    assert person.last.text == f"I did not quite get that.\n\n{TEXT}"


@pytest.mark.parametrize("words", ["yes but only by mail", "do I have to?", "I guess so", "yes and no"])
def test_only_a_clear_yes_is_a_consent(words: str) -> None:
    person = at_consent()

    assert of(RecordConsent, person.says(words)) == []
    assert (person.last.text, person.state.agreed) == (f"I did not quite get that.\n\n{TEXT}", {})


def test_who_agreed_is_not_asked_again_in_the_next_run_nor_in_another_language() -> None:
    person = at_consent()
    person.says("I agree")
    person.commands("restart")
    person.commands("language")
    person.presses("Русский")

    person.answers("яхта", "радио", "да", "4", "6000", "через месяц", "Sea Ltd", "example.com")

    assert person.last.text == "Имя?"


def test_a_changed_text_is_a_new_consent() -> None:
    person = at_consent()
    person.says("I agree")
    other = everything().model_copy(update={"consents": {"keep": everything().consents["keep"].model_copy(update={"link": None})}})
    person.script = other
    person.state = fresh(person.state, "everything", 2, "en")
    person.start()

    person.answers(*BEFORE_CONSENT)

    assert person.last.text == "May we keep your number, Ann?"
    person.says("no")
    assert person.state.agreed == {}


def test_a_consent_to_a_text_with_a_name_holds_when_the_name_is_told_otherwise() -> None:
    person = at_consent()
    person.answers("I agree", "Elizabeth", "change")
    person.presses("How many of you?: 4")

    person.says("5")

    assert person.last.text == "Your phone?"
