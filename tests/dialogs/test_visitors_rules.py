"""Rules about the visitor (a vouched number, coming back, a source) are reachable wherever some visitor may be so."""

from __future__ import annotations

import pytest

from dialogs.linting import lint
from dialogs.linting.worlds import MOST_WORLDS, worlds
from dialogs.loading import load
from tests.dialogs.playing import nodes

HEAD = """
script: tried
title: Tried
languages: [en, ru]
country: GB
start: first
nodes:
  first: {ask: {en: Which?, ru: Что?}, kind: choice, options: {a: {label: {'*': Left}}, b: {label: {'*': Right}}}, next: phone}
  phone: {ask: {en: Phone?, ru: Телефон?}, kind: phone, share_button: true, next: end}
  end: {finish: {en: Bye., ru: Пока.}}
qualification:
  criteria:
    sought: {title: {en: S, ru: С}, yes: {first: a}, no: {first: b}}
    probed: {title: {en: P, ru: П}, %s}
  targeted: {all: [%s]}
  tiers: {hot: {at_least: %s, needs: [sought]}}
  points:
    - {when: {first: a}, add: 50, because: {en: x, ru: х}}
    - {when: %s, add: 30, because: {en: y, ru: у}}
"""


def codes(criterion: str, *, needs: str = "sought, probed", at_least: int = 60, points: str = "{first: b}") -> set[str]:
    """Codes of the rules about judging that find something in a script whose criterion `probed` is this."""
    loaded = load(HEAD % (criterion, needs, at_least, points), "tried.yaml")
    return {finding.code for finding in lint(loaded) if finding.code.startswith("HL3")}


@pytest.mark.parametrize(
    "criterion",
    [
        "yes: {contact: verified}",
        "yes: {contact: verified}, no: {not: {contact: verified}}",
        "yes: {contact: email}",
        "yes: {returning: false}",
        "yes: {returning: true}, no: {returning: false}",
        "yes: {source: ads}, no: {source: flyer}",
        "yes: {campaign: [spring, autumn]}",
        "yes: {language: ru}, no: {language: en}",
        "yes: {not: {objection: think}}, no: {objection: think}",
        "yes: {objection: {known: false}}",
        "yes: {returning: false, contact: verified, first: a}",
    ],
)
def test_a_rule_about_the_visitor_is_reachable(criterion: str) -> None:
    assert codes(criterion, points="{returning: true}") == set()


@pytest.mark.parametrize(
    ("criterion", "found"),
    [
        ("yes: {language: fr}", {"HL302", "HL304"}),
        ("yes: {all: [{returning: true}, {returning: false}]}", {"HL302", "HL304", "HL306"}),
        ("yes: {first: a, returning: true}, no: {returning: true}", {"HL306"}),
    ],
)
def test_what_no_visitor_can_be_is_still_found(criterion: str, found: set[str]) -> None:
    assert codes(criterion, points="{contact: verified}") == found


def test_points_for_being_somebody_count_for_tiers() -> None:
    assert codes("yes: {first: a}", needs="sought", at_least=80, points="{contact: verified}") == set()
    assert codes("yes: {first: a}", needs="sought", at_least=81, points="{contact: verified}") == {"HL303", "HL305"}


def test_where_visitors_differ_in_too_many_ways_nothing_is_claimed() -> None:
    sources = ", ".join(f"s{number}" for number in range(80))
    criterion = f"yes: {{source: [{sources}], campaign: [{sources}], first: b, returning: true}}, no: {{language: fr}}"

    assert codes(criterion) == set()


def test_worlds_are_every_combination_that_rules_tell_apart_the_plainest_first() -> None:
    test = "{returning: true, contact: phone, objection: [think, competitor]}"
    rules = f"qualification: {{points: [{{when: {test}, add: 1, because: x}}]}}"
    script = nodes("first: {ask: A?, kind: text, next: end}", rules)

    alone, reached = worlds(script, has_contact=False), worlds(script, has_contact=True)

    assert alone is not None and reached is not None
    assert (len(alone), len(reached)) == (2 * 4, 4 * 2 * 4)
    assert alone[0] == {"contact": frozenset(), "returning": False, "objection": frozenset()}
    assert len({str(sorted(world.items(), key=str)) for world in reached}) == len(reached) <= MOST_WORLDS
