"""Makes signs ready for the grammar: fillers out, left-out units put back ("not this month, the next")."""

from __future__ import annotations

from collections.abc import Sequence

from qualification.calendar.sign import Sense, Sign

_NEEDS_NOUN = frozenset({Sense.NEXT, Sense.COMING})
_NOUNS = frozenset(
    {
        Sense.UNIT,
        Sense.MONTH,
        Sense.WEEKDAY,
        Sense.WEEKEND,
        Sense.SEASON,
        Sense.QUARTER,
        Sense.HALF,
        Sense.HOLIDAY,
        Sense.NUMBER,
        Sense.SOME,
        Sense.NEXT,
        Sense.DAY_MONTH,
        Sense.DATE,
        Sense.YEAR,
    }
)
_ENDS = frozenset({Sense.COMMA, Sense.STOP, Sense.QUESTION, Sense.BUT})
_AMOUNTS = frozenset({Sense.NUMBER, Sense.SOME, Sense.UNIT, Sense.IN})


def settled(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs without fillers and idle articles, each "next" and "in two" with the unit that it leaves out."""
    kept = [sign for sign in signs if sign.sense is not Sense.FILLER]
    kept = [part for at, sign in enumerate(kept) if not _is_idle(kept, at) for part in _unpacked(kept, at)]
    result: list[Sign] = []
    unit: Sign | None = None
    for at, sign in enumerate(kept):
        result.append(sign)
        if sign.sense is Sense.UNIT:
            unit = sign
        elif sign.sense is Sense.VAGUE and sign.name == "not_this_year":
            unit = Sign(Sense.UNIT, 0, "year")
        elif unit and _lacks_unit(kept, at):
            result.append(unit)
    return tuple(result)


def _unpacked(signs: Sequence[Sign], at: int) -> tuple[Sign, ...]:
    """A date before a unit is a number after all: "1.5 месяца", "2/3 weeks"."""
    sign = signs[at]
    if sign.sense is not Sense.DAY_MONTH or at + 1 == len(signs) or signs[at + 1].sense not in (Sense.UNIT, Sense.YEARS_OLD):
        return (sign,)
    low, _, high = sign.name.partition("/")
    if high:
        return Sign(Sense.NUMBER, float(low)), Sign(Sense.DASH), Sign(Sense.NUMBER, float(high))
    return (Sign(Sense.NUMBER, float(low)),)


def _is_idle(signs: Sequence[Sign], at: int) -> bool:
    """An article that makes no day of a number, and "more than", "over" said of no length: "over the weekend"."""
    following = signs[at + 1].sense if at + 1 < len(signs) else None
    if signs[at].sense is Sense.THE:
        is_of = at > 0 and signs[at - 1].sense is Sense.NUMBER and following is Sense.UNIT
        return following is not Sense.NUMBER and not is_of
    return signs[at].name == "amount" and following not in _AMOUNTS


def _lacks_unit(signs: Sequence[Sign], at: int) -> bool:
    if signs[at].sense in _NEEDS_NOUN:
        return not any(signs[near].sense in _NOUNS for near in (at - 1, at + 1) if 0 <= near < len(signs))
    is_count = signs[at].sense is Sense.NUMBER and at > 0 and signs[at - 1].sense in (Sense.IN, Sense.INSTEAD)
    return is_count and (at + 1 == len(signs) or signs[at + 1].sense in _ENDS)
