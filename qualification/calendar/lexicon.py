"""The words of one language as a table to look phrases up in, with their misspellings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from rapidfuzz.distance import OSA

from qualification.calendar import vague_en, vague_es, vague_fr, vague_ru, words_en, words_es, words_fr, words_ru
from qualification.calendar.patterns import Lines, Signs, phrases
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.spelling import sound, swapped

LANGUAGES = ("ru", "en", "es", "fr")

_FILLER: Signs = (Sign(Sense.FILLER),)
_JOINTS = frozenset("-'")
_NOT_MENDED = frozenset({Sense.ASKING, Sense.TELLING, Sense.PAST, Sense.CURRENCY, Sense.FILLER})
"""Everyday words: too many others are like them."""
_REPEATED = re.compile(r"(\w)\1{2,}")
_DOUBLED = re.compile(r"(\w)\1+")
_SHORTEST_MENDED = 4
_SHORTEST_MEANT = 5
_LONG = 8


@dataclass(slots=True)
class Node:
    """The phrases that go on from here; `signs` when one may end here."""

    following: dict[str, Node] = field(default_factory=dict)
    signs: Signs | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language: `root` of all phrases, `known` words, the longer words about time by their sound,
    by their letters in any order, and by first letter and length."""

    root: Node
    language: str
    known: frozenset[str]
    sounds: Mapping[str, str]
    swaps: Mapping[str, str]
    alike: Mapping[tuple[str, int], tuple[str, ...]]

    def phrase_at(self, words: Sequence[str], at: int) -> tuple[Signs, int] | None:
        """The signs of the longest phrase that begins there, and where it ends; hyphens and apostrophes may part its words."""
        node, found = self.root, None
        for index in range(at, len(words)):
            word = words[index]
            following = node.following.get(word)
            if following is None:
                if index > at and word in _JOINTS:
                    continue
                break
            node = following
            if node.signs is not None:
                found = node.signs, index + 1
        return found

    def mend(self, word: str) -> str | None:
        """The word about time that was meant by an unknown one; None when none is near enough."""
        if len(word) < _SHORTEST_MENDED:
            return None
        plain = _REPEATED.sub(r"\1", word)
        single = _DOUBLED.sub(r"\1", word)
        if plain in self.known or single in self.known:
            return plain if plain in self.known else single
        heard = self.sounds.get(sound(plain, self.language)) or self.swaps.get(swapped(word))
        if heard is not None:
            return heard
        slips = 2 if len(word) >= _LONG else 1
        best: tuple[int, bool, str] | None = None
        for length in range(max(len(word) - slips, _SHORTEST_MEANT), len(word) + slips + 1):
            for meant in self.alike.get((word[0], length), ()):
                distance = OSA.distance(plain, meant, score_cutoff=slips)
                if distance <= slips:
                    found = distance, meant[-1] != plain[-1], meant
                    best = found if best is None else min(best, found)
        return best[2] if best else None


@cache
def lexicon(language: str) -> Lexicon:
    """The words of one of `LANGUAGES`, built when first asked for."""
    tables, fillers, ordinary = _SOURCES[language]
    root = Node()
    alike: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
    swaps: dict[str, str] = {}
    known = {*fillers.split(), *ordinary.split()}
    for table in tables:
        for phrase, signs in phrases(table):
            _add(root, phrase, signs)
            known.update(phrase)
            if signs[0].sense in _NOT_MENDED:
                continue
            for word in phrase:
                if len(word) >= _SHORTEST_MENDED:
                    swaps.setdefault(swapped(word), word)
                if len(word) >= _SHORTEST_MEANT:
                    alike[word[0], len(word)].setdefault(word)
    for word in fillers.split():
        _add(root, (word,), _FILLER)
    sounds = {sound(word, language): word for found in alike.values() for word in reversed(found)}
    return Lexicon(root, language, frozenset(known), sounds, swaps, {key: tuple(found) for key, found in alike.items()})


def _add(root: Node, phrase: tuple[str, ...], signs: Signs) -> None:
    """The first meaning of a phrase stays: dates before vague words before fillers."""
    node = root
    for word in phrase:
        node = node.following.setdefault(word, Node())
    if node.signs is None and phrase:
        node.signs = signs


_SOURCES: Mapping[str, tuple[tuple[Lines, ...], str, str]] = {
    "ru": ((words_ru.WORDS, words_ru.HOLIDAYS, vague_ru.VAGUE), words_ru.FILLERS, words_ru.ORDINARY),
    "en": ((words_en.WORDS, words_en.HOLIDAYS, vague_en.VAGUE), words_en.FILLERS, words_en.ORDINARY),
    "es": ((words_es.WORDS, words_es.HOLIDAYS, vague_es.VAGUE), words_es.FILLERS, words_es.ORDINARY),
    "fr": ((words_fr.WORDS, words_fr.HOLIDAYS, vague_fr.VAGUE), words_fr.FILLERS, words_fr.ORDINARY),
}
