"""One part of a text is changed; every other sign of it stays."""

from __future__ import annotations

from difflib import ndiff
from pathlib import Path as File

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from dialogs import rewriting
from dialogs.rewriting import drop, put, swap, written
from dialogs.yaml_text import Path, parse_yaml

TEXT = """\
# head
script: x   # the id
nodes:
  a:
    ask: {ru: Привет, en: "Hi, you"}  # greet
    options:
      one: {label: One}   # c-1
      # be-tween
      two:
        label: Two
    next:
      - {when: {a: one}, go: b}  # first - of all
      - go: c
        when: {a: two}
      - {go: d}
  b: {finish: true}
  e: {}
  f:
points:
- {add: 5, because: 'x'}  # five
- {add: 6, because: y}
text: |
  long
  text
list: [1, -2]
nested:
  - - -1
    - 2

# tail
"""

PUT: tuple[tuple[Path, JsonValue, list[str]], ...] = (
    (
        ("nodes", "a", "ask", "ru"),
        "Что: это?",
        ['-    ask: {ru: Привет, en: "Hi, you"}  # greet', '+    ask: {ru: "Что: это?", en: "Hi, you"}  # greet'],
    ),
    (
        ("nodes", "a", "ask", "en"),
        "Hello",
        ['-    ask: {ru: Привет, en: "Hi, you"}  # greet', '+    ask: {ru: Привет, en: "Hello"}  # greet'],
    ),
    (
        ("nodes", "a", "ask", "es"),
        "Hola",
        ['-    ask: {ru: Привет, en: "Hi, you"}  # greet', '+    ask: {ru: Привет, en: "Hi, you", es: Hola}  # greet'],
    ),
    (("nodes", "a", "options", "three"), {"label": "Three"}, ["+      three: {label: Three}"]),
    (
        ("nodes", "a", "options", "two", "label"),
        {"*": "Two", "en": "Zwei"},
        ["-        label: Two", '+        label: {"*": Two, en: Zwei}'],
    ),
    (("points", 0, "add"), 15, ["-- {add: 5, because: 'x'}  # five", "+- {add: 15, because: 'x'}  # five"]),
    (("points", 0, "because"), "z", ["-- {add: 5, because: 'x'}  # five", '+- {add: 5, because: "z"}  # five']),
    (("points", 2), {"add": 3}, ["+- {add: 3}"]),
    (("nodes", "a", "next", 1, "go"), "z", ["-      - go: c", "+      - go: z"]),
    (("nodes", "a", "next", 1, "why"), "w", ["+        why: w"]),
    (("text",), "a\nb", ["-text: |", "-  long", "-  text", '+text: "a\\nb"']),
    (("list", 1), 7, ["-list: [1, -2]", "+list: [1, 7]"]),
    (("list", 2), 7, ["-list: [1, -2]", "+list: [1, -2, 7]"]),
    (("nodes", "e", "say"), "x", ["-  e: {}", "+  e: {say: x}"]),
    (("nodes", "f"), "x", ["-  f:", "+  f: x"]),
    (("nodes", "f", "say"), "x", ["-  f:", "+  f: {say: x}"]),
    (("nodes", "f", 0), "x", ["-  f:", "+  f: [x]"]),
    (("new", "deep", 0), [1.5, True, None, "a"], ["+new: {deep: [[1.5, true, null, a]]}"]),
    (("nested", 0, 1), 3, ["-    - 2", "+    - 3"]),
)

DROP: tuple[tuple[Path, list[str]], ...] = (
    (("nodes", "a", "ask", "ru"), ['-    ask: {ru: Привет, en: "Hi, you"}  # greet', '+    ask: {en: "Hi, you"}  # greet']),
    (("nodes", "a", "ask", "en"), ['-    ask: {ru: Привет, en: "Hi, you"}  # greet', "+    ask: {ru: Привет}  # greet"]),
    (("nodes", "a", "options", "one"), ["-      one: {label: One}   # c-1"]),
    (("nodes", "a", "options", "two"), ["-      two:", "-        label: Two"]),
    (("nodes", "a", "options", "two", "label"), ["-      two:", "-        label: Two", "+      two: {}"]),
    (("nodes", "a", "next", 0), ["-      - {when: {a: one}, go: b}  # first - of all"]),
    (("nodes", "a", "next", 1), ["-      - go: c", "-        when: {a: two}"]),
    (("nodes", "a", "next", 1, "go"), ["-      - go: c", "-        when: {a: two}", "+      - when: {a: two}"]),
    (("points", 1), ["-- {add: 6, because: y}"]),
    (("text",), ["-text: |", "-  long", "-  text"]),
    (("list", 0), ["-list: [1, -2]", "+list: [-2]"]),
    (("nodes", "b", "finish"), ["-  b: {finish: true}", "+  b: {}"]),
    (("nested", 0), ["-nested:", "-  - - -1", "-    - 2", "+nested: []"]),
    (("nothing", "here"), []),
    (("nodes", "a", "nothing"), []),
)


def difference(before: str, after: str) -> list[str]:
    """Lines that went and that came, each with its sign."""
    return [line[0] + line[2:] for line in ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]


@pytest.mark.parametrize(("path", "value", "changed"), PUT, ids=[".".join(map(str, one[0])) for one in PUT])
def test_a_value_is_put_where_it_belongs(path: Path, value: JsonValue, changed: list[str]) -> None:
    after = put(TEXT, path, value)
    assert sorted(difference(TEXT, after)) == sorted(changed)
    assert at(after, path) == value


@pytest.mark.parametrize(("path", "changed"), DROP, ids=[".".join(map(str, one[0])) for one in DROP])
def test_a_part_is_taken_out_with_what_belongs_to_it(path: Path, changed: list[str]) -> None:
    assert sorted(difference(TEXT, drop(TEXT, path))) == sorted(changed)


def test_a_block_is_replaced_by_one_line() -> None:
    after = put(TEXT, ("nodes", "a", "next"), "b")
    assert "    next: b\n  b: {finish: true}\n" in after and at(after, ("nodes", "a", "next")) == "b"
    assert "- [-1]" in put("- - 1\n  - 2\n", (0,), [-1])


def test_a_comment_between_a_key_and_its_block_stays() -> None:
    assert put("a: # why\n  b: 1\n", ("a",), {"c": 2}) == "a: # why\n  {c: 2}\n"


def test_a_text_without_a_last_line_break_is_changed_as_well() -> None:
    assert put("a: 1\nb: {}", ("c",), 2) == "a: 1\nb: {}\nc: 2"
    assert drop("a: 1\nb: 2", ("b",)) == "a: 1\n"
    assert put("", ("a",), 1) == "{a: 1}"


def test_a_key_that_has_no_colon_hinders_no_other() -> None:
    assert put("{a, b: 1}", ("b",), 2) == "{a, b: 2}"


def test_a_value_without_parts_is_no_place() -> None:
    with pytest.raises(LookupError):
        put(TEXT, ("script", "x"), 1)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a house", "a house"),
        ("true", '"true"'),
        ("5", '"5"'),
        ("a: b", '"a: b"'),
        ("a, b", '"a, b"'),
        ("", '""'),
        ("- a", '"- a"'),
        ("a #b", '"a #b"'),
        ("x\u2028y\x85z", '"x\\u2028y\\u0085z"'),
        (None, "null"),
        ({"a b": [True, 1]}, "{a b: [true, 1]}"),
    ],
)
def test_words_are_quoted_where_yaml_would_take_them_for_something_else(value: JsonValue, shown: str) -> None:
    assert written(value) == shown and parse_yaml(f"k: {shown}").value == {"k": value}


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(
        lambda text: not set(text) & set(map(chr, (*range(9), 11, *range(12, 32), 127)))
    )
)
def test_any_words_come_back_as_they_went_in(words: str) -> None:
    for path in (("nodes", "a", "ask", "ru"), ("nodes", "a", "options", "two", "label"), ("text",), ("points", 0, "because")):
        assert at(put(TEXT, path, words), path) == words


@pytest.mark.parametrize("file", sorted((File(__file__).parents[2] / "dialogs" / "library").glob("*.yaml")), ids=lambda file: file.stem)
def test_every_value_of_a_shipped_script_can_be_put_again_in_its_place(file: File) -> None:
    text = file.read_text(encoding="utf-8")
    places = parse_yaml(text).places
    for path in [path for path in places if path][::97]:
        after = put(text, path, at(text, path))
        assert parse_yaml(after).value == parse_yaml(text).value
        assert after.count("#") == text.count("#") or isinstance(at(text, path), dict | list)


@pytest.mark.parametrize("file", sorted((File(__file__).parents[2] / "dialogs" / "library").glob("*.yaml")), ids=lambda file: file.stem)
def test_a_change_of_one_piece_is_the_change_of_the_whole(file: File) -> None:
    text = file.read_text(encoding="utf-8")
    for path in [path for path in parse_yaml(text).places if path][::61]:
        assert put(text, path, "Other words") == rewriting._put(text, path, "Other words")
        assert drop(text, path) == rewriting._drop(text, path)


def test_a_key_that_is_new_is_put_behind_the_others_of_its_piece() -> None:
    assert put(TEXT, ("nodes", "a", "why"), "So") == rewriting._put(TEXT, ("nodes", "a", "why"), "So")


def test_a_text_that_cannot_be_cut_is_changed_as_a_whole() -> None:
    text = 'nodes:\n  a:\n    say: "one\nb: two"\n    next: c\n  c: {go: a}\n'
    assert put(text, ("nodes", "a", "next"), "a") == text.replace("next: c", "next: a")
    assert drop(text, ("nodes", "c", "go")) == text.replace("{go: a}", "{}")


def at(text: str, path: Path) -> JsonValue:
    """What stands in the text at the path."""
    value: JsonValue = parse_yaml(text).value
    for key in path:
        value = value[key]  # type: ignore[index]
    return value


LISTED = """\
ways:
  - {when: {a: b}, go: x}  # first
  # about the second
  - when: {c: d}
    go: y

  - {go: z}
options: {a: 1, b: [2, 3], c: {d: 4}}
deep:
  inner:
    one: |
      words
    # two's own
    two: 2"""


@pytest.mark.parametrize(
    ("path", "number", "before", "after"),
    [
        (
            ("ways",),
            0,
            "  - {when: {a: b}, go: x}  # first\n  # about the second\n  - when: {c: d}\n    go: y\n",
            "  # about the second\n  - when: {c: d}\n    go: y\n  - {when: {a: b}, go: x}  # first\n",
        ),
        (("options",), 0, "{a: 1, b: [2, 3], c", "{b: [2, 3], a: 1, c"),
        (("options", "b"), 0, "[2, 3]", "[3, 2]"),
        (
            ("deep", "inner"),
            0,
            "    one: |\n      words\n    # two's own\n    two: 2",
            "    # two's own\n    two: 2\n    one: |\n      words",
        ),
        (("options",), 2, "c: {d: 4}}", "c: {d: 4}}"),
        (("options",), -1, "{a: 1", "{a: 1"),
        (("nothing",), 0, "", ""),
    ],
)
def test_two_neighbours_change_places_with_their_comments(path: Path, number: int, before: str, after: str) -> None:
    assert before in LISTED
    assert swap(LISTED, path, number) == LISTED.replace(before, after, 1)
