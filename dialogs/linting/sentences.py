"""What the linter and the loader say, in the language of the reader: a line a sentence, by its code.

The rules speak English. A sentence of theirs is known here by its words, and what is filled into it is filled into the other language's;
what nobody has put into words yet stays as it is. To add one: a line, with the same names in braces on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from dialogs.linting.finding import Finding
from dialogs.linting.sentences_ru import RUSSIAN
from dialogs.loading import Problem

UNREADABLE = "HL001"
"""The code of everything that keeps a text from being a script."""
OTHER_LANGUAGES: Mapping[str, Mapping[str, Sequence[tuple[str, str]]]] = {"ru": RUSSIAN}
"""By language and code: sentences in English, and what they are there."""
_NAME = re.compile(r"\\{(\w+)\\}")


def code_of(one: Problem | Finding) -> str:
    """The code under which it is told."""
    return one.code if isinstance(one, Finding) else UNREADABLE


def told(one: Problem | Finding, language: str) -> str:
    """Its message in that language; in English where the language has none, or not this one. Never raises."""
    return in_language(code_of(one), one.message, language)


def line(one: Problem | Finding, language: str) -> str:
    """As a compiler says it: file, line, column, what it is about, and the message in that language."""
    return f"{str(one).removesuffix(one.message)}{told(one, language)}"


def in_language(code: str, message: str, language: str) -> str:
    """See `told`."""
    for pattern, sentence in _patterns(language, code):
        if (found := pattern.fullmatch(message)) is not None:
            return sentence.format_map(found.groupdict())
    return message


@cache
def _patterns(language: str, code: str) -> Sequence[tuple[re.Pattern[str], str]]:
    pairs = OTHER_LANGUAGES.get(language, {}).get(code, ())
    return tuple((re.compile(_NAME.sub(r"(?P<\1>.+?)", re.escape(english)), re.DOTALL), other) for english, other in pairs)
