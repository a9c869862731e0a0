"""The ways to read a typed text: in which language, with which keyboard layout, as which transliteration."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qualification.intents.spelling import cut
from qualification.normalize import from_translit, is_cyrillic, other_layout

LATIN = ("en", "es", "fr")
CYRILLIC = ("ru",)

_FOREIGN = 0.95
_RETYPED = 0.93


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read a text.

    `sureness`: how far we trust the way itself. `is_strict`: every word has to be explained. `fewest`: words it takes.
    `mends`: whether misspelt words are looked for.
    """

    lang: str
    pieces: tuple[tuple[str, int], ...]
    sureness: float = 1.0
    is_strict: bool = False
    fewest: int = 1
    mends: bool = True


def ways(folded: str, lang: str) -> Iterator[Way]:
    """The ways in the order to try them: the language of the conversation, other languages of the script, the other keys."""
    written = CYRILLIC if is_cyrillic(folded) else LATIN
    own = lang if lang in CYRILLIC + LATIN else written[0]
    pieces = cut(folded)
    if own in written:
        yield Way(own, pieces)
    for other in written:
        if other != own:
            # a lone foreign word is believed of English and Russian only: "suite", "paso" are everyday words elsewhere
            fewest = 1 if other in ("en", "ru") else 2
            yield Way(other, pieces, _FOREIGN, is_strict=True, fewest=fewest, mends=other == "ru")
    yield from _retyped(folded, own)


def _retyped(folded: str, own: str) -> Iterator[Way]:
    typed = cut(other_layout(folded))
    if is_cyrillic(folded):
        yield Way("en" if own in CYRILLIC else own, typed, _RETYPED, is_strict=True, mends=False)
        return
    yield Way("ru", typed, _RETYPED, is_strict=True, mends=False)
    if own in CYRILLIC:
        yield Way("ru", cut(from_translit(folded)), _RETYPED, is_strict=True)
