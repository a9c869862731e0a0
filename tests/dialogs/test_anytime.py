"""What a visitor may say or command at any moment: acted on, and the dialog goes on where it was."""

from __future__ import annotations

import pytest

from dialogs.effects import (
    BeginAgain,
    CancelTimers,
    EraseData,
    Finished,
    HandOff,
    Judged,
    Missed,
    Objected,
    RecordAnswer,
    Send,
    Unsubscribed,
)
from dialogs.simulate import last_verdict
from qualification.answers import Choices, Money, NoMoney, Text, VagueTiming, YesNo
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

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

    person.says("no thanks")

    assert person.state.answers["licence"] == YesNo(yes=False)
    assert person.state.objections == ()


def test_i_will_not_say_is_an_answer_about_money_where_skipping_is_not_allowed() -> None:
    person = visitor(nodes("first: {ask: How much?, kind: money, next: end}"))

    person.says("I'd rather not say")

    assert person.state.status == "finished"
    assert person.state.skipped == frozenset()


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


def test_stop_is_obeyed_in_words_and_by_command() -> None:
    for stop in (lambda who: who.says("stop writing to me"), lambda who: who.commands("stop")):
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

    person.says("hello?")

    assert person.last.text.startswith("We have noted everything.")
    assert person.state.status == "finished"


def test_who_stopped_before_anything_began_begins_with_the_next_word() -> None:
    person = visitor(everything(), begun=False)
    person.says("stop")
    assert person.state.status == "stopped"

    person.says("hello")

    assert person.last.text == f"Hello, Ann!\n\n{NEED}"


def test_a_person_is_called_once_and_the_questions_go_on() -> None:
    person = at_extras()

    done = person.says("let me talk to a human")
    assert of(HandOff, done) == [HandOff(reason="asked")]
    assert of(HandOff, person.commands("human")) == []

    assert person.heard[-2:] == ["A manager has your request already.", EXTRAS]
    assert person.state.at == "extras"


def test_a_lead_that_asked_for_a_person_is_not_handed_over_a_second_time_by_its_tier() -> None:
    person = at_extras()
    person.commands("human")

    person.answers("radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann", "07400 123456")

    assert person.verdict().temperature == "hot"
    assert len(of(HandOff, person.effects)) == 1


def test_skipping_is_allowed_where_the_script_says_so() -> None:
    person = at_price()

    person.says("skip")

    assert (person.state.at, person.state.skipped) == ("when", {"price"})
    assert "price" not in person.state.given


def test_a_compulsory_question_cannot_be_skipped() -> None:
    person = visitor(everything())

    for act in (lambda: person.says("skip"), lambda: person.commands("skip")):
        act()
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
    for choose in (lambda who: who.presses("Русский"), lambda who: who.says("Русский")):
        person = visitor(everything(), begun=False)
        person.commands("language")
        choose(person)
        assert person.last.text == "Здравствуйте, Ann!\n\nЧто вы ищете?"


def test_deleting_is_asked_once_and_done_on_yes() -> None:
    for agree in (
        lambda who: who.presses("Yes, delete everything"),
        lambda who: who.says("yes"),
        lambda who: who.says("Yes, delete everything"),
    ):
        person = at_extras()
        assert of(EraseData, person.says("delete my data")) == []
        assert of(EraseData, agree(person)) == [EraseData()]


def test_deleting_is_not_done_on_no() -> None:
    for refuse in (lambda who: who.presses("No, keep it"), lambda who: who.says("no"), lambda who: who.says("No, keep it")):
        person = at_extras()
        person.commands("delete")
        assert of(EraseData, refuse(person)) == []
        assert person.heard[-2:] == ["All right, nothing is deleted.", EXTRAS]
        assert person.state.pending is None


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
