"""Bounds told in words on both sides: "more than 50 but no more than 200", "no llego a 3000, pero más de mil sí"."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

from qualification.matching.ranges import Span, in_one_scale, unit_beside
from qualification.matching.units import Unit
from qualification.numerals import Numeral, numbers_in

Bound = Literal["above", "least", "below", "most"]

_NOT = (
    r"(?P<not>\b(?:не|ни|not|nothing|nada|ничего|rien|no|cannot|dont|doesnt|wont|cant|didnt|isnt|arent|never|nunca|ne|pas|jamais|sin|"
    r"sans|ni)\s(?:(?:quite|even|yet|go|get|be|"
    r"going|"
    r"to|будет|совсем|vamos a|van a|va a|voy a|creo que|se)\s)*|\bn')?"
)
_THEN = r"(?P<pas>\s(?:pas|jamais))?\W{0,3}(?:(?:a|the|los|las|les|aux|чем|то|примерно|about|around|unos|unas|environ|ni|des)\s)*"
_MEASURES = re.compile(
    _NOT + r"(?:"
    r"(?P<above>\b(?:больше|более|свыше|старше|выше|превыша\w+|перевал\w+ за|more than|over|above|past|beyond|upwards of|north of|"
    r"exceed\w*|pass(?:ed)?|mas de|mas que|por encima de|super(?:o|a|amos|an|ar|aremos)|pas(?:o|a|amos|an|ar|aremos) de|plus d(?:e\b|')|"
    r"plus que|au-dela de|au-dessus de|depass\w+))|"
    r"(?P<least>\b(?:от|минимум|хотя бы|at least|from|minimum|al menos|por lo menos|minimo|desde|a partir de|au moins|des)\b)|"
    r"(?P<below>\b(?:меньше|менее|ниже|младше|less than|fewer than|under|below|short of|menos de|menos que|por debajo de|"
    r"baj(?:o|a|amos|an|ar|aremos) de|moins d(?:e\b|')|moins que|en dessous de|sous))|"
    r"(?P<most>\b(?:до|максимум|up to|at most|max(?:imum)?|hasta|como mucho|maximo|a lo sumo|jusqu'a|jusqu a|au plus|au maximum)\b)|"
    r"(?P<reach>\b(?:дотя\w+ до|дотя\w+|доход\w+ до|дойд\w+ до|добира\w+ до|набира\w+|набер\w+|достига\w+|reach\w*|hit|get to|make it to|"
    r"lleg(?:o|a|amos|an|ar|aremos|ara|aran) (?:ni )?a|alcanz\w+|attei\w+|arriv\w+))"
    r")" + _THEN + r"$"
)
_JUST_NOT = re.compile(r"\b(?:не|not|no|pas)\s(?:the |los |las |les )?$")
_DENIED_BEHIND = re.compile(
    r"(?:\s?(?!но\b|и\b|а\b|да\b|but\b|and\b|pero\b|y\b|mais\b|et\b)[^\W\d_]{1,12})?\W{1,2}(?:точно |уж |ya |surely )?(?:не\b|no\b|"
    r"non\b|нет\b|"
    r"nope\b)(?!\s(?:больше|меньше|более|менее|ниже|выше|more|less|fewer|over|under|mas|menos|lleg|pas|super|plus|moins|хуже))"
)
_OVERSTEPPED = re.compile(r".*\bза \|\W*(?:\w+ )?перевал.*", re.DOTALL)
_FARTHEST = 44
_OPPOSITE: dict[Bound, Bound] = {"above": "most", "least": "below", "below": "least", "most": "above"}
_LOWER: tuple[Bound, Bound] = ("above", "least")


def limits_said(folded: str, numerals: Sequence[Numeral], asked: Unit | None) -> Span | None:
    """The range between a lower and an upper bound that two numbers tell, in either order; None when they do not.

    `asked`: the unit where none is written.
    """
    if len(numerals) != 2:
        return None
    first, last = numerals
    one, other = _bound(folded, first, 0), _bound(folded, last, first.end)
    one, other = one or _against(folded, first, other), other or _against(folded, last, one)
    if one is None or other is None or (one in _LOWER) is (other in _LOWER):
        return None
    units = [unit_beside(folded, numeral) for numeral in numerals]
    unit = next((each for each in reversed(units) if each is not None), asked)
    size = unit.size if unit else 1.0
    values = in_one_scale(first.value, last.value, folded[last.start : last.end]) if one in _LOWER else (last.value, first.value)
    values = _of_one_scale(*values)
    low, high = (value * (each or unit or Unit("", size)).size for value, each in zip(values, _ordered(units, one), strict=True))
    return Span(low, high, unit.sort if unit else None, (one if one in _LOWER else other) == "above") if low < high else None


def limit_denied(folded: str, numeral: Numeral, asked: Unit | None) -> Span | None:
    """One bound told by a negation that the plain words for bounds do not show: "more than 150 - no", "we do not reach 200"."""
    bound = _bound(folded, numeral, 0)
    found = _MEASURES.search(folded[max(0, numeral.start - _FARTHEST) : numeral.start])
    if bound is None or found is None or not (found.group("reach") or found.group("not") or _DENIED_BEHIND.match(folded, numeral.end)):
        return None
    unit = unit_beside(folded, numeral) or asked
    value = numeral.value * (unit.size if unit else 1.0)
    sort = unit.sort if unit else None
    return Span(value, math.inf, sort, bound == "above") if bound in _LOWER else Span(0.0, value, sort)


def is_short_of(folded: str) -> bool:
    """True where the only number is told not to be reached: "under six", "не дотягиваем до ста"."""
    numerals = numbers_in(folded)
    return len(numerals) == 1 and _bound(folded, numerals[0], 0) == "below"


def is_bounded(folded: str, numeral: Numeral) -> bool:
    """True where the number is told to be a bound: "more than 150 I will not pay"."""
    return _bound(folded, numeral, 0) is not None


def _bound(folded: str, numeral: Numeral, begin: int) -> Bound | None:
    found = _MEASURES.search(folded[max(begin, numeral.start - _FARTHEST) : numeral.start])
    if found is None:
        return "above" if _OVERSTEPPED.fullmatch(folded[begin : numeral.start][-4:] + "|" + folded[numeral.end :][:24]) else None
    is_not = bool(found.group("not") or found.group("pas") or _DENIED_BEHIND.match(folded, numeral.end))
    if found.group("reach"):
        return "below" if is_not else None
    bounds: tuple[Bound, ...] = ("above", "least", "below", "most")
    bound = next(each for each in bounds if found.group(each))
    return _OPPOSITE[bound] if is_not else bound


def _against(folded: str, numeral: Numeral, other: Bound | None) -> Bound | None:
    """ "More than 100 but not 200": the number that is denied bounds the other side."""
    if other is None or not (_JUST_NOT.search(folded[: numeral.start]) or _DENIED_BEHIND.match(folded, numeral.end)):
        return None
    return "below" if other in _LOWER else "above"


def _of_one_scale(low: float, high: float) -> tuple[float, float]:
    """ "More than a thousand, less than five": thousands both."""
    scale = next((scale for scale in (1e6, 1e3) if low % scale == 0 and high < low and low < high * scale), 1.0)
    return low, high * scale


def _ordered(units: list[Unit | None], one: Bound) -> list[Unit | None]:
    return units if one in _LOWER else units[::-1]
