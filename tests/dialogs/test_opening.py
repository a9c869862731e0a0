"""How a run begins: any first message opens the script, and what it says already is taken, told in one line and not asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.effects import BeginAgain, HandOff, Judged, RecordAnswer, Toast
from dialogs.events import PeerBack, PeerGone, Person, Started
from dialogs.interpreter import fresh, step
from dialogs.state import State
from qualification.answers import Choice, Money, Text, Timing, YesNo
from tests.dialogs.playing import Visitor, everything, nodes, of, script, visitor

OPENING = "Hello, Ann!\n\nWhat are you looking for?"


def new() -> Visitor:
    """Somebody who has not begun yet."""
    return visitor(everything(), begun=False)


def test_any_first_event_opens_the_script() -> None:
    firsts = [
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
    ]
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


def test_a_long_first_message_answers_several_questions() -> None:
    person = new()

    done = person.says("Hello, I want a sailing ship for up to 6000 euros, in April")

    price = Money(low=None, high=6000.0, currency="EUR")
    term = Timing(from_days=30, to_days=59, asked_on=person.at.date())
    assert person.state.answers == {"need": Choice(option="yacht"), "price": price, "term": term}
    assert [effect.question for effect in of(RecordAnswer, done)] == ["need", "price", "term"]  # type: ignore[union-attr]
    assert person.heard == ["Hello, Ann!\n\nNoted: A yacht, up to €6,000, April.", "What shall be on board?"]


def test_what_the_first_message_answered_is_not_asked_again() -> None:
    person = new()
    person.says("Hello, I want a sailing ship for up to 6000 euros, in April")

    person.answers("radio", "yes", "4")

    assert person.last.text == "Your company?"
    assert person.state.prefilled == frozenset()


def test_an_option_said_in_other_words_is_left_to_its_question() -> None:
    person = new()

    person.says("hello, we would rather like to go sailing around here")

    assert person.state.answers == {}


def test_a_short_label_is_said_of_anything_and_answers_nothing() -> None:
    options = "options: {ok: {label: Ok}, bad: {label: Bad one}}"
    person = visitor(nodes(f"first: {{ask: How?, kind: choice, {options}, next: end}}"), begun=False)

    person.says("ok I have a question about boats")

    assert person.state.answers == {}


def test_small_amounts_without_a_currency_are_not_taken_for_money_in_passing() -> None:
    for said, taken in (("we are at house 12 and need help", False), ("I have 20000 for it all", True), ("I have 300 euros for it", True)):
        person = visitor(
            nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: EUR, next: end}")
        )
        person.says(said)
        assert ("second" in person.state.answers) is taken


def test_the_currency_is_named_also_where_it_is_the_rarest_of_all() -> None:
    person = visitor(
        nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: XAF, next: end}")
    )

    person.says("we are at house 12 and need help")

    assert "second" not in person.state.answers


def test_two_questions_about_money_leave_open_which_was_meant() -> None:
    text = """
        first: {ask: What?, kind: text, next: second}
        second: {ask: How much?, kind: money, currency: EUR, next: third}
        third: {ask: How much do you earn?, kind: money, currency: EUR, next: end}
    """
    person = visitor(nodes(text))

    person.says("a boat for 50000 euros please")

    assert person.state.answers == {"first": Text(text="a boat for 50000 euros please")}


def test_two_nodes_that_keep_one_answer_are_one_question() -> None:
    text = """
        first: {ask: Big?, kind: yesno, next: [{when: {first: true}, go: much}, {go: little}]}
        much: {ask: How much?, kind: money, currency: EUR, store: price, next: end}
        little: {ask: How little?, kind: money, currency: EUR, store: price, next: end}
    """
    person = visitor(nodes(text))

    person.says("yes, a boat for 50000 euros please")

    assert person.state.answers == {"first": YesNo(yes=True), "price": Money(low=50000.0, high=50000.0, currency="EUR")}
    assert person.state.status == "finished"


def test_an_answer_about_money_or_numbers_answers_no_other_question_about_money() -> None:
    for kind in ("money", "number"):
        person = visitor(nodes(f"first: {{ask: A?, kind: {kind}, next: second}}\nsecond: {{ask: B?, kind: money, next: end}}"))
        person.says("we are 20000 people in this town")
        assert "second" not in person.state.answers


def test_a_contact_says_nothing_about_time_in_passing() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: second}\nsecond: {ask: When?, kind: timing, next: end}", "country: GB"))

    person.says("my number is 07400 123456 call me tomorrow please")

    assert "second" not in person.state.answers
    assert person.state.at == "second"


def test_an_answer_in_passing_is_taken_only_for_questions_still_ahead() -> None:
    text = """
        first: {ask: When?, kind: timing, optional: true, next: second}
        second: {ask: What?, kind: text, next: end}
    """
    person = visitor(nodes(text))

    person.answers("skip", "a boat for my holidays next month")

    assert list(person.state.answers) == ["second"]


def test_an_open_question_takes_its_own_and_what_was_said_along() -> None:
    person = visitor(everything())

    person.says("a sailing ship, I could pay up to 6000 euros")

    assert set(person.state.answers) == {"need", "price"}
    assert person.heard[-2:] == ["Noted: up to €6,000.", "What shall be on board?"]


def test_do_not_know_is_said_to_one_question_only() -> None:
    person = visitor(
        nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: EUR, next: end}")
    )

    person.says("no idea how much that would be")

    assert list(person.state.answers) == ["first"]


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
    for agree in (lambda who: who.presses("Start over"), lambda who: who.says("start over")):
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
