"""Which language a run begins in."""

from __future__ import annotations

import pytest

from bot.app.playing import language_for


@pytest.mark.parametrize(
    ("wishes", "language"),
    [
        (("ru", "en"), "ru"),
        (("es-MX",), "es"),
        (("pt_BR", "ES"), "es"),
        ((None, "fr", "en"), "en"),
        ((None, ""), "en"),
        (("zh-hans",), "en"),
    ],
)
def test_the_first_wish_that_the_script_speaks_wins_else_its_first_language(wishes: tuple[str | None, ...], language: str) -> None:
    assert language_for(["en", "ru", "es"], *wishes) == language
