"""Portraits: what tells their traits, which points go with them, and how near a visitor is to each."""

from __future__ import annotations

from dialogs.comparing import Change, compare
from dialogs.likeness import Likeness, liken, told
from dialogs.script import Script
from dialogs.wording import all_texts
from qualification.answers import Choice
from qualification.conditions import Known
from tests.dialogs.playing import nodes

FIRST = """
    first: {ask: What do you need?, kind: choice, options: {house: {label: House}, plot: {label: Plot}, idle: {label: Idle}}, next: second}
    second: {ask: What may it cost?, kind: money, currency: EUR, next: end}
"""
REST = """
    qualification:
      points:
        - {when: {first: house}, add: 20, because: wants a house}
        - {when: {first: [house, plot]}, add: 5, because: wants something}
        - {when: {second: {at_least: 100}}, add: 10, because: has the money}
        - {when: {all: [{first: plot}, {second: {at_least: 50}}]}, add: 3, because: a plot and the money}
    portraits:
      family:
        title: A family that builds
        problem: Too little room
        who: Couples of 30 to 45
        where: {en: Large towns}
        often: Dear rent
        known_from: 40 talks
        traits:
          - {family: desire, text: A house, share: 80, when: {first: house}}
          - {family: demographic, text: Has the money, when: {all: [{second: {at_least: 80}}, {source: ads}]}}
          - {family: fear, text: Builders who vanish}
      idler:
        title: Just looks
        kind: wrong
        traits: [{family: behavioural, text: Needs nothing, when: {first: idle}}]
      bare: {title: Nothing to tell by}
"""


def made() -> Script:
    """A script with three portraits."""
    return nodes(FIRST, REST)


def test_each_trait_is_told_by_questions_and_has_the_points_that_go_with_it() -> None:
    family = told(made(), made().portraits["family"])

    assert [(one.by, [rule.add for rule in one.points]) for one in family] == [
        (("first",), [20, 5]),
        (("second", "source"), [10, 3]),
        ((), []),
    ]
    idler = told(made(), made().portraits["idler"])
    assert [(one.by, one.points) for one in idler] == [(("first",), ())]


def test_a_visitor_is_likened_to_each_portrait_that_can_be_told() -> None:
    known = Known(answers={"first": Choice(option="house")})

    assert liken(made(), known) == (
        Likeness(portrait="family", holding=1, failing=0, unknown=1),
        Likeness(portrait="idler", holding=0, failing=1, unknown=0),
    )


def test_the_texts_of_portraits_are_texts_of_the_script_and_changes_of_them_are_told_as_such() -> None:
    named = [".".join(map(str, path)) for path, _ in all_texts(made()) if path[0] == "portraits"]

    assert named[:8] == [
        *(f"portraits.family.{key}" for key in ("title", "problem", "who", "where", "often", "known_from")),
        "portraits.family.traits.0.text",
        "portraits.family.traits.1.text",
    ]
    after = nodes(FIRST, REST.replace("Dear rent", "Long ways").replace("share: 80", "share: 70"))
    assert compare(made(), after) == (
        Change(path="portraits.family.often.*", kind="text", before="Dear rent", after="Long ways"),
        Change(path="portraits.family.traits.0.share", kind="other", before=80, after=70),
    )
