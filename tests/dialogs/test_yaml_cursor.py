"""Where a cursor stands in a text that is being typed. `|` is the cursor."""

from __future__ import annotations

import pytest

from dialogs.yaml_cursor import Cursor, cursor


def at(text: str) -> Cursor | None:
    """Where the `|` of the text stands."""
    before, _, after = text.partition("|")
    return cursor(before + after, before.count("\n") + 1, len(before.rpartition("\n")[2]))


def key(path: tuple[str | int, ...], word: str = "", *beside: str) -> Cursor:
    """A key of the mapping at the path."""
    return Cursor(path=path, word=word, may_be_key=True, may_be_value=path[-1:] == (0,), beside=frozenset(beside))


def value(path: tuple[str | int, ...], word: str = "", *beside: str) -> Cursor:
    """The value at the path."""
    return Cursor(path=path, word=word, may_be_key=False, may_be_value=True, beside=frozenset(beside))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("|", key(())),
        ("a: 1\n|", key((), "", "a")),
        ("a:\n  |\n  b:\n    deep: 1\n", key(("a",), "", "b")),
        ("a: 1\nno|\nb: 2", key((), "no", "a", "b")),
        ("a: 1\n# b: 2\n\nno|", key((), "no", "a")),
        ("nodes:\n  hello:\n    ki|", key(("nodes", "hello"), "ki")),
        ("nodes:\n  hello:\n    a: 1\n    |\n    b: 2\n  next:\n    c: 3", key(("nodes", "hello"), "", "a", "b")),
        ("nodes:\n  hello:\n    a:\n      deep: 1\n    |", key(("nodes", "hello"), "", "a")),
        ("nodes:\n  |", key(("nodes",))),
        ("kind: ch|", value(("kind",), "ch")),
        ("nodes:\n  'hello':\n    next: |", value(("nodes", "hello", "next"))),
        ("next:\n  - |", key(("next", 0))),
        ("next:\n  -|", key(("next", 0))),
        ("next:\n  - {go: a}\n  - go: |", value(("next", 0, "go"))),
        ("next:\n- {go: a}\n- wh|", key(("next", 0), "wh")),
        ("next:\n  - when: {a: b}\n    deep:\n      x: 1\n    |", key(("next", 0), "", "when", "deep")),
        ("next:\n  - when:\n      |", key(("next", 0, "when"))),
        ("next:\n  - |\n    go: a\n  - go: b", key(("next", 0), "", "go")),
        ("tests:\n  - name: x\n    expect:\n      lead: true\n  - name: y\n    |", key(("tests", 0), "", "name")),
        ("a:\n  - - |", key(("a", 0))),
        ("a:\n  - x\n  - |\n  - y", key(("a", 0))),
        ("{|", Cursor(path=(), word="", may_be_key=True, may_be_value=False)),
    ],
)
def test_a_cursor_in_a_block(text: str, expected: Cursor) -> None:
    assert at(text) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("when: {|", key(("when",))),
        ("when: {a: b, c|", key(("when",), "c", "a")),
        ("when: {a: |", value(("when", "a"), "", "a")),
        ("when: {a: [b, c|", value(("when", "a", 0), "c")),
        ("when: {a: [b, c], d: |", value(("when", "d"), "", "a", "d")),
        ("when: {any: [{a: 1}, {b: |", value(("when", "any", 0, "b"), "", "b")),
        ('when: {"a b": {|', key(("when", '"a b"'))),
        ("all: [|", value(("all", 0))),
        ("when: {a: b}|", None),
        ("when: {a: b} |", None),
        ("when: ]|", None),
        ("when: {a: b c|", None),
        ("[{|", key((0,))),
    ],
)
def test_a_cursor_between_brackets(words: str, expected: Cursor | None) -> None:
    found = at(words)
    assert (
        found is None
        if expected is None
        else found is not None
        and (found.path, found.word, found.beside, found.may_be_key)
        == (
            expected.path,
            expected.word,
            expected.beside,
            expected.may_be_key,
        )
    )


@pytest.mark.parametrize(
    "text", ["# a comm|ent", "a: b # c|", 'say: "Hel|lo"', "say: {ru: 'Да|'}", '"a|', "two words|", "say: a text of words|", "a: b\n: |"]
)
def test_nothing_is_known_of_comments_texts_and_quotes(text: str) -> None:
    assert at(text) is None


@pytest.mark.parametrize("line", [0, 4, 9])
def test_a_place_outside_the_text_is_no_place(line: int) -> None:
    assert cursor("a: 1\nb: 2\n", line, 0) is None
    assert cursor("a: 1\nb: 2\n", 3, 0) == key((), "", "a", "b")
