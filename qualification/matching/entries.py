"""Words and phrases that stand for an idea, as written in the vocabulary, and finding them in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from qualification.matching.inflection import stems, stems_once
from qualification.matching.tokens import Token

_SHORTEST_PREFIX = 2
_LONGEST_PREFIX = 14
_NEAR = 4
_TAILS = {1: 1, 2: 2, 3: 3, 4: 6}
"""How many letters may follow a beginning of so many."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words `start` to `end` (exclusive) of a text stand for `concept`. `is_phrase`: by several words together.
    `is_foreign`: in another language than that of the talk. `is_whole`: the word itself is known, not only its beginning.
    `is_case`: the words name a case of the idea, not the idea itself."""

    concept: str
    start: int
    end: int
    is_phrase: bool
    is_foreign: bool = False
    is_whole: bool = False
    is_case: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """One word of an entry: a whole word in any form, or all words that begin with `text`."""

    text: str
    is_prefix: bool
    lang: str

    def fits(self, token: Token) -> bool:
        """True when the token is this word."""
        if self.is_prefix:
            return token.text.startswith(self.text) and _may_end(len(self.text), len(token.text))
        return not stems(self.text, self.lang).isdisjoint(token.stems)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word stands for, by itself or with those of `rest`. Thousands of words share one entry: it does not hold the word."""

    concept: str
    rest: tuple[Word, ...]
    is_ordered: bool
    is_case: bool = False


@dataclass(frozen=True, slots=True)
class Index:
    """Entries by a stem of their first word, or by its beginning."""

    by_stem: Mapping[str, tuple[Entry, ...]]
    by_prefix: Mapping[str, tuple[Entry, ...]]


def entry_of(written: str, concept: str, lang: str, *, is_case: bool = False) -> tuple[Word, Entry]:
    """The first word of an entry as written (`word`, `word*`, `a_b`, `a+b`), and the entry."""
    words = tuple(_word(part, lang) for part in written.replace("-", "_").replace("+", "_").split("_") if part)
    return words[0], Entry(concept, words[1:], "+" not in written, is_case)


def index_of(entries: Iterable[tuple[Word, Entry]]) -> Index:
    """The entries in an index; those of equal words share one tuple."""
    by_stem: dict[str, tuple[Entry, ...]] = {}
    by_prefix: dict[str, tuple[Entry, ...]] = {}
    shared: dict[tuple[Entry, ...], tuple[Entry, ...]] = {}
    for first, entry in entries:
        table = by_prefix if first.is_prefix else by_stem
        for key in (first.text,) if first.is_prefix else stems_once(first.text, first.lang):
            told = (*table.get(key, ()), entry)
            table[key] = shared.setdefault(told, told)
    return Index(by_stem, by_prefix)


def hits_at(tokens: Sequence[Token], at: int, index: Index) -> Iterator[Hit]:
    """What the word at this place stands for, by itself and with those beside it."""
    seen: set[tuple[str, bool]] = set()
    for entry, is_whole in _entries_for(tokens[at], index):
        if not entry.rest:
            if (entry.concept, entry.is_case) not in seen:
                seen.add((entry.concept, entry.is_case))
                yield Hit(entry.concept, at, at + 1, False, is_whole=is_whole, is_case=entry.is_case)
        else:
            end = _phrase_end(tokens, at, entry)
            if end:
                yield Hit(entry.concept, end[0], end[1], True, is_case=entry.is_case)


def _entries_for(token: Token, index: Index) -> Iterator[tuple[Entry, bool]]:
    """The entries that the word begins, and whether it is known as a whole."""
    length = len(token.text)
    for stem in token.stems:
        yield from ((entry, True) for entry in index.by_stem.get(stem, ()))
    for size in range(_SHORTEST_PREFIX, min(length, _LONGEST_PREFIX) + 1):
        if _may_end(size, length):
            yield from ((entry, size == length) for entry in index.by_prefix.get(token.text[:size], ()))


def _may_end(size: int, length: int) -> bool:
    """A short beginning says little: "app" is in "apps", not in "appartement"."""
    return size > max(_TAILS) or length - size <= _TAILS[size]


def _phrase_end(tokens: Sequence[Token], at: int, entry: Entry) -> tuple[int, int] | None:
    if entry.is_ordered:
        end = at + 1 + len(entry.rest)
        if end > len(tokens) or not entry.rest[0].fits(tokens[at + 1]):
            return None
        return (at, end) if all(word.fits(tokens[at + 1 + place]) for place, word in enumerate(entry.rest)) else None
    low, high = at, at
    for word in entry.rest:
        near = range(max(0, at - _NEAR), min(len(tokens), at + _NEAR + 1))
        place = next((other for other in near if other != at and word.fits(tokens[other])), None)
        if place is None:
            return None
        low, high = min(low, place), max(high, place)
    return low, high + 1


def _word(written: str, lang: str) -> Word:
    text = written.rstrip("*")
    return Word(text, text != written, lang)
