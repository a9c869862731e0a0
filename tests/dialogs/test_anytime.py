"""What a visitor may say or command at any moment: acted on, and the dialog goes on where it was."""

from __future__ import annotations

import pytest

from dialogs.effects import (
    BeginAgain,
    HandOff,
    Judged,
    Missed,
    RecordAnswer,
)
from qualification.answers import Choices, Text
from tests.dialogs.playing import Visitor, acts, everything, nodes, of, visitor

NEED = "What are you looking for?"
EXTRAS = "What shall be on board?"


def at_extras() -> Visitor:
    """A visitor who has said what they look for."""
    person = visitor(everything())
    person.says("A yacht")
    return person


def at_price() -> Visitor:
    """A visitor before the question about money."""
    person = at_extras()
    person.answers("radio", "yes", "4")
    return person


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("help", "I ask a few questions and help you find what fits."),
        ("why do you ask?", "To show boats that fit."),
        ("too expensive", "We have older boats too."),
        ("I'll think about it", "Who else decides?"),
        ("not interested", "All right."),
        ("others are better than you", "Ours float."),
        ("how much is it?", "Boats from 500 euros."),
        ("I want to talk to a person", "I passed your request to a manager"),
        ("go back", "This is the first question."),
    ],
)
def test_the_words_are_answered_and_the_open_question_is_asked_again(said: str, answered: str) -> None:
    person = visitor(everything())

    person.says(said)

    assert person.last.text.startswith(answered)
    assert person.last.text.endswith(NEED)
    assert person.state.at == "need"


def test_a_person_is_called_once_and_the_questions_go_on() -> None:
    person = at_extras()

    done = person.says("let me talk to a human")
    assert of(HandOff, done) == [HandOff(reason="asked")]
    assert of(HandOff, person.commands("human")) == []

    assert person.heard[-2:] == ["A manager has your request already.", EXTRAS]
    assert person.state.at == "extras"


def test_a_lead_that_asked_for_a_person_is_handed_over_once_more_when_it_is_hot() -> None:
    person = at_extras()
    person.commands("human")

    person.answers("radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann", "07400 123456")

    assert person.verdict().temperature == "hot"
    assert of(HandOff, person.effects) == [HandOff(reason="asked"), HandOff(reason="tier")]


def test_skipping_is_allowed_where_the_script_says_so() -> None:
    person = at_price()

    person.says("skip")

    assert (person.state.at, person.state.skipped) == ("when", frozenset({"price"}))
    assert "price" not in person.state.given


def test_a_compulsory_question_cannot_be_skipped() -> None:
    person = visitor(everything())

    for act in acts(lambda who: who.says("skip"), lambda who: who.commands("skip")):
        act(person)
        assert person.last.text == f"I cannot help without this answer.\n\n{NEED}"


def test_there_is_nothing_to_skip_after_the_end() -> None:
    person = visitor(everything())
    person.answers("A kite", "for the wind")

    person.commands("skip")

    assert person.last.text.startswith("We have noted everything.")


def test_the_price_is_told_along_with_taking_the_answer() -> None:
    person = visitor(nodes("first: {ask: What is your task?, kind: text, next: end}", "price: From 5 euros."))

    person.says("I need a boat, how much is it?")

    assert person.state.answers == {"first": Text(text="I need a boat, how much is it?")}
    assert person.last.text == "From 5 euros.\n\nThe end."


def test_a_long_story_that_asks_for_the_price_too_is_the_answer_alone() -> None:
    person = visitor(nodes("first: {ask: What is your task?, kind: text, next: end}", "price: From 5 euros."))

    person.says("we sail every summer and " * 20 + "how much is it?")

    assert person.last.text == "The end."


def test_a_question_about_the_price_is_no_answer_about_money() -> None:
    person = at_price()

    done = person.says("how much does it cost?")

    assert person.last.text == "Boats from 500 euros.\n\nWhat may it cost?"
    assert (of(Missed, done), person.state.misses, person.state.at) == ([], 0, "price")


def test_a_script_without_a_price_says_who_will_name_it_and_notes_the_question() -> None:
    person = visitor(nodes("first: {ask: How much?, kind: money, next: end}"))

    done = person.says("how much does it cost?")

    assert person.last.text == "A manager will name the exact price once we know what you need.\n\nHow much?"
    assert of(Missed, done) == [Missed(question="first", text="how much does it cost?", why="question")]


def test_a_price_question_at_a_personal_question_is_not_noted() -> None:
    person = visitor(nodes("first: {ask: Your phone?, kind: phone, next: end}"))

    assert of(Missed, person.says("and how much does it cost?")) == []


def test_the_price_may_be_asked_after_the_end() -> None:
    person = visitor(everything())
    person.answers("A kite", "for the wind")

    person.says("how much is a canoe?")

    assert person.last.text == "Boats from 500 euros."


def test_a_moment_to_think_is_granted_without_pressing() -> None:
    person = at_extras()

    person.says("wait a moment please")

    assert person.last.text == "Sure, take your time."
    assert person.state.at == "extras"


def test_why_has_words_of_its_own_where_the_question_has_none() -> None:
    person = at_extras()

    person.commands("why")

    assert person.heard[-2:] == ["I ask so that we can offer you what fits.", EXTRAS]


def test_the_language_changes_in_the_middle_and_the_answers_stay() -> None:
    person = at_extras()

    person.says("change the language")
    assert person.labels == [["English"], ["Русский"]]
    person.presses("Русский")
    assert person.last.text == "Что на борту?"
    assert person.labels[0] == ["☐ Радио"]
    person.says("радио")

    assert person.state.answers["extras"] == Choices(options=("radio",))
    assert person.last.text == "Есть права?"


def test_the_language_may_be_typed_and_a_foreign_label_is_understood_too() -> None:
    person = visitor(everything())
    person.commands("language")

    person.says("русский")
    assert person.last.text == "Что вы ищете?"
    person.says("A canoe")

    assert person.state.answers["need"].option == "canoe"  # type: ignore[union-attr]


def test_a_language_the_script_does_not_speak_changes_nothing() -> None:
    person = visitor(everything())
    person.commands("language")

    person.sends(f"{person.state.seq}:l:xx")

    assert person.state.language == "en"
    assert person.last.text == NEED


def test_other_words_than_a_language_are_an_answer() -> None:
    person = visitor(everything())
    person.commands("language")

    person.says("A yacht")

    assert person.last.text == EXTRAS


def test_somebody_new_may_choose_the_language_first() -> None:
    for choose in acts(lambda who: who.presses("Русский"), lambda who: who.says("Русский")):
        person = visitor(everything(), begun=False)
        person.commands("language")
        choose(person)
        assert person.last.text == "Здравствуйте, Ann!\n\nЧто вы ищете?"


def test_an_unknown_command_gets_help() -> None:
    person = visitor(everything())

    person.commands("dance")

    assert person.last.text.startswith("I ask a few questions")


def test_restart_begins_anew_with_what_is_known_of_the_person() -> None:
    person = at_extras()

    done = person.says("start over")

    assert of(BeginAgain, done) == [BeginAgain()]
    assert (person.state.run, person.state.at, person.state.given) == (2, "need", {})
    assert person.last.text == f"Hello, Ann!\n\n{NEED}"


def test_the_visitor_hears_neither_score_nor_temperature() -> None:
    person = visitor(everything())
    person.answers(
        "A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann", "07400 123456", "skip"
    )

    said = "\n".join(person.heard).lower()

    verdict = person.verdict()
    assert (verdict.temperature, verdict.score.total) == ("hot", 90)
    assert not any(word in said for word in ("hot", "warm", "cold", "score", "point", "90", "targeted"))
    assert any(isinstance(effect, Judged) for effect in person.effects)


def test_what_is_said_at_any_moment_records_no_answer() -> None:
    person = visitor(everything())

    done = [effect for said in ("help", "why?", "too expensive", "how much is it?") for effect in person.says(said)]

    assert of(RecordAnswer, done) == []
