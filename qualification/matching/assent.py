"""Yes, no or maybe, as people say it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.matching.asides import clause_around
from qualification.matching.tokens import Token, parts, tokens_of
from qualification.normalize import fold
from qualification.vocabulary import assent
from qualification.vocabulary.wordlist import word_set

Assent = Literal["yes", "no", "maybe"]

_LONGEST = 7
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_TAKEN_BACK = word_set("хотя actually wait вернее точнее mejor enfin finalement sorry ой")
# What is said so firmly that it counts in any company; other words of assent ("хочу", "i have") count only in a short reply.
_FIRM = word_set(
    "да ага угу нет неа конечно yes yeah yep yup nope no nah sure si claro oui ouais non nan vale ok definitely absolutely "
    "почему_бы_и_нет не_против why_not por_que_no pourquoi_pas para_nada pas_du_tout depends it_depends depende "
    "ca_depend зависит смотря может_быть maybe quizas peut_etre"
)
_MOST_STRANGERS = 0
_STRESS, _LEADING_UP = word_set(assent.STRESS), word_set(assent.LEADING_UP)
_NEGATORS, _NEGATORS_BEHIND = word_set(assent.NEGATORS), word_set(assent.NEGATORS_BEHIND)
_PARTICLE = "да"
"""Russian "yes" is also "but" before a refusal: "да не хочу я"."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words `start` to `end` (exclusive) that say yes, no or maybe. `is_firm`: in any company, not only in a short reply."""

    meaning: Assent
    start: int
    end: int
    phrase: str
    is_firm: bool


def assent_of(folded: str, lang: str) -> Assent | None:
    """What the text says to a yes-or-no question; None when it says nothing of the kind, or yes and no at once."""
    said = assent_or_torn(folded, lang)
    return None if said == "torn" else said


def assent_or_torn(folded: str, lang: str) -> Assent | Literal["torn"] | None:
    """As `assent_of`, with "torn" for yes and no at once."""
    sign = _SIGNS.get(folded.replace(" ", ""))
    if sign is not None:
        return sign
    tokens = tokens_of(folded, lang)
    marks = marks_of(tokens, lang)
    told = {at for mark in marks for at in range(mark.start, mark.end)}
    strangers = sum(1 for at, token in enumerate(tokens) if not token.is_filler and at not in told)
    counted = [mark for mark in marks if mark.is_firm or strangers <= _MOST_STRANGERS]
    taken_back = max((at for at, token in enumerate(tokens) if token.text in _TAKEN_BACK), default=-1)
    later = [mark for mark in counted if mark.start >= taken_back >= 0]
    return _together(later or counted, marks, tokens)


def marks_of(tokens: Sequence[Token], lang: str) -> list[Mark]:
    """The words of assent and refusal in order, the longest phrase at each place; a negated assent is a refusal."""
    found: list[Mark] = []
    at = 0
    while at < len(tokens):
        size, meaning = _longest(tokens, at, lang)
        if meaning is not None:
            phrase = "_".join(token.text for token in tokens[at : at + size])
            mark = Mark(meaning, at, at + size, phrase, phrase in _FIRM or size > 1)
            found.append(replace(mark, meaning="no") if meaning == "yes" and _is_negated(mark, tokens, lang) else mark)
        at += size
    return found


def only_stresses(mark: Mark) -> bool:
    """True for a word of assent that may stand beside a refusal without taking it back."""
    return mark.phrase in _STRESS or mark.phrase in _LEADING_UP or mark.phrase == _PARTICLE


def _longest(tokens: Sequence[Token], at: int, lang: str) -> tuple[int, Assent | None]:
    """How many words from here on are one phrase, and what it says; None for one that says neither, or for no phrase."""
    for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
        phrase = "_".join(token.text for token in tokens[at : at + size])
        if phrase in _neither():
            return size, None
        meaning = _phrases(lang).get(phrase) if size > 1 else _single(tokens[at], lang)
        if meaning:
            return size, meaning
    return 1, None


def _is_negated(mark: Mark, tokens: Sequence[Token], lang: str) -> bool:
    """ "не уверен", "not fine", "j'accepte pas": the negation stands beside it, with no sign between."""
    before = mark.start > 0 and tokens[mark.start - 1].text in _NEGATORS and not parts(tokens[mark.start].before)
    if before or mark.end == len(tokens) or tokens[mark.end].text not in _NEGATORS_BEHIND or parts(tokens[mark.end].before):
        return before
    return _longest(tokens, mark.end, lang)[1] != "yes"


def _together(counted: Sequence[Mark], marks: Sequence[Mark], tokens: Sequence[Token]) -> Assent | Literal["torn"] | None:
    """What words of assent and refusal say together: a refusal wins over words that stress it or lead up to it."""
    if not counted:
        return None
    whole = [mark for mark in counted if not _goes_on(mark, marks, tokens)]
    refusals = [mark for mark in whole if mark.meaning == "no"]
    assents = [mark for mark in whole if mark.meaning == "yes"]
    if counted[0].meaning == "maybe" or not refusals or not assents:
        return counted[0].meaning
    return "no" if all(_serves(mark, refusals, tokens) for mark in assents) else "torn"


def _goes_on(mark: Mark, marks: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """True for "je n'ai pas" before "de voiture", "I am" before "the director": they answer no question of yes or no."""
    known = {at for one in marks for at in range(one.start, one.end)}
    behind = range(mark.end, clause_around(tokens, mark.start).stop)
    return mark.end - mark.start > 1 and any(at not in known and not tokens[at].is_filler for at in behind)


def _serves(mark: Mark, refusals: Sequence[Mark], tokens: Sequence[Token]) -> bool:
    """True where the word of assent only stresses a refusal or leads up to it: "конечно нет", "ok, but no", "да не хочу"."""
    if mark.phrase in _STRESS:
        return True
    behind = next((other for other in refusals if other.start >= mark.end), None)
    is_beside = behind is not None and mark.end == behind.start and not parts(tokens[behind.start].before)
    return behind is not None and (mark.phrase in _LEADING_UP or (mark.phrase == _PARTICLE and is_beside))


def is_assent(folded: str, lang: str) -> Assent | None:
    """What the text says when it is a word of assent and nothing else."""
    sign = _SIGNS.get(folded.replace(" ", ""))
    return sign or _known("_".join(token.text for token in tokens_of(folded, lang)), lang)


def _as_assent(meaning: str) -> Assent:
    return "yes" if meaning == "yes" else "no" if meaning == "no" else "maybe"


def _single(token: Token, lang: str) -> Assent | None:
    return _known(token.text, lang) if token.text[0].isalpha() or token.text in _SIGNS else None


def _known(phrase: str, lang: str) -> Assent | None:
    shorter = _DRAWN_OUT.sub(r"\1", phrase)
    for word in (phrase, shorter, re.sub(r"(.)\1+", r"\1", phrase)):
        found = _phrases(lang).get(word)
        if found is not None:
            return found
    if len(shorter) >= 6 and shorter.isalpha():
        near = process.extractOne(shorter, _long_words(lang), scorer=OSA.distance, score_cutoff=1)
        if near is not None and near[0][0] == shorter[0]:
            return _phrases(lang)[near[0]]
    return None


@cache
def _phrases(lang: str) -> Mapping[str, Assent]:
    """The phrases of the language over those of English, which people everywhere use."""
    table: dict[str, Assent] = {}
    for language in ("en", lang if lang in assent.YES else "en"):
        for words, meaning in ((assent.YES, "yes"), (assent.NO, "no"), (assent.MAYBE, "maybe")):
            table.update({word: _as_assent(meaning) for word in words[language].split() if len(word) > 1 or language == lang})
    table.update(_SIGNS)
    return table


@cache
def _long_words(lang: str) -> tuple[str, ...]:
    return tuple(word for word in _phrases(lang) if len(word) >= 6 and "_" not in word)


@cache
def _neither() -> frozenset[str]:
    return frozenset(assent.NEITHER.split())


def _signs() -> dict[str, Assent]:
    signs: dict[str, Assent] = {"+": "yes", "++": "yes", "+1": "yes", "-": "no"}
    for text, meaning in ((assent.EMOJI_YES, "yes"), (assent.EMOJI_NO, "no"), (assent.EMOJI_MAYBE, "maybe")):
        for sign in text.split():
            signs[fold(sign)] = _as_assent(meaning)
    return signs


_SIGNS: Mapping[str, Assent] = _signs()
