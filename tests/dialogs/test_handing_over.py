"""A lead reaches the managers once: when its tier says so and there is a contact."""

from __future__ import annotations

from dialogs.effects import HandOff
from tests.dialogs.playing import everything, nodes, of, visitor

BEFORE_CONSENT = ("A yacht", "radio, oven", "yes", "4", "6000", "next month", "Sea Ltd", "example.com")


def test_a_hot_lead_is_handed_over_as_soon_as_there_is_a_contact() -> None:
    person = visitor(everything())
    done = person.answers(*BEFORE_CONSENT, "I agree", "Ann")
    assert (person.state.temperature, of(HandOff, done)) == ("hot", [])

    done = person.says("07400 123456")

    assert of(HandOff, done) == [HandOff(reason="tier", when="now")]
    assert of(HandOff, person.says("ann@example.com")) == []


def test_a_warm_lead_waits_for_working_hours_and_a_cold_one_is_never_handed_over() -> None:
    for licence, expected in (("yes", [HandOff(reason="tier", when="working_hours")]), ("no", [])):
        text = """
            first: {ask: Licence?, kind: yesno, next: phone}
            phone: {ask: Phone?, kind: phone, next: end}
        """
        rules = """
            country: GB
            qualification: {points: [{when: {first: true}, add: 10, because: x}], tiers: {warm: {at_least: 10}}}
            handoff: {warm: working_hours, cold: never}
        """
        person = visitor(nodes(text, rules))
        person.says(licence)
        assert of(HandOff, person.says("07400 123456")) == expected


RULES = """
    country: GB
    qualification:
      points: [{when: {first: true}, add: 10, because: x}, {when: {more: true}, add: 10, because: y}]
      tiers: {hot: {at_least: 20}, warm: {at_least: 10}}
    handoff: {hot: now, warm: working_hours, cold: never}
"""
TEXT = """
    first: {ask: Licence?, kind: yesno, next: phone}
    phone: {ask: Phone?, kind: phone, next: more}
    more: {ask: Today?, kind: yesno, next: last}
    last: {ask: Anything else?, kind: text, next: end}
"""
OTHER_WAY = """
    first: {ask: Licence?, kind: yesno, next: more}
    more: {ask: Today?, kind: yesno, next: phone}
    phone: {ask: Phone?, kind: phone, next: last}
    last: {ask: Anything else?, kind: text, next: end}
"""


def test_who_was_passed_on_warm_is_passed_on_once_more_when_hot() -> None:
    person = visitor(nodes(TEXT, RULES))
    person.says("yes")
    assert of(HandOff, person.says("07400 123456")) == [HandOff(reason="tier", when="working_hours")]
    assert person.state.handed_cool

    assert of(HandOff, person.says("yes")) == [HandOff(reason="tier", when="now")]
    assert not person.state.handed_cool
    person.answers("no, Today: no", "nothing")
    assert of(HandOff, person.says("yes")) == []


def test_who_asked_for_a_person_first_is_passed_on_as_hot_without_a_contact() -> None:
    person = visitor(nodes(OTHER_WAY, RULES))
    assert of(HandOff, person.says("a manager, please")) == [HandOff(reason="asked")]
    person.says("yes")

    assert of(HandOff, person.says("yes")) == [HandOff(reason="tier", when="now")]
    assert of(HandOff, person.says("07400 123456")) == []


def test_who_is_hot_when_asking_for_a_person_is_passed_on_once() -> None:
    person = visitor(nodes(OTHER_WAY, RULES))
    person.answers("yes", "yes")

    assert of(HandOff, person.says("a manager, please")) == [HandOff(reason="asked")]
    assert of(HandOff, person.says("07400 123456")) == []
