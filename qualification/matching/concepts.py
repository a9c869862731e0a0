"""The vocabulary as an index: which ideas the words of a text stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from qualification.matching.entries import Entry, Hit, Index, Word, entry_of, hits_at, index_of
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
_KINDS = "_kinds"
"""What the names of concepts end in that hold nothing but cases of a wider one: breeds, makes, materials, complaints."""


def hits_in(tokens: Sequence[Token], lang: str) -> tuple[Hit, ...]:
    """What the words stand for, in the language of the talk; words unknown there are looked up in the other three."""
    found: list[Hit] = []
    for at, token in enumerate(tokens):
        for language in _languages(token, lang):
            is_foreign = language not in (lang, "ru" if "а" <= token.text[0] <= "я" else lang)
            here = [replace(hit, is_foreign=is_foreign) for hit in hits_at(tokens, at, _index(language))]
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


@cache
def _index(lang: str) -> Index:
    return index_of(pair for concepts in FIELDS for name, concept in concepts.items() for pair in _entries(name, concept, lang))


def _entries(name: str, concept: Concept, lang: str) -> Iterator[tuple[Word, Entry]]:
    for number, written in enumerate(f"{getattr(concept, lang)} {fold(concept.shared)}".split()):
        yield entry_of(written, name, lang, is_case=name.endswith(_KINDS) or 0 < concept.heads <= number)


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
