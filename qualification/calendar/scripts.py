"""The ways to read what was typed: as it stands, with the other keyboard layout, transliterated, in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from qualification.calendar.lexicon import LANGUAGES, lexicon
from qualification.normalize import from_translit, is_cyrillic, other_layout
from qualification.numerals.latin import ROMAN

_LATIN = re.compile(r"[a-z]")
_LATIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*'?(?![a-z\d])")
_FOUR = re.compile(r"(?<=[a-z])4(?=[a-z])|4(?=[a-z]{3})")
_SOUNDS = (
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("tz", "c"),
    ("ts", "c"),
    ("w", "v"),
    ("x", "h"),
    ("y", "i"),
    ("j", "i"),
    ("q", "k"),
    ("'", ""),
)
_LETTERS = {**ROMAN, "ю": "iu", "я": "ia"}
_LONGEST_TRIED = 400
"""Longer texts are read as they stand: nobody types that much with the wrong layout without noticing."""


@dataclass(frozen=True, slots=True)
class Script:
    """One way to read a text. `is_typed`: as it stands, in the language of the conversation."""

    text: str
    language: str
    is_typed: bool = False


def scripts(folded: str, lang: str) -> Iterator[Script]:
    """The ways to read a folded text, likeliest first."""
    lang = lang if lang in LANGUAGES else "en"
    has_latin, has_cyrillic = bool(_LATIN.search(folded)), is_cyrillic(folded)
    if has_cyrillic or lang == "ru" and not has_latin:
        yield Script(folded, "ru", lang == "ru")
    elif lang != "ru":
        yield Script(folded, lang, True)
    if len(folded) > _LONGEST_TRIED or not (has_latin or has_cyrillic):
        return
    if has_latin and not has_cyrillic:
        if lang == "ru":
            yield Script(transliterated(folded), "ru")
        for other in ("en", "es", "fr"):
            if other != lang:
                yield Script(folded, other)
    yield Script(other_layout(folded), lang if has_cyrillic and lang != "ru" else "en" if has_cyrillic else "ru")


def transliterated(folded: str) -> str:
    """Latin letters as the Russian words they sound like, known words first ("mesyats", "mesiac", "mesyac" are one)."""
    return _LATIN_WORD.sub(lambda found: _by_sound().get(_sound(found.group())) or from_translit(found.group()), _FOUR.sub("ch", folded))


@cache
def _by_sound() -> Mapping[str, str]:
    """The Russian words of the calendar by how they sound in Latin letters."""
    known = sorted(lexicon("ru").known, key=len, reverse=True)
    return {_sound("".join(_LETTERS.get(letter, letter) for letter in word)): word for word in known}


def _sound(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", word)
