"""Objections and hesitation: answered, recorded, and told apart from answers that contain such words."""

from __future__ import annotations

import pytest

from dialogs.effects import (
    Finished,
    Objected,
)
from dialogs.simulate import last_verdict
from qualification.answers import Choice, Money, NoMoney, Text, VagueTiming, YesNo
from tests.dialogs.playing import Visitor, everything, nodes, of, script, visitor


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


@pytest.mark.parametrize("objection", ["price_objection", "think", "not_interested", "competitor"])
def test_a_script_without_answers_to_objections_says_that_it_understands(objection: str) -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    done = person.commands(objection)

    assert person.last.text == "I understand.\n\nWell?"
    assert of(Objected, done) == [Objected(objection=objection)]
    assert person.state.objections == (objection,)


def test_i_will_think_is_recorded_and_counts() -> None:
    person = at_extras()
    before = person.verdict().score.total

    done = person.says("I'll think about it")

    verdict = last_verdict(done)
    assert verdict is not None
    assert verdict.score.total == before - 5
    assert of(Objected, person.says("I'll think about it")) == [Objected(objection="think")]
    assert person.state.objections == ("think",)


def test_an_objection_may_bring_an_answer_along() -> None:
    person = at_price()

    done = person.says("that's too expensive for me, I can pay 3000 euros")

    assert of(Objected, done) == [Objected(objection="price_objection")]
    assert person.state.answers["price"] == Money(low=3000.0, high=3000.0, currency="EUR")


def test_hesitation_is_an_answer_to_a_question_about_money_or_time() -> None:
    person = at_price()

    person.says("I don't know yet")
    assert person.state.answers["price"] == NoMoney(why="dont_know")
    assert person.last.text == "When?"
    done = person.says("I don't know yet")

    assert person.state.answers["term"] == VagueTiming(when="unknown")
    assert of(Objected, done) == [Objected(objection="think")]
    assert person.last.text == "Your company?"


def test_no_need_is_a_plain_no_to_a_question_that_asks_for_yes_or_no() -> None:
    person = at_extras()
    person.says("radio")

    person.says("no, not interested")

    assert person.state.answers["licence"] == YesNo(yes=False)
    assert person.state.objections == ()


def test_i_will_not_say_is_an_answer_about_money_where_skipping_is_not_allowed() -> None:
    asks = "first: {ask: Сколько?, kind: money, currency: RUB, next: end}\nend: {finish: Всё.}"
    person = visitor(
        script(f"script: ru\ntitle: ru\nlanguages: [ru]\nstart: first\nnodes: {{{asks.replace(chr(10), ', ')}}}"), language="ru"
    )

    person.says("не скажу")

    assert person.state.answers == {"first": NoMoney(why="refuse")}
    assert (person.state.status, person.state.skipped) == ("finished", frozenset())


def test_a_second_not_interested_ends_politely() -> None:
    person = at_extras()
    person.says("not interested")

    done = person.says("I am not interested")

    assert person.last.text == "Thank you! If you have questions, just write."
    assert of(Finished, done) == [Finished()]
    assert of(Objected, done) == [Objected(objection="not_interested")]
    assert (person.state.status, person.state.at) == ("finished", None)


def test_not_interested_after_the_end_is_answered_and_ends_nothing_twice() -> None:
    person = visitor(everything())
    person.answers("A kite", "for the wind")

    for _ in range(2):
        done = person.says("not interested")
        assert of(Finished, done) == []
    assert person.last.text == "All right."


CHOICE = "kind: choice, options: {vendor: {label: I offer services}, site: {label: A new site}}"


@pytest.mark.parametrize(
    ("said", "option"),
    [
        ("others are better, but I want a new site", "site"),
        ("too expensive! a new site", "site"),
        ("too expensive, a new site, and so on, and on, and on, and on, and on, and on, and more", "site"),
        ("your competitors offer better services", None),
        ("too expensive for a new site", None),
    ],
)
def test_an_answer_in_words_needs_a_part_of_an_objection_to_itself(said: str, option: str | None) -> None:
    person = visitor(nodes(f"first: {{ask: What do you want?, {CHOICE}, next: end}}"))

    done = person.says(said)

    assert len(of(Objected, done)) == 1
    assert person.state.answers == ({} if option is None else {"first": Choice(option=option)})


WHO_DECIDES = """
first:
  ask: Who decides about the purchase?
  kind: choice
  options:
    self: {label: I decide alone}
    family: {label: We decide as a family, synonyms: {en: [with my wife, with my husband]}}
    someone: {label: Somebody else decides}
  next: end
"""


@pytest.mark.parametrize(
    ("said", "option"),
    [
        ("my boss decides", "someone"),
        ("the director decides", "someone"),
        ("need to talk it over with my wife", "family"),
        ("i decide myself", "self"),
    ],
)
def test_who_decides_is_told_and_no_excuse_where_that_was_asked(said: str, option: str) -> None:
    person = visitor(nodes(WHO_DECIDES))

    done = person.says(said)

    assert (person.state.answers["first"], of(Objected, done)) == (Choice(option=option), [])


def test_who_decides_may_be_told_in_free_words() -> None:
    person = visitor(nodes("first: {ask: Who decides?, kind: text, next: end}"))

    done = person.says("my boss decides")

    assert (person.state.answers["first"], of(Objected, done)) == (Text(text="my boss decides"), [])


def test_who_must_think_is_told_from_who_decides() -> None:
    person = visitor(nodes(WHO_DECIDES))

    assert of(Objected, person.says("I need to think about it")) == [Objected(objection="think")]


def test_the_same_objection_again_is_a_try_so_that_the_question_is_not_asked_for_ever() -> None:
    person = visitor(nodes("first: {ask: Name it., kind: text, tries: 2, on_misses: end, next: first}"))

    person.answers("too expensive", "too expensive", "too expensive")

    assert (person.last.text, person.state.status) == ("I understand.\n\nThe end.", "finished")


def test_the_same_objection_after_the_end_is_only_answered() -> None:
    person = visitor(nodes("first: {say: Hello., next: end}"))

    person.commands("think")
    person.commands("think")

    assert person.state.misses == 0
