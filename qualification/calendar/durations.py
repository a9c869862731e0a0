"""Rules for lengths of time counted from today: "in two or three weeks", "недели через две", "the next few months"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qualification.calendar.mention import Found, Mention
from qualification.calendar.sign import Sense, Sign
from qualification.calendar.stretches import Span, after

Count = tuple[float, float]
"""The least and the most."""

_COUPLE: Count = (0.85, 1.28)
"""What people take "a couple of weeks" for, as shares of two."""
_FEW: Count = (2.4, 4.6)
_JOINTS = frozenset({Sense.DASH, Sense.TO, Sense.OR, Sense.AND, Sense.BEFORE, Sense.COMMA})
_BETWEEN = frozenset({Sense.DASH, Sense.OR, Sense.TO, Sense.BEFORE})
_COUNTED = frozenset({Sense.UNIT, Sense.YEARS_OLD, Sense.MONTH, Sense.CURRENCY, Sense.OTHER})
"""What a number before it belongs to."""
_PREPOSITIONS = frozenset({Sense.IN, Sense.WITHIN})
_FROM_NOW = frozenset({Sense.NEXT, Sense.COMING, Sense.NEAR})
_LIMITS = frozenset({Sense.WITHIN, Sense.BY, Sense.BEFORE, Sense.NOT_BEFORE, Sense.NOT_LATER, Sense.AT_LEAST, Sense.AT_MOST})
_BEFORE_UNIT = _LIMITS | {Sense.IN, Sense.AFTER, Sense.FROM}
_MOST, _MOST_YEARS = 200, 12
"""More weeks or months, or more years, are not a plan but an age or another number."""


def duration_at(signs: Sequence[Sign], at: int, today: date) -> Found:
    """A length of time that begins at the place."""
    return _near(signs, at, today) or _counted(signs, at, today) or _unit_first(signs, at, today)


def _near(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "The next two weeks", "ближайшие месяцы", "les 3 prochains mois": from today on."""
    if _sense(signs, at) is Sense.UNIT and _sense(signs, at + 1) is Sense.NEAR:
        return Mention(when=Span(today, after(today, _FEW[1], signs[at].name)), is_range=True), at + 2
    counted = _count(signs, at)
    if counted and _sense(signs, counted[1]) in _FROM_NOW:
        count, ends = counted[0], counted[1] + 1
    elif _sense(signs, at) in _FROM_NOW:
        counted = _count(signs, at + 1)
        if counted is None and signs[at].sense is not Sense.NEAR:
            return None
        count, ends = counted or ((0.0, 1.0 if signs[at].value == 1 else _FEW[1]), at + 1)
    else:
        return None
    if _sense(signs, ends) is not Sense.UNIT:
        return None
    span = Span(today, after(today, count[1], signs[ends].name))
    return Mention(when=span, is_range=True), ends + 1


def _counted(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "Two weeks", "2-3 months", "a year and a half", "un mois ou deux"."""
    counted = _count(signs, at)
    if counted is None:
        return None
    (low, high), ends = counted
    if high > _MOST_YEARS and _sense(signs, ends) in (Sense.UNIT, Sense.YEARS_OLD) and signs[ends].name in ("year", ""):
        return None
    unit = _unit(signs, ends, is_told=at > 0 and signs[at - 1].sense in _BEFORE_UNIT or low != high)
    is_clock = unit in ("hour", "minute") and not (at and signs[at - 1].sense in _PREPOSITIONS | {Sense.BY})
    if unit is None or is_clock:
        return None
    ends += 1
    if _sense(signs, ends) is Sense.HALF_MORE:
        return _mention(low + 0.5, high + 0.5, unit, today), ends + 1
    if _sense(signs, ends) is Sense.ANOTHER:
        return _mention(low, high * signs[ends].value, unit, today), ends + 1
    more = _number(signs, ends + 1) if _sense(signs, ends) in _BETWEEN | {Sense.COMMA} else None
    if more and low < more <= low + 2 and _sense(signs, ends + 2) not in _COUNTED:
        return _mention(low, more, unit, today), ends + 2
    return _mention(low, high, unit, today), ends


def _unit_first(signs: Sequence[Sign], at: int, today: date) -> Found:
    """ "Недели через две", "через неделю", "через месяц-два", "за год"; a bare unit only when nothing else was said."""
    unit = _unit(signs, at, is_told=True)
    if unit is None:
        return None
    is_told = at > 0 and signs[at - 1].sense in _BEFORE_UNIT
    behind = at + 1
    if _sense(signs, behind) is Sense.IN or signs[at].sense is Sense.UNIT:
        counted = _count(signs, behind + (_sense(signs, behind) is Sense.IN))
        if counted and _sense(signs, counted[1]) not in _COUNTED:
            return _mention(*counted[0], unit, today), counted[1]
    if _sense(signs, behind) is Sense.HALF_MORE:
        return _mention(1.5, 1.5, unit, today), behind + 1
    another = behind + (_sense(signs, behind) is Sense.DASH)
    if _sense(signs, another) is Sense.ANOTHER:
        return _mention(1, max(signs[another].value, 1), unit, today), another + 1
    more = _number(signs, behind + 1) if _sense(signs, behind) in _BETWEEN else None
    if more and 1 < more <= 3 and _sense(signs, behind + 2) not in _COUNTED:
        return _mention(1, more, unit, today), behind + 2
    if is_told or len(signs) == 1:
        return _mention(1, 1, unit, today), behind
    return None


def _count(signs: Sequence[Sign], at: int) -> tuple[Count, int] | None:
    """ "Two", "2-3", "from 2 to 3", "a few", and the place behind."""
    if _sense(signs, at) is Sense.SOME:
        is_limit = at > 0 and signs[at - 1].sense in _LIMITS
        couple = (2.0, 2.0) if is_limit else (2 * _COUPLE[0], 2 * _COUPLE[1])
        return (couple if signs[at].value == 2 else _FEW), at + 1
    low = _number(signs, at)
    if low is None:
        return None
    high = _number(signs, at + 2) if _sense(signs, at + 1) in _JOINTS else None
    if high is not None and low < high <= 4 * low + 4:
        return (low, high), at + 3
    return (low, low), at + 1


def _number(signs: Sequence[Sign], at: int) -> float | None:
    if _sense(signs, at) is not Sense.NUMBER or signs[at].name or not 0 < signs[at].value <= _MOST:
        return None
    return signs[at].value


def _unit(signs: Sequence[Sign], at: int, *, is_told: bool) -> str | None:
    if _sense(signs, at) is Sense.UNIT:
        return signs[at].name
    return "year" if is_told and _sense(signs, at) is Sense.YEARS_OLD else None


def _sense(signs: Sequence[Sign], at: int) -> Sense | None:
    return signs[at].sense if 0 <= at < len(signs) else None


def _mention(low: float, high: float, unit: str, today: date) -> Mention:
    span = Span(after(today, low, unit), after(today, high, unit))
    is_exact = low == high
    return Mention(when=span, is_duration=True, is_range=not is_exact, slack=int(is_exact and unit not in ("day", "hour", "minute")))
