"""Stopping, coming back after it, and having everything deleted."""

from __future__ import annotations

import pytest

from dialogs.effects import (
    CancelTimers,
    EraseData,
    Send,
    Unsubscribed,
)
from qualification.answers import Choices
from tests.dialogs.playing import Visitor, acts, everything, of, visitor

NEED = "What are you looking for?"
EXTRAS = "What shall be on board?"


def at_extras() -> Visitor:
    """A visitor who has said what they look for."""
    person = visitor(everything())
    person.says("A yacht")
    return person


def test_stop_is_obeyed_in_words_and_by_command() -> None:
    for stop in acts(lambda who: who.says("stop writing to me"), lambda who: who.commands("stop")):
        person = at_extras()
        done = stop(person)
        assert person.last.text == "All right, I will not write any more. To come back, press /start."
        assert [effect for effect in done if not isinstance(effect, Send)] == [CancelTimers(), Unsubscribed(by="visitor")]
        assert (person.state.status, person.state.at) == ("stopped", "extras")


def test_who_writes_after_stop_is_asked_whether_to_continue() -> None:
    person = at_extras()
    person.commands("stop")

    person.says("hello again")
    assert person.last.text.startswith("We have not finished.")
    person.presses("Continue")

    assert person.last.text == EXTRAS
    assert person.state.status == "active"


@pytest.mark.parametrize(
    ("said", "answered"),
    [("stop", "All right, I will not write any more."), ("delete my data", "Delete everything we keep about you?")],
)
def test_after_stop_a_plain_wish_is_obeyed_at_once(said: str, answered: str) -> None:
    person = at_extras()
    person.commands("stop")

    person.says(said)

    assert person.last.text.startswith(answered)


def test_after_stop_a_press_on_the_open_question_answers_it() -> None:
    person = at_extras()
    person.commands("stop")

    person.presses("☐ Radio")
    person.presses("Done")

    assert person.state.answers["extras"] == Choices(options=("radio",))
    assert person.state.status == "active"


def test_start_after_stop_asks_whether_to_continue() -> None:
    person = at_extras()
    person.commands("stop")

    person.start()

    assert person.labels == [["Continue", "Start over"]]


def test_who_stops_after_the_end_is_not_asked_to_continue() -> None:
    person = visitor(everything())
    person.answers("A kite", "for the wind", "stop")

    person.says("are you there?")

    assert person.last.text.startswith("We have noted everything.")
    assert person.state.status == "finished"


def test_who_stopped_before_anything_began_begins_with_the_next_word() -> None:
    person = visitor(everything(), begun=False)
    person.says("stop")
    assert person.state.status == "stopped"

    person.says("hello")

    assert person.last.text == f"Hello, Ann!\n\n{NEED}"


def test_deleting_is_asked_once_and_done_on_yes() -> None:
    for agree in acts(
        lambda who: who.presses("Yes, delete everything"),
        lambda who: who.says("yes"),
        lambda who: who.says("Yes, delete everything"),
    ):
        person = at_extras()
        assert of(EraseData, person.says("delete my data")) == []
        assert of(EraseData, agree(person)) == [EraseData()]


def test_deleting_is_not_done_on_no() -> None:
    for refuse in acts(lambda who: who.presses("No, keep it"), lambda who: who.says("no"), lambda who: who.says("No, keep it")):
        person = at_extras()
        person.commands("delete")
        assert of(EraseData, refuse(person)) == []
        assert person.heard[-2:] == ["All right, nothing is deleted.", EXTRAS]
        assert person.state.pending is None


@pytest.mark.parametrize("words", ["of course no", "rather not", "sure, no"])
def test_a_refusal_with_words_of_assent_in_it_deletes_nothing(words: str) -> None:
    person = at_extras()
    person.commands("delete")

    assert of(EraseData, person.says(words)) == []
    assert person.heard[-2:] == ["All right, nothing is deleted.", EXTRAS]


@pytest.mark.parametrize("words", ["I guess so", "probably yes", "yes, if I pay nothing"])
def test_what_only_leans_to_deleting_is_asked_again(words: str) -> None:
    person = at_extras()
    person.commands("delete")

    assert of(EraseData, person.says(words)) == []
    assert person.last.text == "Delete everything we keep about you? This cannot be undone."
    assert of(EraseData, person.says("yes")) == [EraseData()]


def test_an_answer_instead_of_yes_keeps_everything_and_is_taken() -> None:
    person = visitor(everything())
    person.commands("delete")

    done = person.says("A yacht")

    assert of(EraseData, done) == []
    assert person.heard[-2:] == ["All right, nothing is deleted.", EXTRAS]


def test_somebody_new_may_ask_for_deletion_without_being_asked_anything() -> None:
    person = visitor(everything(), begun=False)

    person.says("delete my data")
    assert person.heard == ["Delete everything we keep about you? This cannot be undone."]
    person.presses("No, keep it")

    assert person.last.text == "All right, nothing is deleted."
    assert person.state.status == "new"
