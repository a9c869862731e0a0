"""Options that are stretches of time, and replies that fall into one: by the calendar, by a length, or by haste."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qualification.matching.moments import asks_since_when, asks_when, moment_said
from qualification.matching.ranges import TIME, Span, bare_time
from qualification.matching.stretches import begins_now, stretch_said
from qualification.matching.units import unit_after
from qualification.numerals import numbers_in
from qualification.reading import Hints

_HALF_SURE = 0.5
_INSTANT = 0.25
"""A single day counts as so long a stretch, so that its share in an option can be told."""
_HALF_YEAR = Span(180.0, 180.0, TIME)
_LATEST = frozenset({"later", "not_this_year"})


def option_of_time(folded: str, spans: tuple[Span | None, ...], hints: Hints) -> int | None:
    """The number of the option that a time told otherwise than by a number and a unit falls into; None when there is none such."""
    if not any(span is not None and span.sort == TIME for span in spans):
        return None
    numerals = numbers_in(folded)
    is_past = asks_since_when(hints.question)
    stretch = stretch_said(folded, numerals, hints.today, is_past=is_past)
    if stretch is not None:
        return nearest_stretch(stretch, spans)
    if not asks_when(hints.question) and begins_now(folded) and not numerals:
        return _earliest(spans)
    if not asks_when(hints.question) or folded.isdigit():
        return None
    if bare_time(folded) == _HALF_YEAR or any((unit := unit_after(folded, numeral.end)) is not None and unit.sort == TIME for numeral in numerals):
        return None
    moment = moment_said(folded, hints)
    if isinstance(moment, Span):
        return nearest_stretch(moment, spans)
    if moment in _LATEST:
        return next((number for number, span in enumerate(spans) if span is not None and math.isinf(span.high)), None)
    return _earliest(spans) if moment == "asap" else None


def nearest_stretch(said: Span, spans: Sequence[Span | None]) -> int | None:
    """The number of the option that holds most of what was said, the gaps between options divided among their neighbours."""
    high = max(said.high, said.low + _INSTANT)
    shares: list[tuple[float, int]] = []
    for number, (low, end) in _without_gaps(spans).items():
        common = min(high, end) - max(said.low, low)
        shares.append((1.0 if math.isinf(common) else common / (high - said.low), number))
    best, number = max(shares, default=(0.0, 0))
    return number if best >= _HALF_SURE and sum(1 for share, _ in shares if share >= best) == 1 else None


def _without_gaps(spans: Sequence[Span | None]) -> dict[int, tuple[float, float]]:
    """Where each option begins and ends; of options inside each other the wider begins where the narrower ends."""
    ranked = sorted((span.high, span.low, number) for number, span in enumerate(spans) if span is not None)
    filled: dict[int, tuple[float, float]] = {}
    begin = 0.0
    for (high, _, number), following in zip(ranked, [*ranked[1:], None], strict=True):
        end = math.inf if following is None and len(ranked) > 1 and math.isinf(high) else high
        if following is not None and following[1] > high:
            end = (high + following[1]) / 2
        filled[number] = (begin, end)
        begin = max(begin, end)
    return filled


def _earliest(spans: Sequence[Span | None]) -> int | None:
    known = [(span.high, number) for number, span in enumerate(spans) if span is not None]
    return min(known)[1] if known else None
