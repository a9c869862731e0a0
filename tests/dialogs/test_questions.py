"""All twelve kinds of questions: asked, answered by button and by typing, missed, limited."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.effects import CaptureContact, RecordAnswer
from dialogs.simulate import DEFAULT_DAY
from qualification.answers import (
    Answer,
    Choice,
    Choices,
    Company,
    Email,
    Money,
    Name,
    NoMoney,
    Number,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    YesNo,
)
from qualification.kinds import KINDS
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

UP_TO_CONSENT = ("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com")
APRIL = Timing(from_days=30, to_days=59, asked_on=DEFAULT_DAY)


def asked(kind: str, more: str = "", other: str = "") -> Visitor:
    """A visitor before one question of the kind, with more keys of it; `other`: more of the script."""
    return visitor(nodes(f"  first: {{ask: Well?, kind: {kind}, next: end{more}}}\n{other}"))


TWO = ", options: {house: {label: A house}, plot: {label: A plot of land}}"

TYPED: list[tuple[str, str, str, Answer]] = [
    ("choice", TWO, "the plot please", Choice(option="plot")),
    ("choice", TWO, "2", Choice(option="plot")),
    ("choices", TWO, "a house and a plot of land", Choices(options=("house", "plot"))),
    ("yesno", "", "sure", YesNo(yes=True)),
    ("yesno", "", "No", YesNo(yes=False)),
    ("number", "", "there are twelve of us", Number(value=12.0)),
    ("money", ", currency: EUR", "up to 5k", Money(low=None, high=5000.0, currency="EUR")),
    ("money", ", currency: EUR", "I don't know yet", NoMoney(why="dont_know")),
    ("timing", "", "next month", APRIL),
    ("timing", "", "as soon as possible", VagueTiming(when="asap")),
    ("phone", "", "+44 7400 123456", Phone(e164="+447400123456")),
    ("email", "", "Ann@Example.com", Email(address="ann@example.com")),
    ("name", "", "My name is Ann Lee", Name(first="Ann", last="Lee")),
    ("company", "", "Sea Ltd", Company(name="Sea Ltd")),
    ("site", "", "see example.com", Site(url="https://example.com")),
    ("text", "", "something for the weekend", Text(text="something for the weekend")),
]


@pytest.mark.parametrize(("kind", "more", "said", "answer"), TYPED, ids=[f"{kind}: {said}" for kind, _, said, _ in TYPED])
def test_a_question_takes_what_is_typed(kind: str, more: str, said: str, answer: Answer) -> None:
    person = asked(kind, more)

    done = person.says(said)

    assert of(RecordAnswer, done) == [RecordAnswer(question="first", answer=answer, raw=said)]
    assert person.state.answers == {"first": answer}
    assert person.heard[-1].endswith("The end.")


def test_every_kind_is_tried() -> None:
    assert {kind for kind, *_ in TYPED} == set(KINDS)


def test_the_buttons_of_a_choice_stand_in_the_columns_the_script_wants() -> None:
    person = visitor(everything())

    assert person.heard == ["Hello, Ann!\n\nWhat are you looking for?"]
    assert person.labels == [["A yacht", "A canoe"], ["A kite"]]
    done = person.presses("A canoe")
    assert of(RecordAnswer, done) == [RecordAnswer(question="need", answer=Choice(option="canoe"), raw="A canoe")]


def test_yes_and_no_are_buttons_too() -> None:
    for label, answer in (("Yes", True), ("No", False)):
        person = asked("yesno")
        assert person.labels == [["Yes", "No"]]
        assert of(RecordAnswer, person.presses(label)) == [RecordAnswer(question="first", answer=YesNo(yes=answer), raw=label)]


def test_ticks_are_drawn_into_the_pressed_message_and_taken_by_done() -> None:
    person = visitor(everything())
    person.says("A yacht")

    person.presses("☐ Oven")
    assert person.labels == [["☐ Radio"], ["☑ Oven"], ["☐ Anchor"], ["Done"], ["← Back"]]
    person.presses("☐ Radio")
    person.presses("☑ Oven")
    person.presses("☐ Anchor")
    assert person.state.picked == ("radio", "anchor")
    done = person.presses("Done")

    answer = Choices(options=("radio", "anchor"))
    assert of(RecordAnswer, done) == [RecordAnswer(question="extras", answer=answer, raw="Radio, Anchor")]
    assert person.heard[-2:] == ["What shall be on board?", "Do you have a licence?"]


def test_ticks_over_the_most_and_under_the_least_are_refused_with_a_note() -> None:
    person = visitor(everything())
    person.says("A yacht")

    assert person.presses("Done")[0].text == "Tick what applies and press Done, or list it with commas."  # type: ignore[union-attr]
    person.presses("☐ Radio")
    person.presses("☐ Oven")
    assert person.presses("☐ Anchor")[0].text == "at most 2"  # type: ignore[union-attr]
    assert person.state.picked == ("radio", "oven")


def test_done_may_be_typed_and_counts_only_with_enough_ticks() -> None:
    person = visitor(everything())
    person.says("A yacht")

    person.says("done")
    assert person.state.at == "extras"
    person.presses("☐ Oven")
    person.says("Done")

    assert person.state.answers["extras"] == Choices(options=("oven",))


def test_an_optional_list_may_be_left_empty_with_done() -> None:
    person = asked("choices", f"{TWO}, optional: true")

    person.presses("Done")

    assert person.state.answers == {"first": Choices(options=())}


def test_a_question_may_keep_its_answer_under_another_name() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio", "yes", "4", "6000", "next month")

    assert "term" in person.state.answers
    assert person.state.given["term"].node == "when"


def test_what_decides_is_shown_back_when_it_came_in_free_words() -> None:
    person = visitor(everything())
    person.answers("A yacht", "radio, oven", "yes", "4")

    person.says("about 6 thousand")
    assert person.last.text == "Budget: €6,000. Is that right?\n\nWhen?"
    assert person.labels == [["✎ Change the answer"]]
    person.says("someday")

    assert person.last.text == "Your company?"


def test_what_is_to_be_confirmed_is_shown_back_even_when_it_decides_nothing() -> None:
    more = "  second: {ask: And where?, kind: text, next: end}\n"
    person = visitor(nodes(f"  first: {{ask: How many?, kind: number, confirm: true, next: second}}\n{more}"))

    person.says("twelve people")

    assert person.last.text == "12. Is that right?\n\nAnd where?"


def test_before_a_yes_or_no_question_what_was_taken_is_told_and_not_asked() -> None:
    person = visitor(
        nodes("  first: {ask: How many?, kind: number, confirm: true, next: second}\n  second: {ask: Sure?, kind: yesno, next: end}\n")
    )
    person.says("twelve people")
    assert person.last.text == "Noted: 12.\n\nSure?"

    person.says("no")

    assert person.state.answers == {"first": Number(value=12.0), "second": YesNo(yes=False)}


def test_at_the_end_what_was_taken_is_told() -> None:
    person = asked("number", ", confirm: true")

    person.says("twelve people")

    assert person.last.text == "Noted: 12.\n\nThe end."


def test_the_whole_script_may_be_typed() -> None:
    person = visitor(everything())
    person.answers(*UP_TO_CONSENT, "I agree", "Ann Lee")

    assert (person.last.share_label, person.last.typed_buttons) == ("📱 Share my number", ("← Back",))
    person.says("07400 123456")
    done = person.says("ann@example.com")

    assert person.state.answers == {
        "need": Choice(option="yacht"),
        "extras": Choices(options=("radio", "oven")),
        "licence": YesNo(yes=True),
        "crew": Number(value=4.0),
        "price": Money(low=6000.0, high=6000.0, currency="EUR"),
        "term": APRIL,
        "firm": Company(name="Sea Ltd"),
        "page": Site(url="https://example.com"),
        "name": Name(first="Ann", last="Lee"),
        "phone": Phone(e164="+447400123456"),
        "mail": Email(address="ann@example.com"),
    }
    assert of(CaptureContact, done) == [CaptureContact(way="email", value="ann@example.com", verified=False)]
    assert person.last.text == "Ann, we call you today."


def test_the_day_is_the_visitors_own() -> None:
    person = visitor(nodes("  first: {ask: When?, kind: timing, next: end}\n"), begun=False)
    person.at = person.at.replace(year=2027, month=5, day=3)
    person.start()

    person.says("tomorrow")

    assert person.state.answers == {"first": Timing(from_days=1, to_days=1, asked_on=date(2027, 5, 3))}
