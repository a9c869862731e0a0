"""Options that are stretches of time, and replies that fall into one: by the calendar, by a length, or by haste."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from qualification.matching.meant import meant
from qualification.matching.moments import asks_since_when, asks_when, moment_said
from qualification.matching.ranges import TIME, Span, bare_time
from qualification.matching.stretches import age_by_birth, begins_now, stretch_said
from qualification.matching.units import unit_after
from qualification.normalize import fold
from qualification.numerals import numbers_in
from qualification.reading import Hints, Option

_TO_COME = re.compile(
    r"планиру|собира(?:ем|ю)|скоро откр|следующ|going to|\bplan(?:ning)?\b|\bnext (?:week|month|year|spring|summer|fall|autumn|winter)|"
    r"about to|"
    r"\bproxim|que viene|planea|vamos a|voy a|prochain|bientot|prevoi|allons"
)
_NOT_YET = re.compile(r"еще не|пока не|не откры|not (?:yet|started|open)|no(?:ne)? yet|aun no|todavia no|pas encore|en projet|план|plan")
_AGE_OF_CHILD = re.compile(
    r"(?:\bage\b|\bedad\b|возраст|how old|сколько лет|cuantos anos).*"
    r"(?:enfant|child|kid|baby|son|daughter|ребен|дет|сын|доч|nin[oa]|hij[oa]|bebe)"
)
_UNTOUCHED = re.compile(r"\b(?:nobody|no one|noone|never|никто|ни разу|никогда|nadie|nunca|personne|jamais)\b")
_OVER_NOW = re.compile(
    r"\b(?:уже (?:истек|законч|кончил|прош|просроч|заверш)\w*|истек\w*|просроч\w*|already (?:expired|ended|over|lapsed|passed)|"
    r"expired|lapsed|"
    r"ya (?:vencio|termino|caduco|expiro|acabo|paso|esta vencid\w+)|vencid[oa]|caducad[oa]|deja (?:expire|echu|termine|fini|passe)\w*|"
    r"expiree?|echue?)\b"
)
_ENDED = re.compile(
    r"\b(?:истек(?:ла|ло|ли)?|закончил\w+|кончил\w+|завершил\w+|прошел|просрочен\w*|просрочил\w*|expired|ended|ran out|lapsed|"
    r"finished|is over|"
    r"was over|vencio|termino|caduco|expiro|acabo|se acabo|se vencio|a expire|est (?:expire|termine|fini|echu)\w*|s'est (?:termine|"
    r"fini|acheve)\w*|"
    r"a pris fin|est arrive a (?:echeance|terme))\b"
)
_NOT_ENDED = re.compile(r"\b(?:не|not|no|pas|hasnt|havent|didnt|isnt|n')\s?(?:\w+ )?$")
_FEWEST = 2
_HALF_SURE = 0.5
_INSTANT = 0.25
"""A single day counts as so long a stretch, so that its share in an option can be told."""
_HALF_YEAR = Span(180.0, 180.0, TIME)
_AT_ONCE = Span(0.0, 7.0, TIME)
_THIS_DAY = Span(0.0, 1.0, TIME)
_THIS_HOUR = Span(0.0, 0.1, TIME)
_DAY_AHEAD, _WEEK_AHEAD = 1.5, 9.0
_LATEST = frozenset({"later", "not_this_year"})


def option_of_time(folded: str, spans: tuple[Span | None, ...], hints: Hints) -> int | None:
    """The number of the option that a time told otherwise than by a number and a unit falls into; None when there is none such."""
    if not spans and asks_when(hints.question):
        spans = _by_calendar(hints.options, hints.lang, hints.today)
    if sum(span is not None and span.sort == TIME for span in spans) < _FEWEST:
        return None
    over = _over(folded, hints.options)
    return _by_time(meant(folded), spans, hints) if over is None else over


def nearest_stretch(said: Span, spans: Sequence[Span | None]) -> int | None:
    """The number of the option that holds most of what was said, the gaps between options divided among their neighbours."""
    high = max(said.high, said.low + _INSTANT)
    shares: list[tuple[float, int]] = []
    for number, (low, end) in _without_gaps(spans).items():
        common = min(high, end) - max(said.low, low)
        shares.append((1.0 if math.isinf(common) else common / (high - said.low), number))
    best, number = max(shares, default=(0.0, 0))
    return number if best >= _HALF_SURE and sum(1 for share, _ in shares if share >= best) == 1 else None


def _by_time(folded: str, spans: tuple[Span | None, ...], hints: Hints) -> int | None:
    numerals = numbers_in(folded)
    is_past = asks_since_when(hints.question)
    units = [unit_after(folded, numeral.end) for numeral in numerals]
    is_measured = any(unit is not None and unit.sort == TIME for unit in units)
    if is_past and not is_measured and _TO_COME.search(folded):
        return next((number for number, option in enumerate(hints.options) if _NOT_YET.search(fold(option.label))), None)
    if is_past and _AGE_OF_CHILD.search(fold(hints.question)):
        age = age_by_birth(folded, numerals)
        if age is not None or not numerals:
            return nearest_stretch(age, spans) if age is not None else None
    stretch = stretch_said(folded, numerals, hints.today, is_past=is_past and not is_measured)
    if stretch is not None:
        return nearest_stretch(stretch, spans)
    if not asks_when(hints.question):
        return _earliest(spans) if begins_now(folded) and not numerals and not _UNTOUCHED.search(folded) else None
    if folded.isdigit() or is_measured or bare_time(folded) == _HALF_YEAR:
        return None
    return _by_moment(folded, spans, hints)


def _by_moment(folded: str, spans: tuple[Span | None, ...], hints: Hints) -> int | None:
    moment = moment_said(folded, hints)
    if isinstance(moment, Span):
        days = _by_calendar(hints.options, hints.lang, hints.today)
        return nearest_stretch(moment, tuple(_merged(day, span) for day, span in zip(days, spans, strict=True)))
    if moment in _LATEST or (moment == "just_looking" and all(spans)):
        return next((number for number, span in enumerate(spans) if span is not None and math.isinf(span.high)), None)
    return _earliest(spans) if moment == "asap" else None


def _over(folded: str, options: tuple[Option, ...]) -> int | None:
    """The only option for what is over already, where the text says that it ended."""
    ended = _ENDED.search(folded)
    if ended is None or _NOT_ENDED.search(folded[: ended.start()]):
        return None
    over = [number for number, option in enumerate(options) if _OVER_NOW.search(fold(option.label))]
    return over[0] if len(over) == 1 else None


@lru_cache(maxsize=512)
def _by_calendar(options: tuple[Option, ...], lang: str, today: date) -> tuple[Span | None, ...]:
    """The days that the labels in words stand for on this day: "this week" ends on Sunday."""
    hints = Hints(lang=lang, today=today)
    labels = [fold(option.label) for option in options]
    moments = [None if any(sign.isdigit() for sign in label) else moment_said(label, hints) for label in labels]
    nearest = min((moment.high for moment in moments if isinstance(moment, Span)), default=math.inf)
    at_once = _THIS_HOUR if nearest <= _DAY_AHEAD else _THIS_DAY if nearest <= _WEEK_AHEAD else _AT_ONCE
    return tuple(at_once if moment == "asap" else moment if isinstance(moment, Span) else None for moment in moments)


def _merged(day: Span | None, span: Span | None) -> Span | None:
    """The calendar tells where a label ends, its words whether it begins now: "by the end of the week"."""
    return span if day is None else day if span is None else Span(min(day.low, span.low), day.high, TIME)


def _without_gaps(spans: Sequence[Span | None]) -> dict[int, tuple[float, float]]:
    """Where each option begins and ends; of options inside each other the wider begins where the narrower ends."""
    ranked = sorted((span.high, span.low, number) for number, span in enumerate(spans) if span is not None)
    filled: dict[int, tuple[float, float]] = {}
    begin = 0.0
    for (high, _, number), following in zip(ranked, [*ranked, None][1:], strict=True):
        end = math.inf if following is None and len(ranked) > 1 and math.isinf(high) else high
        if following is not None and following[1] > high:
            end = (high + following[1]) / 2
        filled[number] = (begin, end)
        begin = max(begin, end)
    return filled


def _earliest(spans: Sequence[Span | None]) -> int | None:
    known = [(span.high, number) for number, span in enumerate(spans) if span is not None]
    return min(known)[1] if known else None
