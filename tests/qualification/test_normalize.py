"""Text in the one form that readers compare."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.normalize import MAX_LENGTH, Word, fold, from_translit, is_cyrillic, other_layout, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Hello   World ", "hello world"),
        ("Ещё ЁЖ, мой", "еще еж, мой"),
        ("Café – déjà’vu", "cafe - deja'vu"),
        ("Straße Œuvre Øre Łódź", "strasse oeuvre ore lodz"),
        ("٣٤५ x²", "345 x2"),
        ("a\u200bb\u202ec\r\nd\te", "abc d e"),
        ("a\x00b\x07c\nd", "abc d"),
        ("1\u00a0000", "1 000"),
        ("👍 да", "👍 да"),
        ("e\u0301", "e"),
        ("\u0301\u20e3x", "x"),
        ("й", "й"),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_text_over_the_limit_is_cut() -> None:
    assert fold("a" * 5000) == "a" * MAX_LENGTH


def test_words_have_their_places() -> None:
    assert words("it's a well-done 2nd -x_") == (
        Word("it's", 0, 4),
        Word("a", 5, 6),
        Word("well-done", 7, 16),
        Word("2nd", 17, 20),
        Word("x", 22, 23),
    )


@pytest.mark.parametrize(("typed", "meant"), [("ghbdtn", "привет"), ("руддщ", "hello"), ("`;", "ёж"), ("ё", "`")])
def test_the_other_keyboard_layout(typed: str, meant: str) -> None:
    assert other_layout(typed) == meant


@pytest.mark.parametrize(("latin", "russian"), [("s probegom", "с пробегом"), ("shchuka", "щука"), ("yozh", "еж"), ("5 x", "5 кс")])
def test_russian_in_latin_letters(latin: str, russian: str) -> None:
    assert from_translit(latin) == russian


@pytest.mark.parametrize(
    ("text", "expected"), [("да", True), ("Ё", True), ("ё", True), ("Да", True), ("yes", False), ("", False), ("ї", False)]
)
def test_cyrillic_letters_are_told_by_the_russian_alphabet(text: str, expected: bool) -> None:
    assert is_cyrillic(text) is expected


@given(st.text())
def test_folding_twice_changes_nothing_and_never_raises(text: str) -> None:
    folded = fold(text)

    assert fold(folded) == folded
    assert all(folded[word.start : word.end] == word.text for word in words(folded))
