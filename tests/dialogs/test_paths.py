"""All ways through a script, with every answer that its rules can tell apart."""

from __future__ import annotations

from dialogs.linting.paths import walk_paths
from qualification.answers import YesNo
from tests.dialogs.playing import nodes


def test_a_contact_that_may_be_skipped_is_walked_both_ways() -> None:
    walked = walk_paths(nodes("first: {contact: [phone], ask: Phone?, optional: true, next: end}"))

    assert {end.has_contact for end in walked.ends} == {False, True}
    assert walked.reached == {"first", "end"}


def test_the_way_for_too_many_misses_is_walked_without_an_answer() -> None:
    text = """
        first: {ask: Well?, kind: yesno, on_misses: person, next: end}
        person: {handoff: true, next: end}
    """
    walked = walk_paths(nodes(text, "qualification: {points: [{when: {first: true}, add: 5, because: x}]}"))

    assert walked.reached == {"first", "person", "end"}
    assert [dict(end.answers) for end in walked.ends if end.answers.get("first") == YesNo(yes=True)] == [{"first": YesNo(yes=True)}]
    assert len(walked.ends) == 2


def test_a_word_changed_costs_no_other_walk_and_anything_else_does() -> None:
    text = """
        first: {ask: Which?, kind: choice, options: {a: {label: One}, text: {label: Two}}, next: text}
        text: {ask: What?, kind: number, next: end}
    """
    rules = "qualification: {points: [{when: {text: {at_least: 5}}, add: 5, because: x}]}"
    walked = walk_paths(nodes(text, rules))
    for word in ("Which?", "One", "What?"):
        assert walk_paths(nodes(text.replace(word, "Other"), rules)) is walked
    assert walk_paths(nodes(text, rules.replace("because: x", "because: y"))) is walked
    for part in ("number", "text: {label", "next: end"):
        other = {"number": "money", "text: {label": "b: {label", "next: end": "tries: 2, next: end"}[part]
        assert walk_paths(nodes(text.replace(part, other), rules)) is not walked
    assert walk_paths(nodes(text, rules.replace("at_least: 5", "at_least: 6"))) is not walked
    assert walk_paths(nodes(text, rules.replace("add: 5", "add: 6"))) is not walked
