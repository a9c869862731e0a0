"""Going back, and correcting what was just shown back."""

from __future__ import annotations

from dataclasses import replace

from dialogs.effects import CaptureContact, DropAnswer, Finished, RecordAnswer
from qualification.answers import Choice, Choices, Money, Number, YesNo
from tests.dialogs.playing import Visitor, acts, everything, nodes, of, visitor

TO_THE_END = (
    "A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann", "07400 123456", "skip",
)  # fmt: skip

LINE = """
    first: {ask: One?, kind: number, next: second}
    second: {ask: Two?, kind: number, optional: true, next: third}
    third: {ask: Three?, kind: number, next: fourth}
    fourth: {ask: Four?, kind: number, next: end}
"""


def numbers(person: Visitor) -> dict[str, float]:
    """The answers of a line of numbers."""
    return {question: answer.value for question, answer in person.state.answers.items() if isinstance(answer, Number)}


def finished() -> Visitor:
    """A visitor at the end of the script: hot, and handed over."""
    person = visitor(everything())
    person.answers(*TO_THE_END)
    assert (person.state.status, person.state.temperature) == ("finished", "hot")
    return person


def test_back_asks_the_question_before_again_and_then_only_what_is_open() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2")

    person.presses("← Back")
    assert person.last.text == "Two?"
    done = person.says("22")

    assert person.last.text == "Three?"
    assert of(RecordAnswer, done) == [RecordAnswer(question="second", answer=Number(value=22.0), raw="22", replaces=True)]


def test_back_twice_keeps_the_answer_that_was_passed_over() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2", "3", "back", "back")
    assert person.last.text == "Two?"

    person.says("22")

    assert person.last.text == "Four?"
    assert numbers(person) == {"first": 1, "second": 22, "third": 3}


def test_back_returns_to_a_question_that_was_skipped() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "skip", "back")
    assert person.last.text == "Two?"

    person.says("2")

    assert (numbers(person), person.state.skipped) == ({"first": 1, "second": 2}, frozenset())


def test_a_skipped_question_is_not_asked_again_on_the_way_back_to_the_open_one() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "skip", "3", "change", "One")

    person.says("11")

    assert person.last.text == "Four?"


def test_skipping_a_question_that_was_answered_drops_the_answer() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2", "back")

    done = person.says("skip")

    assert of(DropAnswer, done) == [DropAnswer(question="second")]
    assert (numbers(person), person.last.text) == ({"first": 1}, "Three?")


def test_there_is_nothing_before_the_first_question() -> None:
    person = visitor(nodes(LINE))
    assert person.labels == []

    person.commands("back")

    assert person.last.text == "This is the first question.\n\nOne?"


def test_the_way_back_skips_what_the_script_no_longer_has() -> None:
    person = visitor(nodes(LINE))
    person.says("1")
    person.state = replace(person.state, trail=("first", "gone", "end"))

    person.commands("back")

    assert person.last.text == "One?"


def test_back_after_the_end_opens_the_last_question_again() -> None:
    person = finished()

    person.says("back")
    assert person.last.text == "Your e-mail?"
    done = person.says("ann@example.com")

    assert of(Finished, done) == [Finished()]
    assert person.state.email == "ann@example.com"


def test_a_contact_that_was_given_may_be_given_again_by_going_back() -> None:
    person = visitor(
        nodes("first: {contact: [phone], ask: Phone?, next: second}\nsecond: {ask: Two?, kind: number, next: end}", "country: GB")
    )
    person.says("07400 123456")

    person.says("back")
    assert person.last.text == "Phone?"
    done = person.says("07400 654321")

    assert of(CaptureContact, done) == [CaptureContact(way="phone", value="+447400654321", verified=False)]
    assert person.last.text == "Thank you, noted: +44 7400 654321.\n\nTwo?"


def test_going_back_over_a_known_contact_does_not_ask_for_it_again() -> None:
    text = """
        first: {ask: One?, kind: number, next: second}
        second: {contact: [phone], ask: Phone?, next: third}
        third: {ask: Three?, kind: number, next: end}
    """
    person = visitor(nodes(text, "country: GB"))
    person.answers("1", "07400 123456", "change", "One")

    person.says("11")

    assert person.last.text == "Three?"
    assert person.state.phone == "+447400123456"


def test_what_was_shown_back_is_corrected_by_its_button_or_the_buttons_words() -> None:
    for correct in acts(lambda who: who.presses("✎ Change the answer"), lambda who: who.says("change the answer")):
        person = visitor(everything())
        person.answers("A yacht", "radio, oven", "yes", "4", "6000")
        correct(person)
        assert person.last.text == "What may it cost?"


def test_what_was_shown_back_is_corrected_by_no_and_the_right_answer() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000")

    done = person.says("no, 200 euros")

    answer = Money(low=200.0, high=200.0, currency="EUR")
    assert of(RecordAnswer, done) == [RecordAnswer(question="price", answer=answer, raw="no, 200 euros", replaces=True)]
    assert person.last.text == "When?"


def test_what_was_shown_back_is_asked_again_after_a_bare_no() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000")

    person.says("no")
    assert person.last.text == "What may it cost?"
    person.says("7000")

    assert person.state.answers["price"] == Money(low=7000.0, high=7000.0, currency="EUR")


def test_yes_to_what_was_shown_back_goes_on() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000")

    person.says("yes")

    assert (person.last.text, person.state.pending) == ("When?", None)


def test_neither_yes_nor_no_to_what_was_shown_back_is_a_reply_to_the_next_question() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000")

    person.says("qwrtp")

    assert person.state.pending is None
    assert person.last.text.startswith("I did not quite get that.")


def test_a_confirmation_of_a_question_that_is_gone_is_asked_when_it_comes() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4", "6000")
    person.state = replace(person.state, trail=("need",))

    person.says("no")

    assert person.last.text == "All right, I will ask about that again.\n\nWhen?"
    assert "price" not in person.state.given


def test_the_trail_holds_each_question_that_was_left_behind() -> None:
    person = visitor(everything())
    person.answers(*TO_THE_END[:4])

    assert person.state.trail == ("need", "extras", "licence", "crew")
    assert person.state.answers == {
        "need": Choice(option="yacht"),
        "extras": Choices(options=("radio", "oven")),
        "licence": YesNo(yes=True),
        "crew": Number(value=4.0),
    }
