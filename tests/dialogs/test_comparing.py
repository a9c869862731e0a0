"""Two versions side by side: exactly what changed, each row with its kind."""

from __future__ import annotations

from textwrap import dedent

import pytest

from dialogs.comparing import Change, compare
from dialogs.loading import load
from dialogs.script import Script
from tests.dialogs.playing import HERE

BEFORE = dedent("""
    script: clinic
    title: Clinic
    languages: [en]
    start: need
    nodes:
      need:
        ask: What brings you to us?
        kind: choice
        options: {pain: {label: A toothache, synonyms: [it hurts]}, check: {label: A check-up}}
        next: [{when: {need: pain}, go: end}, {go: late}]
      late: {say: Later then., next: end}
      end: {finish: Thank you}
    qualification:
      points:
        - {when: {need: pain}, add: 30, because: in pain}
        - {when: {need: check}, add: 10, because: a check}
      tiers: {hot: {at_least: 30}}
    handoff: {hot: now}
    tests: [{name: one, says: [it hurts], expect: {temperature: hot}}]
""")


def script(*changes: tuple[str, str]) -> Script:
    """The clinic with these words replaced."""
    text = BEFORE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return load(text).script


def test_a_text_an_option_and_a_weight_make_three_rows() -> None:
    after = script(("What brings you to us?", "Why are you here?"), ("A toothache", "My tooth hurts"), ("add: 30", "add: 40"))
    assert compare(script(), after) == (
        Change(path="nodes.need.ask.*", kind="text", before="What brings you to us?", after="Why are you here?"),
        Change(path="nodes.need.options.pain.label.*", kind="option", before="A toothache", after="My tooth hurts"),
        Change(path="qualification.points.0.add", kind="weight", before=30, after=40),
    )


def test_how_a_script_is_written_is_no_change() -> None:
    after = script(
        ("next: end", "next: [{go: end}]"),
        ("label: A check-up", 'label: {"*": A check-up}'),
        ("start: need\n", ""),
        ("handoff: {hot: now}", "handoff: {hot: now}\nstart: need"),
    )
    assert compare(script(), after) == ()


@pytest.mark.parametrize(
    ("change", "row"),
    [
        (("Later then.", "See you."), Change(path="nodes.late.say.*", kind="text", before="Later then.", after="See you.")),
        (("title: Clinic", "title: Our clinic"), Change(path="title.*", kind="text", before="Clinic", after="Our clinic")),
        (
            ("[it hurts]}", "[it hurts, ouch]}"),
            Change(path="nodes.need.options.pain.synonyms.*", kind="option", before=["it hurts"], after=["it hurts", "ouch"]),
        ),
        (
            (", check: {label: A check-up}", ""),
            Change(path="nodes.need.options.check", kind="option", before={"label": {"*": "A check-up"}}, after=None),
        ),
        (
            ("hot: {at_least: 30}", "hot: {at_least: 20}"),
            Change(path="qualification.tiers.hot.at_least", kind="weight", before=30, after=20),
        ),
        (
            ("because: in pain", "because: hurts"),
            Change(path="qualification.points.0.because.*", kind="text", before="in pain", after="hurts"),
        ),
        (("{go: late}", "{go: end}"), Change(path="nodes.need.next.1.go", kind="path", before="late", after="end")),
        (
            ("  end: {finish", "  more: {go: end}\n  end: {finish"),
            Change(path="nodes.more", kind="path", before=None, after={"go": "end"}),
        ),
        (("start: need", "start: late"), Change(path="start", kind="path", before="need", after="late")),
        (("hot: now", "hot: never"), Change(path="handoff.hot", kind="other", before="now", after="never")),
        (
            ("{when: {need: pain}, go: end}", "{when: {need: [pain, check]}, go: end}"),
            Change(
                path="nodes.need.next.0.when",
                kind="path",
                before={"need": {"is": "pain"}},
                after={"need": {"in": ["pain", "check"]}},
            ),
        ),
        (("languages: [en]", "languages: [en]\nprice: From 50."), Change(path="price", kind="text", before=None, after={"*": "From 50."})),
        (
            ("handoff:", "phrases: {kept: Fine.}\nhandoff:"),
            Change(path="phrases.kept", kind="text", before=None, after={"*": "Fine."}),
        ),
    ],
)
def test_each_change_is_one_row_with_its_kind(change: tuple[str, str], row: Change) -> None:
    assert compare(script(), script(change)) == (row,)


def test_a_row_put_in_between_does_not_change_those_behind_it() -> None:
    inserted = script(("  points:\n", "  points:\n    - {when: {source: ads}, add: 5, because: ads}\n"))
    added = {"when": {"source": {"is": "ads"}}, "add": 5, "group": "fit", "because": {"*": "ads"}}
    assert compare(script(), inserted) == (Change(path="qualification.points.0", kind="weight", before=None, after=added),)
    assert compare(inserted, script()) == (Change(path="qualification.points.0", kind="weight", before=added, after=None),)


def test_a_script_is_the_same_as_itself() -> None:
    everything = load((HERE / "everything.yaml").read_text(encoding="utf-8")).script
    assert compare(everything, everything) == ()
