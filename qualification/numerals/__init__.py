"""The numbers in a text, in digits and in words of four languages.

What lives here: `digits` (separators), `atoms` and one vocabulary file a language (`russian`, `english`, `spanish`, `french`),
`lexicon` (all of them in one table, misspelt words too), `signs` and `scan` (find), `composer` (put together). It may import
`qualification.normalize` only. A new word is a new entry in the table of its language; a new language a file and a place in
`lexicon.LANGUAGES`.

Multipliers that mean money alone ("лимон", "grand", "т.р.", "M") are left out unless `money_numbers_in` asks for them.
"""

from __future__ import annotations

from qualification.numerals.scan import Numeral, scan

__all__ = ["Numeral", "money_numbers_in", "numbers_in"]


def numbers_in(folded: str) -> tuple[Numeral, ...]:
    """The numbers in a text that went through `normalize.fold`, in order, not overlapping, with their places in it.

    All four languages at once. Ordinals ("второй", "2nd") are flagged. An article or "half" counts only before a multiplier
    ("a hundred", "half a million"); the reply "un" is 1. Times (15:00), dates in digits and "24/7" hold no numbers; a phone
    number comes apart into several. "Mil" is a thousand.
    """
    return scan(folded, money=None)


def money_numbers_in(folded: str, lang: str) -> tuple[Numeral, ...]:
    """The same with the slang of money in `lang`: "5 штук" is 5 000, "2m" two million, English "mil" a million.

    An ending glued to digits makes no ordinal here ("500e" is no place but euros).
    """
    return scan(folded, money=lang)
