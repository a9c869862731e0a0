"""Finds the amounts named in a text and leaves out the numbers that are no money."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from qualification.amounts import currencies
from qualification.amounts.bounds import bound_before
from qualification.amounts.patterns import Patterns
from qualification.numerals import Numeral, money_numbers_in

_THOUSAND = 1000.0
_LONGEST_DURATION = 60
MOST_NUMBERS = 24
"""So many numbers of a text are looked at; nobody answers a question with more."""
_LARGEST_PLACE = 60
"""Days, hours, house numbers and the like are smaller than amounts."""
_YEARS = frozenset(range(1990, 2040)) - {2000}
_COMING_YEARS = range(2020, 2036)
_PHONE = re.compile(
    r"\+\s?\d[\d\s().-]{7,20}\d|(?<![\d.,])(?:\d{2}[ .-]){4}\d{2}(?!\d)|(?<![\d.,])\d{9,15}(?!\d)"
    r"|(?<![\d.,])(?:\d[ -]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{2}[ -]?\d{2}(?!\d)|(?<!\d)\d{3} \d{2} \d{2} \d{2}(?!\d)"
)
_NO_MONEY = re.compile(
    r"(?<!\w)(?:pour cent|por ciento|per cent)(?!\w)|(?:кв\.?\s?[мm]\.?|[мm]\s?[2]|sq\.?\s?m|sqm)(?!\w)|(?<!\w)\d{1,2}[:h]\d{2}(?!\d)|(?<=\d)[h](?!\w)|(?<!\S)[^\s@]{1,64}@\S+|https?://\S+|(?<!\d)\d+\s?/\s?(?:7|10)(?!\d)"
    r"|(?<!\w)(?:ул|улица|пр|проспект|пер|calle|c/|rue|avenue|avenida|av)\.?\s\D{2,25}\d+"
)
_YEAR_BEFORE = re.compile(r"(?<!\w)(?:в|in|en|since|с|к|до|by|от|desde|depuis|jusqu'en|d'ici|за|на|for|para|del|que|ano|annee)\s*$")
_YEAR_AFTER = re.compile(r"\s?(?:г\.|г(?!\w)|год\w*)")
_FRENCH_EURO = re.compile(r"\s?eu?(?!\w)")
_CURRENCY_AFTER = r"\.?\s?(?:d'|de |of |in |en |в )?"
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Mention:
    """An amount and its place, its currency's name included. `currency` is None where none was said with it."""

    value: float
    start: int
    end: int
    scale: float = 1.0
    currency: str | None = None
    is_word: bool = False
    is_grouped: bool = False

    @property
    def is_bare(self) -> bool:
        """True for a number with neither multiplier nor currency."""
        return self.scale == 1 and self.currency is None and not self.is_grouped

    def times(self, scale: float) -> Mention:
        """The amount with a multiplier that was said with another one."""
        return replace(self, value=round(self.value * scale, 6), scale=scale)


def masked(text: str) -> str:
    """The text with phone numbers, addresses, measures and times of day blotted out, every place kept."""

    def blot(found: re.Match[str]) -> str:
        digits = re.sub(r"\D", "", found.group())
        is_round = digits.endswith("000") and "+" not in found.group()
        return found.group() if is_round else "\u00a7" * len(found.group())

    text = _PHONE.sub(blot, text)
    return _NO_MONEY.sub(lambda found: "\u00a7" * len(found.group()), text)


def mentions_in(text: str, words: Patterns, *, lang: str, own: str) -> tuple[Mention, ...]:
    """The amounts of a masked text in order; `own` is the bot's currency."""
    found = [numeral for numeral in money_numbers_in(text, lang) if not numeral.is_ordinal][:MOST_NUMBERS]
    named: list[Mention] = []
    for at, numeral in enumerate(found):
        left = found[at - 1].end if at else 0
        right = found[at + 1].start if at + 1 < len(found) else len(text)
        named.append(_named(numeral, text, max(left, named[-1].end if named else 0), right, lang=lang, own=own))
    return tuple(_money_only(named, text, words))


def _named(numeral: Numeral, text: str, left: int, right: int, *, lang: str, own: str) -> Mention:
    """The numeral with the currency that stands at its side."""
    before = _before_pattern().search(text[max(left, numeral.start - 24) : numeral.start])
    after = _after_pattern().match(text[numeral.end : right])
    start, end, currency = numeral.start, numeral.end, None
    if before is not None:
        currency = currencies.code_of(before.group(1), own, lang=lang)
        start -= len(before.group())
    if after is not None:
        sign = currencies.code_of(after.group(1), own, lang=lang)
        currency = sign if currency is None or currency == "USD" else currency
        end += after.end()
    elif currency is None and lang == "fr" and (euro := _FRENCH_EURO.match(text[numeral.end : right])):
        currency, end = "EUR", end + euro.end()
    return Mention(numeral.value, start, end, numeral.scale, currency, numeral.is_word, numeral.is_grouped)


@cache
def _before_pattern() -> re.Pattern[str]:
    return re.compile(rf"({currencies.pattern()})\s?$")


@cache
def _after_pattern() -> re.Pattern[str]:
    return re.compile(rf"{_CURRENCY_AFTER}({currencies.pattern()})")


def _money_only(named: Sequence[Mention], text: str, words: Patterns) -> list[Mention]:
    """From the end to the start, so that the first end of "10-15 people" goes with the second."""
    kept: list[Mention] = []
    right = len(text)
    dropped_at = -1
    for at in range(len(named) - 1, -1, -1):
        mention = named[at]
        left = named[at - 1].end if at else 0
        before, after = text[left : mention.start], text[mention.end : right]
        joins_dropped = dropped_at == right and mention.is_bare and words.to.match(after) is not None
        if joins_dropped or not _is_money(mention, before, after, words):
            dropped_at = mention.start
        else:
            kept.append(mention)
        right = mention.start
    return kept[::-1]


def _is_money(mention: Mention, before: str, after: str, words: Patterns) -> bool:
    if mention.currency is not None:
        return True
    if before[-1:] in ("#", "\u00a7") or mention.scale == 1 and (before[-1:].isalpha() or _LETTER.match(after)):
        return False
    if mention.is_word and words.vague_end.search(before):
        return False
    if words.unit_after.match(after) or after.lstrip()[:1] == "\u00a7":
        return False
    if words.duration_after.match(after) and mention.value <= _LONGEST_DURATION:
        return False
    if mention.is_grouped:
        return not (words.plural_after.match(after) and not words.filler_after.match(after))
    if words.plural_after.match(after) and not words.filler_after.match(after) and not words.periods.match(after.lstrip()):
        return False
    if mention.scale > 1:
        return True
    if _is_year(mention, before, after):
        return False
    if mention.is_word and mention.value == 1 and not words.to.match(after):
        return False
    if words.counting_end.search(before[-40:]):
        return False
    return not (mention.value <= _LARGEST_PLACE and words.placing_end.search(before[-40:]) and bound_before(before, words) is None)


def _is_year(mention: Mention, before: str, after: str) -> bool:
    if mention.is_word or mention.value not in _YEARS:
        return False
    if _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(after):
        return True
    return int(mention.value) in _COMING_YEARS and bool(int(mention.value) % 10)
