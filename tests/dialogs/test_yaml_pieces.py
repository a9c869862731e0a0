"""Reading piece by piece gives what reading the whole gives, faults included, and remembers what did not change."""

from __future__ import annotations

import pytest

from dialogs import yaml_pieces
from dialogs.yaml_pieces import read_script
from dialogs.yaml_text import MOST_PARTS, Plain, YamlError, parse_yaml
from tests.dialogs.mutating import LIBRARY, mutants
from tests.dialogs.playing import HERE

SHIPPED = [path.read_text(encoding="utf-8") for path in sorted(LIBRARY.glob("*.yaml"))]
HEAD = "script: x\n# a word\nlanguages: [en]\n"


def outcome(read: object, text: str) -> object:
    """Everything a reading gives, or its fault."""
    assert callable(read)
    try:
        plain = read(text)
    except YamlError as error:
        return error.message, error.place
    assert isinstance(plain, Plain)
    return plain.value, plain.places, plain.parts


@pytest.mark.parametrize("text", [*SHIPPED, (HERE / "everything.yaml").read_text(encoding="utf-8")])
def test_a_shipped_script_is_read_in_pieces_as_in_one(text: str) -> None:
    assert outcome(yaml_pieces._joined, text) == outcome(parse_yaml, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "just words",
        "- a\n- b\n",
        "{script: x, nodes: {a: {finish: true}}}",
        HEAD + "nodes: {a: {finish: true}}\n",
        HEAD + "nodes:\n",
        HEAD + "nodes:  # none\n",
        HEAD + "nodes:\n\n  # first\n  a:\n    say: Hi\n    next: b\n  # second\n  b: {finish: true}\n",
        HEAD + "nodes:\n    a: {finish: true}\n  b: {finish: true}\n",
        HEAD + "nodes:\n  a: {finish: true}\n  a: {finish: true}\n",
        HEAD + "nodes:\n  a: {finish: true}\nnodes:\n  b: {finish: true}\n",
        HEAD + "nodes:\n  a: {finish: true}\nscript: y\n",
        HEAD + "nodes:\n  a: {finish: true}\n  - b\n",
        HEAD + "nodes:\n- a\n- b\n",
        HEAD + 'title: "one\nnodes: two"\n',
        HEAD + "nodes:\n  a: {say: 'x\n  b: y', next: a}\n",
        HEAD + "about: |\n  nodes:\n\n  more\nnodes:\n  a:\n    say: >\n      long\n\n      text\n    next: a\n",
        HEAD + "nodes:\n  a: {finish: true}\n  ? b\n  : {finish: true}\n",
        HEAD + "nodes:\n  a: 1\n  b\n",
        HEAD + "---\nnodes: {}\n",
        HEAD + "nodes:\n  a: &x {finish: true}\n  b: *x\n",
        HEAD + "nodes:\r\n  a: {finish: true}\r\n",
        HEAD + "tests:\n  - " + "[" * 40,
        HEAD + "nodes:\n" + "".join(f"  n{number}: {{go: n}}\n" for number in range(MOST_PARTS // 4)),
    ],
)
def test_whatever_is_written_the_outcome_is_that_of_the_whole(text: str) -> None:
    assert outcome(read_script, text) == outcome(parse_yaml, text)


@pytest.mark.parametrize("seed", range(4))
def test_a_change_anywhere_is_read_as_the_whole_would_be(seed: int) -> None:
    for mutant in mutants(7, seed):
        assert outcome(read_script, mutant.text) == outcome(parse_yaml, mutant.text), mutant.how


def test_what_did_not_change_is_not_read_again() -> None:
    before = SHIPPED[1]
    read_script(before)
    read = yaml_pieces._read.cache_info().misses
    after = before.replace("finish:", "finish: ", 1)
    assert after != before
    read_script(after)
    assert yaml_pieces._read.cache_info().misses == read + 1


def test_a_reading_is_not_changed_by_the_next() -> None:
    one = HEAD + "nodes:\n  a: {go: b}\n  b: {finish: true}\n"
    first = read_script(one)
    read_script(one + "  c: {finish: true}\n")
    assert set(first.value["nodes"]) == {"a", "b"} and set(read_script(one).value["nodes"]) == {"a", "b"}
