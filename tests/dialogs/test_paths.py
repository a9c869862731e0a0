"""All ways through a script, with every answer that its rules can tell apart."""

from __future__ import annotations

from dialogs.linting.paths import walk_paths
from qualification.answers import YesNo
from tests.dialogs.playing import nodes


def test_a_contact_that_may_be_skipped_is_walked_both_ways() -> None:
    walked = walk_paths(nodes("first: {contact: [phone], ask: Phone?, optional: true, next: end}"))

    assert [(end.nodes, end.has_contact) for end in walked.ends] == [(("first", "end"), False), (("first", "end"), True)]


def test_the_way_for_too_many_misses_is_walked_without_an_answer() -> None:
    text = """
        first: {ask: Well?, kind: yesno, on_misses: person, next: end}
        person: {handoff: true, next: end}
    """
    walked = walk_paths(nodes(text, "qualification: {points: [{when: {first: true}, add: 5, because: x}]}"))

    ends = {(tuple(end.answers.items()), end.nodes) for end in walked.ends}
    assert ends == {
        ((("first", YesNo(yes=True)),), ("first", "end")),
        ((("first", YesNo(yes=False)),), ("first", "end")),
        ((), ("first", "person", "end")),
    }
