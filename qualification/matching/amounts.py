"""Options that are ranges ("10-50", "50+", "1-3 months") and replies in numbers that fall into one of them."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from qualification.matching.catalogue import catalogue_of
from qualification.matching.concepts import hits_in
from qualification.matching.frequencies import rates_of
from qualification.matching.heads import head_count
from qualification.matching.holding import option_holding
from qualification.matching.limits import is_short_of, limit_denied, limits_said
from qualification.matching.meant import meant
from qualification.matching.moments import asks_when
from qualification.matching.ranges import CLOCKS, TIME, Span, bare_time, bare_time_said, by_clock, span_of_text, unit_beside
from qualification.matching.rough import roughly, several_scales
from qualification.matching.tokens import tokens_of
from qualification.matching.units import Unit, unit_after, unit_in
from qualification.normalize import fold, words
from qualification.numerals import Numeral, money_numbers_in, numbers_in
from qualification.reading import Option
from qualification.vocabulary.wordlist import word_set

_GRADE = "grade"
_PLUS_ME = re.compile(
    r"^(?:нас с|(?:me|myself|i|я|сам|yo|moi)\b\W{0,2}(?:и|and|plus|y|et|\+|con|with)\W{0,2}(?:еще|other|another|otros|"
    r"autres)?)"
)
_SLANG_ROOMS = re.compile(r"\b(?:евро)?([оа]днушк|двушк|тр[её]шк|однокомн|двухкомн|тр[её]хкомн|четырехкомн)[а-я]*|\b[tf]([1-6])\b")
_ROOMS_SAID = ("оа", "д", "т", "ч")
_LONGER = re.compile(r"(?:longer|more|дольше|больше|mas(?: tiempo)?|plus(?: longtemps)?)")
_TODAY = re.compile(r"\b(?:сегодня|today|hoy|aujourd)\b")
_PER_UNIT = re.compile(
    r"\b(?:в|за|a|per|por|par|al|a la|each|every|кажд\w+)\s(?:день|недел\w+|месяц\w*|год|day|week|month|year|dia|semana|mes|ano|jour|"
    r"semaine|mois|an)\b|"
    r"monthly|weekly|yearly|annual\w*|mensual\w*|mensuel\w*|semanal\w*|ежемесячн\w*|месячн\w*|годов\w*"
)
"""What an amount is told for; the question asks for no such length of time."""
_LEAST_SCALED = 10.0
_AT_ONCE = 7.0
_MOST = re.compile(
    r"стар(?:ый|ая|ое|ые)|древн|длинн|дольше|максим|больш|maxim|old|longest|biggest|largest|most|ancien|vieu|viej|antigu|"
    r"mayor|larg[oa]|grand"
)
_LEAST = re.compile(
    r"нов(?:ый|ая|ое|ые|еньк)|новостр|коротк|миним|маленьк|new|newest|shortest|smallest|least|minim|neu[fv]|recent|nuev|"
    r"menor|cort[oa]|petit"
)
_BESIDE_EXTREMES = word_set(
    "самый самая самое очень совсем он она оно это у нас дом the very it's its is a brand quite my our el la lo mas muy es esta c'est "
    "elle il est tres "
    "le la plus mi casa un une toute"
)
_FEW_BEFORE = re.compile(r"\b(?:few|several|несколько|varios|varias|quelques|plusieurs)\W{1,2}$")
_LEAST_ROUND = 100
_CLOCK = re.compile(r"\d:\d\d|утр|днем|вечер|morning|afternoon|evening|la manana|tarde|noche|matin|midi|soir|\d ?[ap]m\b|\d ?h\b")
_MARGIN = re.compile(
    r"[,(]?\s*\b(?:give or take|plus or minus|плюс[- ]?минус|mas o menos|plus ou moins)\b\s*(?:a |an |un |une )?(?:\d+|few|couple|пару)?|"
    r"\+/?-\s*\d+"
)
_NOTHING = Span(0.0, 0.0)
_SHIFT = re.compile(r"\bноч(?:ь|ю|н\w+)\b|\bnights?\b|\bnoches?\b|\bnuit\b|\bnocturn")
"""A label of working hours: "day" beside "night" is no length of time."""


@lru_cache(maxsize=512)
def spans_of(options: tuple[Option, ...], question: str, lang: str) -> tuple[Span | None, ...]:
    """The range each option stands for; empty when the options are no ranges of amounts."""
    if rates_of(options):
        return ()
    asked = _unit_of_labels(options) or unit_in(_PER_UNIT.sub(" ", fold(question)))
    spans = tuple(_span_of_label(fold(option.label), lang, asked) for option in options)
    if any(span is not None and span.sort not in ("people", None) for span in spans):
        spans = tuple(span if span is None or span.sort != "people" else None for span in spans)
    if TIME in {span.sort for span in spans if span is not None}:
        spans = tuple(span and by_clock(span, TIME) for span in spans)
    spans = _with_ends(spans, options, lang)
    known = [span for span in spans if span is not None]
    written = sum(any(sign.isdigit() for sign in option.label) or bare_time(fold(option.label)) is not None for option in options)
    written += bool(written) and asks_when(question)
    if written < 2 or len(known) * 2 < len(options) or any(_is_clock(fold(option.label)) for option in options):
        return ()
    if any(span is None and _SHIFT.search(fold(option.label)) for span, option in zip(spans, options, strict=True)):
        return ()
    if all(span.low == span.high for span in known) and not any(span.sort for span in known):
        return ()
    sorts = {span.sort for span in known if span.sort}
    sort = sorts.pop() if len(sorts) == 1 else None
    return tuple(span and Span(span.low, span.high, span.sort or sort, span.is_above) for span in spans)


def option_of_amount(folded: str, spans: tuple[Span | None, ...], lang: str) -> int | None:
    """The number of the option whose range the amount in the text falls into; None when there is no one such."""
    folded = meant(folded)
    sorts = {span.sort for span in spans if span is not None}
    sort = sorts.pop() if len(sorts) == 1 else None
    if sort == TIME and folded.isdigit() and not all(spans):
        return None
    said = _span_said(folded, sort, lang, _usual_unit(spans)) or _by_other_clock(folded, sort, spans)
    said = _in_their_scale(said, spans)
    if said is None:
        extreme = _by_extreme(folded, spans)
        return _by_haste(folded, spans, lang) if extreme is None and sort == TIME else extreme
    return option_holding(said, spans, is_open=is_short_of(folded))


def spans_take_places(spans: tuple[Span | None, ...]) -> bool:
    """True for stretches of time: there a bare number that fits none or two of them is the place of the button."""
    return any(span is not None and span.sort == TIME for span in spans)


def are_grades(spans: tuple[Span | None, ...]) -> bool:
    """True for school grades: there "the third" is the grade, not the button."""
    return any(span is not None and span.sort == _GRADE for span in spans)


def _by_other_clock(folded: str, sort: str | None, spans: tuple[Span | None, ...]) -> Span | None:
    """ "24 hours" among days, where the options begin with a day or less; "a day" among hours."""
    shortest = min((span.high for span in spans if span is not None), default=math.inf)
    if sort not in CLOCKS or (sort == TIME and shortest > 1):
        return None
    told = [numeral for numeral in numbers_in(folded) if (unit := unit_beside(folded, numeral)) and unit.sort in CLOCKS]
    span = span_of_text(folded, tuple(told), None) or bare_time_said(folded)
    return span and by_clock(span, sort)


def _by_extreme(folded: str, spans: tuple[Span | None, ...]) -> int | None:
    """ "Brand new", "the longest": the first or the last of the ranges, where the reply says no more."""
    told = [word.text for word in words(folded) if word.text not in _BESIDE_EXTREMES]
    known = [number for number, span in enumerate(spans) if span is not None]
    if len(told) == 1 and _MOST.match(told[0]):
        return max(known, key=lambda number: (spans[number] or _NOTHING).high)
    if len(told) == 1 and _LEAST.match(told[0]):
        return min(known, key=lambda number: (spans[number] or _NOTHING).high)
    return None


def _by_haste(folded: str, spans: tuple[Span | None, ...], lang: str) -> int | None:
    """ "No rush" is the open end of the stretches of time."""
    if "later" not in {hit.concept for hit in hits_in(tokens_of(folded, lang), lang) if hit.is_phrase}:
        return None
    return next((number for number, span in enumerate(spans) if span is not None and math.isinf(span.high)), None)


def _unit_of_labels(options: tuple[Option, ...]) -> Unit | None:
    """The unit that some label names counts for those that name none ("5-10 years", "more than 10")."""
    labels = [fold(option.label) for option in options]
    units = (unit_after(label, numeral.end) for label in labels for numeral in numbers_in(label))
    return next((unit for unit in units if unit is not None), None)


def _with_ends(spans: tuple[Span | None, ...], options: tuple[Option, ...], lang: str) -> tuple[Span | None, ...]:
    """Among stretches of time "today" is a day, "at once" a week, and "later" all that follows the others."""
    times = [each for each in spans if each is not None and each.sort == TIME]
    if not times:
        return spans
    ideas = catalogue_of(options, lang).ideas
    latest = max(each.high for each in times)
    ends: dict[int, Span] = {}
    if math.isfinite(latest):
        late = [mention for idea in ("later", "any") for mention in ideas.get(idea, ())]
        ends.update({mention.option: Span(latest, math.inf, TIME, True) for mention in late if not mention.denied})
    longer = (number for number, option in enumerate(options) if _LONGER.fullmatch(fold(option.label)))
    ends.update({number: Span(latest, math.inf, TIME, True) for number in longer})
    soon = Span(0.0, _AT_ONCE if min(each.high for each in times) > _AT_ONCE else 1.0, TIME)
    ends.update({mention.option: soon for mention in ideas.get("urgent", ()) if not mention.denied})
    ends.update({number: Span(0.0, 1.0, TIME) for number, option in enumerate(options) if _TODAY.search(fold(option.label))})
    return tuple(span or ends.get(number) for number, span in enumerate(spans))


def _span_of_label(folded: str, lang: str, asked: Unit | None) -> Span | None:
    span = span_of_text(folded, _numerals(folded, lang), asked)
    if span is not None:
        return span
    if asked is None or asked.sort != TIME:
        hits = {hit.concept for hit in hits_in(tokens_of(folded, lang), lang)}
        return Span(1, 1, "people") if "solo" in hits else bare_time(folded)
    return bare_time(folded)


def _numerals(folded: str, lang: str) -> tuple[Numeral, ...]:
    """The numbers, with the slang of money ("5 штук") only where no other unit follows ("50 m2")."""
    plain = _apart(folded, numbers_in(folded))
    return plain if any(unit_beside(folded, numeral) for numeral in plain) else _apart(folded, money_numbers_in(folded, lang))


def _apart(folded: str, numerals: tuple[Numeral, ...]) -> tuple[Numeral, ...]:
    """Without the numbers that end a word: "m2", "B1"."""
    return tuple(numeral for numeral in numerals if not folded[numeral.start - 1 : numeral.start].isalpha())


def _span_said(folded: str, sort: str | None, lang: str, usual: float) -> Span | None:
    if sort in ("people", None) and (heads := head_count(folded, lang)) is not None:
        return Span(heads, heads, sort)
    unit = Unit(sort, usual) if sort else None
    folded = _MARGIN.sub(" ", folded)
    folded = _SLANG_ROOMS.sub(_rooms, folded) if sort in ("rooms", None) else folded
    numerals = tuple(numeral for numeral in _numerals(folded, lang) if not numeral.is_ordinal or sort == _GRADE)
    fitting = tuple(numeral for numeral in numerals if _unit_fits(unit_beside(folded, numeral), sort))
    several = several_scales(folded, lambda unit: _unit_fits(unit, sort)) if sort != TIME else None
    if several is not None:
        return several
    if not fitting:
        return _span_without_number(folded, sort, lang) if not numerals else None
    if len(fitting) == 1 and fitting[0].value >= _LEAST_ROUND and _FEW_BEFORE.search(folded[: fitting[0].start][-20:]):
        return Span(3 * fitting[0].value, 6 * fitting[0].value, sort)
    people = [numeral for numeral in fitting if (found := unit_beside(folded, numeral)) and found.sort == "people"]
    if sort in ("people", None) and len(people) > 1 and len(people) == len(fitting):
        total = sum(numeral.value for numeral in people)
        return Span(total, total, sort)
    span = limit_denied(folded, fitting[0], unit) if len(fitting) == 1 else None
    span = span or span_of_text(folded, fitting, unit) or limits_said(folded, fitting, unit)
    if span is not None and sort == "people" and _PLUS_ME.match(folded):
        return Span(span.low + 1, span.high + 1, sort)
    return span


def _span_without_number(folded: str, sort: str | None, lang: str) -> Span | None:
    if sort == "people" and "solo" in {hit.concept for hit in hits_in(tokens_of(folded, lang), lang)}:
        return Span(1, 1, sort)
    return bare_time_said(folded) if sort == TIME else roughly(folded, lambda unit: _unit_fits(unit, sort))


def _rooms(found: re.Match[str]) -> str:
    return (
        f"{next(at for at, signs in enumerate(_ROOMS_SAID, 1) if found.group(1)[0] in signs)} комнаты"
        if found.group(1)
        else f"{found.group(2)} pieces"
    )


def _unit_fits(unit: Unit | None, sort: str | None) -> bool:
    if unit is None or sort == unit.sort:
        return True
    return sort is None and unit.sort not in ("days", "hours", "minutes", "percent", "distance")


def _in_their_scale(said: Span | None, spans: tuple[Span | None, ...]) -> Span | None:
    """ "200" among thousands means thousands."""
    bounds = [bound for span in spans if span is not None for bound in (span.low, span.high) if bound and math.isfinite(bound)]
    scale = next((scale for scale in (1e6, 1e3) if bounds and all(bound % scale == 0 for bound in bounds)), 1.0)
    top = said and (said.high if math.isfinite(said.high) else said.low)
    if said is None or not top or top >= 1000 or scale == 1.0 or top < _LEAST_SCALED or top >= min(bounds) / 10:
        return said
    return Span(said.low * scale, said.high * scale, said.sort, said.is_above)


def _usual_unit(spans: tuple[Span | None, ...]) -> float:
    """The unit a bare number is in: that of the options' own numbers."""
    bounds = [bound for span in spans if span is not None for bound in (span.low, span.high) if bound and math.isfinite(bound)]
    if any(span is not None and span.sort == TIME for span in spans):
        return next((size for size in (360.0, 30.0, 7.0) if all(bound % size == 0 for bound in bounds)), 1.0)
    return 1.0


def _is_clock(folded: str) -> bool:
    return bool(_CLOCK.search(folded))
