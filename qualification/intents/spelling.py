"""Cuts a reply into words and finds for each the word of the vocabulary it was meant to be.

The layers, in order: abbreviations written out, a drawn-out letter ("стооой"), vowels left out ("nxt"), spelling by ear
("памагите"), a slip of the fingers (two in a long word), a glued-on "не".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.intents.vocabulary import NUMBER, Vocabulary
from qualification.normalize import words

_OPENING = frozenset({"по", "j", "l", "d", "n", "m", "t", "s", "c", "qu", "y", "jusqu", "au"})
"""First parts that people write apart, hyphened or with an apostrophe alike ("по-русски", "j'ai")."""
_CLOSING = frozenset(
    {"то", "нибудь", "либо", "ка", "moi", "toi", "nous", "vous", "tu", "je", "on", "t", "il", "ils", "elle"}
    | {"le", "la", "les", "en", "y", "ce", "ci"}
)
"""Last parts of the same kind ("rappelez-moi", "кто-нибудь")."""
_CLAUSE_END = re.compile(r"[,.;:!?()…]| - ")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_TWICE = re.compile(r"(.)\1")
_LATIN_LOOKS = str.maketrans("aceopxykmthb", "асеорхукмтнв")
_CYRILLIC = re.compile("[а-я]")
_LATIN = re.compile("[a-z]")
_VOWELS = "aeiouаеиоуыэюя"

_SHORTEST_HEARD = 4
_SHORTEST_MENDED = 5
_TWO_SLIPS_FROM = 10
_LONGEST = 24
_NEAR_KEYS = 8
_FEWEST_CONSONANTS = 3
_MOST_LEFT_OUT = 2
_REMEMBERED = 1024
"""Spellings whose meaning is remembered: people use the same few words most of the time."""

Meaning = tuple[str, bool, bool]
"""A word, whether it was misspelt, whether the vocabulary has it."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the reply as the vocabulary has it. `clause`: number of the clause it stands in."""

    text: str
    clause: int
    is_mended: bool = False
    is_known: bool = True


@lru_cache(maxsize=512)
def cut(folded: str) -> tuple[tuple[str, int], ...]:
    """The words of a folded text in one spelling, each with the number of its clause."""
    pieces: list[tuple[str, int]] = []
    clause, end = 0, 0
    for word in words(folded):
        clause += _CLAUSE_END.search(folded, end, word.start) is not None
        end = word.end
        pieces.extend((piece, clause) for piece in _opened(word.text))
    return tuple(_spelled_out(pieces))


def _opened(word: str) -> list[str]:
    if word.isdigit():
        return [NUMBER]
    if _CYRILLIC.search(word) and _LATIN.search(word):
        word = word.translate(_LATIN_LOOKS)
    parts = word.split("-")
    if len(parts) > 1 and parts[0] not in _OPENING and parts[-1] not in _CLOSING:
        parts = [word]
    return [piece for part in parts for piece in _elided(part)]


def _elided(word: str) -> list[str]:
    first, _, rest = word.partition("'")
    return [first, rest.replace("'", "")] if rest and first in _OPENING else [word.replace("'", "")]


def _spelled_out(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Single letters in a row are one word: "с т о п"."""
    if len(pieces) >= _SHORTEST_HEARD and all(len(piece) == 1 for piece, _ in pieces):
        return [("".join(piece for piece, _ in pieces), 0)]
    return pieces


class Speller:
    """Reads single words with one vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._heard: dict[str, list[str]] = {}
        self._by_start: dict[tuple[str, int], list[str]] = {}
        self._by_consonants: dict[str, list[str]] = {}
        self._remembered: dict[tuple[str, bool], tuple[Meaning, ...]] = {}
        for word in sorted(vocabulary.known):
            key = self._sound(word)
            if key not in self._heard:
                self._by_start.setdefault((_first_sound(key), len(key)), []).append(key)
            self._heard.setdefault(key, []).append(word)
            self._by_consonants.setdefault(_consonants(word), []).append(word)

    def tokens(self, pieces: Iterable[tuple[str, int]], *, mends: bool) -> list[Token]:
        """The pieces as words of the vocabulary; unknown ones stay as they are.

        `mends`: whether misspelt words are looked for.
        """
        return [token for piece, clause in pieces for token in self._read(piece, clause, mends)]

    def _read(self, piece: str, clause: int, mends: bool) -> list[Token]:
        vocabulary = self._vocabulary
        if piece in vocabulary.known and piece not in vocabulary.short:
            return [Token(piece, clause)]
        key = (piece, mends)
        if key not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = tuple(self._meanings(piece, mends))
        return [Token(word, clause, is_mended, is_known) for word, is_mended, is_known in self._remembered[key]]

    def _meanings(self, piece: str, mends: bool) -> list[Meaning]:
        """The words that the piece stands for, whether they were misspelt, and whether the vocabulary has them."""
        vocabulary = self._vocabulary
        if piece in vocabulary.short:
            return [(word, False, True) for word in vocabulary.short[piece]]
        if piece in vocabulary.real or len(piece) > _LONGEST:
            return [(piece, False, False)]
        if drawn := self._shortened(piece):
            return [(drawn, False, True)]
        if mends and (meant := self._meant(piece)):
            return [(meant, True, True)]
        return self._unglued(piece, mends) or [(piece, False, False)]

    def _unglued(self, piece: str, mends: bool) -> list[Meaning]:
        """A negator of two letters written together with the next word ("ненадо"), else nothing."""
        glued, rest = piece[:2], piece[2:]
        if glued not in self._vocabulary.negators or len(rest) < _SHORTEST_HEARD:
            return []
        meant = rest if rest in self._vocabulary.known else self._meant(rest) if mends else None
        return [(glued, False, True), (meant, meant != rest, True)] if meant else []

    def _shortened(self, piece: str) -> str | None:
        for pattern, replacement in ((_DRAWN_OUT, r"\1"), (_DRAWN_OUT, r"\1\1"), (_TWICE, r"\1")):
            shorter = pattern.sub(replacement, piece)
            if shorter != piece and shorter in self._vocabulary.known and len(shorter) >= _SHORTEST_HEARD - 1:
                return shorter
        return None

    def _meant(self, piece: str) -> str | None:
        if word := self._without_vowels(piece):
            return word
        key = self._sound(piece)
        if len(piece) < _SHORTEST_HEARD or len(key) < _SHORTEST_HEARD - 1:
            return None
        if word := self._nearest(piece, self._heard.get(key, ()), slips=_slips(piece) + 2):
            return word
        if len(piece) < _SHORTEST_MENDED:
            return self._swapped(piece)
        keys = self._keys_near(key, 2 if len(key) >= _TWO_SLIPS_FROM else 1)
        words_near = [word for near in keys for word in self._heard[near]]
        if len(piece) == _SHORTEST_MENDED:  # one letter for another makes too many real words: "maria", "marca"
            words_near = [word for word in words_near if len(word) != len(piece) or sorted(word) == sorted(piece)]
        return self._nearest(piece, words_near, slips=_slips(piece))

    def _without_vowels(self, piece: str) -> str | None:
        """A word written with fewer vowels ("nxt", "humn")."""
        consonants = _consonants(piece)
        if len(consonants) < _FEWEST_CONSONANTS:
            return None
        longer = [word for word in self._by_consonants.get(consonants, ()) if _is_shortened(piece, word)]
        return min(longer, key=lambda word: (word in self._vocabulary.small, len(word)), default=None)

    def _keys_near(self, key: str, slips: int) -> list[str]:
        lengths = range(len(key) - slips, len(key) + slips + 1)
        keys = [other for length in lengths for other in self._by_start.get((_first_sound(key), length), ())]
        return [str(near) for near, _, _ in process.extract(key, keys, scorer=OSA.distance, score_cutoff=slips, limit=_NEAR_KEYS)]

    @staticmethod
    def _nearest(piece: str, candidates: Sequence[str], *, slips: int) -> str | None:
        best = process.extractOne(piece, candidates, scorer=OSA.distance, score_cutoff=slips)
        return str(best[0]) if best and not _is_longer_word(piece, str(best[0])) else None

    def _swapped(self, piece: str) -> str | None:
        """A short word with two neighbours swapped ("sotp"); any other slip would make it another word."""
        for at in range(1, len(piece) - 1):
            word = piece[:at] + piece[at + 1] + piece[at] + piece[at + 2 :]
            if word in self._vocabulary.known:
                return word
        return None

    def _sound(self, word: str) -> str:
        for pattern, sound in self._vocabulary.sounds:
            word = pattern.sub(sound, word)
        return _TWICE.sub(r"\1", word)


def _slips(word: str) -> int:
    """How many letters off a word may be written: one up to six letters, then one more for every three."""
    return max(1, (len(word) - 1) // 3)


def _consonants(word: str) -> str:
    return "".join(sign for sign in word if sign not in _VOWELS)


def _is_shortened(piece: str, word: str) -> bool:
    """True when one or two letters of the word are left out."""
    rest = iter(word)
    return 1 <= len(word) - len(piece) <= _MOST_LEFT_OUT and all(sign in rest for sign in piece)


def _is_longer_word(piece: str, word: str) -> bool:
    """Something put before or after a known word makes another word of it ("inexpensive", "helpers")."""
    return len(piece) >= len(word) + 2 and (piece.startswith(word) or piece.endswith(word))


def _first_sound(key: str) -> str:
    return "a" if key[:1] in _VOWELS else key[:1]
