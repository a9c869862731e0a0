"""Reads and shows answers of kind money: an amount or a range, or that there is none to name."""

from __future__ import annotations

import re

from qualification.amounts.mentions import masked, mentions_in
from qualification.amounts.patterns import HEDGES, Patterns, patterns_for
from qualification.amounts.periods import period_in
from qualification.amounts.relations import meant
from qualification.amounts.silence import reason
from qualification.amounts.spans import Span, spans_in
from qualification.amounts.spelling import repaired
from qualification.amounts.tongues import tongue_of
from qualification.amounts.wording import money_in_words, no_money_in_words
from qualification.answers import Answer, Money, NoMoney
from qualification.normalize import fold
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

_PLAIN = 0.95
_SEVERAL = 0.6
_MOST_CANDIDATES = 3
_IN_THOUSANDS = re.compile(
    r"в тысячах|в тыс(?!\w)|in thousands|in k(?!\w)|en miles|en milliers|en k(?:€|eur)?(?!\w)"
    r"|\((?:тыс\w*|k|k€|miles|thousands|milliers)[^)]{0,12}\)"
)
_IN_MILLIONS = re.compile(r"в миллионах|в млн(?!\w)|in millions|en millones|en millions|\((?:млн|millones|millions)[^)]{0,12}\)")
_LARGEST_IN_THOUSANDS = 10_000
_LARGEST_IN_MILLIONS = 1_000


def read(text: str, hints: Hints) -> Reading:
    """What the text is taken for: `Money` or `NoMoney`; a question about the price is `Unclear("question")`."""
    plain = repaired(HEDGES.sub(" ", fold(text)), hints.lang)
    lang = tongue_of(plain, hints.lang)
    words = patterns_for(lang)
    plain = masked(plain)
    mentions = mentions_in(plain, words, lang=lang, own=hints.currency)
    if not mentions:
        return _silent(plain, lang)
    spans = spans_in(plain, mentions, words)
    if _asks(plain, spans[0], words):
        return Unclear(why="question")
    found = [_money(span, plain, words, hints) for span in meant(plain, spans, words)]
    if not found:
        return Unclear(why="ruled_out")
    if any(not money.low and not money.high for money in found):
        return Understood(answer=NoMoney(why="no_budget"), confidence=_PLAIN)
    if len(found) > 1:
        return Unsure(candidates=tuple(found[:_MOST_CANDIDATES]), confidence=_SEVERAL)
    return Understood(answer=found[0], confidence=_PLAIN)


def show(answer: Answer, hints: Hints) -> str:
    """The amount in the grouping and words of `hints.lang`: "до 300 000 ₽ в месяц"."""
    if isinstance(answer, Money):
        return money_in_words(answer, hints.lang)
    return no_money_in_words(answer.why, hints.lang) if isinstance(answer, NoMoney) else ""


def _silent(plain: str, lang: str) -> Reading:
    why = reason(plain, lang)
    if why == "question":
        return Unclear(why="question")
    return Understood(answer=NoMoney(why=why), confidence=_PLAIN) if why else Unclear()


def _asks(plain: str, first: Span, words: Patterns) -> bool:
    """A price asked about in the very sentence with the amount: "у вас от 50 тысяч?"."""
    before, after = plain[: first.start], plain[first.end :]
    if "?" not in after.split(",")[0]:
        return bool(words.price.search(before) and "?" not in before and "," not in before and first.is_bare and first.high == first.low)
    return "," not in before and bool(words.yours.search(before) or words.price.search(before))


def _money(span: Span, plain: str, words: Patterns, hints: Hints) -> Money:
    span = _in_units_of_question(span, hints.question)
    currency = span.currency or hints.currency
    return Money(low=span.low, high=span.high, currency=currency, period=period_in(plain, span.start, span.end, words))


def _in_units_of_question(span: Span, question: str) -> Span:
    """A question that asks for thousands gets them: "50" is then 50 000."""
    asked = fold(question)
    if not span.is_bare:
        return span
    if _IN_THOUSANDS.search(asked) and span.size < _LARGEST_IN_THOUSANDS:
        return span.times(1e3)
    return span.times(1e6) if _IN_MILLIONS.search(asked) and span.size < _LARGEST_IN_MILLIONS else span
