"""The language-neutral signs that the words about time are turned into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Sense(Enum):
    """What a word does in a phrase about time."""

    FILLER = auto()
    """Known and of no consequence: articles, "of", "about", "we plan"."""
    OTHER = auto()
    """Not a word about time."""
    CURRENCY = auto()
    """Makes the number beside it an amount, a size, an age: no date."""

    NUMBER = auto()
    DAY_NUMBER = auto()
    """A number that can only be a day of the month: "15-го", "le 15", "the 15th"."""
    SOME = auto()
    """A vague count: 2 "a couple", 3 "a few"."""
    HALF_MORE = auto()
    """"And a half" after a unit."""
    ANOTHER = auto()
    """After a unit: "неделю-другую" (value 2), "a week or so" (1)."""
    DAY_WORD = auto()
    """"Числа", "día": the number beside it is a day of the month."""
    THE = auto()
    """A definite article; before a number it makes a day of the month."""

    DATE = auto()
    """A written date with its year; the value is the ordinal of the day."""
    DAY_MONTH = auto()
    """A written date without a year; the value is month * 100 + day."""
    MONTH_YEAR = auto()
    """The value is year * 100 + month."""
    DAYS = auto()
    """So many days from today."""
    UNIT = auto()
    YEARS_OLD = auto()
    """"Лет": years, but after a bare number mostly an age."""
    MONTH = auto()
    WEEKDAY = auto()
    WEEKEND = auto()
    SEASON = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    HOLIDAY = auto()

    THIS = auto()
    NEXT = auto()
    COMING = auto()
    """"Next" in the languages where it is the nearest: "vendredi prochain"."""
    NEAR = auto()
    """"The coming (weeks)": from today on; the value is 1 where a unit without a count is one, else 3."""
    LAST = auto()
    FINAL = auto()
    BEGIN = auto()
    MIDDLE = auto()
    END = auto()
    HALF_PART = auto()
    """"Half" of a longer unit: "вторая половина мая"."""
    TENS = auto()
    """"В двадцатых числах": ten days beginning with the number before it."""

    IN = auto()
    WITHIN = auto()
    BY = auto()
    FOR = auto()
    BEFORE = auto()
    NOT_LATER = auto()
    NOT_BEFORE = auto()
    AFTER = auto()
    RIGHT_AFTER = auto()
    FROM = auto()
    ONWARD = auto()
    TOWARD = auto()
    AT_LEAST = auto()
    AT_MOST = auto()
    AGO = auto()

    TO = auto()
    DASH = auto()
    AND = auto()
    OR = auto()
    COMMA = auto()
    STOP = auto()
    BUT = auto()
    INSTEAD = auto()
    """A correction: "вернее", "I mean"."""
    NOT = auto()
    NO = auto()
    """"No" by itself: between two times a correction, after one a denial."""
    BETWEEN = auto()
    QUESTION = auto()

    VAGUE = auto()
    """A time without a date; the name is the answer."""
    ONLY = auto()
    LOOK = auto()
    """With "only" beside it: just looking."""
    DECIDING = auto()
    """With a denial before it: not known yet."""
    ASKING = auto()
    TELLING = auto()
    """"I'll tell you (on Monday)": the date is of the telling."""
    PAST = auto()


@dataclass(frozen=True, slots=True)
class Sign:
    """One word or phrase about time. `value` and `name` say which month, unit, holiday, number; `is_mended`: read past a slip."""

    sense: Sense
    value: float = 0
    name: str = ""
    is_mended: bool = False
