"""Buttons: those of the open question count, any other is answered politely and changes nothing."""

from __future__ import annotations

import pytest

from dialogs.effects import Send, Toast
from qualification.answers import Choice, Choices, Number
from tests.dialogs.playing import acts, everything, nodes, of, visitor

OLD = Toast(text="That question is behind us. Write “back” to change an answer.")


def test_an_old_button_changes_nothing() -> None:
    person = visitor(everything())
    old = person.button("A canoe").data
    person.says("A yacht")
    before = person.state

    assert person.sends(old) == [OLD]
    assert person.state == before


def test_a_button_pressed_twice_counts_once() -> None:
    person = visitor(everything())
    data = person.button("A canoe").data

    person.sends(data)

    assert person.sends(data) == [OLD]
    assert person.state.answers == {"need": Choice(option="canoe")}


def test_a_button_after_the_end_is_an_old_one() -> None:
    person = visitor(everything())
    data = person.button("A kite").data
    person.answers("A kite", "wind")

    assert person.sends(data) == [OLD]
    assert person.sends(f"{person.state.seq}:back") == [OLD]


@pytest.mark.parametrize(
    "data",
    ["", ":", "::::", "x", "1", "1:", "1:o", "1:o:", "1:o:boat", "1:zz", "1:t:yacht", "1:done", "1:y", "1:c:0", "1:ch:0", "1:l:en"]
    + ["1:erase", "1:restart", "-1:o:yacht", "01:o:yacht", "1:o:yacht:x", "９:o:yacht", "9" * 5000, "1:c:" + "9" * 5000, "\ud800:\x00"],
)
def test_garbage_is_an_old_button(data: str) -> None:
    person = visitor(everything())
    before = person.state

    assert person.sends(data) == [OLD]
    assert person.state == before


def test_garbage_at_a_consent_or_a_contact_is_an_old_button() -> None:
    for open_question in ("{consent: keep, next: end}", "{contact: [phone], ask: Phone?, next: end}"):
        person = visitor(nodes(f"first: {open_question}", "consents: {keep: {text: May we?}}"))
        assert person.sends("1:o:x") == [OLD]
        assert person.state.at == "first"


def test_a_press_that_is_taken_ends_the_spinner_first() -> None:
    done = visitor(everything()).presses("A yacht")

    assert done[0] == Toast()
    assert len(of(Send, done)) == 1


def test_buttons_and_typed_words_are_accepted_side_by_side() -> None:
    person = visitor(everything())
    person.says("A yacht")
    person.presses("☐ Oven")

    person.says("anchor")

    assert person.state.answers["extras"] == Choices(options=("anchor",))


def test_back_and_skip_may_be_pressed_typed_or_commanded() -> None:
    for act in acts(lambda who: who.presses("← Back"), lambda who: who.says("← Back"), lambda who: who.commands("back")):
        person = visitor(everything())
        person.answers("A yacht")
        act(person)
        assert person.state.at == "need"
    for act in acts(lambda who: who.presses("Skip"), lambda who: who.says("Skip"), lambda who: who.commands("skip")):
        person = visitor(everything())
        person.says("A kite")
        act(person)
        assert person.state.status == "finished"


def test_the_first_question_of_a_run_has_no_way_back() -> None:
    person = visitor(everything())
    assert ["← Back"] not in person.labels

    person.answers("A yacht", "back")

    assert person.labels == [["A yacht", "A canoe"], ["A kite"]]


def test_a_press_of_an_earlier_offer_takes_nothing_of_the_present_one() -> None:
    person = visitor(nodes("first: {ask: How many?, kind: number, next: end}"))
    person.says("10 to 50")
    stale = person.button("10").data
    person.says("20 to 90")

    assert person.sends(stale) == [OLD]
    person.presses("90")

    assert person.state.answers == {"first": Number(value=90.0)}


def test_a_button_of_a_side_question_that_is_over_is_an_old_one() -> None:
    person = visitor(everything())
    person.commands("delete")
    data = person.button("Yes, delete everything").data
    person.says("no")

    assert person.sends(data) == [OLD]
