"""Makes an amount comparable with what a question asks for: in its currency and for its period. What cannot be, is not compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from qualification.answers import Money, Period

_PER_YEAR: Mapping[Period, float] = {"month": 12, "year": 1}
"""How often the period comes in a year; an amount once is of no period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What amounts that answer a question are counted in.

    `currency`: ISO 4217. `period`: None means a whole amount, as `once` does. `rates`: what one unit of each currency is worth, all in one
    measure; currencies that are not in it are not converted.
    """

    currency: str
    period: Period | None = None
    rates: Mapping[str, float] = field(default_factory=dict)


def in_unit(amount: Money, unit: Unit) -> Money | None:
    """The amount in that currency for that period; None where nobody can tell what it is there. No period said: the question's."""
    of_currency, of_period = _rate(amount.currency, unit), _times(amount.period, unit.period)
    if of_currency is None or of_period is None:
        return None
    by = of_currency * of_period
    if by == 1:
        return replace(amount, currency=unit.currency, period=unit.period)
    low, high = (None if edge is None else edge * by for edge in (amount.low, amount.high))
    return Money(low=low, high=high, currency=unit.currency, period=unit.period)


def _rate(currency: str, unit: Unit) -> float | None:
    if currency == unit.currency:
        return 1
    if currency not in unit.rates or unit.currency not in unit.rates:
        return None
    return unit.rates[currency] / unit.rates[unit.currency]


def _times(said: Period | None, asked: Period | None) -> float | None:
    if said is None or said == (asked or "once"):
        return 1
    if asked is None or said not in _PER_YEAR or asked not in _PER_YEAR:
        return None
    return _PER_YEAR[said] / _PER_YEAR[asked]
