"""Dialogs without a messenger: the simulated visitor, and a script's own tests with what they say when they fail."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.effects import Finished, GiveMagnet, HandOff, Send, Toast
from dialogs.script import Expectation, Script, ScriptTest
from dialogs.simulate import Player, TestResult, last_verdict, run_test
from tests.dialogs.playing import everything, nodes, script


def tried(played: Script, says: list[Any], **expect: Any) -> tuple[str, ...]:
    """What a test of the script says when it fails; nothing where it passes."""
    test = ScriptTest(name="tried", says=says, expect=Expectation.model_validate(expect))
    return run_test(played, test).failures


WELL = "first: {ask: Well?, kind: text, next: end}"


def test_the_tests_of_a_script_are_played_by_typing_pressing_sharing_and_commanding() -> None:
    test = everything().tests[0]

    assert run_test(everything(), test) == TestResult(name="A rich sailor", failures=())


def test_a_test_says_all_that_came_otherwise() -> None:
    failures = tried(
        everything(),
        ["A kite", "for the wind"],
        targeted=True,
        mark="targeted",
        temperature="hot",
        score=5,
        handoff=True,
        lead=True,
        finished=False,
        at="need",
        magnet="book",
        criteria={"need": "yes", "unheard": "no"},
        answers={"need": "yacht", "price": {"low": 5}},
        objections=["think"],
        said=["Ahoy"],
        not_said=["boats"],
    )

    assert failures == (
        "at: expected 'need', came None",
        "finished: expected False, came True",
        "handoff: expected True, came False",
        "lead: expected True, came False",
        "mark: expected 'targeted', came 'non-targeted'",
        "score: expected 5, came 0",
        "targeted: expected True, came False",
        "temperature: expected 'hot', came 'cold'",
        "criterion need: expected yes, came no",
        "criterion unheard: expected no, came None",
        "magnet: expected book, given []",
        "objection think was not noticed",
        "answer need: expected 'yacht', came {'is': 'Choice', 'option': 'kite'}",
        "answer price: expected {'low': 5}, came None",
        "the bot never said 'Ahoy'",
        "the bot said 'boats'",
    )


def test_an_answer_may_be_expected_by_its_parts() -> None:
    asked = nodes("first: {ask: How much?, kind: money, currency: EUR, next: end}")

    assert tried(asked, ["up to 5k"], answers={"first": {"high": 5000, "currency": "EUR"}}) == ()
    assert tried(asked, ["up to 5k"], answers={"first": {"high": 5001}}) != ()


def test_what_is_not_expected_is_not_looked_at() -> None:
    assert tried(everything(), []) == ()


def test_a_test_may_expect_nothing_at_all_of_a_field() -> None:
    assert tried(everything(), ["A kite"], targeted=False, at="wish") == ()
    assert tried(everything(), ["A kite", "wind"], at=None) == ()


def test_a_press_on_a_button_that_is_not_there_fails_the_test() -> None:
    assert tried(everything(), [{"press": "submarine"}]) == ("no button 'submarine' to press",)


def test_lines_may_press_an_option_share_a_number_command_and_send_a_picture() -> None:
    assert tried(everything(), [{"press": "yacht"}, {"command": "back"}, {"send": "photo"}], at="need", said=["text and buttons"]) == ()
    contact = nodes("first: {contact: [phone], ask: Phone?, next: end}")
    assert tried(contact, [{"share": True}], lead=True) == ()
    assert tried(contact, [{"share": "+447400123456"}], said=["+44 7400 123456"]) == ()


def test_a_test_person_has_a_language_a_source_a_name_a_number_and_a_day() -> None:
    played = script(
        """
        script: person
        title: Person
        languages: [en, ru]
        start: hello
        nodes:
          hello: {say: {en: "Hi, {first_name}", ru: "Привет, {first_name}"}, next: when}
          when: {ask: {en: When?, ru: Когда?}, kind: timing, next: phone}
          phone: {contact: [phone], ask: "?", next: end}
          end: {branch: [{when: {source: ads}, go: ads}, {go: other}]}
          ads: {finish: ads}
          other: {finish: other}
        tests:
          - name: Anna in May
            person: {language: ru, source: ads, first_name: Анна, contact: "+447400123456", today: "2026-05-04"}
            says: [завтра, {share: true}]
            expect: {said: ["Привет, Анна", "+44 7400 123456", ads], answers: {when: "2026-05-04"}}
        """
    )

    assert run_test(played, played.tests[0]).failures == ()


def test_a_player_keeps_all_that_was_said_and_done() -> None:
    player = Player(script=nodes(WELL))

    player.start()
    done = player.says("fine")

    assert [message.text for message in player.messages] == ["Well?", "The end."]
    assert Finished() in done
    assert player.effects[-len(done) :] == done
    assert player.verdict().temperature == "cold"


def test_a_player_presses_the_newest_button_of_that_name() -> None:
    player = Player(script=nodes("first: {ask: Sure?, kind: yesno, next: [{when: {first: true}, go: end}, {go: first}]}"))
    player.start()
    player.presses("No")
    player.presses("y")

    assert player.state.status == "finished"
    with pytest.raises(LookupError, match="no button 'Maybe' to press"):
        player.presses("Maybe")


def test_a_redrawn_message_takes_the_place_of_the_last() -> None:
    player = Player(script=nodes("first: {ask: Which?, kind: choices, options: {a: {label: A}, b: {label: B}}, next: end}"))
    player.start()

    player.presses("a")

    assert [message.text for message in player.messages] == ["Which?"]
    assert player.messages[0].buttons[0][0].label == "☑ A"


def test_the_newest_verdict_of_some_effects() -> None:
    player = Player(script=everything())
    player.start()
    done = player.says("A yacht")

    assert last_verdict(done) == player.verdict()
    assert last_verdict([Toast(), HandOff(reason="asked"), GiveMagnet(magnet="x")]) is None
    assert [effect for effect in done if isinstance(effect, Send)]
