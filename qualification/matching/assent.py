"""Yes, no or maybe, as people say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from qualification.matching.tokens import Token, tokens_of
from qualification.normalize import fold
from qualification.vocabulary import assent
from qualification.vocabulary.wordlist import word_set

Assent = Literal["yes", "no", "maybe"]

_LONGEST = 6
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_TAKEN_BACK = word_set("хотя actually wait вернее точнее mejor enfin finalement sorry ой")
# What is said so firmly that it counts in any company; other words of assent ("хочу", "i have") count only in a short reply.
_FIRM = word_set(
    "да ага угу нет неа конечно yes yeah yep yup nope no nah sure si claro oui ouais non nan vale ok definitely absolutely "
    "почему_бы_и_нет не_против why_not por_que_no pourquoi_pas para_nada pas_du_tout depends it_depends depende "
    "ca_depend зависит смотря может_быть maybe quizas peut_etre"
)
_MOST_STRANGERS = 0
_NOTHING = "neither"


@dataclass(frozen=True, slots=True)
class _Mark:
    meaning: str
    start: int
    end: int
    is_firm: bool


def assent_of(folded: str, lang: str) -> Assent | None:
    """What the text says to a yes-or-no question; None when it says nothing of the kind, or yes and no at once."""
    sign = _SIGNS.get(folded.replace(" ", ""))
    if sign is not None:
        return sign
    tokens = tokens_of(folded, lang)
    marks = [mark for mark in _marks(tokens, lang) if mark.meaning != _NOTHING]
    covered = sum(mark.end - mark.start for mark in marks)
    strangers = sum(1 for token in tokens if not token.is_filler) - covered
    counted = [mark for mark in marks if mark.is_firm or strangers <= _MOST_STRANGERS]
    if not counted:
        return None
    taken_back = max((at for at, token in enumerate(tokens) if token.text in _TAKEN_BACK), default=-1)
    later = [mark for mark in counted if mark.start >= taken_back >= 0]
    return _as_assent((later or counted)[0].meaning)


def is_assent(folded: str, lang: str) -> Assent | None:
    """What the text says when it is a word of assent and nothing else."""
    sign = _SIGNS.get(folded.replace(" ", ""))
    return sign or _known("_".join(token.text for token in tokens_of(folded, lang)), lang)


def _as_assent(meaning: str) -> Assent:
    return "yes" if meaning == "yes" else "no" if meaning == "no" else "maybe"


def _marks(tokens: Sequence[Token], lang: str) -> Iterator[_Mark]:
    at = 0
    while at < len(tokens):
        for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
            phrase = "_".join(token.text for token in tokens[at : at + size])
            if phrase in _neither():
                yield _Mark(_NOTHING, at, at + size, False)
                break
            meaning = _phrases(lang).get(phrase) if size > 1 else _single(tokens[at], lang)
            if meaning:
                yield _Mark(meaning, at, at + size, phrase in _FIRM or size > 1)
                break
        at += size


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
