"""The money words of one language as compiled patterns, built when first needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from qualification.amounts.tongues import TONGUES
from qualification.amounts.vocabulary import MoneyWords, pattern

_GAP = r"[\s,:;=()\"*'-]*"
_HEDGE = "mas o menos, more or less, plus ou moins, плюс минус, плюс-минус, плюсминус, give or take"
_NO = r"(?<!\w)(?:no|non|nope|нет|не)(?!\w)"
_ONLY = "всего, уже, только, лишь, only, just, ya, solo, seulement, deja"
EDGE = 90
"""How many characters next to an amount are looked at for a bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """Each pattern is for `search` or `match` as its comment says; `end` ones are anchored right before an amount."""

    more_end: re.Pattern[str]
    less_end: re.Pattern[str]
    upper_end: re.Pattern[str]
    lower_end: re.Pattern[str]
    between_end: re.Pattern[str]
    not_this_end: re.Pattern[str]
    lacking_end: re.Pattern[str]
    counting_end: re.Pattern[str]
    vague_end: re.Pattern[str]
    placing_end: re.Pattern[str]
    not_word: re.Pattern[str]
    top: re.Pattern[str]
    bottom: re.Pattern[str]
    upper_after: re.Pattern[str]
    lower_after: re.Pattern[str]
    too_much_after: re.Pattern[str]
    to: re.Pattern[str]
    between_and: re.Pattern[str]
    month: re.Pattern[str]
    year: re.Pattern[str]
    once: re.Pattern[str]
    periods: re.Pattern[str]
    before: re.Pattern[str]
    now: re.Pattern[str]
    later: re.Pattern[str]
    changed: re.Pattern[str]
    slips: re.Pattern[str]
    unit_after: re.Pattern[str]
    duration_after: re.Pattern[str]
    plural_after: re.Pattern[str]
    filler_after: re.Pattern[str]
    price: re.Pattern[str]
    yours: re.Pattern[str]


@cache
def patterns_for(lang: str) -> Patterns:
    """The patterns of a language of `TONGUES`."""
    words = TONGUES[lang]
    fill = rf"{_GAP}(?:{pattern(words.about)}{_GAP}){{0,4}}"

    def end(*tables: str) -> re.Pattern[str]:
        return re.compile(rf"{pattern(*tables)}{fill}$")

    def after(*tables: str) -> re.Pattern[str]:
        return re.compile(rf"{fill}(?:(?:et|y|and|и|но|but|mais|pero|а) )?{pattern(*tables)}")

    return Patterns(**_bounds(words, fill, end, after), **_wordings(words, fill))


def _bounds(
    words: MoneyWords, fill: str, end: Callable[..., re.Pattern[str]], after: Callable[..., re.Pattern[str]]
) -> dict[str, re.Pattern[str]]:
    """What stands before and behind an amount and bounds it."""
    return {
        "more_end": end(words.more),
        "less_end": end(words.less),
        "upper_end": end(words.upper),
        "lower_end": end(words.lower),
        "between_end": end(words.between),
        "not_this_end": re.compile(rf"{pattern(words.not_this)}\s*$"),
        "lacking_end": end(words.lacking),
        "counting_end": re.compile(rf"{pattern(words.counting)}[\s:]*(?:{pattern(words.about, words.now, _ONLY)}\s*){{0,2}}$"),
        "vague_end": re.compile(rf"{pattern(words.vague)}\s$"),
        "placing_end": re.compile(rf"{pattern(words.placing)}[\s.:]*$"),
        "not_word": re.compile(pattern(words.not_words)),
        "top": re.compile(pattern(words.top)),
        "bottom": re.compile(pattern(words.bottom)),
        "upper_after": after(words.upper_after),
        "lower_after": after(words.lower_after),
        "too_much_after": re.compile(rf"\W*(?:\w+\W+){{0,3}}?{pattern(words.too_much)}"),
        "to": re.compile(rf"{fill}(?:{pattern(words.to)}|-+|\.{{2,}}|[/~+]-?){fill}$"),
    }


def _wordings(words: MoneyWords, fill: str) -> dict[str, re.Pattern[str]]:
    """What else is said around an amount: ranges, periods, then and now, units that are no money."""
    return {
        "between_and": re.compile(rf"{fill}{pattern(words.between_and)}{fill}$"),
        "month": re.compile(pattern(words.month)),
        "year": re.compile(pattern(words.year)),
        "once": re.compile(pattern(words.once)),
        "periods": re.compile(pattern(words.month, words.year, words.once)),
        "before": re.compile(pattern(words.before)),
        "now": re.compile(pattern(words.now)),
        "later": re.compile(pattern(words.later)),
        "changed": re.compile(pattern(words.changed)),
        "slips": re.compile(rf"{pattern(words.slips)}|\*|{_NO}(?=[\s,.!-]*$|[,.!]|{fill}$)"),
        "unit_after": re.compile(rf"\s?-?\s?(?:%|{pattern(words.units)})"),
        "duration_after": re.compile(rf"\s?-?{pattern(words.durations)}"),
        "plural_after": re.compile(rf"\s{words.plural}(?!\w)"),
        "filler_after": re.compile(rf"\s{pattern(*_followers(words))}"),
        "price": re.compile(pattern(words.price)),
        "yours": re.compile(pattern(words.yours)),
    }


def _followers(words: MoneyWords) -> tuple[str, ...]:
    return (
        words.fillers,
        words.about,
        words.too_much,
        words.slips,
        words.now,
        words.before,
        words.top,
        words.bottom,
        words.upper_after,
        words.lower_after,
        words.to,
        words.between_and,
        words.more,
        words.less,
    )


HEDGES = re.compile(pattern(_HEDGE) + r"|\+\s?/?\s?-(?!\w)|±")
"""What says "about" with the words of a bound in it."""
