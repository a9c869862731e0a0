"""All number words of the four languages in one table, and how a word that is not in it is found there all the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from qualification.normalize import from_translit, is_cyrillic
from qualification.numerals.atoms import Atom
from qualification.numerals.english import ENGLISH
from qualification.numerals.french import FRENCH
from qualification.numerals.russian import HALF_PREFIX, RUSSIAN
from qualification.numerals.spanish import SPANISH

LANGUAGES = (RUSSIAN, ENGLISH, SPANISH, FRENCH)

_LONGEST_GLUED = 36
_SHORTEST_TYPO = 6
_NO_TYPO = frozenset({
    # Common words one slip away from a long number word.
    "segunda", "quizas", "primero", "tercero", "vente", "семья", "четвертый", "sesion", "minute", "billing", "cuenta", "mission", "vision",
    "fission", "pillion", "centre", "center", "центра", "центру", "должен", "течение", "septembre", "september", "decembre",
    "treinta", "weekly", "nineties", "hunted", "quarterly", "ciudad", "cinta", "soixante", "thousandth", "cinema", "сентября",
    "декабря", "октября", "четверг", "тысячный", "стоить", "стоит", "двести", "пятница", "пятницу", "пятницы", "заплатить", "платить",
    "хватить", "светить", "тратить", "достать", "осталось", "перевести",
})


@cache
def atoms() -> Mapping[str, Atom]:
    """Folded word to what it means; of two languages the first one listed wins, spelling being the same."""
    table: dict[str, Atom] = {}
    for language in LANGUAGES:
        for word, atom in language.atoms():
            table.setdefault(word, atom)
    for word, atom in tuple(table.items()):
        if atom.role == "scale" and atom.is_russian and not atom.is_short and len(word) > 2:
            table.setdefault(HALF_PREFIX + word, Atom(atom.value / 2, "scale", is_russian=True))
    return table


@cache
def slang_atoms() -> Mapping[str, Atom]:
    """The further words where money is the subject."""
    return {word: atom for language in LANGUAGES for word, atom in language.slang_atoms()}


@lru_cache(maxsize=4096)
def known(word: str) -> tuple[Atom, ...]:
    """The atoms of a folded word: one, or several where number words were written together; empty for any other word."""
    table = atoms()
    if word in table:
        return (table[word],)
    if not 4 <= len(word) <= _LONGEST_GLUED or not word.isalpha():
        return ()
    return _glued(word)


@lru_cache(maxsize=4096)
def guessed(word: str) -> tuple[Atom, ...]:
    """The same for a word spelt wrong or transliterated; only long words, as short ones are one slip from anything."""
    if not is_cyrillic(word) and word.isascii() and 3 <= len(word) <= _LONGEST_GLUED:
        russian = transliterated().get(skeleton(word))
        if russian is not None:
            return (russian,)
    if not _SHORTEST_TYPO <= len(word) <= _LONGEST_GLUED or word in _NO_TYPO:
        return ()
    found = extractOne(word, _long_words(), scorer=OSA.distance, score_cutoff=1 if len(word) < 9 else 2)
    if found is None or found[0][0] != word[0] and found[1] > 1:
        return ()
    return (atoms()[found[0]],)


@cache
def transliterated() -> Mapping[str, Atom]:
    """Russian number words by the skeleton of their Latin spelling."""
    table: dict[str, Atom] = {}
    for word, atom in atoms().items():
        if atom.is_russian and atom.role != "ordinal" and len(word) > 2:
            table.setdefault(skeleton(romanized(word)), atom)
    for clash in ("pol", "par", "para", "dos", "sot", "mio", "mil", "odna", "odno", "kosar", "trois", "tri"):
        table.pop(clash, None)
    return table
