"""When: a date, a stretch of the calendar, a length of time, or a time without a date ("as soon as possible", "later")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from qualification.answers import Answer, Timing, VagueTiming, VagueWhen
from qualification.calendar.compose import Times, times_of
from qualification.calendar.ranges import Range
from qualification.calendar.scripts import Script, scripts
from qualification.calendar.settle import settled
from qualification.calendar.sign import Sense
from qualification.calendar.signs import signed
from qualification.calendar.vague import Statements, statements, vague_when
from qualification.calendar.wording import timing_words, vague_words
from qualification.normalize import fold
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

_DAY_FIRST = frozenset({"GB", "IE", "AU", "NZ", "IN", "ZA", "SG", "HK", "MT", "CY"})
"""English-speaking countries where 3/4 is the third of April."""
_WELL_READ = 0.75
"""Share of known letters from which no other way to read the text is tried."""
_READABLE = 0.6
"""The same for a way to read other than as typed; below it the likeness is chance."""
_MENDED, _OTHERWISE, _UNDECIDED = 0.85, 0.9, 0.6
_MOST_CANDIDATES = 3
_DAYS_OF_HALF_YEAR = 180
_ALONE: tuple[tuple[frozenset[Sense], VagueWhen], ...] = ((frozenset({Sense.AFTER}), "later"), (frozenset({Sense.NOT_BEFORE}), "asap"))
"""What a reply says that has only a relation in it: "afterwards", "at the earliest"."""


@dataclass(frozen=True, slots=True)
class _Try:
    reading: Reading
    coverage: float


def read(text: str, hints: Hints) -> Reading:
    """What the text is taken for: `Timing` where a date is meant, `VagueTiming` where none is."""
    best: _Try | None = None
    for script in scripts(fold(text), hints.lang):
        tried = _read_as(script, hints)
        if best is None or _is_better(tried, best):
            best = tried
        if tried.coverage >= _WELL_READ and (script.is_typed or not isinstance(tried.reading, Unclear)):
            break
    return best.reading if best else Unclear()


def show(answer: Answer, hints: Hints) -> str:
    """The time in words of the visitor's language, as dates with the year where it is not the one the question was asked in."""
    match answer:
        case Timing():
            return timing_words(answer, hints.lang)
        case VagueTiming(when=when):
            return vague_words(when, hints.lang)
        case _:
            return ""


def _is_better(tried: _Try, best: _Try) -> bool:
    if isinstance(tried.reading, Unclear) != isinstance(best.reading, Unclear):
        return isinstance(best.reading, Unclear)
    return tried.coverage > best.coverage


def _read_as(script: Script, hints: Hints) -> _Try:
    month_first = script.language == "en" and hints.lang == "en" and hints.country not in _DAY_FIRST
    text = signed(script.text, script.language, month_first=month_first, is_mended=script.is_typed or script.language == "ru")
    if not script.is_typed and text.coverage < _READABLE:
        return _Try(Unclear(), text.coverage)
    senses = {sign.sense for sign in text.signs}
    for alone, when in _ALONE:
        if senses & alone and senses <= alone | {Sense.STOP, Sense.FOR, Sense.TO, Sense.THE}:
            return _Try(Understood(answer=VagueTiming(when=when)), text.coverage)
    told = statements(settled(text.signs))
    return _Try(_judged(told, hints.today, 1.0 if script.is_typed else _OTHERWISE), text.coverage)


def _judged(told: Statements, today: date, confidence: float) -> Reading:
    times = times_of(told.signs, today)
    if any(sign.is_mended for sign in told.signs):
        confidence = min(confidence, _MENDED)
    answers = tuple(_timing(found, today) for found in times.ranges)
    if len(answers) == 1:
        return Understood(answer=answers[0], confidence=confidence)
    if answers:
        return Unsure(candidates=answers[:_MOST_CANDIDATES], confidence=_UNDECIDED)
    when = _when(told, times, today)
    if when:
        return Understood(answer=VagueTiming(when=when), confidence=confidence)
    if told.is_asked or any(sign.sense is Sense.QUESTION for sign in told.signs):
        return Unclear(why="question")
    return Unclear(why="ruled_out" if times.denied else "nothing")


def _timing(found: Range, today: date) -> Timing:
    last = None if found.last is None else (found.last - today).days
    return Timing(from_days=(found.first - today).days, to_days=last, asked_on=today, deadline=found.is_deadline)


def _when(told: Statements, times: Times, today: date) -> VagueWhen | None:
    """What is said without a date, counting a denial of the time at hand as "later"."""
    when = vague_when(told.signs)
    if any(span.last == date(today.year, 12, 31) and span.days > _DAYS_OF_HALF_YEAR for span in times.denied):
        return "not_this_year"
    if when is None and any(span.first <= today + timedelta(days=1) for span in times.denied):
        return "later"
    return when or ("unknown" if told.is_told else None)
