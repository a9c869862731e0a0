"""A running dialog goes over to another version by a map, or stays with its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.effects import SetTimer
from dialogs.moving import Unmapped, move, unmapped
from dialogs.script import Script
from tests.dialogs.playing import Visitor, nodes, stored, visitor

NODES = """
    first: {ask: What do you need?, kind: choice, options: {house: {label: House}, plot: {label: Plot}}, next: second}
    second: {ask: How many rooms?, kind: number, remind: [1h], next: agree}
    agree: {consent: ours, next: call}
    call: {contact: [phone], ask: Your number?, next: end}
"""
CONSENTS = "consents: {ours: {text: May we call?}}"
OLD = nodes(NODES, CONSENTS)


def changed(*changes: tuple[str, str], consents: str = CONSENTS) -> Script:
    """The next version of the script."""
    text = NODES
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return nodes(text, consents)


def at(*lines: str) -> Visitor:
    """A visitor who has said so much."""
    person = visitor(OLD)
    person.answers(*lines)
    return person


def test_a_reworded_question_goes_over_without_a_word_and_keeps_its_buttons_and_answers() -> None:
    person = at("house")
    new = changed(("How many rooms?", "How many rooms would you like?"), ("remind: [1h]", "remind: [5m]"))
    moved = move(person.state, OLD, new, version=2, ways={}, at=person.at)
    assert moved is not None
    assert (moved.state, moved.effects) == (replace(person.state, version=2), ())


def test_a_question_that_takes_other_answers_is_asked_anew() -> None:
    person = at("house")
    new = changed(("ask: How many rooms?, kind: number", "ask: What may it cost?, kind: money, store: budget"))
    moved = move(person.state, OLD, new, version=2, ways={}, at=person.at)
    assert moved is not None
    assert (moved.state.at, moved.state.version, moved.state.given) == ("second", 2, person.state.given)
    assert moved.state.seq == person.state.seq + 1
    assert [type(effect).__name__ for effect in moved.effects] == ["Send", "SetTimer"]
    assert isinstance(moved.effects[1], SetTimer) and moved.effects[1].stamp == person.state.stamp + 1
    stored(moved.state)


def test_a_node_that_is_no_more_needs_a_way_and_the_trail_goes_along() -> None:
    person = at("house")
    new = changed(("first:", "need:"), ("second:", "rooms:"), ("next: second", "next: rooms"))
    new = Script.model_validate({**new.model_dump(), "start": "need"})
    assert move(person.state, OLD, new, version=2, ways={}, at=person.at) is None
    moved = move(person.state, OLD, new, version=2, ways={"first": "need", "second": "rooms"}, at=person.at)
    assert moved is not None
    assert (moved.state.at, moved.state.trail) == ("rooms", ("need",))
    assert [given.node for given in moved.state.given.values()] == ["need"]
    assert len(moved.effects) == 2, "the answer would be kept under another name, so it is asked anew"


def test_a_consent_is_asked_anew_where_its_text_has_changed() -> None:
    person = at("house", "3")
    same = move(person.state, OLD, changed(), version=2, ways={}, at=person.at)
    other = move(person.state, OLD, changed(consents="consents: {ours: {text: May we write?}}"), version=2, ways={}, at=person.at)
    assert same is not None and other is not None
    assert (same.effects, len(other.effects)) == ((), 1)


def test_a_contact_asked_for_goes_over_as_long_as_it_is_the_same() -> None:
    person = at("house", "3", "yes")
    assert person.state.at == "call"
    for new, words in ((changed(), 0), (changed(("[phone]", "[phone, email]")), 1)):
        moved = move(person.state, OLD, new, version=2, ways={}, at=person.at)
        assert moved is not None and len(moved.effects) == words


def test_who_said_stop_is_asked_nothing() -> None:
    person = at("house", "stop")
    assert person.state.status == "stopped"
    other = changed(("ask: How many rooms?, kind: number", "ask: What may it cost?, kind: money"))
    assert move(person.state, OLD, other, version=2, ways={}, at=person.at) is None
    moved = move(person.state, OLD, changed(), version=2, ways={}, at=person.at)
    assert moved is not None and moved.state.status == "stopped"


@pytest.mark.parametrize("way", ["end", "nowhere"])
def test_a_way_must_lead_to_a_question(way: str) -> None:
    person = at("house")
    assert move(person.state, OLD, changed(), version=2, ways={"second": way}, at=person.at) is None
    assert unmapped(changed(), ["first", "second"], {"second": way}) == (Unmapped(node="second", target=way),)


def test_what_has_no_counterpart_is_named() -> None:
    new = changed(("second:", "rooms:"), ("next: second", "next: rooms"))
    assert unmapped(new, ["first", "second"], {}) == (Unmapped(node="second", target=None),)
    assert unmapped(new, ["first", "second"], {"second": "rooms"}) == ()


def test_a_finished_dialog_stays() -> None:
    person = at("house", "3", "yes", "+7 912 345-67-89")
    assert person.state.at is None
    assert move(person.state, OLD, changed(), version=2, ways={}, at=person.at) is None
