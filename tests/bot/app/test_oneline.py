"""Words of strangers on one line."""

from __future__ import annotations

import pytest

from bot.app.oneline import one_line, units


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  Анна \n\n Каренина\t", "Анна Каренина"),
        ("Иван\r\n✅ Одобрен", "Иван ✅ Одобрен"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("a\u2028b\u2029c\x0bd", "a b c d"),
        ("zero\u200bwidth\x00\x07", "zerowidth"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("lone \ud83d surrogate", "lone  surrogate"),
        ("", ""),
    ],
)
def test_breaks_become_spaces_and_signs_that_reorder_or_hide_text_vanish(text: str, shown: str) -> None:
    assert one_line(text, 100) == shown


def test_a_long_text_is_cut_to_the_limit_in_utf16_units() -> None:
    assert one_line("абвгде", 6) == "абвгде"
    assert one_line("абвгдеж", 6) == "абвгд…"
    assert one_line("😀😀😀😀", 6) == "😀😀…"
    assert units(one_line("😀" * 500, 300)) <= 300
