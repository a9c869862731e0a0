"""Per month, per year or once."""

from __future__ import annotations

import re

from qualification.amounts.patterns import Patterns
from qualification.answers import Period


def period_in(text: str, start: int, end: int, words: Patterns) -> Period | None:
    """The period told nearest to the amount at `start`..`end`; None when none is told. "For 3 months" is a length, no period."""
    kinds: tuple[tuple[Period, re.Pattern[str]], ...] = (("month", words.month), ("year", words.year), ("once", words.once))
    told = [
        (_distance(found, start, end), period)
        for period, pattern in kinds
        for found in pattern.finditer(text)
        if found.start() - end <= 1 or not text[: found.start()].rstrip()[-1:].isdigit()
    ]
    return min(told)[1] if told else None


def _distance(found: re.Match[str], start: int, end: int) -> int:
    """What stands before an amount is half as near: "a month 5k, 10k a year"."""
    return found.start() - end if found.start() >= end else 2 * abs(start - found.end())
