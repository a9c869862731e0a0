"""Rules for days of a month: "15 марта", "March 15-20", "le 1er juin", "15-го", "15.03"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qualification.calendar.mention import Found, Mention
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.stretches import Monthly, Span, Yearly, add_days, day_span, month_span

_JOINTS = frozenset({Sense.DASH, Sense.TO, Sense.THE, Sense.AND, Sense.OR, Sense.BEFORE, Sense.COMMA, Sense.BY})
_NO_DAY_BEHIND = frozenset({Sense.UNIT, Sense.YEARS_OLD, Sense.CURRENCY, Sense.OTHER, Sense.HALF_PART, Sense.TENS, Sense.SOME, Sense.NEAR})
_LONGEST_JOINT = 3
_DAYS = 31


def day_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """A day, or days of one month, said from the place on."""
    found = _written(signs, at) or _from_today(signs, at, today)
    return found or _day_then_month(signs, at) or _month_then_day(signs, at) or _number(signs, at)


def _written(signs: Sequence[Sign], at: int) -> Found:
    sign, value = signs[at], int(signs[at].value)
    if sign.sense is Sense.DATE:
        day = date.fromordinal(value)
        return Mention(when=Span(day, day)), at + 1
    if sign.sense is Sense.MONTH_YEAR:
        return Mention(when=month_span(value // 100, value % 100)), at + 1
    if sign.sense is Sense.DAY_MONTH and (at + 1 >= len(signs) or signs[at + 1].sense not in _NO_DAY_BEHIND):
        return Mention(when=_days(value // 100, value % 100, value % 100)), at + 1
    return None


def _from_today(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "Tomorrow"; "after tomorrow" is how learners say the day after it."""
    is_after = signs[at].sense is Sense.AFTER and _sense(signs, at + 1) is Sense.DAYS and signs[at + 1].value == 1
    if not is_after and signs[at].sense is not Sense.DAYS:
        return None
    day = add_days(today, 2 if is_after else int(signs[at].value))
    return Mention(when=Span(day, day), is_relative=True), at + 1 + is_after


def _day_then_month(signs: Sequence[Sign], at: int) -> Found:
    """ "15 March", "10-15 июня", "du 10 au 15 juin", "10-15.06"."""
    first = _day(signs, at)
    if not first:
        return None
    last, behind = _joined_day(signs, at + 1, first)
    while behind < len(signs) and signs[behind].sense in (Sense.DAY_WORD, Sense.THE):
        behind += 1
    if behind < len(signs) and signs[behind].sense is Sense.MONTH:
        return Mention(when=_days(int(signs[behind].value), first, last), is_range=last > first), behind + 1
    if at + 2 < len(signs) and signs[at + 1].sense in _JOINTS and signs[at + 2].sense is Sense.DAY_MONTH:
        month, day = divmod(int(signs[at + 2].value), 100)
        if first < day:
            return Mention(when=_days(month, first, day), is_range=True), at + 3
    return None


def _month_then_day(signs: Sequence[Sign], at: int) -> Found:
    """ "March 15", "June 10-15"."""
    if signs[at].sense is not Sense.MONTH:
        return None
    behind = at + 1 + (at + 1 < len(signs) and signs[at + 1].sense is Sense.THE)
    first = _day(signs, behind)
    if not first or _sense(signs, behind + 1) in _NO_DAY_BEHIND | {Sense.MONTH}:
        return None
    last, ends = _joined_day(signs, behind + 1, first)
    if _sense(signs, ends) in _NO_DAY_BEHIND | {Sense.MONTH}:
        last, ends = first, behind + 1
    return Mention(when=_days(int(signs[at].value), first, last), is_range=last > first), ends


def _number(signs: Sequence[Sign], at: int) -> Found:
    """ "15-го", "15 числа", "le 15", "с 10 по 15 число": a day of the month to come."""
    has_article = signs[at].sense in (Sense.THE, Sense.DAY_WORD)
    begin = at + 1 if has_article else at
    first = _day(signs, begin)
    if not first:
        return None
    last, behind = _joined_day(signs, begin + 1, first)
    has_word = _sense(signs, behind) is Sense.DAY_WORD
    is_day = has_word or has_article or signs[begin].name == "day" and (first > 4 or begin > 0)
    if not is_day:
        return None
    if not has_word and (signs[begin].name == "ordinal" or _sense(signs, behind) in _NO_DAY_BEHIND | {Sense.MONTH, Sense.NUMBER}):
        return None
    return Mention(when=Monthly(first, last), is_range=last > first), behind + has_word


def _joined_day(signs: Sequence[Sign], at: int, first: int) -> tuple[int, int]:
    """The second day of "10-15" with the place behind it; the first one again when there is none."""
    behind = at
    while behind < min(at + _LONGEST_JOINT, len(signs)) and signs[behind].sense in _JOINTS:
        behind += 1
    last = _day(signs, behind) if behind > at else 0
    if last > first and _sense(signs, behind + 1) not in _NO_DAY_BEHIND:
        return last, behind + 1
    return first, at


def _day(signs: Sequence[Sign], at: int) -> int:
    """The number of a day of a month, 0 when there is none."""
    if _sense(signs, at) is not Sense.NUMBER or signs[at].value % 1 or not 1 <= signs[at].value <= _DAYS:
        return 0
    return int(signs[at].value)


def _sense(signs: Sequence[Sign], at: int) -> Sense | None:
    return signs[at].sense if at < len(signs) else None


def _days(month: int, first: int, last: int) -> Yearly:
    return Yearly(lambda year: Span(day_span(year, month, first).first, day_span(year, month, last).last))
