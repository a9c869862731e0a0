"""The vocabulary as an index: which ideas the words of a text stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from qualification.matching.inflection import stems, stems_once
from qualification.matching.tokens import Token, is_filler, tokens_of
from qualification.normalize import fold
from qualification.vocabulary import (
    ages,
    animals,
    body,
    business,
    companies,
    concerns,
    contact,
    dentistry,
    digital,
    everyday,
    food,
    home_works,
    household,
    insurance,
    languages,
    learning,
    leisure,
    medicine,
    money_law,
    people,
    places,
    preferences,
    property,
    psychology,
    relations,
    roles,
    shopping,
    travel,
    urgency,
    vehicles,
    wellbeing,
    work_logistics,
)
from qualification.vocabulary.concept import Concept

FIELDS: tuple[Mapping[str, Concept], ...] = tuple(
    subject.CONCEPTS
    for subject in (
        everyday,
        urgency,
        roles,
        companies,
        contact,
        business,
        property,
        vehicles,
        home_works,
        digital,
        learning,
        wellbeing,
        leisure,
        insurance,
        money_law,
        work_logistics,
        preferences,
        people,
        concerns,
        places,
        shopping,
        animals,
        dentistry,
        food,
        household,
        languages,
        medicine,
        travel,
        psychology,
        body,
        relations,
        ages,
    )
)
"""The concepts of every field of life; a new vocabulary file is named here."""

LANGUAGES = ("ru", "en", "es", "fr")
_SHORTEST_PREFIX = 2
_LONGEST_PREFIX = 14
_NEAR = 4
_KINDS = "_kinds"
"""What the names of concepts end in that hold nothing but cases of a wider one: breeds, makes, materials, complaints."""
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
class _Word:
    """One word of an entry: a whole word in any form, or all words that begin with `text`."""

    text: str
    is_prefix: bool
    lang: str

    def fits(self, token: Token) -> bool:
        if self.is_prefix:
            return token.text.startswith(self.text) and _may_end(len(self.text), len(token.text))
        return not stems(self.text, self.lang).isdisjoint(token.stems)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a word stands for, by itself or with those of `rest`. Thousands of words share one entry: it does not hold the word."""

    concept: str
    rest: tuple[_Word, ...]
    is_ordered: bool
    is_case: bool


@dataclass(frozen=True, slots=True)
class _Index:
    by_stem: Mapping[str, tuple[_Entry, ...]]
    by_prefix: Mapping[str, tuple[_Entry, ...]]


def hits_in(tokens: Sequence[Token], lang: str) -> tuple[Hit, ...]:
    """What the words stand for, in the language of the talk; words unknown there are looked up in the other three."""
    found: list[Hit] = []
    for at, token in enumerate(tokens):
        for language in _languages(token, lang):
            is_foreign = language not in (lang, "ru" if "а" <= token.text[0] <= "я" else lang)
            here = [replace(hit, is_foreign=is_foreign) for hit in _hits_at(tokens, at, language)]
            found.extend(here)
            if here:
                break
    return tuple(found)


@lru_cache(maxsize=512)
def ideas_of(folded: str, lang: str) -> frozenset[str]:
    """The concepts that the words of a text stand for, as they are or more widely; cases of an idea left out."""
    meant = {hit.concept for hit in hits_in(tokens_of(folded, lang), lang) if not hit.is_case}
    return frozenset(meant)


def wider(concept: str) -> tuple[str, ...]:
    """The concepts that this one is a case of."""
    return _wider().get(concept, ())


def neighbours(concept: str) -> int:
    """The number of the field of life that the concept belongs to."""
    return _fields()[concept]


def words_of(concept: str, lang: str) -> tuple[str, ...]:
    """The single words for a concept in one language, or their beginnings."""
    return _single_words(lang if lang in LANGUAGES else "en").get(concept, ())


def _languages(token: Token, lang: str) -> tuple[str, ...]:
    lang = lang if lang in LANGUAGES else "en"
    if "а" <= token.text[0] <= "я":
        return ("ru",)
    if lang == "ru" or not token.text[0].isalpha():
        return ("en", "ru") if lang == "ru" else (lang, "en")
    return (lang, *(other for other in ("en", "es", "fr") if other != lang and not is_filler(token.text, lang)))


def _hits_at(tokens: Sequence[Token], at: int, lang: str) -> Iterator[Hit]:
    seen: set[tuple[str, bool]] = set()
    for entry, is_whole in _entries_for(tokens[at], lang):
        if not entry.rest:
            if (entry.concept, entry.is_case) not in seen:
                seen.add((entry.concept, entry.is_case))
                yield Hit(entry.concept, at, at + 1, False, is_whole=is_whole, is_case=entry.is_case)
        else:
            end = _phrase_end(tokens, at, entry)
            if end:
                yield Hit(entry.concept, end[0], end[1], True, is_case=entry.is_case)


def _entries_for(token: Token, lang: str) -> Iterator[tuple[_Entry, bool]]:
    """The entries that the word begins, and whether it is known as a whole."""
    index, length = _index(lang), len(token.text)
    for stem in token.stems:
        yield from ((entry, True) for entry in index.by_stem.get(stem, ()))
    for size in range(_SHORTEST_PREFIX, min(length, _LONGEST_PREFIX) + 1):
        if _may_end(size, length):
            yield from ((entry, size == length) for entry in index.by_prefix.get(token.text[:size], ()))


def _may_end(size: int, length: int) -> bool:
    """A short beginning says little: "app" is in "apps", not in "appartement"."""
    return size > max(_TAILS) or length - size <= _TAILS[size]


def _phrase_end(tokens: Sequence[Token], at: int, entry: _Entry) -> tuple[int, int] | None:
    if entry.is_ordered:
        end = at + 1 + len(entry.rest)
        if end <= len(tokens) and all(word.fits(token) for word, token in zip(entry.rest, tokens[at + 1 : end], strict=True)):
            return at, end
        return None
    low, high = at, at
    for word in entry.rest:
        near = range(max(0, at - _NEAR), min(len(tokens), at + _NEAR + 1))
        place = next((other for other in near if other != at and word.fits(tokens[other])), None)
        if place is None:
            return None
        low, high = min(low, place), max(high, place)
    return low, high + 1


@cache
def _index(lang: str) -> _Index:
    by_stem: dict[str, tuple[_Entry, ...]] = {}
    by_prefix: dict[str, tuple[_Entry, ...]] = {}
    shared: dict[tuple[_Entry, ...], tuple[_Entry, ...]] = {}
    for concepts in FIELDS:
        for name, concept in concepts.items():
            for first, entry in _entries(name, concept, lang):
                table = by_prefix if first.is_prefix else by_stem
                for key in (first.text,) if first.is_prefix else stems_once(first.text, lang):
                    told = (*table.get(key, ()), entry)
                    table[key] = shared.setdefault(told, told)
    return _Index(by_stem, by_prefix)


def _entries(name: str, concept: Concept, lang: str) -> Iterator[tuple[_Word, _Entry]]:
    for number, written in enumerate(f"{getattr(concept, lang)} {fold(concept.shared)}".split()):
        is_ordered = "+" not in written
        parts = written.replace("-", "_").replace("+", "_").split("_")
        atoms = tuple(_word(part, lang) for part in parts if part)
        yield atoms[0], _Entry(name, atoms[1:], is_ordered, name.endswith(_KINDS) or 0 < concept.heads <= number)


def _word(written: str, lang: str) -> _Word:
    text = written.rstrip("*")
    return _Word(text, text != written, lang)


@cache
def _wider() -> dict[str, tuple[str, ...]]:
    """The wider concepts of each, with those that are wider still."""
    direct = {name: concept.under.split() for concepts in FIELDS for name, concept in concepts.items() if concept.under}
    return {name: tuple(dict.fromkeys([*near, *(far for each in near for far in direct.get(each, ()))])) for name, near in direct.items()}


@cache
def _fields() -> dict[str, int]:
    fields = {name: number for number, concepts in enumerate(FIELDS) for name in concepts}
    kinds = {name: fields[_wider()[name][0]] for name in fields if name.endswith(_KINDS)}
    return fields | kinds


@cache
def _single_words(lang: str) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(word.rstrip("*") for word in getattr(concept, lang).split() if "_" not in word and "+" not in word)
        for concepts in FIELDS
        for name, concept in concepts.items()
    }
