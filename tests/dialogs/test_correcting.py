"""Going back and changing answers: only what depends on the change is asked again, the rest is kept, the verdict is judged anew."""

from __future__ import annotations

from dialogs.effects import DropAnswer, HandOff, Judged
from qualification.answers import Choice, Number, Phone, Text, Timing
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

TO_THE_END = (
    "A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann", "07400 123456", "skip",
)  # fmt: skip

LINE = """
    first: {ask: One?, kind: number, next: second}
    second: {ask: Two?, kind: number, optional: true, next: third}
    third: {ask: Three?, kind: number, next: fourth}
    fourth: {ask: Four?, kind: number, next: end}
"""

FORK = """
    first:
      ask: Which?
      kind: choice
      options: {left: {label: Left}, right: {label: Right}}
      next: [{when: {first: left}, go: l}, {go: r}]
    l: {ask: Left how?, kind: text, store: how, next: l2}
    l2: {ask: Left why?, kind: text, next: shared}
    r: {ask: Right how?, kind: text, store: how, next: shared}
    shared: {ask: And then?, kind: text, next: last}
    last: {ask: And last?, kind: text, next: end}
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


def test_a_change_is_picked_from_the_answers_and_the_others_are_kept() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2", "3", "change")
    assert person.last.text == "Which answer shall we change?"
    assert person.labels == [["One?: 1"], ["Two?: 2"], ["Three?: 3"]]

    person.presses("One?: 1")
    assert person.last.text == "One?"
    person.says("11")

    assert numbers(person) == {"first": 11, "second": 2, "third": 3}
    assert person.last.text == "Four?"


def test_there_is_nothing_to_change_before_the_first_answer() -> None:
    person = visitor(nodes(LINE))

    person.commands("change")

    assert person.last.text == "There are no answers yet.\n\nOne?"


def test_a_press_on_a_list_of_answers_that_is_over_is_an_old_button() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2")
    person.commands("change")

    done = person.sends(f"{person.state.seq}:ch:7")

    assert [effect.text for effect in done] == ["That question is behind us. Write “back” to change an answer."]  # type: ignore[union-attr]


def test_other_words_than_an_answer_to_change_are_an_answer() -> None:
    person = visitor(nodes(LINE))
    person.answers("1", "2")
    person.commands("change")

    person.says("33")

    assert numbers(person) == {"first": 1, "second": 2, "third": 33}


def test_only_the_questions_of_the_new_way_are_asked_and_answers_of_the_old_one_are_dropped() -> None:
    person = visitor(nodes(FORK))
    person.answers("Left", "slowly", "because", "home")
    person.commands("change")
    person.says("Which?")

    done = person.presses("Right")

    assert of(DropAnswer, done) == [DropAnswer(question="l2")]
    assert person.last.text == "And last?"
    assert person.state.answers == {"first": Choice(option="right"), "how": Text(text="slowly"), "shared": Text(text="home")}


def test_what_the_new_way_asks_and_nobody_answered_is_asked() -> None:
    person = visitor(nodes(FORK))
    person.answers("Right", "quickly", "home")
    person.commands("change")
    person.says("Which?")

    person.presses("Left")
    assert person.last.text == "Left why?"
    person.says("because")

    assert person.last.text == "And last?"


def test_what_was_said_on_the_way_is_not_said_again() -> None:
    talk = "first: {ask: One?, kind: number, next: hi}\nhi: {say: Fine., next: second}\nsecond: {ask: Two?, kind: number, next: end}"
    person = visitor(nodes(talk))
    person.says("1")
    assert person.last.text == "Fine.\n\nTwo?"

    person.answers("back", "11")

    assert person.last.text == "Two?"


def test_a_loop_says_its_words_every_time_while_nothing_is_corrected() -> None:
    talk = "first: {ask: Go on?, kind: yesno, next: [{when: {first: true}, go: hi}, {go: end}]}\nhi: {say: Fine., next: first}"
    person = visitor(nodes(talk))

    person.answers("yes", "yes", "no")

    assert person.heard[1:] == ["Fine.\n\nGo on?", "Fine.\n\nGo on?", "The end."]


def test_changing_the_budget_after_the_end_judges_anew_and_hands_over_once() -> None:
    person = finished()
    person.commands("change")
    assert person.labels[4] == ["Budget: €6,000"]

    person.presses("Budget: €6,000")
    assert person.state.status == "active"
    done = person.says("1500 euros")

    assert (person.state.status, person.state.temperature) == ("finished", "warm")
    assert len(of(Judged, done)) == 1
    assert (of(HandOff, done), len(of(HandOff, person.effects))) == ([], 1)
    assert person.last.text == "Noted: €1,500.\n\nThank you!"
    assert person.state.answers["term"] == Timing(from_days=30, to_days=59, asked_on=person.at.date())


def test_a_change_that_leads_to_the_same_end_is_confirmed_all_the_same() -> None:
    person = finished()

    person.commands("change")
    person.presses("How many of you?: 4")
    person.says("5")

    assert person.last.text == "Done, the answer is changed."
    assert person.state.answers["crew"] == Number(value=5.0)


def test_an_answer_known_ahead_is_forgotten_and_asked_when_its_question_comes() -> None:
    person = visitor(everything(), begun=False)
    person.says("hello I can pay 6000 euros")
    assert "price" in person.state.prefilled

    person.says("change")
    done = person.presses("Budget: €6,000")
    assert of(DropAnswer, done) == [DropAnswer(question="price")]
    assert person.last.text == "All right, I will ask about that again.\n\nWhat are you looking for?"
    person.answers("A yacht", "radio", "yes", "4")

    assert person.last.text == "What may it cost?"


def test_who_declined_the_consent_is_not_led_past_it_by_changing_an_answer() -> None:
    text = """
        first: {ask: One?, kind: number, next: consent}
        consent: {consent: keep, next: phone}
        phone: {ask: Phone?, kind: phone, next: end}
    """
    person = visitor(nodes(text, "consents: {keep: {text: May we?}}"))
    person.answers("1", "I do not agree", "back")
    assert person.last.text == "One?"

    person.says("11")

    assert (person.last.text, person.state.status) == ("Done, the answer is changed.", "finished")
    assert not person.state.has_contact


def test_a_consent_that_was_declined_along_its_own_way_is_not_asked_again() -> None:
    person = visitor(everything())
    person.answers(*TO_THE_END[:8], "I do not agree")
    assert person.last.text == "Fair winds!"

    person.commands("change")
    person.presses("How many of you?: 4")
    person.says("6")

    assert person.last.text == "Done, the answer is changed."
    assert person.state.answers["crew"] == Number(value=6.0)


def test_a_number_kept_unverified_is_replaced_when_its_question_is_answered_again() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: second}\nsecond: {ask: Two?, kind: number, next: end}", "country: GB"))
    person.answers("07400 123456", "back", "07400 654321")

    assert person.state.answers["first"] == Phone(e164="+447400654321")
    assert person.state.phone == "+447400654321"
