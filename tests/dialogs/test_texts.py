"""Texts: the visitor's language, names filled in once and never looked into, and the machine's own words in four languages."""

from __future__ import annotations

import pytest

from dialogs.phrases import PHRASES
from dialogs.texts import fill, names_in, phrase, pick, utf16_length
from tests.dialogs.playing import everything, nodes, script, visitor

FOUR = ["ru", "en", "es", "fr"]


@pytest.mark.parametrize(
    ("texts", "language", "picked"),
    [
        ({"ru": "Да", "en": "Yes"}, "ru", "Да"),
        ({"ru": "Да", "en": "Yes"}, "fr", "Yes"),
        ({"ru": "Да"}, "fr", "Да"),
        ({"*": "5", "en": "five"}, "fr", "5"),
        ({"es": "Sí"}, "fr", "Sí"),
        ({}, "fr", ""),
    ],
)
def test_a_text_is_picked_by_language(texts: dict[str, str], language: str, picked: str) -> None:
    assert pick(texts, language, ["en", "ru"]) == picked


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("Hello, {name}!", {"name": "Ann"}, "Hello, Ann!"),
        ("Hello, {name}!", {}, "Hello!"),
        ("Hello {name}", {"name": ""}, "Hello"),
        ("{a}{b}", {"a": "{b}", "b": "x"}, "{b}x"),
        ("{a}", {"a": "{a}"}, "{a}"),
        ("{x.__class__}", {"x": "y"}, "{x.__class__}"),
        ("{0} {} {A} {a b} {a!r} {a:>9} { a }", {"a": "x"}, "{0} {} {A} {a b} {a!r} {a:>9} { a }"),
        ("{{a}} {{{a}}}", {"a": "x"}, "{{a}} {{{a}}}"),
        ("{block.need}", {"block.need": "house"}, "house"),
        ("%s %(a)s $a ${a}", {"a": "x"}, "%s %(a)s $a $x"),
    ],
)
def test_names_are_filled_in_and_nothing_else(text: str, values: dict[str, str], filled: str) -> None:
    assert fill(text, values) == filled


def test_names_that_a_text_wants_come_in_order_and_once() -> None:
    assert names_in("{b} {a}, {b} {{c}} {x.__y__}") == ("b", "a")


@pytest.mark.parametrize("payload", ["{first}", "{x.__class__}", "{{first_name}}", "{0}", "%s", "{first_name!r}", "<b>{second}</b>"])
def test_what_a_visitor_writes_stays_what_it_is(payload: str) -> None:
    text = """
        first: {ask: Well?, kind: text, confirm: true, next: second}
        second: {ask: "You said {first}, {first_name}. And?", kind: text, next: last}
        last: {finish: "{second}."}
    """
    person = visitor(nodes(text), first_name="{second}")

    person.says(f"it is {payload} here")
    assert person.last.text == f"it is {payload} here. Is that right?\n\nYou said it is {payload} here, {{second}}. And?"
    person.says("{first} again and again")

    assert person.last.text == "{first} again and again."


def test_an_answer_is_put_into_a_text_in_words() -> None:
    text = """
        first: {ask: What?, kind: choice, options: {a: {label: An apple}, b: {label: A book}}, next: second}
        second: {ask: "{first}: how many, {name}?", kind: number, next: third}
        third: {finish: "{second} x {first}"}
    """
    person = visitor(nodes(text))
    person.says("A book")
    assert person.last.text == "A book: how many, Ann?"

    person.says("3")

    assert person.last.text == "3 x A book"


def test_the_machines_own_words_are_there_in_all_four_languages() -> None:
    assert len(PHRASES) > 50
    for name, texts in PHRASES.items():
        assert list(texts) == FOUR, name
        assert {names_in(text) for text in texts.values()} == {names_in(texts["en"])} or name == "echo_titled", name


def test_every_kind_has_a_hint() -> None:
    from qualification.kinds import KINDS

    assert {f"hint_{kind}" for kind in KINDS} | {"hint_contact"} == {name for name in PHRASES if name.startswith("hint_")}


def test_a_script_may_say_the_machines_words_its_own_way() -> None:
    own = script(
        """
        script: own
        title: Own
        languages: [de]
        start: first
        nodes: {first: {ask: "Wie?", kind: text, next: end}, end: {finish: true}}
        phrases: {finished: "Danke!", contact_taken: {de: "Notiert: {contact}"}}
        """
    )

    assert phrase(own, "finished", "de") == "Danke!"
    assert phrase(own, "contact_taken", "de", contact="{x}") == "Notiert: {x}"
    assert phrase(own, "button_yes", "de") == "Yes"
    assert phrase(everything(), "button_yes", "ru") == "Да"


@pytest.mark.parametrize(("text", "length"), [("", 0), ("abc", 3), ("да", 2), ("👍", 2), ("\ud800", 1)])
def test_length_is_counted_as_telegram_does(text: str, length: int) -> None:
    assert utf16_length(text) == length
