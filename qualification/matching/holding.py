"""Which of the options' ranges an amount falls into."""

from __future__ import annotations

import math

from qualification.matching.ranges import TIME, Span
from qualification.matching.timespans import nearest_stretch

_A_LITTLE, _HALF_SURE = 0.01, 0.6


def option_holding(said: Span, spans: tuple[Span | None, ...], *, is_open: bool) -> int | None:
    """The number of the only option that holds what was said, or most of it; None when there is none such.

    `is_open`: the upper end is not said itself ("under six" is five at most).
    """
    equal = [number for number, span in enumerate(spans) if span is not None and (span.low, span.high) == (said.low, said.high)]
    if len(equal) == 1:
        return equal[0]
    is_time = any(span is not None and span.sort == TIME for span in spans)
    if said.low == said.high:
        inside = _holding(said.low, spans)
        chosen = inside[0] if len(inside) == 1 else _narrowest(inside, spans, said.low)
        return nearest_stretch(said, spans) if not inside and is_time else chosen
    if said.low == 0:
        inside = _holding(said.high - _A_LITTLE, spans) or _last_below(said, spans) if is_open else _holding(said.high, spans)
        return inside[0] if inside else None
    if math.isinf(said.high):
        inside = _holding(said.low + _A_LITTLE, spans) or _next_above(said, spans)
        return inside[-1] if inside else None
    shares = [(_share(said, span), number) for number, span in enumerate(spans) if span is not None]
    best, number = max(shares)
    if best >= _HALF_SURE and sum(1 for share, _ in shares if share >= best) == 1:
        return number
    return nearest_stretch(said, spans) if is_time else None


def _narrowest(inside: list[int], spans: tuple[Span | None, ...], value: float) -> int | None:
    """Of ranges that lie in each other the smallest ("this week" of "this month"); None where two only touch at the value."""
    told = sorted((span.high - span.low, number) for number in inside if (span := spans[number]) is not None)
    bounds = [(span.low, span.high) for number in inside if (span := spans[number]) is not None]
    touching = any(value in bound and bound[0] not in (0.0, value) for bound in bounds)
    return told[0][1] if len(told) > 1 and told[0][0] < told[1][0] and not touching else None


def _holding(value: float, spans: tuple[Span | None, ...]) -> list[int]:
    return [number for number, span in enumerate(spans) if span is not None and _holds(span, value)]


def _holds(span: Span, value: float) -> bool:
    return span.low < value <= span.high if span.is_above else span.low <= value <= span.high


def _next_above(said: Span, spans: tuple[Span | None, ...]) -> list[int]:
    """Of counts with nothing between them the one that follows: "more than three" of 1, 2, 3, 4 and more."""
    above = sorted((span.low, number) for number, span in enumerate(spans) if span is not None and span.low > said.low)
    return [above[0][1]] if above and said.is_above else []


def _last_below(said: Span, spans: tuple[Span | None, ...]) -> list[int]:
    """ "Under six" of 1-5 and 6-20."""
    below = sorted((span.low, number) for number, span in enumerate(spans) if span is not None and span.high < said.high)
    return [below[-1][1]] if below else []


def _share(said: Span, span: Span) -> float:
    """How much of what was said lies in the option's range."""
    common = min(said.high, span.high) - max(said.low, span.low)
    return max(0.0, common) / (said.high - said.low)
