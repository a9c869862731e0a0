"""Ranges as people write them: "10-50", "up to 10", "50+", "1-5 million", "this month"."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from qualification.matching.units import Unit, unit_after, unit_of
from qualification.numerals import Numeral
from qualification.vocabulary.wordlist import word_set

TIME = "days"
"""The sort of stretches of time."""
_UP_TO = re.compile(
    r"(?:\bдо|меньше|менее|не больше|не более|максимум|макс|\bпод|в пределах|в течение|up to|under|less than|fewer than|below|at most|"
    r"max|within|not more than|no more than|"
    r"hasta|menos de|maximo|no mas de|dentro de|en menos de|jusqu'a|jusqu a|moins de|moins d'|maximum|pas plus de|d'ici|sous|<|"
    r"≤)\W{0,3}(?:\w{1,9} )?$"
)
_FROM = re.compile(
    r"(?:\bот|\bс|больше|старше|дольше|более|свыше|не меньше|не менее|минимум|мин|за|выше|from|over|older than|longer than|more than|"
    r"above|at least|"
    r"minimum|starting at|"
    r"upwards of|past|beyond|"
    r"desde|mas de|a partir de|al menos|minimo|por encima de|superior a|plus de|plus d'|a partir de|au moins|minimum|au-dela de|des|>|"
    r"≥)\W{0,3}(?:\w{1,9} )?$"
)
_AND_MORE = re.compile(
    r"\s*(?:\w{1,14}\s)?(?:\+|и более|и больше|и выше|и старше|и дольше|или дольше|плюс|с лишним|с хвостиком|or more|or longer|"
    r"and longer|and more|and up|and "
    r"above|or above|plus|and over|o mas|y mas|en adelante|"
    r"ou plus|et plus|y mas tiempo|или больше|или более)"
)
_AND_LESS = re.compile(
    r"\s*(?:\w{1,14}\s)?(?:и меньше|и менее|или меньше|или менее|or less|or fewer|and under|or under|o menos|y menos|"
    r"ou moins|et moins|максимум|max)"
)
_RANGE_SIGN = re.compile(
    r"[^\w]*(?:-|до|to|a|и|and|y|et|или|or|ou|o|по|al|till|until|\.\.+|~)?[^\w]*(?:[^\W\d_]{1,10}[^\w]+)?(?:-|до|"
    r"to|a|и|and|y|et|a)?[^\w]*"
)
_BARE_TIME = re.compile(
    r"\b((?:в |на )?(?:этот|этого|этом|этой|эту|this|the|este|esta|ce|cette|cet)\s)?(недел\w{1,4}|месяц\w{0,3}|"
    r"год[ау]?\b|годик\w?|пол(?:у)?год\w*|"
    r"квартал\w{0,2}|десятилетие|decade|decada|decennie|half a year|week|month|year|quarter|"
    r"semana|mes|ano|trimestre|semaine|mois|an|annee|medio ano|semestre)\b"
)
_IN_TIME = re.compile(
    r"\b(?:в|на|за|через|около|до|с|после|спустя|конц\w+|начал\w+|эт\w+|следующ\w+|ближайш\w+|прошл\w+|целы\w+|уже|почти|едва|пол|"
    r"кажд\w+|"
    r"половин\w+|in|within|this|next|last|by|"
    r"for|barely|hardly|every|end of|about|half|less than|under|over|past|en|dentro de|esta|este|proxim\w+|fin de|hasta|hace|cada|"
    r"medio|desde|menos de|"
    r"mas de|a peine|apenas|dans|sous|"
    r"cette|ce|d'ici|fin|depuis|chaque|moins d|plus d|il y a)\W{1,2}(?:[^\W\d_]+ ){0,2}(?:недел|месяц|год|пол|квартал|десят|half|week|"
    r"month|year|quarter|"
    r"decad|semana|mes\b|ano|trimestre|semaine|mois|an|annee|medio|semestre)|"
    r"(?:недел\w+|месяц\w*|год\w*|week|month|year|semana|mes|ano|semaine|mois|an) (?:назад|ago|prochain|que viene|proxim\w+|from now|или|"
    r"or|o|ou|пройд\w+)"
)
_BARE_DAY = re.compile(
    r"(?:(?:^|\b(?:на|за|for|por|para|pour|just|only|solo|seulement|только|about|around|около|примерно|один|одни|весь|целый|полный|целые|"
    r"full|whole|"
    r"entero|entiere?)\s)(?:(?:a|one|un|una|une|one|the|el|la|le|один|одну|одни|целый|полный|целые|весь|full|whole|single|solo|seul|"
    r"seule)\s){0,3})"
    r"(?:(?P<half>полдня|half[ -]day|half a day|medio dia|demi[ -]journee)|(?P<day>день|сутки|day|dia|jour|journee)|"
    r"(?:(?<=\ba )|(?<=\bone )|(?<=\bun )|(?<=\buna )|(?<=\bune )|(?<=\bодну ))(?:(?P<night>ночь|night|noche|nuit)|"
    r"(?P<two>weekend|week-end|fin de semana))|"
    r"(?P<weeks>fortnight|quincena|quinzaine|полмесяца|half a month|medio mes|demi-mois))\b(?! (?:ago|назад|in|de la|par|a week|в|por|"
    r"per|y|et|and))"
)
_DAYS_BARE = {"half": 0.5, "day": 1.0, "night": 1.0, "two": 2.0, "weeks": 14.0}
_FEW_OF = re.compile(
    r"\b(?P<pair>пар[ауы]|пароч\w+|(?:a )?couple(?: of)?|un par de)?(?(pair)|(?:несколько|(?:a )?few|several|unos|unas|un[ao]s poc[oa]s|"
    r"varios|varias|quelques|plusieurs|deux trois))\s(?P<unit>[^\W\d_]{3,})"
)
_LEAST_FEW, _MOST_FEW = 2.0, 6.0
CLOCKS = {"minutes": 1 / 1440, "hours": 1 / 24, TIME: 1.0}
"""How much of a day a unit of time is."""
_FEW_WORDS = 3
_NOT_QUITE = 0.1
"""By how much "this week" is shorter than "within a week"."""
_HALF_YEARS = word_set("полгода semestre") | {"medio ano", "half a year"}
_DAYS = {
    "недел": 7.0,
    "week": 7.0,
    "semana": 7.0,
    "semaine": 7.0,
    "месяц": 30.0,
    "month": 30.0,
    "mes": 30.0,
    "mois": 30.0,
    "decad": 3600.0,
    "десятилет": 3600.0,
    "decennie": 3600.0,
    "квартал": 90.0,
    "quarter": 90.0,
    "trimestre": 90.0,
    "год": 360.0,
    "year": 360.0,
    "an": 360.0,
}
_SCALES = (
    (re.compile(r"\w\s(?:million\w*|миллион\w*|лям\w*|millon\w*)$"), 1e6),
    (re.compile(r"\w\s(?:thousand|тысяч\w*|тыщ\w*|mil|mille)$"), 1e3),
    (re.compile(r"\w\s(?:hundred|сот\w*|cents?)$|^(?:dos|tres|cuatro|seis|ocho)cientos$|^(?:двести|триста|четыреста)$"), 1e2),
)
"""How a number in words ends that counts by these."""
_CURRENCY_SIGNS = frozenset("$€£₽")
_ABOUT = re.compile(r"([а-я]+) (?:через |за |на |в |около )?$")
_INCLUDED = re.compile(r"(?:\bот|\bс|from|desde|des|partir de|least|минимум|не мен\w+)\W*$")


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers from `low` to `high`, both included unless `is_above` (more than `low`). `sort`: what is counted, None when not said."""

    low: float
    high: float
    sort: str | None = None
    is_above: bool = False


def span_of_text(folded: str, numerals: tuple[Numeral, ...], asked: Unit | None) -> Span | None:
    """The range told by one or two numbers. `asked`: the unit where none is written."""
    if not numerals or len(numerals) > 2:
        return None
    first, last = numerals[0], numerals[-1]
    unit = unit_beside(folded, last) or asked
    size = unit.size if unit else 1.0
    sort = unit.sort if unit else None
    if len(numerals) == 1:
        return _bounded(folded, first.start, first.end, first.value * size, sort)
    if not _RANGE_SIGN.fullmatch(folded[first.end : last.start]):
        return None
    low, high = in_one_scale(first.value, last.value, folded[last.start : last.end])
    own = unit_after(folded, first.end)
    low_size = own.size if own and unit and own.sort == unit.sort else size
    return Span(low * low_size, high * size, sort) if low * low_size <= high * size else None


def bare_time(folded: str) -> Span | None:
    """A stretch of time without a number: "через месяц" is 30 days, "this month" up to 30, "a few hours" less than one."""
    few = _few_of(folded)
    if few is not None:
        return few
    found, day = _BARE_TIME.search(folded), _BARE_DAY.search(folded)
    if day is not None and (found is None or day.end() >= found.end()):
        sort = day.lastgroup or ""
        return _bounded(folded, day.start(sort), day.end(), _DAYS_BARE[sort], TIME)
    if not found:
        return None
    said = found.group(2)
    is_half = said in _HALF_YEARS or said.startswith(("полгод", "полугод"))
    days = 180.0 if is_half else next(days for word, days in _DAYS.items() if said.startswith(word))
    if found.group(1):
        return Span(0.0, days - _NOT_QUITE, TIME)
    return _bounded(folded, found.start(), found.end(), days, TIME)


def _few_of(folded: str) -> Span | None:
    """ "A few days", "unas horas"."""
    found = _FEW_OF.search(folded)
    unit = unit_of(found.group("unit")) if found else None
    if found is None or unit is None or unit.sort not in CLOCKS:
        return None
    size = unit.size * CLOCKS[unit.sort]
    if found.group("pair"):
        return Span(2 * size, 2 * size, TIME)
    return Span(_LEAST_FEW * size, _MOST_FEW * size, TIME)


def by_clock(span: Span, sort: str | None) -> Span:
    """The same stretch of time in hours, minutes or days as `sort` says; any other span as it is."""
    if span.sort == sort or span.sort not in CLOCKS or sort not in CLOCKS:
        return span
    rate = CLOCKS[span.sort] / CLOCKS[sort]
    return Span(span.low * rate, span.high * rate, sort, span.is_above)


def bare_time_said(folded: str) -> Span | None:
    """The same in a reply; in a sentence only where a word before it makes it a time, as "in a week", not "a rough week"."""
    is_time = len(folded.split()) <= _FEW_WORDS or _IN_TIME.search(folded) or _FEW_OF.search(folded) or _BARE_DAY.search(folded)
    return bare_time(folded) if is_time else None


def unit_beside(folded: str, numeral: Numeral) -> Unit | None:
    """The unit behind the number, or a sign of money before it, or before it in the Russian "about": "недели через три"."""
    after = unit_after(folded, numeral.end)
    if after is not None:
        return after
    if folded[max(0, numeral.start - 2) : numeral.start].strip() in _CURRENCY_SIGNS:
        return Unit("money", 1)
    before = _ABOUT.search(folded[: numeral.start][-30:])
    return unit_of(before.group(1)) if before else None


def _bounded(folded: str, start: int, end: int, value: float, sort: str | None) -> Span:
    before, after = folded[max(0, start - 24) : start], folded[end : end + 32]
    if _UP_TO.search(before) or _AND_LESS.match(after):
        return Span(0.0, value, sort)
    if _AND_MORE.match(after):
        return Span(value, math.inf, sort)
    if _FROM.search(before):
        return Span(value, math.inf, sort, not _INCLUDED.search(before))
    return Span(value, value, sort)


def in_one_scale(low: float, high: float, written: str) -> tuple[float, float]:
    """ "1-5 million" counts millions on both sides, "one and two hundred" hundreds."""
    digits = re.match(r"\d+(?:[.,]\d+)?", written)
    scale = next((scale for pattern, scale in _SCALES if not digits and pattern.search(written)), 0.0)
    if scale and high % scale == 0 and low <= high / scale < scale:
        return low * scale, high
    if digits and low < high / 100:
        scale = high / float(digits.group().replace(",", "."))
        if scale >= 1000:
            return low * scale, high
    return low, high
