"""The texts of a script in the visitor's language, the names put into them, and the machine's own phrases.

Substitution knows names only, goes over the text once, and never looks into what it has put in. What is no name in single
braces (`{x.__class__}`, `{{name}}`) stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.phrases import PHRASES
from dialogs.script import ANY_LANGUAGE, Script

TEXT_LIMIT = 4096
"""Longest message, in UTF-16 units (https://core.telegram.org/bots/api#sendmessage, read 2026-11)."""
CAPTION_LIMIT = 1024
"""Longest caption of a file (https://core.telegram.org/bots/api#senddocument, read 2026-11)."""
LABEL_LIMIT = 64
"""Longest label of a button that phones still show whole on one line or two; Telegram itself names no limit."""
DATA_LIMIT = 64
"""Longest data of a button, in bytes (https://core.telegram.org/bots/api#inlinekeyboardbutton, read 2026-11)."""

_NAME = re.compile(r"(, ?| )?(?<!\{)\{([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)\}(?!\})")


def pick(texts: Mapping[str, str], language: str, languages: list[str]) -> str:
    """The text in the language, else in the script's first language, else whichever there is."""
    for wanted in (language, ANY_LANGUAGE, *languages):
        if wanted in texts:
            return texts[wanted]
    return next(iter(texts.values()), "")


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with `{name}` replaced by its value; a name without a value goes, and the comma or space before it too."""

    if "{" not in text:
        return text

    def value(found: re.Match[str]) -> str:
        filled = values.get(found.group(2))
        return (found.group(1) or "") + filled if filled else ""

    return _NAME.sub(value, text)


def names_in(text: str) -> tuple[str, ...]:
    """The names that a text wants to have filled, in order, each once."""
    return tuple(dict.fromkeys(found.group(2) for found in _NAME.finditer(text))) if "{" in text else ()


def phrase(script: Script, name: str, language: str, **values: str) -> str:
    """One of the machine's own phrases, said the script's way if the script has one."""
    texts = script.phrases.get(name) or PHRASES[name]
    return fill(pick(texts, language, [*script.languages, "en"]), values)


def utf16_length(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
