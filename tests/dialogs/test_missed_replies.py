"""Replies outside the limits, or not understood: told how to answer, and led on by the script's way out."""

from __future__ import annotations

import pytest

from dialogs.effects import Missed
from qualification.answers import (
    Choice,
    Number,
)
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor


def asked(kind: str, more: str = "", other: str = "") -> Visitor:
    """A visitor before one question of the kind, with more keys of it; `other`: more of the script."""
    return visitor(nodes(f"  first: {{ask: Well?, kind: {kind}, next: end{more}}}\n{other}"))


TWO = ", options: {house: {label: A house}, plot: {label: A plot of land}}"


def test_a_question_back_is_answered_with_what_we_do_and_not_called_unclear() -> None:
    person = visitor(nodes(f"  first: {{ask: Well?, kind: choice, next: end{TWO}}}", "about: {en: We sell houses.}"))

    person.says("do you deliver on saturdays?")

    assert person.last.text == "We sell houses.\n\nWell?"
    assert person.state.misses == 1


def test_a_typed_list_is_held_to_the_same_limits() -> None:
    person = visitor(everything())
    person.says("A yacht")

    person.says("radio, oven and anchor")

    assert person.state.at == "extras"
    assert person.heard[-2:] == ["It should be from 1 to 2.", "What shall be on board?"]


LIMITED = [
    ("number", ", low: 1, high: 20", "40", "It should be from 1 to 20."),
    ("number", ", high: 20", "40", "It should be at most 20."),
    ("number", ", low: 2.5", "1", "It should be at least 2.5."),
    ("money", ", currency: EUR, low: 1000", "300", "It should be at least 1\u00a0000."),
    ("money", ", currency: EUR, high: 1000", "from 5000", "It should be at most 1\u00a0000."),
    ("choices", f"{TWO}, most: 1", "a house and a plot of land", "It should be at most 1."),
]


@pytest.mark.parametrize(("kind", "more", "said", "answered"), LIMITED)
def test_an_answer_outside_the_limits_is_told_them(kind: str, more: str, said: str, answered: str) -> None:
    person = asked(kind, more)

    done = person.says(said)

    assert person.state.given == {}
    assert "\n\n".join(person.heard[1:]) == f"{answered}\n\nWell?"
    assert of(Missed, done) == [Missed(question="first", text=said, why="out_of_range")]


def test_amounts_on_the_limits_are_taken() -> None:
    for said in ("1", "20"):
        person = asked("number", ", low: 1, high: 20")
        person.says(said)
        assert person.state.answers == {"first": Number(value=float(said))}


def test_candidates_outside_the_limits_are_not_offered() -> None:
    person = asked("number", ", low: 1, high: 20")
    person.says("10 to 50")
    assert person.labels == [["10"], ["None of these"]]

    person = asked("number", ", low: 1, high: 5")
    person.says("10 to 50")
    assert person.last.text == "It should be from 1 to 5.\n\nWell?"


def test_what_is_not_understood_gets_the_questions_own_words_then_its_way_out() -> None:
    person = visitor(everything())

    done = person.says("qwrtpsdfg")
    assert person.last.text == "A boat or a kite please.\n\nWhat are you looking for?"
    assert of(Missed, done) == [Missed(question="need", text="qwrtpsdfg", why="nothing")]
    person.says("zxcvbnm")

    assert person.last.text == "A person will write."
    assert (person.state.status, person.state.handed_off) == ("finished", True)


def test_without_words_of_its_own_a_question_gives_its_example_or_the_hint_of_its_kind() -> None:
    person = asked("money", ", currency: EUR, example: 'Say 5000.'")
    person.says("hm hm hm")
    assert person.last.text == "I did not quite get that. Say 5000.\n\nWell?"

    person = asked("yesno")
    person.says("purple")
    assert person.last.text == "I did not quite get that. Please answer yes or no.\n\nWell?"


def test_a_choice_without_a_way_out_comes_down_to_its_buttons_and_goes_on_asking() -> None:
    person = asked("choice", f"{TWO}, tries: 2")

    person.answers("qwrtp", "zxcvb")
    assert person.last.text == "Let us do it this way: press the button that comes closest.\n\nWell?"
    person.says("jklmn")
    assert person.last.text == "Let us do it this way: press the button that comes closest.\n\nWell?"
    person.presses("A house")

    assert person.state.answers == {"first": Choice(option="house")}


def test_a_question_without_a_way_of_the_script_offers_to_skip_it_or_a_person() -> None:
    person = asked("site", ", tries: 1")

    person.answers("hm", "hm")

    assert person.state.at == "first"
    assert person.last.text == "If you cannot answer this, skip it or ask for a person.\n\nWell?"
    assert person.labels == [["Skip", "Ask a person"]]


def test_an_optional_question_is_passed_over_after_too_many_misses() -> None:
    person = asked("site", ", tries: 2, optional: true")

    person.answers("hm", "hm")

    assert (person.state.status, person.state.skipped) == ("finished", frozenset({"first"}))


def test_a_question_back_gets_what_the_company_does() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio", "yes")

    person.says("who will sail it?")

    assert person.last.text.startswith("We sell boats.\n\n")
    assert person.state.at == "crew"


def test_a_personal_reply_is_never_put_on_the_list_of_missed_phrases() -> None:
    person = asked("phone")

    assert of(Missed, person.says("12 34")) == []
    assert person.last.text.startswith("I did not quite get that.")
