"""Consent with its exact text, and the contact: verified only if it is the sender's own, never replaced by less."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs.effects import CaptureContact, Effect, RecordAnswer
from qualification.answers import Phone
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

BEFORE_CONSENT = ("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com")
ASK = """
    first: {ask: One?, kind: number, next: contact}
    contact:
      contact: [phone, email]
      ask: How to reach you?
      error: A phone or an e-mail.
      why: To answer.
      optional: true
      tries: 2
      next: last
    last: {ask: Last?, kind: text, next: end}
"""


def at_consent() -> Visitor:
    """A visitor who is asked for consent."""
    person = visitor(everything())
    person.answers(*BEFORE_CONSENT)
    return person


def at_contact(rest: str = "country: GB") -> Visitor:
    """A visitor who is asked for a phone or an e-mail, in a script that wants no consent."""
    person = visitor(nodes(ASK, rest))
    person.says("1")
    return person


def test_the_senders_own_number_is_verified() -> None:
    person = at_contact()
    assert (person.last.share_label, person.last.typed_buttons) == ("📱 Share my number", ("← Back", "Skip"))

    done = person.shares("447400123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=True)]
    assert (person.state.phone, person.state.phone_verified) == ("+447400123456", True)
    assert person.last.text == "Thank you, noted: +44 7400 123456.\n\nLast?"
    assert person.last.drops_keyboard


def test_a_card_that_may_be_somebody_elses_is_asked_about_first() -> None:
    person = at_contact()

    done = person.shares("+447400123456", is_own=False)

    assert of(CaptureContact, done) == [] and person.state.phone is None
    assert (person.last.text, person.labels) == ("+44 7400 123456: is that your own number?", [["Yes", "No"]])


@pytest.mark.parametrize("confirm", [lambda person: person.presses("Yes"), lambda person: person.says("yes, it is mine")])
def test_the_visitors_word_makes_it_their_number_but_not_a_verified_one(confirm: Callable[[Visitor], list[Effect]]) -> None:
    person = at_contact()
    person.shares("+447400123456", is_own=False)

    done = confirm(person)

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=False)]
    assert (person.state.phone, person.state.phone_verified, person.last.text.splitlines()[-1]) == ("+447400123456", False, "Last?")


@pytest.mark.parametrize("deny", [lambda person: person.presses("No"), lambda person: person.says("no")])
def test_somebody_elses_number_is_not_kept_and_the_own_one_asked_for(deny: Callable[[Visitor], list[Effect]]) -> None:
    person = at_contact()
    person.shares("+447400123456", is_own=False)

    deny(person)

    assert (person.state.phone, person.state.pending) == (None, None)
    assert person.last.text.startswith("Then I do not keep it.") and person.last.share_label


def test_the_own_number_typed_instead_is_taken() -> None:
    person = at_contact()
    person.shares("+447400123456", is_own=False)

    person.says("07400 654321")

    assert person.state.phone == "+447400654321"


def test_a_card_beside_another_question_is_asked_about_where_there_is_consent_only() -> None:
    person = visitor(everything())
    person.shares("+447400123456", is_own=False)
    assert (
        person.last.text.startswith("I keep a contact only with your consent, and will ask for it separately.")
        and person.state.pending is None
    )
    person.answers(*BEFORE_CONSENT, "I agree")
    person.shares("+447400123456", is_own=False)
    person.presses("No")
    assert not person.last.text.startswith("Then I do not keep it.")

    person.shares("+447400123456", is_own=False)
    person.presses("Yes")
    again = person.shares("+447400123456", is_own=False)

    assert of(CaptureContact, again) == [CaptureContact(way="phone", value="+447400123456", verified=False)]


def test_a_typed_number_is_kept_as_not_verified() -> None:
    person = at_contact()

    done = person.says("my number is 07400 123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=False)]
    assert (person.state.phone, person.state.phone_verified) == ("+447400123456", False)


def test_a_typed_number_never_replaces_a_verified_one() -> None:
    person = visitor(everything())
    person.answers(*BEFORE_CONSENT, "I agree", "Ann")
    person.shares("447400123456")
    person.says("back")

    person.says("07400 654321")

    assert (person.state.phone, person.state.phone_verified) == ("+447400123456", True)


def test_the_verified_number_typed_once_more_stays_verified() -> None:
    person = at_contact()
    person.shares("447400123456")
    person.commands("back")

    done = person.says("07400 123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=True)]


def test_a_verified_number_replaces_a_typed_one() -> None:
    person = at_contact()
    person.answers("07400 654321", "back")

    person.shares("447400123456")

    assert (person.state.phone, person.state.phone_verified) == ("+447400123456", True)


def test_a_number_shared_for_a_question_of_kind_phone_is_its_answer() -> None:
    person = visitor(everything())
    person.answers(*BEFORE_CONSENT, "I agree", "Ann")

    done = person.shares("447400123456")

    phone = Phone(e164="+447400123456", verified=True)
    assert of(RecordAnswer, done) == [RecordAnswer(question="phone", answer=phone, raw="+447400123456")]


def test_an_e_mail_is_taken_where_either_is_asked_for() -> None:
    person = at_contact()

    done = person.says("write to ann@example.com")

    assert of(CaptureContact, done) == [CaptureContact(way="email", value="ann@example.com", verified=False)]
    assert (person.state.email, person.last.text) == ("ann@example.com", "Thank you, noted: ann@example.com.\n\nLast?")


def test_a_contact_that_is_none_is_asked_again_and_then_passed_over() -> None:
    person = at_contact()

    person.says("12 34")
    assert person.last.text == "A phone or an e-mail.\n\nHow to reach you?"
    person.says("hm hm")

    assert person.last.text == "Last?"
    assert not person.state.has_contact


def test_a_contact_question_without_words_of_its_own_gives_a_hint() -> None:
    person = visitor(nodes("first: {contact: [phone], ask: Phone?, share_button: false, next: end}", "country: GB"))

    person.says("hm hm")

    assert person.last.text == "I did not quite get that. Write a phone number with its code or an e-mail address.\n\nPhone?"
    assert person.last.share_label is None


def test_a_contact_may_be_skipped_explained_and_gone_back_from() -> None:
    person = at_contact()
    person.says("why do you need that?")
    assert person.last.text == "To answer.\n\nHow to reach you?"
    person.says("back")
    assert person.last.text == "One?"
    person.says("2")

    person.says("Skip")

    assert (person.last.text, person.last.drops_keyboard) == ("Last?", True)


def test_a_number_that_may_be_of_two_countries_is_offered_and_taken_by_a_tap() -> None:
    person = visitor(nodes("first: {contact: [phone], ask: Phone?, next: end}"))

    person.says("(212) 555-0123")
    assert (person.last.text, person.labels) == ("Did you mean:", [["+1 212-555-0123"], ["None of these"]])
    done = person.presses("+1 212-555-0123")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+12125550123", verified=False)]


def test_a_card_without_a_number_that_can_be_read_is_asked_for_again() -> None:
    person = at_contact()

    person.shares("12")

    assert person.last.text.startswith("I need a phone number with its code")
    assert person.last.text.endswith("How to reach you?")


def test_a_number_shared_elsewhere_is_kept_once_there_is_consent() -> None:
    person = visitor(everything())
    person.answers(*BEFORE_CONSENT, "I agree")

    done = person.shares("447400123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=True)]
    assert person.last.text == "Thank you, noted: +44 7400 123456.\n\nYour name?"
    person.says("Ann")
    assert person.last.text == "Your e-mail?"


def test_a_number_shared_before_consent_is_not_kept_and_the_visitor_told_why() -> None:
    person = visitor(everything())

    done = person.shares("447400123456")

    assert of(CaptureContact, done) == []
    assert person.last.text == "I keep a contact only with your consent, and will ask for it separately.\n\nWhat are you looking for?"


def test_a_contact_is_corrected_after_the_end_by_typing_the_right_one() -> None:
    person = at_contact()
    person.answers("07400 123456", "bye now")
    assert person.state.status == "finished"

    done = person.says("sorry, it is 07400 654321")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400654321", verified=False)]
    assert person.last.text == "Thank you, noted: +44 7400 654321."


@pytest.mark.parametrize("said", ["so it was", "ann@gmial.com"])
def test_other_words_after_the_end_change_no_contact(said: str) -> None:
    person = at_contact()
    person.answers("07400 123456", "bye now")

    done = person.says(said)

    assert of(CaptureContact, done) == []
    assert person.last.text.startswith("We have noted everything.")


def test_a_contact_typed_after_the_end_without_consent_is_not_kept() -> None:
    person = at_consent()
    person.says("I do not agree")

    assert of(CaptureContact, person.says("07400 654321")) == []


def test_a_known_contact_is_not_asked_for_in_the_next_run() -> None:
    person = at_contact()
    person.answers("ann@example.com", "bye now")
    person.start()

    person.says("1")

    assert person.last.text == "Last?"


def test_known_contacts_of_their_own_kind_are_not_asked_for_again() -> None:
    text = """
        first: {ask: Phone?, kind: phone, next: mail}
        mail: {ask: Mail?, kind: email, next: last}
        last: {ask: Last?, kind: text, next: end}
    """
    person = visitor(nodes(text, "country: GB"))
    person.shares("447400123456")
    person.answers("ann@example.com", "fine")

    person.start()

    assert person.last.text == "Last?"


def test_a_typed_number_is_asked_for_again_by_a_question_of_kind_phone() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: end}", "country: GB"))
    person.says("07400 123456")

    person.start()

    assert person.last.text == "Phone?"


def test_a_country_of_the_service_helps_where_the_script_names_none() -> None:
    played = nodes("first: {ask: Phone?, kind: phone, next: end}")
    person = Visitor(script=played, country="GB")
    person.start()

    person.says("07400 123456")

    assert person.state.phone == "+447400123456"


def test_a_shared_number_wakes_who_had_said_stop() -> None:
    person = at_contact()
    person.commands("stop")

    person.shares("447400123456")

    assert (person.state.status, person.last.text) == ("active", "Thank you, noted: +44 7400 123456.\n\nLast?")


def test_the_keyboard_stays_while_the_machine_asks_something_aside() -> None:
    person = at_contact()

    person.commands("delete")
    assert not person.last.drops_keyboard
    person.says("no")

    assert (person.last.share_label, person.state.keyboard_shown) == ("📱 Share my number", True)


def test_stop_takes_the_keyboard_away() -> None:
    person = at_contact()

    person.commands("stop")

    assert person.last.drops_keyboard
