"""The service's own words."""

from __future__ import annotations

import re

from bot.app.texts import LANGUAGES, TEXTS, text

_NAMES = re.compile(r"\{(\w+)\}")


def test_every_text_is_there_in_every_language_with_the_same_names_to_fill_in() -> None:
    assert TEXTS
    for name, spoken in TEXTS.items():
        assert set(spoken) == set(LANGUAGES), name
        assert len({frozenset(_NAMES.findall(words)) for words in spoken.values()}) == 1, name


def test_a_language_that_is_not_there_gets_english() -> None:
    assert text("yes", "de") == "yes"


def test_what_is_filled_in_is_never_looked_into() -> None:
    assert text("has_it", "en", name="{total} {name.__class__}") == "{total} {name.__class__} has it already."
