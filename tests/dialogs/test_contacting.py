"""A number or an address said anywhere: the answer where it is asked for, kept elsewhere, and a call is asked of a person."""

from __future__ import annotations

import pytest

from dialogs.effects import CaptureContact, GiveMagnet, HandOff, Missed, RecordAnswer
from qualification.answers import Email, Money, Phone, Text
from tests.dialogs.playing import Visitor, nodes, of, script, visitor

CALL_ME = [
    ("ru", "RU", "позвоните мне на 8 912 345-67-89", "+79123456789"),
    ("ru", "RU", "перезвоните, +7 912 345 67 89", "+79123456789"),
    ("ru", "RU", "наберите меня: 89123456789", "+79123456789"),
    ("en", "GB", "call me at +44 7400 123456", "+447400123456"),
    ("en", "GB", "please call me on 07400 123456", "+447400123456"),
    ("en", "GB", "give me a call 07400 123456", "+447400123456"),
    ("es", "ES", "llámenme al 612 345 678", "+34612345678"),
    ("es", "ES", "pueden llamarme al +34 612 34 56 78", "+34612345678"),
    ("fr", "FR", "appelez-moi au 06 12 34 56 78", "+33612345678"),
    ("fr", "FR", "rappelez-moi au +33 6 12 34 56 78", "+33612345678"),
]
CONTACT_ASKS = ("contact: [phone, email], ask: How to reach you?", "ask: How to reach you?, kind: phone", "contact: [phone], ask: Number?")


def asked(question: str, language: str, country: str, rest: str = "") -> Visitor:
    """A visitor before the question, with one more question behind it."""
    head = f"script: t\ntitle: T\nlanguages: [{language}]\ncountry: {country}\nstart: first\n{rest}\nnodes:\n"
    ways = f"  first: {{{question}, next: last}}\n  last: {{ask: Last?, kind: text, next: end}}\n  end: {{finish: The end.}}\n"
    return visitor(script(head + ways), language=language)


@pytest.mark.parametrize("question", CONTACT_ASKS)
@pytest.mark.parametrize(("language", "country", "said", "number"), CALL_ME)
def test_call_me_at_is_the_answer_to_a_question_for_the_number(question: str, language: str, country: str, said: str, number: str) -> None:
    person = asked(question, language, country)

    done = person.says(said)

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value=number, verified=False)]
    assert of(HandOff, done) == []
    assert (person.state.at, person.state.phone) == ("last", number)


@pytest.mark.parametrize(
    "question", ["ask: How much?, kind: money", "ask: When?, kind: timing", "ask: What?, kind: text", "ask: Big?, kind: yesno"]
)
@pytest.mark.parametrize(("language", "country", "said", "number"), CALL_ME)
def test_call_me_at_another_question_keeps_the_number_and_calls_a_person(
    question: str, language: str, country: str, said: str, number: str
) -> None:
    person = asked(question, language, country)

    done = person.says(said)

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value=number, verified=False)]
    assert of(HandOff, done) == [HandOff(reason="asked")]
    assert (of(RecordAnswer, done), of(Missed, done)) == ([], [])
    assert (person.state.at, person.state.misses, len(person.heard)) == ("first", 0, 2)
    assert person.last.text.endswith(person.heard[0])


def test_call_me_without_consent_keeps_no_number_and_says_so() -> None:
    person = asked("ask: How much?, kind: money", "en", "GB", "consents: {keep: {text: May we?}}")

    done = person.says("call me at 07400 123456")

    assert (of(CaptureContact, done), of(HandOff, done)) == ([], [HandOff(reason="asked")])
    assert person.state.phone is None
    assert person.last.text.startswith(
        "I keep a contact only with your consent, and will ask for it separately.\n\nI passed your request to a manager"
    )


def test_call_me_without_a_number_is_a_wish_for_a_person_at_a_contact_question_too() -> None:
    person = asked(CONTACT_ASKS[0], "en", "GB")

    assert of(HandOff, person.says("please call me")) == [HandOff(reason="asked")]
    assert person.state.at == "first"


MY_NUMBER = [
    ("ru", "RU", "мой номер 8 912 345-67-89", "phone", "+79123456789"),
    ("ru", "RU", "пишите на ivan@example.ru", "email", "ivan@example.ru"),
    ("en", "GB", "my number is 07400 123456", "phone", "+447400123456"),
    ("en", "GB", "write to ann@example.com", "email", "ann@example.com"),
    ("es", "ES", "mi teléfono es 612 345 678", "phone", "+34612345678"),
    ("es", "ES", "mi correo: ana@example.es", "email", "ana@example.es"),
    ("fr", "FR", "mon numéro : 06 12 34 56 78", "phone", "+33612345678"),
    ("fr", "FR", "mon mail anne@example.fr", "email", "anne@example.fr"),
]


@pytest.mark.parametrize("question", ["ask: How much?, kind: money", "ask: What?, kind: text", "ask: Big?, kind: yesno"])
@pytest.mark.parametrize(("language", "country", "said", "way", "value"), MY_NUMBER)
def test_a_contact_alone_at_another_question_is_kept_and_no_miss(
    question: str, language: str, country: str, said: str, way: str, value: str
) -> None:
    person = asked(question, language, country)

    done = person.says(said)

    assert [(effect.way, effect.value) for effect in done if isinstance(effect, CaptureContact)] == [(way, value)]
    assert (of(HandOff, done), of(Missed, done), of(RecordAnswer, done)) == ([], [], [])
    assert (person.state.at, person.state.misses) == ("first", 0)


def test_a_contact_before_consent_is_not_kept_and_no_miss() -> None:
    person = asked("ask: How much?, kind: money", "en", "GB", "consents: {keep: {text: May we?}}")

    done = person.says("my number is 07400 123456")

    assert (of(CaptureContact, done), of(Missed, done), person.state.misses) == ([], [], 0)
    assert person.last.text == "I keep a contact only with your consent, and will ask for it separately.\n\nHow much?"


def test_a_contact_beside_an_answer_is_kept_with_it() -> None:
    person = asked("ask: What?, kind: text", "en", "GB")
    said = "we need three cameras for the yard, reach me on 07400 123456"

    done = person.says(said)

    assert of(RecordAnswer, done) == [RecordAnswer(question="first", answer=Text(text=said), raw=said)]
    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=False)]
    assert person.last.text == "Thank you, noted: +44 7400 123456.\n\nLast?"


def test_somebody_elses_contact_in_an_answer_replaces_none() -> None:
    person = asked("ask: Who decides?, kind: text", "en", "GB")
    person.says("my mail is ann@example.com")
    said = "Joan Weber, joan@example.com"

    done = person.says(said)

    assert (of(CaptureContact, done), person.state.email) == ([], "ann@example.com")
    assert person.state.answers == {"first": Text(text=said)}


def test_beside_an_amount_only_what_no_amount_has_is_a_contact() -> None:
    person = asked("ask: How much?, kind: money, currency: GBP", "en", "GB")
    done = person.says("5000 pounds, ann@example.com")
    assert person.state.answers == {"first": Money(low=5000.0, high=5000.0, currency="GBP")}
    assert of(CaptureContact, done) == [CaptureContact(way="email", value="ann@example.com", verified=False)]

    person = asked("ask: How much?, kind: money, currency: EUR", "es", "ES")
    done = person.says("612 345 678")
    assert person.state.answers == {"first": Money(low=612345678.0, high=612345678.0, currency="EUR")}
    assert of(CaptureContact, done) == []


def test_what_was_said_ahead_is_not_asked_again() -> None:
    text = """
        script: t
        title: T
        languages: [en]
        country: GB
        start: first
        nodes:
          first: {ask: Big?, kind: yesno, next: phone}
          phone: {ask: Phone?, kind: phone, next: mail}
          mail: {ask: Mail?, kind: email, next: end}
          end: {finish: The end.}
    """
    person = visitor(script(text))

    person.answers("call me at 07400 123456", "my mail is ann@example.com", "yes")

    assert person.state.answers["phone"] == Phone(e164="+447400123456")
    assert person.state.answers["mail"] == Email(address="ann@example.com")
    assert person.last.text == "The end."


def test_a_contact_corrected_at_a_later_question_changes_the_answer_too() -> None:
    text = """
        script: t
        title: T
        languages: [en]
        country: GB
        start: phone
        nodes:
          phone: {ask: Phone?, kind: phone, next: many}
          many: {ask: How many?, kind: yesno, next: end}
          end: {finish: The end.}
    """
    person = visitor(script(text))
    person.says("07400 123456")

    person.says("sorry, 07400 654321")

    assert person.state.answers == {"phone": Phone(e164="+447400654321")}
    assert (person.state.phone, person.last.text) == ("+447400654321", "Thank you, noted: +44 7400 654321.\n\nHow many?")


def test_another_way_than_the_one_asked_for_is_no_answer() -> None:
    person = asked("ask: Phone?, kind: phone", "en", "GB")

    assert of(CaptureContact, person.says("ann@example.com")) == []
    assert (person.state.at, person.state.misses) == ("first", 1)


def test_a_wish_to_be_left_alone_is_heard_before_the_number() -> None:
    person = asked("ask: How much?, kind: money", "en", "GB")

    done = person.says("stop texting me at 07400 123456")

    assert (person.state.status, of(CaptureContact, done)) == ("stopped", [])


def test_call_me_after_the_end_keeps_the_number_and_calls_a_person() -> None:
    person = asked("ask: Big?, kind: yesno", "en", "GB")
    person.answers("yes", "that is all")
    assert person.state.status == "finished"

    done = person.says("call me at 07400 123456")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400123456", verified=False)]
    assert of(HandOff, done) == [HandOff(reason="asked")]
    assert person.last.text.startswith("Thank you, noted: +44 7400 123456.\n\nI passed your request to a manager")


def test_who_will_not_leave_a_contact_hears_once_what_it_is_for_and_goes_on_without() -> None:
    person = visitor(nodes("first: {contact: [phone, email], ask: Where?, next: end}"))

    person.says("I don't want to give my number")
    assert person.last.text.endswith("say so, and we go on without it.\n\nWhere?")
    done = person.says("just telegram")

    assert (person.last.text, person.state.has_contact) == ("All right, we go on without a contact.\n\nThe end.", False)
    assert of(CaptureContact, done) == []


def test_who_will_not_leave_a_number_takes_the_way_that_the_script_names() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, why: To call you., on_misses: other, next: end}\nother: {finish: Bye.}"))

    person.says("no phone please")
    assert person.last.text == "To call you.\n\nPhone?"
    person.says("write me here")

    assert person.last.text == "All right, we go on without a contact.\n\nBye."


def test_a_magnet_that_needs_a_contact_is_not_given_to_who_refuses_one() -> None:
    person = visitor(
        nodes(
            "first: {contact: [phone], ask: Where?, next: gift}\ngift: {magnet: plan, next: end}",
            "magnets: {plan: {link: 'https://example.com/plan', needs: [contact]}}",
        )
    )

    person.answers("no phone", "no phone")

    assert of(GiveMagnet, person.effects) == []
    assert "I will send it as soon as you leave a contact." in person.last.text
