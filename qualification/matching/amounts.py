"""Options that are ranges ("10-50", "50+", "1-3 months") and replies in numbers that fall into one of them."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from qualification.matching.concepts import hits_in
from qualification.matching.tokens import tokens_of
from qualification.matching.units import Unit, unit_after, unit_in, unit_of
from qualification.normalize import fold
from qualification.numerals import Numeral, money_numbers_in
from qualification.reading import Option

_UP_TO = re.compile(
    r"(?:\bдо|меньше|менее|не больше|не более|максимум|макс|\bпод|в пределах|в течение|up to|under|less than|fewer than|below|at most|max|within|not more than|no more than|"
    r"hasta|menos de|maximo|no mas de|dentro de|en menos de|jusqu'a|jusqu a|moins de|maximum|pas plus de|d'ici|sous|<|≤)\W{0,3}(?:\w{1,9} )?$"
)
_FROM = re.compile(
    r"(?:\bот|\bс|больше|более|свыше|не меньше|не менее|минимум|мин|за|выше|from|over|more than|above|at least|minimum|starting at|upwards of|past|beyond|"
    r"desde|mas de|a partir de|al menos|minimo|por encima de|superior a|plus de|a partir de|au moins|minimum|au-dela de|des|>|≥)\W{0,3}(?:\w{1,9} )?$"
)
_AND_MORE = re.compile(r"\s*(?:\w{1,14}\s)?(?:\+|и более|и больше|и выше|и старше|плюс|с лишним|с хвостиком|or more|and more|and up|and above|or above|plus|and over|o mas|y mas|en adelante|"
                       r"ou plus|et plus|или больше|или более)")
_AND_LESS = re.compile(r"\s*(?:\w{1,14}\s)?(?:и меньше|и менее|или меньше|или менее|or less|or fewer|and under|or under|o menos|y menos|ou moins|et moins|максимум|max)")
_RANGE_SIGN = re.compile(r"[^\w]*(?:-|до|to|a|и|and|y|et|или|or|ou|o|по|al|till|until|\.\.+|~)?[^\w]*(?:[^\W\d_]{1,10}[^\w]+)?(?:-|до|to|a|и|and|y|et|a)?[^\w]*")
_PLUS_ME = re.compile(r"^(?:нас с|(?:me|myself|i|я|сам|yo|moi)\b\W{0,2}(?:и|and|plus|y|et|\+|con|with)\W{0,2}(?:еще|other|another|otros|autres)?)")
_BARE_TIME = re.compile(
    r"\b((?:в |на )?(?:этот|этого|этом|этой|эту|this|the|este|esta|ce|cette|cet)\s)?(недел\w{1,2}|месяц\w{0,3}|год[ау]?|полгода|квартал\w{0,2}|half a year|week|month|year|quarter|"
    r"semana|mes|ano|trimestre|semaine|mois|an|annee|medio ano|semestre)\b"
)
_BARE_DAYS = {"полгода": 180.0, "medio ano": 180.0, "half a year": 180.0, "semestre": 180.0}
_DAYS = {"недел": 7.0, "week": 7.0, "semana": 7.0, "semaine": 7.0, "месяц": 30.0, "month": 30.0, "mes": 30.0, "mois": 30.0, "квартал": 90.0, "quarter": 90.0, "trimestre": 90.0,
         "год": 360.0, "year": 360.0, "an": 360.0}
_ABOUT = re.compile(r"([а-я]+) (?:через |за |на |в |около )?$")
_SLANG_ROOMS = re.compile(r"\b(?:евро)?(однушк|двушк|тр[её]шк|однокомн|двухкомн|тр[её]хкомн|четырехкомн)[а-я]*|\b[tf]([1-6])\b")
_ROOMS_SAID = "одтч"
_LEAST_SCALED = 10.0
_AT_ONCE = 7.0
_A_LITTLE = 0.01
_HALF_SURE = 0.6
_TIME, _GRADE = "days", "grade"


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from `low` to `high`, both included unless `is_above` (more than `low`). `sort`: what is counted, None when not said."""

    low: float
    high: float
    sort: str | None = None
    is_above: bool = False


@lru_cache(maxsize=512)
def spans_of(options: tuple[Option, ...], question: str, lang: str) -> tuple[Span | None, ...]:
    """The range each option stands for; empty when the options are no ranges of amounts."""
    asked = unit_in(fold(question))
    spans = tuple(_span_of_label(fold(option.label), lang, asked) for option in options)
    if any(span is not None and span.sort not in ("people", None) for span in spans):
        spans = tuple(span if span is None or span.sort != "people" else None for span in spans)
    spans = tuple(_with_ends(option, span, spans, lang) for option, span in zip(options, spans, strict=True))
    known = [span for span in spans if span is not None]
    written = sum(any(sign.isdigit() for sign in option.label) or _bare_time(fold(option.label)) is not None for option in options)
    if written < 2 or len(known) * 2 < len(options) or any(_is_clock(fold(option.label)) for option in options):
        return ()
    if all(span.low == span.high for span in known) and not any(span.sort for span in known):
        return ()
    sorts = {span.sort for span in known if span.sort}
    sort = sorts.pop() if len(sorts) == 1 else None
    return tuple(span and Span(span.low, span.high, span.sort or sort, span.is_above) for span in spans)


def option_of_amount(folded: str, spans: tuple[Span | None, ...], lang: str) -> int | None:
    """The number of the option whose range the amount in the text falls into; None when there is no one such."""
    sorts = {span.sort for span in spans if span is not None}
    sort = sorts.pop() if len(sorts) == 1 else None
    said = _in_their_scale(_span_said(folded, sort, lang, _usual_unit(spans)), spans)
    if said is None:
        return None
    equal = [number for number, span in enumerate(spans) if span is not None and (span.low, span.high) == (said.low, said.high)]
    if len(equal) == 1:
        return equal[0]
    if said.low == said.high:
        inside = _holding(said.low, spans)
        return inside[0] if len(inside) == 1 else _narrowest(inside, spans, said.low)
    if said.low == 0 or math.isinf(said.high):
        inside = _holding(said.high if said.low == 0 else said.low + _A_LITTLE, spans)
        return inside[0 if said.low == 0 else -1] if inside else None
    shares = [(_share(said, span), number) for number, span in enumerate(spans) if span is not None]
    best, number = max(shares)
    return number if best >= _HALF_SURE and sum(1 for share, _ in shares if share >= best) == 1 else None


def spans_take_places(spans: tuple[Span | None, ...]) -> bool:
    """True for stretches of time: there a bare number is the place of the button, not an amount."""
    return any(span is not None and span.sort == _TIME for span in spans)


def are_grades(spans: tuple[Span | None, ...]) -> bool:
    """True for school grades: there "the third" is the grade, not the button."""
    return any(span is not None and span.sort == _GRADE for span in spans)


def _with_ends(option: Option, span: Span | None, spans: tuple[Span | None, ...], lang: str) -> Span | None:
    """Among stretches of time "at once" is the first week, and "later" all that follows the others."""
    times = [each for each in spans if each is not None and each.sort == _TIME]
    if span is not None or not times:
        return span
    hits = {hit.concept for hit in hits_in(tokens_of(fold(option.label), lang), lang)}
    if "urgent" in hits:
        return Span(0.0, _AT_ONCE, _TIME)
    latest = max(each.high for each in times)
    return Span(latest, math.inf, _TIME, True) if "later" in hits and math.isfinite(latest) else None


def _span_of_label(folded: str, lang: str, asked: Unit | None) -> Span | None:
    span = _span_of_text(folded, money_numbers_in(folded, lang), asked)
    if span is not None:
        return span
    if asked is None or asked.sort != _TIME:
        hits = {hit.concept for hit in hits_in(tokens_of(folded, lang), lang)}
        return Span(1, 1, "people") if "solo" in hits else _bare_time(folded)
    return _bare_time(folded)


def _span_said(folded: str, sort: str | None, lang: str, usual: float) -> Span | None:
    unit = Unit(sort, usual) if sort else None
    folded = _SLANG_ROOMS.sub(_rooms, folded) if sort in ("rooms", None) else folded
    if sort == _TIME and folded.isdigit():
        return None
    numerals = tuple(numeral for numeral in money_numbers_in(folded, lang) if not numeral.is_ordinal or sort == _GRADE)
    fitting = tuple(numeral for numeral in numerals if _unit_fits(_unit_beside(folded, numeral), sort))
    if not fitting:
        return _span_without_number(folded, sort, lang) if not numerals else None
    people = [numeral for numeral in fitting if (found := _unit_beside(folded, numeral)) and found.sort == "people"]
    if sort == "people" and len(people) > 1 and len(people) == len(fitting):
        total = sum(numeral.value for numeral in people)
        return Span(total, total, sort)
    span = _span_of_text(folded, fitting, unit)
    if span is not None and sort == "people" and _PLUS_ME.match(folded):
        return Span(span.low + 1, span.high + 1, sort)
    return span


def _span_without_number(folded: str, sort: str | None, lang: str) -> Span | None:
    if sort == "people" and "solo" in {hit.concept for hit in hits_in(tokens_of(folded, lang), lang)}:
        return Span(1, 1, sort)
    return _bare_time(folded) if sort == _TIME else None


def _bare_time(folded: str) -> Span | None:
    """A stretch of time without a number: "через месяц" is 30 days, "this month" up to 30."""
    found = _BARE_TIME.search(folded)
    if not found:
        return None
    days = _BARE_DAYS.get(found.group(2)) or next((days for word, days in _DAYS.items() if found.group(2).startswith(word)), 0.0)
    if found.group(1):
        return Span(0.0, days, _TIME)
    return _bounded(folded, found.start(), found.end(), days, _TIME)


def _span_of_text(folded: str, numerals: tuple[Numeral, ...], asked: Unit | None) -> Span | None:
    if not numerals or len(numerals) > 2:
        return None
    first, last = numerals[0], numerals[-1]
    unit = _unit_beside(folded, last) or asked
    size = unit.size if unit else 1.0
    sort = unit.sort if unit else None
    if len(numerals) == 1:
        return _bounded(folded, first.start, first.end, first.value * size, sort)
    if not _RANGE_SIGN.fullmatch(folded[first.end : last.start]):
        return None
    low, high = _in_one_scale(first.value, last.value, folded[last.start : last.end])
    own = unit_after(folded, first.end)
    low_size = own.size if own and unit and own.sort == unit.sort else size
    return Span(low * low_size, high * size, sort) if low * low_size <= high * size else None


def _bounded(folded: str, start: int, end: int, value: float, sort: str | None) -> Span:
    before, after = folded[max(0, start - 24) : start], folded[end : end + 32]
    if _UP_TO.search(before) or _AND_LESS.match(after):
        return Span(0.0, value, sort)
    if _AND_MORE.match(after):
        return Span(value, math.inf, sort)
    if _FROM.search(before):
        return Span(value, math.inf, sort, not re.search(r"(?:\bот|\bс|from|desde|des|partir de|least|минимум|не мен\w+)\W*$", before))
    return Span(value, value, sort)


def _in_one_scale(low: float, high: float, written: str) -> tuple[float, float]:
    """"1-5 million" counts millions on both sides."""
    digits = re.match(r"\d+(?:[.,]\d+)?", written)
    if digits and low < high / 100:
        scale = high / float(digits.group().replace(",", "."))
        if scale >= 1000:
            return low * scale, high
    return low, high


def _unit_beside(folded: str, numeral: Numeral) -> Unit | None:
    """The unit behind the number, or before it in the Russian "about": "недели через три"."""
    after = unit_after(folded, numeral.end)
    if after is not None:
        return after
    before = _ABOUT.search(folded[: numeral.start][-30:])
    return unit_of(before.group(1)) if before else None


def _rooms(found: re.Match[str]) -> str:
    return f"{_ROOMS_SAID.index(found.group(1)[0]) + 1} комнаты" if found.group(1) else f"{found.group(2)} pieces"


def _unit_fits(unit: Unit | None, sort: str | None) -> bool:
    if unit is None or sort == unit.sort:
        return True
    return sort is None and unit.sort not in ("days", "hours", "minutes", "percent", "distance")


def _narrowest(inside: list[int], spans: tuple[Span | None, ...], value: float) -> int | None:
    """Of ranges that lie in each other the smallest ("this week" of "this month"); None where two only touch at the value."""
    told = sorted((span.high - span.low, number) for number in inside if (span := spans[number]) is not None)
    touching = any(span is not None and value in (span.low, span.high) and span.low not in (0.0, value) for span in (spans[number] for number in inside))
    return told[0][1] if len(told) > 1 and told[0][0] < told[1][0] and not touching else None


def _holding(value: float, spans: tuple[Span | None, ...]) -> list[int]:
    return [number for number, span in enumerate(spans) if span is not None and _holds(span, value)]


def _holds(span: Span, value: float) -> bool:
    return span.low < value <= span.high if span.is_above else span.low <= value <= span.high


def _share(said: Span, span: Span) -> float:
    """How much of what was said lies in the option's range."""
    common = min(said.high, span.high) - max(said.low, span.low)
    return max(0.0, common) / (said.high - said.low)


def _in_their_scale(said: Span | None, spans: tuple[Span | None, ...]) -> Span | None:
    """"200" among thousands means thousands."""
    bounds = [bound for span in spans if span is not None for bound in (span.low, span.high) if bound and math.isfinite(bound)]
    scale = next((scale for scale in (1e6, 1e3) if bounds and all(bound % scale == 0 for bound in bounds)), 1.0)
    top = said and (said.high if math.isfinite(said.high) else said.low)
    if said is None or not top or top >= 1000 or scale == 1.0 or top < _LEAST_SCALED or top >= min(bounds) / 10:
        return said
    return Span(said.low * scale, said.high * scale, said.sort, said.is_above)


def _usual_unit(spans: tuple[Span | None, ...]) -> float:
    """The unit a bare number is in: that of the options' own numbers."""
    bounds = [bound for span in spans if span is not None for bound in (span.low, span.high) if bound and math.isfinite(bound)]
    if any(span is not None and span.sort == _TIME for span in spans):
        return next((size for size in (360.0, 30.0, 7.0) if all(bound % size == 0 for bound in bounds)), 1.0)
    return 1.0


def _is_clock(folded: str) -> bool:
    return bool(re.search(r"\d:\d\d|утр|днем|вечер|morning|afternoon|evening|manana|tarde|noche|matin|midi|soir|\d ?[ap]m\b|\d ?h\b", folded))
