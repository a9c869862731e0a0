"""Scripts that run other scripts."""

from __future__ import annotations

from dialogs.script import Script
from qualification.answers import Text
from tests.dialogs.playing import nodes, script, visitor

INNER = """
    script: inner
    title: Inner
    languages: [en]
    start: ask
    nodes:
      ask: {ask: Inner?, kind: yesno, next: [{when: {ask: true}, go: more}, {go: no}]}
      more: {run: deep, next: done}
      done: {finish: true}
      no: {finish: No then.}
    consents: {keep: {text: The inner text.}, inner: {text: May we?}}
    magnets: {book: {link: x}}
"""
DEEP = """
    script: deep
    title: Deep
    languages: [en]
    start: q
    nodes:
      q: {ask: Deep?, kind: text, store: depth, tries: 1, on_misses: c, next: c}
      c: {consent: inner, next: e, declined: e}
      e: {finish: Out of the deep.}
"""
OUTER = """
    script: outer
    title: Outer
    languages: [en]
    start: block
    nodes:
      block: {run: inner, next: [{when: {ask: false}, go: bye}, {go: last}]}
      last: {ask: Outer?, kind: text, next: bye}
      bye: {finish: Bye.}
    consents: {keep: {text: The outer text.}}
"""


def linked() -> Script:
    """A script that runs another that runs a third."""
    return script(OUTER, INNER, DEEP)


def test_a_sub_script_is_played_and_comes_back() -> None:
    person = visitor(linked())
    assert person.heard == ["Inner?"]

    person.answers("yes", "down here")
    assert person.last.text == "May we?"
    person.says("yes")
    assert person.last.text == "Out of the deep.\n\nOuter?"
    person.says("well")

    assert person.last.text == "Bye."
    assert list(person.state.answers) == ["ask", "depth", "last"]
    assert person.state.answers["depth"] == Text(text="down here")


def test_the_last_words_of_a_sub_script_are_said_before_the_caller_goes_on() -> None:
    person = visitor(linked())

    person.says("no")

    assert person.last.text == "No then.\n\nBye."


def test_linking_names_the_nodes_after_their_callers_and_keeps_the_callers_tables() -> None:
    played = linked()

    assert sorted(played.nodes) == [
        "block", "block.ask", "block.done", "block.more", "block.more.c", "block.more.e", "block.more.q", "block.no", "bye", "last",
    ]  # fmt: skip
    assert {name: spec.text["*"] for name, spec in played.consents.items()} == {"keep": "The outer text.", "inner": "May we?"}
    assert list(played.magnets) == ["book"]


def test_a_node_that_was_never_linked_ends_the_run() -> None:
    person = visitor(nodes("first: {run: elsewhere, next: end}"))

    assert person.state.status == "finished"
