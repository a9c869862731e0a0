"""Tells the first name from the last: by lists, endings, capitals and the customs of the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from qualification.names import given_en, given_es, given_fr
from qualification.names.clauses import NameWord
from qualification.names.lexicon import (
    SURE_SURNAME,
    is_given,
    is_listed_surname,
    is_near_given,
    is_particle,
    is_patronymic,
    is_womans,
    surname_weight,
)
from qualification.names.spelling import spelled
from qualification.names.surnames import PATRONYMIC_PARTS
from qualification.names.word_list import word_list

_FRENCH_SECONDS = word_list(
    """
    pierre paul claude louis michel marc luc francois jacques philippe yves baptiste rene charles marie christophe noel daniel
    sebastien gabriel eudes guy max remi david patrick joseph loup come andre henri alexandre antoine emmanuel olivier alain france
    christine therese louise anne jeanne helene laure line rose paule noelle josee chantal odile cecile sophie lou eve charlotte
    dominique ange astrid reine claire lise gaelle elisabeth aurore caroline flore julie catherine bernadette victoire camille amelie
    edouard
    """
)
"""Second halves of French double names, surnames of their own among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name told apart; `is_known`: at least one word of it is surely part of a name."""

    first: str | None
    last: str | None
    is_known: bool


@dataclass(frozen=True, slots=True)
class _Unit:
    """Words that stay together: a double given name, a surname with its particles."""

    words: tuple[NameWord, ...]
    given: bool
    weight: int

    @property
    def raw(self) -> tuple[str, ...]:
        return tuple(word.raw for word in self.words)

    @property
    def is_shouted(self) -> bool:
        return all(raw.isupper() for raw in self.raw) and len("".join(self.raw)) > 1


def ordered(words: Sequence[NameWord], lang: str, *, is_formal: bool = False) -> Person:
    """First and last name of these words, patronymic and initials left out. `is_formal`: a title like "Mr" went before."""
    kept = _without_initials(_without_patronymic(tuple(words)))
    units = _units(kept, lang)
    known = is_formal or any(unit.given or unit.weight == SURE_SURNAME for unit in units)
    first, last = _split(units, lang) if len(units) > 1 else (units, ())
    if len(units) == 1 and (_is_last_alone(units[0], is_formal=is_formal) or (len(kept) < len(words) and not units[0].given)):
        first, last = (), units
    return Person(first=_text(first) or _initials(words), last=_text(last), is_known=known)


def _initials(words: Sequence[NameWord]) -> str | None:
    """ "J.K." of "J.K. Rowling"; behind the surname, or in Russian, they stand for a patronymic as well and are no name."""
    signs = list(takewhile(lambda raw: len(raw) == 1 and raw.isascii(), (word.raw for word in words)))
    return "".join(f"{sign.upper()}." for sign in signs) if 0 < len(signs) < len(words) else None


def _text(units: Sequence[_Unit]) -> str | None:
    return spelled([raw for unit in units for raw in unit.raw])


def _without_patronymic(words: tuple[NameWord, ...]) -> tuple[NameWord, ...]:
    """The patronymic goes, unless the word is all there is, or a surname made like one ("Анна Абрамович")."""
    if len(words) == 1:
        return words
    words = _without_fathers(words)
    places = [at for at, word in enumerate(words) if is_patronymic(word.word)]
    womans = any(is_womans(word.word) for word in words)
    fitting = [at for at in places if not (womans and words[at].word.endswith("ич"))]
    if len(fitting) > 1 and words[fitting[0]].word not in words[fitting[1]].word and not _is_part(words[fitting[1]]):
        fitting = fitting[:1] if fitting[0] > 0 else fitting[1:]
    return tuple(word for at, word in enumerate(words) if at not in fitting) or words


def _without_fathers(words: tuple[NameWord, ...]) -> tuple[NameWord, ...]:
    """ "Рашид кызы": the father's name goes with its word, if a given name remains."""
    for at, word in enumerate(words):
        if word.word in PATRONYMIC_PARTS and any(is_given(other.word) for other in words[: max(0, at - 1)]):
            return words[: at - 1] + words[at + 1 :]
    return words


def _is_part(word: NameWord) -> bool:
    return len(word.word) <= 5  # "оглы" after the father's name


def _without_initials(words: tuple[NameWord, ...]) -> tuple[NameWord, ...]:
    return tuple(word for word in words if len(word.word) > 1 or word.word in {"y", "e", "i", "d"}) or words


def _units(words: tuple[NameWord, ...], lang: str) -> tuple[_Unit, ...]:
    units: list[_Unit] = []
    waiting: list[NameWord] = []  # particles before the word they belong to
    for at, word in enumerate(words):
        if is_particle(word.word) and at + 1 < len(words) and (units or waiting or not is_given(word.word)):
            waiting.append(word)
            continue
        whole = (*waiting, word)
        waiting = []
        if units and _belongs_to_given(units[-1], whole, words[at + 1 :], lang):
            units[-1] = _Unit(units[-1].words + whole, given=True, weight=0)
        elif units and whole[0].word in {"y", "e", "i"}:
            units[-1] = _Unit(units[-1].words + whole, given=False, weight=SURE_SURNAME)
        elif len(whole) > 1:
            units.append(_Unit(whole, given=False, weight=SURE_SURNAME))
        else:
            units.append(_Unit(whole, given=is_given(word.word), weight=surname_weight(word.word)))
    return tuple(units)


def _belongs_to_given(before: _Unit, whole: tuple[NameWord, ...], after: Sequence[NameWord], lang: str) -> bool:
    """The words go on a double given name: "Juan | Carlos", "María | del Carmen", "Jean | Pierre"."""
    if not before.given or len(before.words) > 1:
        return False
    start, word = before.words[0].word, whole[-1].word
    if len(whole) > 1:
        return whole[0].word in {"de", "del"} and word in given_es.DEVOTIONS and start in given_es.FIRST_HALVES
    if not is_given(word) or before.is_shouted != whole[0].raw.isupper():
        return False
    if lang == "fr":
        return start in given_fr.FIRST_HALVES and (word in _FRENCH_SECONDS or (bool(after) and surname_weight(word) < SURE_SURNAME))
    if lang == "es":
        before_surname = bool(after) and surname_weight(after[0].word) == SURE_SURNAME
        return not is_listed_surname(word, "es") or (before_surname and start in given_es.FIRST_HALVES)
    paired = start in given_en.COMPOUND_STARTS and word in given_en.COMPOUND_ENDS
    return paired and (surname_weight(word) < SURE_SURNAME or bool(after))


def _is_last_alone(unit: _Unit, *, is_formal: bool) -> bool:
    if is_formal:
        return not unit.given or unit.weight == SURE_SURNAME
    return not unit.given and unit.weight == SURE_SURNAME and not _is_slip(unit.words[-1].word)


def _is_slip(word: str) -> bool:
    """A given name with two letters swapped, not a surname made of one."""
    return not word.endswith(("ов", "ев", "ова", "ева", "ov", "ev", "ova", "eva")) and is_near_given(word)


def _split(units: tuple[_Unit, ...], lang: str) -> tuple[tuple[_Unit, ...], tuple[_Unit, ...]]:
    head, tail = units[0], units[1:]
    if head.is_shouted and not (head.given and head.weight < SURE_SURNAME) and not all(unit.is_shouted for unit in units):
        return _after_shouted(units)
    starts = next((at for at, unit in enumerate(units) if unit.given), None)
    if starts is None:
        if head.weight > tail[-1].weight:
            return tail[-1:], units[:-1]
        both_spanish = lang == "es" and all(unit.weight == SURE_SURNAME for unit in units)
        return ((), units) if both_spanish else (units[:1], tail)
    if starts == 0:
        swapped = head.weight == SURE_SURNAME and len(units) == 2 and tail[0].given and not tail[0].weight and lang == "ru"
        return (tail, units[:1]) if swapped else (units[:1], _surnames(tail, lang))
    if units[starts].weight == SURE_SURNAME and head.weight == 0:
        return units[:1], tail  # "Xander Thomas"
    return units[starts:], units[:starts]


def _after_shouted(units: tuple[_Unit, ...]) -> tuple[tuple[_Unit, ...], tuple[_Unit, ...]]:
    """ "DUPONT Marie": who shouts one part, shouts the last name."""
    quiet = next(at for at, unit in enumerate(units) if not unit.is_shouted)
    return units[quiet:], units[:quiet]


def _surnames(tail: tuple[_Unit, ...], lang: str) -> tuple[_Unit, ...]:
    """The last name out of what follows the first: a middle name goes where the language has one."""
    while len(tail) > 1 and tail[0].given and (lang == "en" or tail[0].weight < SURE_SURNAME):
        tail = tail[1:]
    return tail
