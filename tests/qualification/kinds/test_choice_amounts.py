"""Replies in amounts, lengths of time, ages and frequencies: bounds on both sides, denied numbers, slips, times that are over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qualification.cases import predict
from qualification.kinds import choice
from qualification.matching.ages import age_ranges_of, ages_said
from qualification.matching.frequencies import rate_in
from qualification.matching.limits import limits_said
from qualification.matching.meant import meant
from qualification.matching.ranges import Span, bare_time, by_clock
from qualification.numerals import numbers_in
from qualification.reading import Hints, Option, Understood
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("ru", "en", "es", "fr")


def taken(text: str, question: str, labels: str, lang: str) -> str | None:
    """The label chosen of those parted by bars."""
    options = tuple(Option(id=label.strip(), label=label.strip()) for label in labels.split("|"))
    reading = choice.read(text, Hints(lang=lang, question=question, options=options))
    return getattr(reading.answer, "option", None) if isinstance(reading, Understood) else None


def ages_of(*labels: str) -> tuple[tuple[int, int] | None, ...]:
    return age_ranges_of(tuple(Option(id=label, label=label) for label in labels))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reply_of_the_table_is_read_by_its_amount(lang: str) -> None:
    cases = [json.loads(line) for line in (CASES / f"choice_more_amounts_{lang}.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = [(case["question"], case["text"], case["expected"], told) for case in cases if (told := predict(case)) != case["expected"]]
    assert len(cases) > 50
    assert_read(len(cases), wrong)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("more than 50 but no more than 200", 50, 200),
        ("less than 200, over 50", 50, 200),
        ("more than 50 but not 200", 50, 200),
        ("mas de 20 pero no llegamos a 50", 20, 50),
        ("plus de 20 sans atteindre 50", 20, 50),
        ("не меньше двадцати, но и не больше пятидесяти", 20, 50),
        ("за сто перевалило, но двухсот нет", 100, 200),
        ("more than a thousand, less than five", 1000, 5000),
        ("at least one, at most two hundred", 100, 200),
    ],
)
def test_a_lower_and_an_upper_bound_make_a_range(text: str, low: float, high: float) -> None:
    said = limits_said(text, numbers_in(text), None)
    assert said is not None
    assert (said.low, said.high) == (low, high)


@pytest.mark.parametrize(
    "text", ["more than 50", "more than 50, more than 60", "we reach 50, under 60", "50 and 60", "under 50 but over 60"]
)
def test_other_numbers_make_no_range(text: str) -> None:
    assert limits_said(text, numbers_in(text), None) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not 5, 15", "15"),
        ("не 5, а 15", "а 15"),
        ("used to be 5, now 15", "now 15"),
        ("раньше 5", "раньше 5"),
        ("were 5 or 15", "were 5 or 15"),
        ("not 5", "not 5"),
        ("not 5 to 15, 20", "not 5 to 15, 20"),
        ("15 not 5", "15"),
        ("200 не дам, 100", "100"),
        ("more than 50 but not 200", "more than 50 but not 200"),
        ("болше 100", "больше 100"),
        ("les than 100", "less than 100"),
        ("les 100", "les 100"),
        ("mois 3", "mois 3"),
        ("moin de 100", "moins de 100"),
        ("about twlve", "about twelve"),
        ("fiffty", "fifty"),
        ("sevne", "seven"),
        ("nice", "nice"),
        ("there", "there"),
        ("twlve of the best cooks", "twlve of the best cooks"),
        ("сем человек", "семь человек"),
        ("not hundreds, thousands", "thousands"),
        ("hundrd and fifty", "hundred and fifty"),
        ("год-два", "1-2 год"),
        ("лям-полтора", "1-1.5 лям"),
        ("a year or two", "1-2 year"),
    ],
)
def test_a_reply_is_put_as_it_is_meant(text: str, expected: str) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("a day", 1),
        ("на сутки", 1),
        ("half a day", 0.5),
        ("a fortnight", 14),
        ("una quincena", 14),
        ("a couple of days", 2),
        ("un fin de semana", 2),
    ],
)
def test_a_length_of_time_is_told_without_a_number(text: str, days: float) -> None:
    assert bare_time(text) == Span(days, days, "days")


def test_a_few_units_are_a_range_of_days() -> None:
    assert bare_time("a few days") == Span(2, 6, "days")
    assert bare_time("several people") is None


def test_hours_and_days_are_told_in_each_other() -> None:
    assert by_clock(Span(24, 48, "hours"), "days") == Span(1, 2, "days")
    assert by_clock(Span(1, 1, "days"), "hours") == Span(24, 24, "hours")
    assert by_clock(Span(1, 1, "money"), "days") == Span(1, 1, "money")


def test_labels_of_people_and_of_schools_stand_for_ages() -> None:
    assert ages_of("Kids", "Teens", "Adults", "Seniors") == ((0, 11), (12, 17), (18, 64), (65, 110))
    assert ages_of("Дети", "Взрослые", "Другое") == ((0, 17), (18, 110), None)
    assert ages_of("Maternelle", "Primaire") == ((0, 5), (6, 10))
    assert ages_of("Kids under 12", "Adults") == ()
    assert ages_of("Kids", "Cars") == ()


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("my son is 7", [7]),
        ("мне семьдесят", [70]),
        ("5 months", [0]),
        ("tengo 2 hijos", []),
        ("10 years ago", []),
        ("35", [35]),
        ("shes 7 and he is 12", [7, 12]),
        ("in 300 years", []),
    ],
)
def test_ages_are_told_with_somebody_or_in_years(text: str, ages: list[int]) -> None:
    assert ages_said(text) == ages


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("every january", 1 / 12),
        ("по вторникам", 4.3),
        ("the 1st", None),
        ("on the 1st", 1.0),
        ("for saturdays party", None),
        ("в четверг", None),
        ("chaque saison", 1 / 3),
    ],
)
def test_days_and_months_tell_how_often(text: str, times: float | None) -> None:
    rate = rate_in(text)
    assert (rate and rate[0]) == times


@pytest.mark.parametrize(
    ("text", "lang", "question", "labels", "expected"),
    [
        ("it ended in june", "en", "When does it end?", "Already ended | Within 3 months | In 3-12 months", "Already ended"),
        ("it has not ended", "en", "When does it end?", "Already ended | Within 3 months | In 3-12 months", None),
        ("it ended long ago", "en", "When does it end?", "Already ended | It has expired | In 3-12 months", None),
        ("a weekend", "en", "How long?", "A few hours | A weekend | A week", "A weekend"),
        ("for a day", "en", "How long?", "1-10 hours | 11-24 hours | 25-60 hours", "11-24 hours"),
        ("1 day", "en", "How long?", "1-10 hours | 11-24 hours | 25-60 hours", "11-24 hours"),
        ("more than three", "en", "How many rooms?", "1 | 2 | 3 | 4 or more", "4 or more"),
        ("more than nine", "en", "How many rooms?", "1-2 | 3-4 | 5-8", None),
        ("на будущее смотрю", "ru", "Когда планируете?", "На этой неделе | В этом месяце | Не горит", "Не горит"),
        ("7 years and 35 years", "en", "Who is it for?", "Children | Adults", None),
        ("i wrote to you 3 weeks ago", "en", "How long did you wait?", "A day | 1-2 weeks | 3-4 weeks", "3-4 weeks"),
        ("не на этой неделе", "ru", "Насколько срочно?", "Сегодня | На этой неделе | Не горит", "Не горит"),
        ("brand new", "en", "How long have you had it?", "Less than a year | 1-3 years | 4 years or more", "Less than a year"),
        ("a few hundred thousand", "en", "Budget?", "Up to $50,000 | $50,000-200,000 | Over $200,000", "Over $200,000"),
        ("under six", "en", "How many users?", "1-5 | 6-20 | 21-100", "1-5"),
        ("under six", "en", "How many users?", "7-10 | 11-20 | 21-100", None),
        ("a fortnight", "en", "Which shift?", "A day | A week | Night", None),
        ("several hundred", "en", "How many guests?", "Up to 50 | 51-100 | More than 100", "More than 100"),
    ],
)
def test_amounts_times_and_ages_choose(text: str, lang: str, question: str, labels: str, expected: str | None) -> None:
    assert taken(text, question, labels, lang) == expected
