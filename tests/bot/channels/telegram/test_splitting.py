"""Long texts in parts, measured as Telegram measures."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.limits import TEXT_UTF16
from bot.channels.telegram.splitting import split, utf16_length

FAMILY = "👨‍👩‍👧‍👦"
SIGNS = st.sampled_from(
    ["a", "я", " ", "\n", "\n\n", ". ", "! ", "é", "e\u0301", FAMILY, "🏳️‍🌈", "👍🏽", "🇷🇺", "<b>", "</b>", "中", "word ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣"]
)


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("short", 10, ("short",)),
        ("", 10, ("",)),
        ("one two\n\nthree four", 12, ("one two\n\n", "three four")),
        ("one two\nthree four", 12, ("one two\n", "three four")),
        ("One two. Three four", 12, ("One two. ", "Three four")),
        ("one two three", 9, ("one two ", "three")),
        ("abcdefghij", 4, ("abcd", "efgh", "ij")),
        ("a\n\nbcdefghijkl mno", 13, ("a\n\nbcdefghijk", "l mno")),
        ("😀😀😀", 4, ("😀😀", "😀")),
        ("😀😀😀", 5, ("😀😀", "😀")),
        ("aa" + FAMILY, 12, ("aa", FAMILY)),
        ("abce\u0301", 4, ("abc", "e\u0301")),
        ("🇷🇺🇫🇷", 6, ("🇷🇺", "🇫🇷")),
    ],
)
def test_cut_at_the_best_border(text: str, limit: int, parts: tuple[str, ...]) -> None:
    assert split(text, limit) == parts


def test_a_sign_beyond_the_first_plane_counts_twice() -> None:
    assert [utf16_length(text) for text in ("abc", "я", "😀", FAMILY)] == [3, 1, 2, 11]


def test_a_heap_of_marks_longer_than_a_message_is_cut_all_the_same() -> None:
    zalgo = "e" + "\u0301" * 10_000
    parts = split(zalgo)
    assert "".join(parts) == zalgo
    assert all(utf16_length(part) <= TEXT_UTF16 for part in parts)


@settings(max_examples=300)
@given(st.lists(SIGNS, max_size=400).map("".join), st.integers(min_value=20, max_value=200))
def test_parts_fit_join_to_the_source_and_break_no_sign(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert "".join(parts) == text
    assert all(utf16_length(part) <= limit for part in parts)
    for part in parts[1:]:
        assert part[:1] not in ("\u200d", "\ufe0f", "\u0301", "\U0001f3fd", "\u20e3")
    assert not any(part.endswith("\u200d") for part in parts[:-1])


@settings(max_examples=50)
@given(st.text(max_size=20_000))
def test_any_text_of_twenty_thousand_signs_fits(text: str) -> None:
    parts = split(text)
    assert "".join(parts) == text
    assert all(utf16_length(part) <= TEXT_UTF16 for part in parts)
