"""What the money words of one language are, and how phrases become patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

Phrases = str
"""Folded phrases parted by commas; `*` at the end of a word stands for any ending, ` ~ ` for up to three words between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyWords:
    """The words around amounts in one language."""

    more: Phrases
    """Comparatives before an amount: "more than 5"; after a negation the other way round."""
    less: Phrases
    not_words: Phrases
    """Negations that turn `more` into "at most"; they may stand some words before it."""
    upper: Phrases
    """"Up to", right before the amount."""
    lower: Phrases
    top: Phrases
    """Nouns for the upper end, anywhere around the amount: "maximum"."""
    bottom: Phrases
    upper_after: Phrases
    """"Or less", right after the amount."""
    lower_after: Phrases
    about: Phrases
    """Words that leave the amount as it is; they are overlooked."""
    between: Phrases
    between_and: Phrases
    """The word that parts the ends after `between`, and nowhere else."""
    to: Phrases
    """Words between the ends of a range."""
    month: Phrases
    year: Phrases
    once: Phrases
    before: Phrases
    """Then, but no longer."""
    now: Phrases
    later: Phrases
    changed: Phrases
    """Verbs of going from one amount to another; the second counts."""
    slips: Phrases
    """Words of taking back what was just typed."""
    not_this: Phrases
    """Right before an amount: it is not this one."""
    lacking: Phrases
    """Right before an amount: it is not there."""
    too_much: Phrases
    units: Phrases
    """Right after a number: it counts something else than money."""
    durations: Phrases
    """Lengths of time after a number; a price per month follows a bigger number, too."""
    counting: Phrases
    """Right before a number: a head count, an age, a phone."""
    vague: Phrases
    """Right before a multiplier: "several thousand" names no amount."""
    placing: Phrases
    """Right before a small number: a date, an hour, a place in a list."""
    plural: str
    """Pattern for the ending of an unknown noun after a number."""
    fillers: Phrases
    """Words that may follow an amount and do not make it a count of something."""
    no_budget: Phrases
    dont_know: Phrases
    depends: Phrases
    refuse: Phrases
    price: Phrases
    """Questions about the price."""
    yours: Phrases
    """With a question mark: it is about the price, whatever amount is in it."""


def phrases(*tables: Phrases) -> list[str]:
    """The phrases of some tables, the longest first."""
    found = {phrase.strip() for table in tables for phrase in table.split(",")}
    return sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase))


def pattern(*tables: Phrases) -> str:
    """A pattern for one of the phrases, whole words only; matches nothing when there are none."""
    return _alternatives(phrases(*tables))


def _alternatives(found: Iterable[str]) -> str:
    parts = [re.escape(phrase).replace(r"\ ", " ").replace(r"\*", r"\w*").replace(r" \~ ", r"(?: [\w']+){0,3} ") for phrase in found]
    worded = [part for part in parts if part[0] not in "/\\"]
    signed = [part for part in parts if part[0] in "/\\"]
    either = [r"(?<!\w)(?:" + "|".join(worded) + ")"] * bool(worded) + signed
    return "(?:" + "|".join(either) + r")(?!\w)" if either else r"(?!)"
