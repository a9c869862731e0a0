"""From text to script: whatever is wrong is named with its file, line and path, and nothing else is ever raised."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dialogs.loading import Problem, ScriptError, link, load
from dialogs.script import Script
from dialogs.yaml_text import MOST_BYTES, MOST_PARTS, Place, YamlError, parse_yaml
from tests.dialogs.playing import HERE

LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"

GOOD = """\
script: good
title: Good
languages: [en]
start: first
nodes:
  first:
    ask: How many?
    kind: number
    remind: [1h]
    next:
      - when: {first: {at_least: 5}}
        go: end
      - go: end
  end:
    finish: Bye.
qualification:
  points:
    - when: {first: {at_least: 5}}
      add: 10
      because: many
"""


def problems(text: str) -> list[str]:
    """What the loader says of the text."""
    with pytest.raises(ScriptError) as refused:
        load(text, "good.yaml")
    assert str(refused.value) == "\n".join(str(problem) for problem in refused.value.problems)
    return [str(problem) for problem in refused.value.problems]


def changed(line: int, new: str) -> str:
    """The good script with one line replaced (by several, or by none)."""
    lines = GOOD.splitlines()
    lines[line - 1 : line] = new.splitlines()
    return "\n".join(lines) + "\n"


def test_the_good_script_is_good() -> None:
    loaded = load(GOOD, "good.yaml")

    assert loaded.script.script == "good"
    assert loaded.place_of(("nodes", "first", "kind")) == Place(8, 5)
    assert loaded.place_of(("nodes", "first", "remind", 0)) == Place(9, 14)
    assert loaded.place_of(("nodes", "first", "nothing")) == Place(6, 3)


FAULTS: list[dict[str, Any]] = YAML(typ="safe").load((HERE / "loading_faults.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("fault", FAULTS, ids=[fault["new"].strip().splitlines()[-1] for fault in FAULTS])
def test_a_fault_is_named_with_its_place(fault: dict[str, Any]) -> None:
    assert problems(changed(fault["line"], fault["new"])) == fault["said"]


def test_there_are_faults_of_every_sort() -> None:
    assert len(FAULTS) >= 25


@pytest.mark.parametrize("text", ["", "   \n", "# nothing\n", "- a\n- b\n", "just words", "5", "null"])
def test_a_text_that_is_no_mapping_is_no_script(text: str) -> None:
    assert problems(text) == ["good.yaml:1:1: a script is a mapping: `script:`, `nodes:` ..."]


def test_every_problem_is_named_not_only_the_first() -> None:
    found = problems("script: Good\nlanguages: []\nnodes: {}\n")

    assert [one.split(": ")[1] for one in found] == ["script", "start", "title", "languages", "nodes"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0123", "0123"),
        ("12:30", "12:30"),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("1e5", "1e5"),
        ("0x1F", "0x1F"),
        (".5", ".5"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("2026-03-02", "2026-03-02"),
        ("1_000.5", 1000.5),
        ("5_000_000", 5_000_000),
        ("-3", -3),
        ("+4", 4),
        ("0", 0),
        ("9" * 40, "9" * 40),
        ("'5'", "5"),
        ('"true"', "true"),
        ("true", True),
        ("false", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("|-\n  two\n  lines", "two\nlines"),
    ],
)
def test_plain_words_stay_words_unless_written_like_a_number(written: str, value: object) -> None:
    assert parse_yaml(f"key: {written}\n").value == {"key": value}


def test_numbers_may_stand_where_texts_are_wanted() -> None:
    text = changed(7, "    ask: 42")

    assert load(text).script.nodes["first"].ask == {"*": "42"}  # type: ignore[union-attr]


def refusal(text: str) -> tuple[str, Place]:
    """Why the text is refused, and where."""
    with pytest.raises(YamlError) as refused:
        parse_yaml(text)
    return refused.value.message, refused.value.place


def test_a_text_over_a_mebibyte_is_refused_unread() -> None:
    assert refusal("# " + "я" * (MOST_BYTES // 2)) == (f"larger than {MOST_BYTES} bytes", Place(1, 1))


def test_more_keys_and_values_than_any_script_has_are_refused() -> None:
    assert refusal("- a\n" * (MOST_PARTS + 5)) == (f"more than {MOST_PARTS} keys and values", Place(MOST_PARTS, 3))


@pytest.mark.parametrize("deep", ["[" * 100_000, "- " * 1000, "\n".join("  " * depth + "a:" for depth in range(200))])
def test_deep_nesting_is_refused_at_its_thirtieth_level(deep: str) -> None:
    message, place = refusal(deep)

    assert message == "nested deeper than 30"
    assert place.line <= 32


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x, x]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}, *{old}]\n" for old, new in zip("abcdefghi", "bcdefghij", strict=True)
    )

    assert refusal(bomb) == ("anchors and aliases are not allowed", Place(1, 4))


def test_a_place_is_known_even_where_nothing_is_written() -> None:
    assert parse_yaml("").place_of(("nodes", "first")) == Place(1, 1)


def mutated(text: str, seed: int) -> str:
    """The text with one to three of its lines dropped, doubled, garbled, indented or cut."""
    chance = random.Random(seed)
    lines = text.splitlines()
    for _ in range(chance.randint(1, 3)):
        number = chance.randrange(len(lines))
        line = lines[number]
        spot = chance.randrange(len(line) + 1)
        lines[number : number + 1] = chance.choice(
            [
                [],
                [line, line],
                [line[:spot] + chance.choice("{}[]:,&*!|>'\"%@`#-?\t\x00\ud800é") + line[spot:]],
                [line[:spot]],
                [" " * chance.randint(1, 3) + line],
                [line.replace(":", chance.choice(["", " :", ": :", ": {}", ": []", ": 5", ": no"]), 1)],
                [line, chance.choice(["  extra: 1", "- x", "? y", "...", "---", "when: {}", "set: 5"])],
            ]
        )
        lines = lines or [""]
    return "\n".join(lines)


SOURCES = [(HERE / "everything.yaml").read_text(encoding="utf-8"), (LIBRARY / "cottages.yaml").read_text(encoding="utf-8"), GOOD, GOOD]


@pytest.mark.parametrize("seed", range(200))
def test_a_mutilated_script_is_loaded_or_refused_at_a_line_it_has(seed: int) -> None:
    text = mutated(SOURCES[seed % 4], seed)
    try:
        loaded = load(text, "broken.yaml")
    except ScriptError as error:
        last = max(1, len(text.splitlines()))
        assert error.problems
        assert all(1 <= problem.line <= last and problem.column >= 1 and problem.message for problem in error.problems)
    else:
        assert loaded.script.nodes


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters() | st.sampled_from("{}[]:,&*!|>'\"%@`#-? \n\t"), max_size=200))
def test_any_text_is_loaded_or_refused(text: str) -> None:
    with pytest.raises(ScriptError):
        load(text)


def inner(nodes: str) -> Script:
    """A script called inner."""
    return load(f"script: inner\ntitle: x\nlanguages: [en]\nstart: a\nnodes: {{{nodes}}}").script


OUTER = "script: outer\ntitle: x\nlanguages: [en]\nstart: call\nnodes: {call: {run: inner, next: end}, end: {finish: true}}"
LONG = "b" * 40
UNLINKED: list[tuple[str, dict[str, Script], str, str]] = [
    (OUTER, {}, "nodes.call.run", "`run: inner`: there is no such script"),
    (OUTER.replace("inner", "outer"), {"outer": load(OUTER).script}, "nodes.call.run", "`run: outer`: runs itself"),
    (OUTER, {"inner": inner("a: {run: outer, next: a}"), "outer": load(OUTER).script}, "nodes.a.run", "`run: outer`: runs itself"),
    (
        OUTER.replace("call:", f"{LONG}:"),
        {"inner": inner(f"{LONG}: {{finish: true}}")},
        f"nodes.{LONG}.run",
        f"the id `{LONG}.{LONG}` gets too long",
    ),
    (
        OUTER.replace("end: {", "call.a: {finish: true}, end: {"),
        {"inner": inner("a: {finish: true}")},
        "nodes.call.run",
        "`run: inner`: there is a node `call.a` already",
    ),
]


@pytest.mark.parametrize(("text", "others", "path", "message"), UNLINKED)
def test_a_script_that_cannot_be_linked_is_refused(text: str, others: dict[str, Script], path: str, message: str) -> None:
    with pytest.raises(ScriptError) as refused:
        link(load(text).script, others)

    assert [(problem.path, problem.message) for problem in refused.value.problems] == [(path, message)]


def test_a_script_that_runs_no_other_is_linked_as_it_is() -> None:
    alone = load(GOOD).script

    assert link(alone, {}) is alone


def test_a_problem_without_a_path_names_none() -> None:
    problem = Problem(file="a.yaml", line=3, column=4, path="", message="bad")

    assert (str(problem), str(ScriptError((problem, problem)))) == ("a.yaml:3:4: bad", "a.yaml:3:4: bad\na.yaml:3:4: bad")
