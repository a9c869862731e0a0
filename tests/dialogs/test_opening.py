"""How a run begins: any first message opens the script, and what it says already is taken, told in one line and not asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.effects import BeginAgain, HandOff, Judged, Toast
from dialogs.events import PeerBack, PeerGone, Person, Started
from dialogs.interpreter import fresh, step
from dialogs.state import State
from tests.dialogs.playing import Visitor, acts, everything, of, script, visitor

OPENING = "Hello, Ann!\n\nWhat are you looking for?"


def new() -> Visitor:
    """Somebody who has not begun yet."""
    return visitor(everything(), begun=False)


def test_any_first_event_opens_the_script() -> None:
    firsts = acts(
        lambda who: who.start(),
        lambda who: who.says("good morning"),
        lambda who: who.says("   "),
        lambda who: who.attaches("photo"),
        lambda who: who.attaches("voice", caption="hello there"),
        lambda who: who.shares("447400123456"),
        lambda who: who.commands("help"),
        lambda who: who.commands("whatever"),
        lambda who: who.sends("7:o:yacht"),
        lambda who: who.sends("0:skip"),
    )
    for first in firsts:
        person = new()
        first(person)
        assert person.heard == [OPENING]
        assert (person.state.status, person.state.at, person.state.run) == ("active", "need", 1)


def test_the_first_press_ends_its_spinner_before_anything_is_said() -> None:
    assert new().sends("7:o:yacht")[0] == Toast()


def test_who_blocks_or_unblocks_the_bot_begins_nothing() -> None:
    person = new()

    person.play(PeerGone(at=person.at))
    assert person.play(PeerBack(at=person.at)) == []

    assert (person.heard, person.state.status) == ([], "new")


def test_who_asks_for_a_person_first_gets_one_and_the_questions() -> None:
    person = new()

    done = person.says("I want to talk to a person")

    assert of(HandOff, done) == [HandOff(reason="asked")]
    assert person.heard[0] == OPENING


@pytest.mark.parametrize(
    ("spoken", "language", "opening"),
    [("ru", "ru", "Здравствуйте, Ann!"), ("en-US", "en", "Hello, Ann!"), ("de", "en", "Hello, Ann!"), (None, "en", "Hello, Ann!")],
)
def test_the_language_is_the_persons_own_where_the_script_speaks_it(spoken: str | None, language: str, opening: str) -> None:
    person = Visitor(script=everything(), person=Person(first_name="Ann", language=spoken))

    person.start()

    assert person.state.language == language
    assert person.heard[0].startswith(opening)


def test_a_language_of_another_script_gives_way_to_the_first_of_this_one() -> None:
    state = State(script="everything", version=1, language="fr")

    done = step(everything(), state, Started(at=new().at))

    assert done.state.language == "en"


def test_a_person_without_a_name_is_greeted_without_one() -> None:
    assert visitor(everything(), first_name=None).heard == ["Hello!\n\nWhat are you looking for?"]


def test_start_in_the_middle_asks_whether_to_continue() -> None:
    person = visitor(everything())
    person.says("A yacht")

    person.start("ads")

    assert person.last.text == "We have not finished. Shall we continue where we stopped or start over?"
    assert person.labels == [["Continue", "Start over"]]
    assert (person.state.at, person.state.source_first, person.state.source_last) == ("extras", "ads", "ads")


@pytest.mark.parametrize("said", ["Continue", "yes", "let's continue"])
def test_continue_asks_the_open_question_again(said: str) -> None:
    person = visitor(everything())
    person.says("A yacht")
    person.start()

    person.says(said)

    assert (person.last.text, person.state.pending) == ("What shall be on board?", None)
    assert list(person.state.given) == ["need"]


def test_start_over_begins_a_new_run() -> None:
    for agree in acts(lambda who: who.presses("Start over"), lambda who: who.says("start over")):
        person = visitor(everything())
        person.says("A yacht")
        person.start()
        assert of(BeginAgain, agree(person)) == [BeginAgain()]
        assert (person.state.run, person.state.given, person.last.text) == (2, {}, OPENING)


def test_an_answer_instead_of_continue_is_taken() -> None:
    person = visitor(everything())
    person.says("A yacht")
    person.start()

    person.says("radio")

    assert person.last.text == "Do you have a licence?"


def test_start_after_the_end_begins_a_new_run() -> None:
    person = visitor(everything())
    person.answers("A kite", "wind")

    person.start()

    assert (person.state.run, person.state.status, person.last.text) == (2, "active", OPENING)


def test_the_first_source_stays_and_the_last_one_changes() -> None:
    person = new()
    person.start("ads")
    person.start("friend")

    assert (person.state.source_first, person.state.source_last) == ("ads", "friend")


def test_of_a_former_run_only_the_person_is_kept() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann Lee")
    person.shares("447400123456")
    before = person.state

    after = fresh(before, "everything", 2, "en")

    assert after == State(
        script="everything",
        version=2,
        run=2,
        language="en",
        seq=before.seq,
        stamp=before.stamp,
        agreed=before.agreed,
        phone="+447400123456",
        phone_verified=True,
        first_name="Ann",
    )


def test_the_keyboard_of_a_former_run_is_taken_away_by_the_first_message() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio", "yes", "4", "skip", "next month", "Sea Ltd", "example.com", "I agree", "Ann Lee")
    assert person.state.keyboard_shown

    person.commands("restart")

    assert (person.last.text, person.last.drops_keyboard) == (OPENING, True)
    assert not person.state.keyboard_shown


def test_a_verdict_comes_with_the_first_turn() -> None:
    assert len(of(Judged, new().start())) == 1


def test_a_text_for_all_languages_needs_no_translation() -> None:
    person = visitor(script("script: one\ntitle: One\nlanguages: [en, ru]\nstart: first\nnodes: {first: {finish: 42}}"), language="ru")

    assert person.heard == ["42"]


def test_time_between_events_changes_nothing() -> None:
    person = visitor(everything())
    person.at += timedelta(days=400)

    person.says("A yacht")

    assert person.last.text == "What shall be on board?"
