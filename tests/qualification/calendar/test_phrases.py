"""Phrases about time whose rule no table of replies shows by name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from qualification.answers import Timing, VagueTiming
from qualification.kinds import timing
from qualification.reading import Hints, Understood

MONDAY = date(2026, 2, 16)


def dates(text: str, lang: str, today: date = MONDAY) -> tuple[str, str] | str:
    reading = timing.read(text, Hints(lang=lang, today=today))
    if not isinstance(reading, Understood):
        return "nothing"
    answer = reading.answer
    if isinstance(answer, VagueTiming):
        return answer.when
    assert isinstance(answer, Timing)
    first = str(today + timedelta(days=answer.from_days))
    return first, "open" if answer.to_days is None else str(today + timedelta(days=answer.to_days))


@pytest.mark.parametrize(
    ("text", "lang", "first", "last"),
    [
        ("03.2027", "ru", "2027-03-01", "2027-03-31"),
        ("10-15.06", "ru", "2026-06-10", "2026-06-15"),
        ("20-15.06", "ru", "2026-06-15", "2026-06-15"),
        ("march 10 or 11 april", "en", "2026-03-10", "2026-04-11"),
        ("2/3 недели", "ru", "2026-03-02", "2026-03-09"),
        ("1.5 месяца", "ru", "2026-03-30", "2026-04-01"),
        ("semaines prochaines", "fr", "2026-02-16", "2026-03-20"),
        ("в мае, в конце", "ru", "2026-05-22", "2026-05-31"),
        ("end of may 2027", "en", "2027-05-22", "2027-05-31"),
        ("early to mid may", "en", "2026-05-01", "2026-05-20"),
        ("до февраля", "ru", "2026-02-16", "2027-01-31"),
        ("before thursday", "en", "2026-02-16", "2026-02-19"),
        ("в мае в понедельник", "ru", "2026-05-01", "2026-05-31"),
        ("на следующий день", "ru", "2026-02-17", "2026-02-17"),
        ("hasta mayo no", "es", "2026-05-01", "open"),
        ("we won't start before may", "en", "2026-05-01", "open"),
        ("on ne veut surtout rien commencer avant mai", "fr", "2026-05-01", "open"),
        ("вторник 10.03.2026", "ru", "2026-03-10", "2026-03-10"),
        ("в этом месяце, в мае", "ru", "2026-02-16", "2026-05-31"),
        ("до мая или до июля", "ru", "2026-02-16", "2026-06-30"),
        ("не раньше мая или не раньше июля", "ru", "2026-07-01", "open"),
        ("не раньше мая, но до сентября", "ru", "2026-05-01", "2026-08-31"),
        ("we have a holiday june 1 to june 14", "en", "2026-06-01", "2026-06-14"),
        ("last month of summer", "en", "2026-08-01", "2026-08-31"),
        ("second half", "en", "2026-07-02", "2026-12-31"),
        ("after tomorrow", "en", "2026-02-18", "2026-02-18"),
        ("'27", "en", "2027-01-01", "2027-12-31"),
        ("за 2 недели до нового года", "ru", "2026-12-16", "2026-12-18"),
    ],
)
def test_a_phrase_means_these_days(text: str, lang: str, first: str, last: str) -> None:
    assert dates(text, lang) == (first, last)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("31.02.2026", "ru"),
        ("45/60", "fr"),
        ("в прошлом мае", "ru"),
        ("next", "en"),
        ("2 weeks ago", "en"),
        ("last may", "en"),
        ("1.5 млн", "ru"),
        ("8 (916) 123-45-67", "ru"),
        ("12:30", "en"),
        ("a " * 3000, "en"),
        ("15 лет", "ru"),
        ("ближайшие 5", "ru"),
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str, lang: str) -> None:
    assert dates(text, lang) == "nothing"
