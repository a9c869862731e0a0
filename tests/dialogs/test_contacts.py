"""Consent with its exact text, and the contact: verified only if it is the sender's own, never replaced by less."""

from __future__ import annotations

import hashlib

import pytest

from dialogs.effects import CaptureContact, Finished, HandOff, RecordAnswer, RecordConsent
from dialogs.interpreter import fresh
from qualification.answers import Phone
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

BEFORE_CONSENT = ("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com")
TEXT = "May we keep your number, Ann?\nhttps://example.com/privacy"
VERSION = hashlib.sha256(b"May we keep your number, {first_name}?\nhttps://example.com/privacy").hexdigest()[:16]

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


@pytest.mark.parametrize("words", ["I agree", "i agree", "yes", "sure"])
def test_a_consent_is_recorded_word_for_word_before_anything_personal(words: str) -> None:
    person = at_consent()
    assert (person.last.text, person.labels) == (TEXT, [["I agree", "I do not agree"]])

    done = person.says(words)

    assert of(RecordConsent, done) == [RecordConsent(consent="keep", text=TEXT, version=VERSION, given=True)]
    assert person.state.agreed == {"keep": VERSION}
    assert person.last.text == "Your name?"


@pytest.mark.parametrize("words", ["I do not agree", "no"])
def test_who_declines_takes_the_scripts_way_and_leaves_no_contact(words: str) -> None:
    person = at_consent()

    done = person.says(words)

    assert of(RecordConsent, done) == [RecordConsent(consent="keep", text=TEXT, version=VERSION, given=False)]
    assert (person.last.text, person.state.has_contact, person.state.declined) == ("Fair winds!", False, {"keep"})


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


def test_the_senders_own_number_is_verified() -> None:
    person = at_contact()
    assert (person.last.share_label, person.last.typed_buttons) == ("📱 Share my number", ("← Back", "Skip"))

    done = person.shares("447400123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=True)]
    assert (person.state.phone, person.state.phone_verified) == ("+447400123456", True)
    assert person.last.text == "Thank you, noted: +44 7400 123456.\n\nLast?"
    assert person.last.drops_keyboard


def test_somebody_elses_number_is_kept_as_not_verified() -> None:
    person = at_contact()

    done = person.shares("+447400123456", is_own=False)

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=False)]
    assert not person.state.phone_verified


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
    assert person.last.text == "I need your consent first.\n\nWhat are you looking for?"


def test_a_contact_is_corrected_after_the_end_by_typing_the_right_one() -> None:
    person = at_contact()
    person.answers("07400 123456", "bye now")
    assert person.state.status == "finished"

    done = person.says("sorry, it is 07400 654321")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400654321", verified=False)]
    assert person.last.text == "Thank you, noted: +44 7400 654321."


@pytest.mark.parametrize("said", ["thank you", "ann@gmial.com"])
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
    person.answers("ann@example.com", "bye")

    person.start()

    assert person.last.text == "Last?"


def test_a_typed_number_is_asked_for_again_by_a_question_of_kind_phone() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: end}", "country: GB"))
    person.says("07400 123456")

    person.start()

    assert person.last.text == "Phone?"


def test_a_hot_lead_is_handed_over_as_soon_as_there_is_a_contact() -> None:
    person = visitor(everything())
    done = person.answers(*BEFORE_CONSENT, "I agree", "Ann")
    assert (person.state.temperature, of(HandOff, done)) == ("hot", [])

    done = person.says("07400 123456")

    assert of(HandOff, done) == [HandOff(reason="tier", when="now")]
    assert of(HandOff, person.says("ann@example.com")) == []


def test_a_warm_lead_waits_for_working_hours_and_a_cold_one_is_never_handed_over() -> None:
    for licence, expected in (("yes", [HandOff(reason="tier", when="working_hours")]), ("no", [])):
        text = """
            first: {ask: Licence?, kind: yesno, next: phone}
            phone: {ask: Phone?, kind: phone, next: end}
        """
        rules = """
            country: GB
            qualification: {points: [{when: {first: true}, add: 10, because: x}], tiers: {warm: {at_least: 10}}}
            handoff: {warm: working_hours, cold: never}
        """
        person = visitor(nodes(text, rules))
        person.says(licence)
        assert of(HandOff, person.says("07400 123456")) == expected


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
