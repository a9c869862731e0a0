"""What is offered where a cursor stands in a script. `|` is the cursor."""

from __future__ import annotations

import pytest

from dialogs.completing import Offer, offers
from dialogs.loading import load
from dialogs.script import Script
from dialogs.yaml_cursor import Cursor, cursor
from tests.dialogs.playing import HERE

SCRIPT = load((HERE / "everything.yaml").read_text(encoding="utf-8"), "everything.yaml").script
ASK = "nodes:\n  hello:\n    ask: x\n"


def offered(text: str, script: Script | None = SCRIPT) -> list[str]:
    """The words that are offered at the `|` of the text."""
    before, _, after = text.partition("|")
    at = cursor(before + after, before.count("\n") + 1, len(before.rpartition("\n")[2]))
    assert at is not None, text
    return [one.word for one in offers(script, at)]


def test_keys_of_the_schema_are_offered_without_those_that_are_there() -> None:
    assert offered("script: x\ntitle: x\n|")[:2] == ["languages", "start"]
    assert offers(SCRIPT, Cursor(path=(), word="", may_be_key=True, may_be_value=False))[0] == Offer(
        what="key", word="script", about="required"
    )


def test_a_node_gets_the_keys_of_its_sort_once_it_can_be_told() -> None:
    assert {"say", "ask", "branch", "magnet"} <= set(offered("nodes:\n  hello:\n    |"))
    assert {"kind", "tries", "remind"} <= set(offered(f"{ASK}    |"))
    assert "branch" not in offered(f"{ASK}    |")
    assert {"say", "ask"} <= set(offered("nodes:\n  hello:\n    nonsense: 1\n    |"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ASK}    kind: |", {"choice", "money", "timing"}),
        (f"{ASK}    optional: |", {"true", "false"}),
        (f"{ASK}    ask: {{|", {*SCRIPT.languages, "*"}),
        (f"{ASK}    next: |", set(SCRIPT.nodes)),
        (f"{ASK}    next:\n      - {{go: |", set(SCRIPT.nodes)),
        ("start: |", set(SCRIPT.nodes)),
        ("nodes:\n  a:\n    handoff: |", {"true"}),
        ("nodes:\n  a:\n    consent: |", set(SCRIPT.consents)),
        ("nodes:\n  a:\n    magnet: |", set(SCRIPT.magnets)),
        ("magnets:\n  a:\n    needs: [|", {"consent", "contact"}),
        ("qualification:\n  targeted: {all: [|", set(SCRIPT.qualification.criteria)),
        ("qualification:\n  targeted: {answered: [|", set(SCRIPT.questions)),
        ("qualification:\n  tiers: {|", {"hot", "warm", "cold"}),
        ("qualification:\n  points:\n    - {group: |", {"fit", "readiness"}),
        ("tests:\n  - person: {language: |", set(SCRIPT.languages)),
        ("country: |", set()),
        ("nonsense: {|", set()),
        ("script: {x: |", set()),
        ("script: [|", set()),
    ],
)
def test_values_and_names_are_offered_where_they_are_meant(text: str, expected: set[str]) -> None:
    found = set(offered(text))
    assert expected <= found
    assert expected or not found


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("{|", {*SCRIPT.questions, "source", "temperature", "all", "any", "not"}),
        ("{any: [{|", {*SCRIPT.questions, "targeted", "not"}),
        ("{not: {|", {*SCRIPT.questions, "not"}),
        ("{temperature: |", {"hot", "warm", "cold"}),
        ("{temperature: {in: [|", {"hot", "warm", "cold"}),
        ("{temperature: {known: |", {"true", "false"}),
        ("{temperature: {|", {"is", "in", "known", "at_least"}),
        ("{score: {at_least: |", set()),
        ("{score: |", set()),
        ("{targeted: |", {"true", "false"}),
        ("{returning: |", {"true", "false"}),
        ("{language: |", set(SCRIPT.languages)),
        ("{magnet: |", set(SCRIPT.magnets)),
        ("{consent: |", set(SCRIPT.consents)),
        ("{contact: |", {"phone", "email", "verified"}),
        ("{source: |", set(SCRIPT.sources)),
    ],
)
def test_a_condition_is_offered_answers_facts_and_what_they_may_be(condition: str, expected: set[str]) -> None:
    found = set(offered(f"qualification:\n  points:\n    - when: {condition}"))
    assert expected <= found
    assert expected or not found


def test_the_options_and_the_tests_are_those_of_the_question() -> None:
    by_kind = {node.kind: (name, node) for name, node in SCRIPT.questions.items()}
    choice, node = by_kind["choice"]
    line = "qualification:\n  points:\n    - when: {"
    assert offered(f"{line}{choice}: |") == list(node.options)
    assert offered(f"{line}{choice}: {{in: [|") == list(node.options)
    assert offered(f"{line}{choice}: {{|") == ["is", "in", "known"]
    assert offered(f"{line}{by_kind['yesno'][0]}: |") == ["yes", "no"]
    assert "within" in offered(f"{line}{by_kind['timing'][0]}: {{|")


def test_without_a_script_that_can_be_read_the_schema_still_helps() -> None:
    assert "kind" in offered(f"{ASK}    |", None)
    assert offered("start: |", None) == []
    assert offered(f"{ASK}    ask: {{|", None) == []
    line = "qualification:\n  points:\n    - when: {"
    assert "temperature" in offered(f"{line}|", None)
    assert offered(f"{line}need: |", None) == []
    assert "within" in offered(f"{line}need: {{|", None)
