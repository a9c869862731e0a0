"""The service's own words, to visitors and to managers, in four languages: a subject a file. The dialog's words are in `dialogs.phrases`.

To add a text: a line in its subject's file. To add a subject: a file and its name in `SUBJECTS`. To add a language: one more entry in
each text; a test names what is missing.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.app.texts import (
    alerts,
    answers,
    card,
    clock,
    console,
    duty,
    findings,
    happened,
    menus,
    phrases,
    reporting,
    sales,
    script_edits,
    script_moving,
    scripting,
    selling,
    staff,
    talks,
    visitors,
)

LANGUAGES = ("ru", "en", "es", "fr")
SUBJECTS = (
    visitors,
    card,
    clock,
    answers,
    alerts,
    staff,
    menus,
    duty,
    console,
    sales,
    selling,
    happened,
    talks,
    phrases,
    reporting,
    scripting,
    script_edits,
    script_moving,
    findings,
)

TEXTS: Mapping[str, Mapping[str, str]] = {name: spoken for subject in SUBJECTS for name, spoken in subject.TEXTS.items()}
"""Every text by name and language; `{...}` are filled in, once, and what is filled in is never looked into."""


def text(name: str, language: str, /, **values: str | int) -> str:
    """The text in that language, in English where there is none."""
    spoken = TEXTS[name]
    return spoken.get(language, spoken["en"]).format_map(values)
