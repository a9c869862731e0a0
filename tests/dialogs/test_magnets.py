"""Magnets: given once when what they need is there, promised before, given again on request."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.effects import GiveMagnet, RecordAnswer
from qualification.answers import Choice, Text
from tests.dialogs.playing import Visitor, nodes, of, script, visitor

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


AGAIN = [
    ("ru", "пришлите ещё раз каталог"),
    ("ru", "не открывается файл"),
    ("ru", "где мой чек-лист?"),
    ("en", "send me the pdf again"),
    ("en", "the link does not work"),
    ("en", "where is my guide?"),
    ("es", "envíeme el catálogo otra vez"),
    ("es", "no puedo abrir el archivo"),
    ("fr", "renvoyez-moi le catalogue"),
    ("fr", "le lien ne marche pas"),
]


def in_language(language: str, magnets: str) -> Visitor:
    """A visitor of a script in the language who left an address, with one more question ahead."""
    text = f"""
        script: t
        title: T
        languages: [{language}]
        start: contact
        magnets: {{{magnets}}}
        nodes:
          contact: {{contact: [email], ask: Contact?, next: gift}}
          gift: {{magnet: book, next: last}}
          last: {{ask: Last?, kind: text, next: end}}
          end: {{finish: The end.}}
    """
    person = visitor(script(text), language=language)
    person.says("ann@example.com")
    return person


@pytest.mark.parametrize(("language", "said"), AGAIN)
def test_a_magnet_is_given_again_in_the_middle_and_after_the_end_once_a_request(language: str, said: str) -> None:
    person = in_language(language, "book: {link: x}")

    done = person.says(said)
    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book", again=True)]
    assert (person.last.text, person.state.at, of(RecordAnswer, done)) == ("Last?", "last", [])

    person.says("5 boats" if language == "en" else "5")
    assert person.state.status == "finished"
    heard = len(person.heard)
    for _ in range(2):
        assert of(GiveMagnet, person.says(said)) == [GiveMagnet(magnet="book", again=True)]
    assert len(person.heard) == heard


@pytest.mark.parametrize(("language", "said"), AGAIN)
def test_a_magnet_asked_for_too_early_is_promised(language: str, said: str) -> None:
    text = f"""
        script: t
        title: T
        languages: [{language}]
        start: first
        magnets: {{book: {{link: x}}}}
        nodes:
          first: {{ask: First?, kind: text, next: contact}}
          contact: {{contact: [email], ask: Contact?, next: end}}
          end: {{finish: The end.}}
    """
    person = visitor(script(text), language=language)

    assert of(GiveMagnet, person.says(said)) == []
    assert (person.state.owed, person.state.at) == (frozenset({"book"}), "first")
    done = [effect for line in ("5", "ann@example.com") for effect in person.says(line)]

    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book")]


def test_only_what_was_given_is_given_again() -> None:
    person = in_language("en", "book: {link: x}, other: {link: y}")

    assert of(GiveMagnet, person.says("send me the pdf again")) == [GiveMagnet(magnet="book", again=True)]


def test_words_about_files_are_an_answer_where_the_script_has_no_magnet() -> None:
    person = visitor(nodes("first: {ask: What is wrong?, kind: text, next: end}"))

    person.says("the link does not work")

    assert person.state.answers == {"first": Text(text="the link does not work")}


def test_an_option_that_sends_the_catalogue_is_an_answer() -> None:
    options = "{sent: {label: The catalogue by mail}, call: {label: A call}}"
    person = give(f"first: {{ask: What now?, kind: choice, options: {options}, next: end}}", "magnets: {book: {link: x}}")

    assert of(GiveMagnet, person.says("send me the catalogue by mail")) == []
    assert person.state.answers == {"first": Choice(option="sent")}


def test_no_answer_brings_the_magnet_by_accident() -> None:
    person = in_language("en", "book: {link: x}")

    assert of(GiveMagnet, person.says("we need a product catalogue for our site")) == []
    assert person.state.status == "finished"
    assert of(GiveMagnet, person.says("so be it")) == []


def test_a_magnet_that_is_put_aside_is_neither_given_nor_promised_nor_sent_again() -> None:
    person = give(WHOLE, GIFT.replace("needs: [consent, contact]", "active: false"))
    person.says("I agree")

    done = [*person.says("ann@example.com"), *person.commands("magnet"), *person.says("where is my file?")]

    assert of(GiveMagnet, done) == [] and person.state.owed == frozenset()
