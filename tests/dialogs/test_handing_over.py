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
