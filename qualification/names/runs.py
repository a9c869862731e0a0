"""Takes the words that may be a name out of a clause, from a place on: courtesies and titles passed over, no word too many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qualification.names.clauses import NameWord
from qualification.names.introductions import closings, phrases
from qualification.names.lexicon import (
    SURE_SURNAME,
    is_given,
    is_ordinary,
    is_particle,
    is_patronymic,
    is_role,
    is_suffix,
    is_title,
    may_be_name,
    surname_weight,
)

_LONGEST_PHRASE = 6
_FAMILIAR_TITLES = frozenset({"don", "dona", "девушка", "тетя", "дядя", "баба", "дед", "бабушка", "miss"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words that may be a name, from a place in a clause: `end` is the place after them."""

    words: tuple[NameWord, ...]
    end: int
    is_formal: bool = False


def name_run(words: Sequence[NameWord], at: int, lang: str) -> Run:
    """The words of a name from a place on, courtesies and titles before it passed over."""
    is_formal = False
    at = after_polite(words, at)
    while at < len(words) and is_title(words[at].word, lang) and not (at + 1 == len(words) and is_given(words[at].word)):
        is_formal = is_formal or words[at].word not in _FAMILIAR_TITLES
        at += 1
    taken: list[NameWord] = []
    while at < len(words) and _goes_on(words, at, taken, lang):
        taken.append(words[at])
        at += 1
    while taken and is_particle(taken[-1].word) and not is_given(taken[-1].word):
        taken.pop()
        at -= 1
    while at < len(words) and taken and is_suffix(words[at].word):
        at += 1
    return Run(tuple(taken), at, is_formal)


def after_polite(words: Sequence[NameWord], at: int, *, is_sole: bool = True) -> int:
    """The place after greetings, thanks and the like. `is_sole`: a given name that is all there is, is none of them."""
    while at < len(words):
        group, length = phrase_at(words, at)
        if group != "polite" or (is_sole and len(words) == 1 and is_given(words[at].word)):
            return at
        at += length
    return at


def phrase_at(words: Sequence[NameWord], at: int) -> tuple[str | None, int]:
    """The longest known phrase at a place: its group and length, or None and 0."""
    table = phrases()
    for length in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
        group = table.get(tuple(word.word for word in words[at : at + length]))
        if group:
            return group, length
    return None, 0


def _goes_on(words: Sequence[NameWord], at: int, taken: Sequence[NameWord], lang: str) -> bool:
    word = words[at].word
    group = phrase_at(words, at)[0]
    alone = len(words) == 1
    if group == "polite" and taken and is_particle(word):
        return _particle_goes_on(words, at, taken, lang)
    if group in {"company", "and_you"} or (group is not None and not (alone and is_given(word))):
        return False
    if taken and (is_suffix(word) or tuple(other.word for other in words[at:]) in closings()):
        return False
    if is_particle(word) or word in {"y", "e"}:
        return _particle_goes_on(words, at, taken, lang)
    if len(word) == 1:
        return bool(taken) or any(may_be_name(other.word, lang) for other in words[at + 1 : at + 3])
    if is_ordinary(word, lang):
        return (alone and is_given(word)) or (bool(taken) and _is_surname_too(words, at, taken))
    return is_given(word) or is_patronymic(word) or may_be_name(word, lang)


def _is_surname_too(words: Sequence[NameWord], at: int, taken: Sequence[NameWord]) -> bool:
    """An everyday word that is a surname as well, or is written as one right after a given name ("Carmen Sevilla")."""
    word = words[at]
    written = len(taken) == 1 and at + 1 == len(words) and taken[0].raw.istitle() and word.raw.istitle() and is_given(taken[0].word)
    return is_given(word.word) or surname_weight(word.word) == SURE_SURNAME or written


def _particle_goes_on(words: Sequence[NameWord], at: int, taken: Sequence[NameWord], lang: str) -> bool:
    """A particle belongs to a name if a name is before it or follows; "y" only between surnames."""
    word = words[at].word
    following = next((other.word for other in words[at + 1 :] if not is_particle(other.word)), None)
    if following is None:
        return is_given(word)
    if is_ordinary(following, lang) or is_role(following, lang) or is_title(following, lang):
        return is_given(word) and not taken
    if word in {"y", "e", "i"}:
        return len(taken) > 1 and surname_weight(following) == SURE_SURNAME
    return bool(taken) or is_given(word) or any(is_given(other.word) for other in words[at + 1 :])
