"""All number words of the four languages in one table, and how a word that is not in it is found there all the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from qualification.numerals.atoms import Atom, Vocabulary
from qualification.numerals.english import ENGLISH
from qualification.numerals.french import FRENCH
from qualification.numerals.latin import russian_skeleton, skeleton
from qualification.numerals.russian import HALF_PREFIX, RUSSIAN
from qualification.numerals.spanish import SPANISH

VOCABULARIES: Mapping[str, Vocabulary] = {"ru": RUSSIAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH}
"""By ISO 639-1 code."""

_LONGEST = 36
_SHORTEST_TYPO = 7
_SHORTEST_TRANSLIT = 3
_SHORTEST_PART = 3
_NO_TYPO = frozenset({"certaine", "certaines", "seconds", "secondes", "garante", "pillion", "vientos", "cuentos", "momento", "четверг"})
"""Common words one slip away from a long number word."""
_NO_TRANSLIT = frozenset({"pol", "par", "para", "dos", "sot", "tri", "dve", "sta", "sem"})
"""Skeletons that are words of other languages."""


@cache
def atoms() -> Mapping[str, Atom]:
    """Folded word to what it means; of two languages the first one listed wins, spelling being the same."""
    table: dict[str, Atom] = {}
    for language in VOCABULARIES.values():
        for word, atom in language.atoms():
            table.setdefault(word, atom)
    for word, atom in tuple(table.items()):
        if atom.role == "scale" and atom.is_russian and not atom.is_short:
            table.setdefault(HALF_PREFIX + word, Atom(atom.value / 2, "scale", is_russian=True))
    return table


@cache
def slang_atoms(lang: str) -> Mapping[str, Atom]:
    """The words of one language that are numbers only where money is the subject; none for a language not known here."""
    table: dict[str, Atom] = {}
    for word, atom in VOCABULARIES[lang].slang_atoms() if lang in VOCABULARIES else ():
        table.setdefault(word, atom)
        if atom.is_russian and len(word) > _SHORTEST_PART and not atom.is_many:
            table.setdefault(HALF_PREFIX + word, Atom(atom.value / 2, "scale", is_russian=True))
    return table


@lru_cache(maxsize=4096)
def atoms_of(word: str) -> tuple[Atom, ...]:
    """The atoms of a folded word: one, several where number words were written together, none for any other word.

    Looks up the word itself first, then its parts, its Russian in Latin letters, and at last a long word one slip away.
    """
    exact = atoms().get(word)
    if exact is not None:
        return (exact,)
    if not _SHORTEST_TRANSLIT <= len(word) <= _LONGEST:
        return ()
    russian = _transliterated().get(skeleton(word)) if word.isascii() else None
    if russian is not None:
        return (russian,)
    return _glued(word) or _mistyped(word)


@cache
def _transliterated() -> Mapping[str, Atom]:
    table: dict[str, Atom] = {}
    for word, atom in atoms().items():
        if atom.is_russian and atom.role != "ordinal" and len(word) >= _SHORTEST_TRANSLIT:
            table.setdefault(russian_skeleton(word), atom)
    return {spelling: atom for spelling, atom in table.items() if spelling not in _NO_TRANSLIT}


def _glued(word: str) -> tuple[Atom, ...]:
    """Whole number words in a row ("двестипятьдесят", "quatrevingtdix"); each place in the word is reached once."""
    table = atoms()
    reached: dict[int, tuple[Atom, ...]] = {0: ()}
    for start in range(len(word)):
        if start not in reached:
            continue
        for end in range(start + _SHORTEST_PART, len(word) + 1):
            atom = table.get(word[start:end])
            if atom is not None and atom.role != "ordinal":
                reached.setdefault(end, (*reached[start], atom))
    return reached.get(len(word), ())


def _mistyped(word: str) -> tuple[Atom, ...]:
    if len(word) < _SHORTEST_TYPO or word in _NO_TYPO:
        return ()
    found = extractOne(word, _long_words(), scorer=OSA.distance, score_cutoff=1)
    if found is None or found[0] in _NO_TYPO:
        return ()
    return (atoms()[found[0]],)


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(word for word, atom in atoms().items() if len(word) >= _SHORTEST_TYPO - 1 and atom.role in ("value", "group", "scale"))
