"""The words of a reply with what stands between them, and the little words that carry no answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from qualification.matching.inflection import stems
from qualification.normalize import fold
from qualification.vocabulary.fillers import FILLERS

MOST_SIGNS, MOST_WORDS = 1024, 64
"""How much of a reply is looked at; an answer to a choice does not stand further back."""

_EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_PARTING = ",.;:!?()…"
_PIECE = re.compile(rf"[^\W_]+|[{_EMOJI}]")
_SLASHED = re.compile(r"\b(ж)/(д)\b")
_CONTRACTION = re.compile(r"([a-z])'(t|m|re|ve|ll|d|s)\b")


@dataclass(frozen=True, slots=True)
class Token:
    """A word (or an emoji) of a text. `before`: the signs other than spaces that stand in front of it. `is_filler`: says nothing."""

    text: str
    start: int
    end: int
    before: str
    is_filler: bool
    stems: frozenset[str]


def plain(text: str) -> str:
    """The text folded, line breaks kept as semicolons and contractions in one word ("don't" is "dont", "ж/д" is "жд")."""
    folded = _CONTRACTION.sub(r"\1\2", fold(text[:MOST_SIGNS].replace("\n", "; ")))
    return _SLASHED.sub(r"\1\2", folded)


@lru_cache(maxsize=4096)
def tokens_of(folded: str, lang: str) -> tuple[Token, ...]:
    """The words of a plain text in order, at most `MOST_WORDS`; hyphens and apostrophes part words."""
    found: list[Token] = []
    end = 0
    for piece in _PIECE.finditer(folded):
        word = piece.group()
        between = folded[end : piece.start()].replace(" ", "")
        found.append(Token(word, piece.start(), piece.end(), between, is_filler(word, lang), stems(word, lang)))
        end = piece.end()
        if len(found) == MOST_WORDS:
            break
    return tuple(found)


def parts(between: str) -> bool:
    """True when the signs between two words end a clause; hyphens, apostrophes and slashes do not."""
    return bool(between) and any(sign in _PARTING for sign in between)


def is_filler(word: str, lang: str) -> bool:
    """True for a little word of the language (of Russian for Cyrillic, of English for Latin letters in a Russian talk)."""
    if "а" <= word[0] <= "я":
        return word in FILLERS["ru"]
    return word in FILLERS["en" if lang == "ru" else lang if lang in FILLERS else "en"]
