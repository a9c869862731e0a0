"""Dates, quarters and the like in digits: "15.03.2027", "3/15", "Q4"; and the digits that are none: phone numbers, times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from qualification.calendar.sign import Sense, Sign

_FORMS = re.compile(
    r"(?P<phone>\+\d[\d() -]{7,}\d|(?<![\d.])\d(?:[ ()-]{0,2}\d){9,})"
    r"|(?<![\d.,])(?P<iso>20\d\d)(?P<sep>[-./ ])(?P<iso_month>\d{1,2})(?P=sep)(?P<iso_day>\d{1,2})(?!\d)"
    r"|(?<![\d.,])(?P<one>\d{1,2})(?P<mark>[-./ ])(?P<two>\d{1,2})(?P=mark)(?P<year>20\d\d|\d\d)(?!\d)"
    r"|(?<![\d.,])(?P<month>0?[1-9]|1[0-2])[./-](?P<month_year>20\d\d)(?!\d)"
    r"|(?<![\d.,])(?P<day>\d{1,2})[./](?P<of>\d{1,2})(?![\d.,/]|[^\W\d_])"
    r"|(?<!\d)(?P<time>[012]?\d(?::\d\d(?:-|:\d\d)?|h\d\d))(?!\d)"
    r"|(?<!\w)(?:q|т|t|кв)[. -]?(?P<quarter>[1-4])(?!\w)"
    r"|(?<!\w)(?P<quarter_after>[1-4])[. -]?(?:q|t)(?!\w)"
    r"|(?<!\w)(?:h|s)(?P<half>[12])(?!\w)"
    r"|(?:'(?P<year_mark>2[4-9]|3\d)(?!\d)|(?<![\d.,])(?P<year_word>2[4-9]|3\d)(?:-?[йм]|-?го|-?ом)? ?(?=год[уа]?\b|г\b))"
    r"|(?<!\w)(?P<roman>iv|i{1,3})(?=[ -]{0,2}(?:й |м |го |ом |ый )?(?:кв|полуг|trim|sem|quart|half))"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_MONTHS, _DAYS = 12, 31


@dataclass(frozen=True, slots=True)
class Written:
    """A sign written in digits and its place in the text."""

    sign: Sign
    start: int
    end: int


def written_in(folded: str, *, month_first: bool) -> Iterator[Written]:
    """What stands there in digits, in order. `month_first`: 3/4 is the fourth of March, wherever the numbers allow both."""
    for found in _FORMS.finditer(folded):
        sign = _sign(found, month_first=month_first)
        if sign is not None:
            yield Written(sign, found.start(), found.end())


def _sign(found: re.Match[str], *, month_first: bool) -> Sign | None:
    part = found.groupdict()
    for name, sense in (("quarter", Sense.QUARTER), ("quarter_after", Sense.QUARTER), ("half", Sense.HALF)):
        if part[name]:
            return Sign(sense, int(part[name]))
    if part["year_mark"] or part["year_word"]:
        return Sign(Sense.YEAR, 2000 + int(part["year_mark"] or part["year_word"]))
    if part["phone"] or part["time"]:
        return Sign(Sense.FILLER)
    if part["roman"]:
        return Sign(Sense.NUMBER, _ROMAN[part["roman"]], "ordinal")
    if part["month"]:
        return Sign(Sense.MONTH_YEAR, int(part["month_year"]) * 100 + int(part["month"]))
    if part["iso"]:
        return _date(int(part["iso"]), int(part["iso_month"]), int(part["iso_day"]))
    if part["one"]:
        day, month = _order(int(part["one"]), int(part["two"]), month_first=month_first and part["mark"] != ".")
        return _date(int(part["year"]) % 100 + 2000, month, day)
    day, month = _order(int(part["day"]), int(part["of"]), month_first=month_first and "/" in found.group())
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return None
    return Sign(Sense.DAY_MONTH, month * 100 + day, found.group())


def _order(one: int, two: int, *, month_first: bool) -> tuple[int, int]:
    """Day and month of a pair; the usual order of the country, unless only the other one gives a date."""
    if (month_first and one <= _MONTHS) or two > _MONTHS:
        return two, one
    return one, two


def _date(year: int, month: int, day: int) -> Sign | None:
    try:
        return Sign(Sense.DATE, date(year, month, day).toordinal())
    except ValueError:
        return None
