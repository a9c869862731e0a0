"""A real talk becomes a test of the script, and nothing of the person is in it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from dialogs.events import Person
from dialogs.loading import link, load
from dialogs.recalling import Recalled, recall
from dialogs.script import Script
from dialogs.simulate import Player, play_line
from dialogs.state import State
from tests.dialogs.mutating import LIBRARY
from tests.dialogs.playing import nodes, visitor

DAY = date(2026, 3, 2)
ALL = """
    first: {ask: Which?, kind: choice, options: {a: {label: One}, b: {label: Two}}, next: extras}
    extras: {ask: What else?, kind: choices, options: {c: {label: Three}, d: {label: Four}}, next: budget}
    budget: {ask: What may it cost?, kind: money, currency: EUR, next: rooms}
    rooms: {ask: How many rooms?, kind: number, next: soon}
    soon: {ask: When?, kind: timing, next: alone}
    alone: {ask: Are you alone?, kind: yesno, next: task}
    task: {ask: What hurts?, kind: text, next: firm}
    firm: {ask: Your company?, kind: company, optional: true, next: page}
    page: {ask: Your site?, kind: site, optional: true, next: agree}
    agree: {consent: ours, next: named}
    named: {ask: Your name?, kind: name, next: mail}
    mail: {ask: Your e-mail?, kind: email, next: call}
    call: {contact: [phone, email], ask: Your number?, next: end}
"""
REST = """
    consents: {ours: {text: May we call?}}
    sources: {ads: {title: Ads}}
    qualification:
      points:
        - {when: {task: {mentions: [crm, sales]}}, add: 40, because: our task}
        - {when: {budget: {at_least: 1000}}, add: 20, because: can pay}
      tiers: {hot: {at_least: 50}}
    handoff: {hot: now}
"""
SCRIPT = nodes(ALL, REST)
SAID = (
    "Two",
    "Three, Four",
    "5000 euro",
    "3",
    "next month",
    "yes",
    "My CRM loses calls, I am Anna Petrova, +7 912 000-00-01",
    "Petrova & Sons",
)
LATER = ("anna-petrova.ru", "I agree", "Anna Petrova", "anna@petrova.ru")


def talk(*lines: str, source: str | None = None) -> State:
    """Where a visitor stands who said so."""
    person = visitor(SCRIPT, begun=False)
    person.start(source)
    person.answers(*lines)
    return person.state


def test_a_whole_talk_comes_to_the_same_again_without_a_word_of_the_person() -> None:
    state = talk("One", *SAID[1:], *LATER, source="ads")
    assert (state.status, state.temperature, state.email) == ("finished", "hot", "anna@petrova.ru")
    made = recall(SCRIPT, state, name="A talk of March", today=DAY, country="RU")
    assert made.differences == ()
    written = json.dumps(made.entry, ensure_ascii=False)
    assert [word for word in ("Anna", "Petrova", "petrova", "345", "912 000", "loses") if word in written] == []
    assert made.entry["person"] == {"language": "en", "today": "2026-03-02", "source": "ads"}
    assert "crm" in made.entry["says"] if isinstance(made.entry["says"], list) else False


def test_skipped_questions_are_skipped_and_a_source_that_no_script_names_is_left_out() -> None:
    state = talk(*SAID[:7], "skip", "skip", "I agree", "Anna", "anna@petrova.ru", source="ref_anna_petrova")
    assert {"firm", "page"} <= state.skipped
    made = recall(SCRIPT, state, name="n", today=DAY)
    assert isinstance(made.entry["person"], dict) and "source" not in made.entry["person"]
    assert isinstance(made.entry["says"], list) and made.entry["says"].count({"press": "skip"}) == 2


def test_a_talk_broken_off_becomes_as_much_of_a_test() -> None:
    made = recall(SCRIPT, talk("Two"), name="n", today=DAY)
    assert (made.entry["says"], made.differences) == ([{"press": "b"}], ())
    assert recall(SCRIPT, talk(), name="n", today=DAY).entry["says"] == []


CONTACT = nodes(
    "first: {consent: ours, next: call, declined: [{go: mail}]}\ncall: {contact: [phone], ask: Phone?, next: mail}\n"
    "mail: {contact: [email], ask: Mail?, optional: true, next: own}\nown: {ask: Number?, kind: phone, share_button: true, next: end}",
    "consents: {ours: {text: May we?}}",
)


def test_contacts_are_stand_ins_shared_where_they_were_shared() -> None:
    person = visitor(CONTACT)
    person.says("I agree")
    person.shares("+79123456789")
    person.says("skip")
    assert recall(CONTACT, person.state, name="n", today=DAY, country="RU").entry["says"] == [
        {"press": "y"},
        {"share": True},
        {"press": "skip"},
    ]


def test_a_consent_that_was_declined_is_declined() -> None:
    person = visitor(CONTACT)
    person.says("no")
    made = recall(CONTACT, person.state, name="n", today=DAY)
    assert isinstance(made.entry["says"], list) and made.entry["says"][0] == {"press": "n"}


def test_an_email_given_for_a_phone_and_a_number_typed_stay_what_they_were() -> None:
    person = visitor(CONTACT)
    person.answers("I agree", "+7 912 345-67-89", "anna@petrova.ru")
    made = recall(CONTACT, person.state, name="n", today=DAY, country="RU")
    assert made.entry["says"][:3] == [{"press": "y"}, "+79123456789", "visitor@example.com"]  # type: ignore[index]  # a list


def test_what_came_otherwise_is_told() -> None:
    state = replace(talk("Two"), temperature="hot", score=99)
    assert recall(SCRIPT, state, name="n", today=DAY).differences == (
        "score: expected 99, came 0",
        "temperature: expected 'hot', came 'cold'",
    )


def test_an_option_that_is_no_more_ends_the_test_there() -> None:
    state = talk("Two", "Four")
    other = nodes(ALL.replace("b: {label: Two}", "e: {label: Two}"), REST)
    assert recall(other, state, name="n", today=DAY).entry["says"] == []


def test_an_answer_that_is_not_taken_any_more_ends_the_test_there() -> None:
    narrow = nodes(ALL.replace("kind: number", "kind: number, high: 2"), REST)
    made = recall(narrow, talk(*SAID[:5]), name="n", today=DAY)
    assert isinstance(made.entry["says"], list) and made.entry["says"][-1] == "3"


@pytest.mark.parametrize("name", sorted(path.stem for path in LIBRARY.glob("*.yaml")))
def test_the_talks_of_the_shipped_scripts_own_tests_can_be_recalled(name: str) -> None:
    scripts = {path.stem: load(path.read_text(encoding="utf-8")).script for path in LIBRARY.glob("*.yaml")}
    script: Script = link(scripts[name], scripts)
    recalled: list[Recalled] = []
    for test in script.tests:
        language = test.person.language or script.languages[0]
        player = Player(script=script, person=Person(first_name="Test", language=language), country="RU")
        player.start(test.person.source)
        for line in test.says:
            play_line(player, line, test.person.contact)
        recalled.append(recall(script, player.state, name=test.name, today=test.person.today or DAY, country="RU"))
    assert recalled and [one.entry["name"] for one in recalled if one.differences] == []
