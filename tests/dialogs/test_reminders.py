"""Reminders: each once, at its time, in its words; an old timer says nothing."""

from __future__ import annotations

from datetime import timedelta

from dialogs.effects import CancelTimers, Send, SetTimer
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)


def timer(person: Visitor) -> SetTimer:
    """The newest timer that was set."""
    return [effect for effect in person.effects if isinstance(effect, SetTimer)][-1]


def test_a_silent_visitor_is_reminded_at_each_of_the_times_and_no_more() -> None:
    person = visitor(everything())
    first = timer(person)
    assert first == SetTimer(name="remind:0", after=HOUR, stamp=first.stamp)

    person.waits(first.name, first.stamp)
    assert person.last.text == "Still there?\n\nWhat are you looking for?"
    second = timer(person)
    assert second == SetTimer(name="remind:1", after=DAY - HOUR, stamp=first.stamp + 1)
    done = person.waits(second.name, second.stamp)

    assert of(SetTimer, done) == []
    assert person.last.text == "Still there?\n\nWhat are you looking for?"


def test_a_reminder_fires_once_even_if_its_timer_fires_twice() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, remind: [1h], next: end}"))
    only = timer(person)
    person.waits(only.name, only.stamp)

    assert person.waits(only.name, only.stamp) == []
    assert person.heard == ["Well?", "Well?"]


def test_times_that_do_not_grow_are_spans_of_their_own() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, remind: [1h, 30m], next: end}"))
    first = timer(person)

    person.waits(first.name, first.stamp)

    assert timer(person).after == timedelta(minutes=30)


def test_an_answer_forgets_the_reminders() -> None:
    person = visitor(everything())
    first = timer(person)

    done = person.says("A yacht")

    assert of(CancelTimers, done) == [CancelTimers()]
    assert person.waits(first.name, first.stamp) == []


def test_a_timer_of_an_answered_question_says_nothing_at_one_without_reminders() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, remind: [1h], next: second}\nsecond: {ask: Sure?, kind: yesno, next: end}"))
    old = timer(person)
    person.says("fine")

    assert person.waits(old.name, old.stamp) == []


def test_timers_of_other_names_and_numbers_say_nothing() -> None:
    person = visitor(everything())
    stamp = timer(person).stamp

    for name in ("", "remind", "remind:", "remind:2", "remind:x", "remind:" + "9" * 5000, "nudge:0"):
        assert person.waits(name, stamp) == []


def test_after_stop_and_after_the_end_nobody_is_reminded() -> None:
    for last in ("stop", "A kite"):
        person = visitor(everything())
        old = timer(person)
        person.says(last)
        assert person.waits(old.name, old.stamp) == []
    person.says("wind")
    assert person.waits("remind:0", person.state.stamp) == []


def test_a_consent_is_not_reminded_of() -> None:
    person = visitor(nodes("first: {consent: keep, next: end}", "consents: {keep: {text: May we?}}"))

    assert person.waits("remind:0", person.state.stamp) == []


def test_a_reminder_drops_what_the_machine_had_asked_aside() -> None:
    person = visitor(everything())
    person.commands("delete")
    first = timer(person)

    person.waits(first.name, first.stamp)

    assert person.state.pending is None


def test_a_contact_may_be_reminded_of_in_words_of_its_own() -> None:
    person = visitor(nodes("first: {contact: [phone], ask: Phone?, remind: [1h], remind_text: One step left., next: end}"))
    only = timer(person)

    done = person.waits(only.name, only.stamp)

    assert [effect.message.share_label for effect in done if isinstance(effect, Send)] == ["📱 Share my number"]
    assert person.last.text == "One step left.\n\nPhone?"
