"""Reads and shows answers of kind number: a count or a measure in the unit the question asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qualification.amounts.mentions import MOST_NUMBERS, Mention, masked
from qualification.amounts.patterns import HEDGES, patterns_for
from qualification.amounts.relations import meant
from qualification.amounts.spans import Span, spans_in
from qualification.amounts.spelling import repaired
from qualification.amounts.tongues import tongue_of
from qualification.amounts.vocabulary import pattern
from qualification.amounts.wording import number_in_words
from qualification.answers import Answer, Number
from qualification.normalize import fold
from qualification.numerals import Numeral, numbers_in
from qualification.reading import SURE, Hints, Reading, Unclear, Understood, Unsure

_PLAIN = 0.95
_SEVERAL = 0.6
_MOST_CANDIDATES = 3
_NEAR = 1.25
"""The ends of a range are near when the upper is at most this many times the lower: their middle stands for both."""
_STEM = 4
_ONLY_ME = re.compile(
    pattern(
        "только я, я один, я одна, один я, одна я, сам, сама, сам по себе, just me, only me, me myself, myself, alone, by myself, "
        "on my own, "
        "solo yo, yo solo, yo sola, solamente yo, yo mismo, voy solo, vivo solo, trabajo solo, estoy solo, "
        "juste moi, que moi, moi seul, moi seule, seul, seule, tout seul"
    )
)
_ONLY = "solo"
"""By itself "alone", beside other Spanish words "only" ("solo miro precios")."""
_NOBODY = re.compile(
    pattern(
        "никого, нисколько, ни одного, ни одной, ни один, никто, отсутству*, none, nobody, no one, not a single, nothing, "
        "ninguno, ninguna, ningun, nadie, aucun, aucune, personne, pas un seul, zip"
    )
)


def read(text: str, hints: Hints) -> Reading:
    """What the text is taken for: `Number`. A range counts by its middle when narrow, else both ends are offered."""
    plain = masked(repaired(HEDGES.sub(" ", fold(text)), hints.lang))
    words = patterns_for(tongue_of(plain, hints.lang))
    numerals = _counted(numbers_in(plain))
    if not numerals:
        return _in_words(plain)
    mentions = [
        Mention(found.value, found.start, found.end, found.scale, is_word=found.is_word, is_grouped=found.is_grouped)
        for found in numerals[:MOST_NUMBERS]
    ]
    spans = meant(plain, _asked_for(plain, spans_in(plain, mentions, words), hints.question), words)
    if len(spans) == 1:
        return _one(spans[0])
    if not spans:
        return Unclear(why="ruled_out")
    return Unsure(candidates=tuple(Number(value=span.size) for span in spans[:_MOST_CANDIDATES]), confidence=_SEVERAL)


def show(answer: Answer, hints: Hints) -> str:
    """The number grouped as `hints.lang` does, whole numbers without a decimal."""
    return number_in_words(answer.value, hints.lang) if isinstance(answer, Number) else ""


def _counted(numerals: Sequence[Numeral]) -> list[Numeral]:
    """Places in an order count only alone; beside another number "one" is an article ("one more thing: 12")."""
    counts = [found for found in numerals if not found.is_ordinal]
    more = [found for found in counts if not (found.is_word and found.value == 1)]
    return more or counts or list(numerals[:1])


def _in_words(plain: str) -> Reading:
    if _ONLY_ME.search(plain) or plain.strip(" .!") == _ONLY:
        return Understood(answer=Number(value=1.0), confidence=_PLAIN)
    if _NOBODY.search(plain):
        return Understood(answer=Number(value=0.0), confidence=_PLAIN)
    return Unclear(why="question") if "?" in plain else Unclear()


def _asked_for(plain: str, spans: list[Span], question: str) -> list[Span]:
    """Of several numbers the one followed by a word of the question: "15 человек и 3 офиса"."""
    asked = {word[:_STEM] for word in re.findall(r"[^\W\d_]{4,}", fold(question))}
    named = []
    for span in spans:
        following = re.match(r"\s?([^\W\d_]{4,})", plain[span.end :])
        if following and following.group(1)[:_STEM] in asked:
            named.append(span)
    return named if len(named) == 1 and len(spans) > 1 else spans


def _one(span: Span) -> Reading:
    if span.low is None or span.high is None:
        return Understood(answer=Number(value=span.size), confidence=SURE)
    if span.low == span.high:
        return Understood(answer=Number(value=span.low), confidence=_PLAIN)
    if span.high <= span.low * _NEAR:
        middle = (span.low + span.high) / 2
        whole = span.low.is_integer() and span.high.is_integer()
        return Understood(answer=Number(value=float(round(middle + 0.01)) if whole else middle), confidence=SURE)
    return Unsure(candidates=(Number(value=span.low), Number(value=span.high)), confidence=_SEVERAL)
