"""Replies that name a day or a stretch of the calendar, where the options are stretches of time from now."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

from qualification.answers import VagueWhen
from qualification.calendar.compose import Times, times_of
from qualification.calendar.ranges import Range
from qualification.calendar.scripts import scripts
from qualification.calendar.settle import settled
from qualification.calendar.signs import signed
from qualification.calendar.stretches import Span as DaySpan
from qualification.calendar.vague import statements, vague_when
from qualification.matching.ranges import TIME, Span
from qualification.normalize import fold
from qualification.reading import Hints

_SINCE_WHEN = re.compile(
    r"давно|сколько (?:уже |вам |времени |лет )|стаж|опыт|возраст|\bназад|how long|how old|since when|for how|experience|\bage\b|\bago\b|"
    r"cuanto (?:tiempo )?(?:hace|lleva)|hace cuanto|cuanto tiempo|desde cuando|desde hace|antiguedad|experiencia|edad|"
    r"\bwhen (?:was|were|did|have)\b|\bпоследний раз\b|\blast time\b|\bultima vez\b|\bderniere fois\b|\bcuando fue\b|"
    r"depuis|anciennete|combien de temps|experience|\bage\b"
)
_WHEN = re.compile(
    r"когда|как скоро|как быстро|к какому|в какие сроки|сроки|срочн|\bwhen\b|how soon|how quickly|how urgent|timeline|time ?frame|"
    r"deadline|"
    r"cuando|para cuando|que plazo|fecha|urgen|\bquand\b|delai|echeance|quelle date|start|begin|начать|начина|empezar|comenzar|"
    r"demarrer|commencer"
)


@lru_cache(maxsize=512)
def asks_since_when(question: str) -> bool:
    """True for questions about the past or about a length: "how long have you had it?"."""
    return bool(_SINCE_WHEN.search(fold(question)))


@lru_cache(maxsize=512)
def asks_when(question: str) -> bool:
    """True for questions about a moment to come."""
    return bool(_WHEN.search(fold(question))) and not asks_since_when(question)


def moment_said(folded: str, hints: Hints) -> Span | VagueWhen | None:
    """The days from today that the text names (up to the end of the last), or a time without a date; None without either."""
    script = next(scripts(folded, hints.lang), None)
    if script is None:
        return None
    told = statements(settled(signed(script.text, script.language, month_first=False, is_mended=script.is_typed).signs))
    times = times_of(told.signs, hints.today)
    return _span(times, hints) or _vague(vague_when(told.signs), times, hints)


def _span(times: Times, hints: Hints) -> Span | None:
    if len(times.ranges) != 1:
        return None
    found = _without_denied(times.ranges[0], times.denied)
    last = math.inf if found.last is None else float((found.last - hints.today).days + 1)
    if found.is_deadline:
        return Span(last - 1, last, TIME)
    return Span(float((found.first - hints.today).days), last, TIME)


def _without_denied(found: Range, denied: Sequence[DaySpan]) -> Range:
    """ "Not this week but this month": the days of the month that follow the week."""
    ends = [span.last for span in denied if span.first <= found.first <= span.last]
    end = max(ends, default=None)
    if end is None or (found.last is not None and end >= found.last):
        return found
    return replace(found, first=end + timedelta(days=1))


def _vague(when: VagueWhen | None, times: Times, hints: Hints) -> VagueWhen | None:
    if when is None and any(span.first <= hints.today + timedelta(days=1) for span in times.denied):
        return "later"
    return None if when == "unknown" else when
