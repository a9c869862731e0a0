"""The form of the vocabulary: a line says what signs a phrase means and how the phrase is written.

`"month 5": "ма{й,я,ю,ем,е}"`: left the signs, parted by " + ", each a sense of `Sense` in lower case with its number or name;
right the phrases, parted by ";". In a phrase braces list variants of a part of a word, `word/other` variants of a word, and
`word?` may be missing. Words are written folded (lower case, no accents, е for ё). A hyphen or an apostrophe inside a word may be
left out or typed as a space by the visitor. Of two phrases that fit the longer one counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from qualification.calendar.sign import Sense, Sign

Lines = Mapping[str, str]
Signs = tuple[Sign, ...]

_BRACES = re.compile(r"\{([^{}]*)\}")
_PIECE = re.compile(r"[^\W\d_]+|\d+")


def phrases(lines: Lines) -> Iterator[tuple[tuple[str, ...], Signs]]:
    """Every phrase of the lines as a tuple of words, with its signs."""
    for left, right in lines.items():
        signs = tuple(_sign(part) for part in left.split(" + "))
        for pattern in right.split(";"):
            for phrase in _variants(pattern):
                yield phrase, signs


def _sign(part: str) -> Sign:
    sense, _, argument = part.partition(" ")
    if argument.replace(".", "", 1).isdigit():
        return Sign(Sense[sense.upper()], float(argument))
    return Sign(Sense[sense.upper()], 0, argument)


def _variants(pattern: str) -> Iterator[tuple[str, ...]]:
    for spelled in _spelled(pattern):
        for phrase in product(*(_word_variants(word) for word in spelled.split())):
            yield tuple(piece for word in phrase for piece in word)


def _spelled(pattern: str) -> Iterator[str]:
    """The pattern with its braces written out."""
    found = _BRACES.search(pattern)
    if found is None:
        yield pattern
        return
    for part in found.group(1).split(","):
        yield from _spelled(pattern[: found.start()] + part + pattern[found.end() :])


@cache
def _word_variants(word: str) -> tuple[tuple[str, ...], ...]:
    """Every way to write one word of a pattern, each as its pieces; an optional word may have none."""
    forms: list[tuple[str, ...]] = [()] if word.endswith("?") else []
    for form in word.removesuffix("?").split("/"):
        pieces = tuple(_PIECE.findall(form))
        forms.append(pieces)
        if len(pieces) > 1:
            forms.append(("".join(pieces),))
    return tuple(dict.fromkeys(forms))
