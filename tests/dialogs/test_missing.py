"""What follows a reply that was missed is told, so that the admins see what the visitor meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs.effects import Effect, Followed
from tests.dialogs.playing import Visitor, nodes, of, visitor

ASK = """
    first: {ask: What?, kind: choice, optional: true, options: {house: {label: A house}, plot: {label: A plot of land}}, next: second}
    second: {ask: How much?, kind: money, currency: EUR, next: end}
"""


def missed_once() -> Visitor:
    """A visitor whose first reply was not understood."""
    person = visitor(nodes(ASK))
    person.says("qwrtpsd")
    assert person.state.misses == 1
    return person


@pytest.mark.parametrize(
    ("act", "followed"),
    [
        (lambda who: who.presses("A house"), Followed(question="first", by="answer", words="A house", option="house")),
        (lambda who: who.says("the house then"), Followed(question="first", by="answer", words="the house then", option="house")),
        (lambda who: who.says("stop"), Followed(question="first", by="stop")),
        (lambda who: who.commands("stop"), Followed(question="first", by="stop")),
        (lambda who: who.says("I want to talk to a person"), Followed(question="first", by="human")),
        (lambda who: who.says("skip"), Followed(question="first", by="skip")),
        (lambda who: who.presses("Skip"), Followed(question="first", by="skip")),
    ],
)
def test_what_the_visitor_does_next_at_the_question_follows(act: Callable[[Visitor], list[Effect]], followed: Followed) -> None:
    assert of(Followed, act(missed_once())) == [followed]


def test_an_answer_that_is_no_option_has_words_only() -> None:
    person = visitor(nodes(ASK))
    person.answers("A house", "hm hm hm")

    done = person.says("5000 euros")

    assert of(Followed, done) == [Followed(question="second", by="answer", words="5000 euros")]


def test_nothing_follows_where_nothing_was_missed() -> None:
    person = visitor(nodes(ASK))

    person.answers("A house", "5000 euros", "stop")

    assert of(Followed, person.effects) == []


def test_an_answer_about_the_person_follows_nothing_that_is_kept() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: end}", "country: GB"))

    person.answers("12 34", "07400 123456")

    assert of(Followed, person.effects) == []


def test_being_led_on_after_too_many_misses_is_no_act_of_the_visitor() -> None:
    person = visitor(nodes(ASK))

    person.answers("qwrtpsd", "zxcvbnm", "hjklpoi")

    assert (person.state.at, of(Followed, person.effects)) == ("second", [])
