"""Answers to "when?" as people type them, and how they are shown back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Number, Timing, VagueTiming, VagueWhen
from qualification.kinds import timing
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

CASES = sorted((Path(__file__).parents[1] / "cases").glob("timing_*.jsonl"))
LANGUAGES = ("ru", "en", "es", "fr")
HELD_OUT_SHARE = 0.95
"""Of the tables nobody tunes on this share must be right: rules that only fit the other tables show here."""
MONDAY = date(2026, 2, 16)
Expected = dict[str, object]


def reading_of(text: str, lang: str = "ru", *, today: date = MONDAY, country: str | None = None) -> Reading:
    return timing.read(text, Hints(lang=lang, today=today, country=country))


def days(from_days: int, to_days: int | None, *, deadline: bool = False, today: date = MONDAY) -> Timing:
    return Timing(from_days=from_days, to_days=to_days, asked_on=today, deadline=deadline)


def is_right(expected: Expected, reading: Reading) -> bool:
    """Whether the reading says the same for all that a manager would do with it: "in 5 months" is no day, but near one."""
    match reading:
        case Understood(answer=Timing(from_days=first, to_days=last)):
            return _is_same_range(expected, first, last)
        case Understood(answer=VagueTiming(when=when)):
            return expected.get("vague") == when
        case _:
            return expected.get("vague") == "unknown"


def _is_same_range(expected: Expected, first: int, last: int | None) -> bool:
    low, high = expected.get("from_days"), expected.get("to_days")
    if not isinstance(low, int):
        return expected == {"vague": "asap"} and first <= 1 and last is not None and last <= 14
    if not isinstance(high, int):
        return abs(first - low) <= max(1, 0.1 * low)
    if last is None:
        return False
    if expected.get("deadline"):
        return abs(last - high) <= max(1, 0.1 * high)
    common, union = min(high, last) - max(low, first) + 2, max(high, last) - min(low, first) + 2
    is_inside = first >= low - 1 and last <= high + 1
    return 2 * common >= union or is_inside and high - low <= max(4, 0.2 * (low + high))


def wrong_in(path: Path) -> tuple[int, list[tuple[str, object, Reading]]]:
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = []
    for case in cases:
        got = reading_of(case["text"], case["lang"], today=date.fromisoformat(case["now"]))
        if not any(is_right(expected, got) for expected in [case["expected"], *case.get("also", [])]):
            wrong.append((case["text"], case["expected"], got))
    return len(cases), wrong


def test_there_are_cases_in_every_language() -> None:
    assert {path.name for path in CASES} == {f"timing_{lang}{part}.jsonl" for lang in LANGUAGES for part in ("", "_holdout")}


@pytest.mark.parametrize("path", [path for path in CASES if "holdout" not in path.name], ids=lambda path: path.stem)
def test_replies_of_the_tables_are_understood(path: Path) -> None:
    count, wrong = wrong_in(path)
    assert count
    assert wrong == []


@pytest.mark.parametrize("path", [path for path in CASES if "holdout" in path.name], ids=lambda path: path.stem)
def test_replies_nobody_tuned_on_are_mostly_understood(path: Path) -> None:
    count, wrong = wrong_in(path)
    assert count
    assert len(wrong) <= (1 - HELD_OUT_SHARE) * count, wrong


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("15 марта", "ru", days(27, 27)),
        ("до 31 мая", "ru", days(0, 104, deadline=True)),
        ("не раньше августа", "ru", days(166, None)),
        ("in Q4", "en", days(227, 318)),
        ("la semana que viene", "es", days(7, 13)),
        ("avant l'été", "fr", days(0, 104, deadline=True)),
    ],
)
def test_a_plain_answer_is_taken_whole(text: str, lang: str, expected: Timing) -> None:
    assert reading_of(text, lang) == Understood(answer=expected)


@pytest.mark.parametrize(
    ("text", "lang", "when"),
    [
        ("не срочно", "ru", "later"),
        ("неважно", "ru", "unknown"),
        ("Not urgent", "en", "later"),
        ("no es urgente", "es", "later"),
        ("pas urgent", "fr", "later"),
        ("срочно", "ru", "asap"),
    ],
)
def test_a_key_word_inside_a_denial_is_not_urgent(text: str, lang: str, when: VagueWhen) -> None:
    """ "не срочно", "неважно" and "Not urgent" were taken for hot by a key word inside a word in smart-business-bot."""
    assert reading_of(text, lang) == Understood(answer=VagueTiming(when=when))


def test_slips_and_other_scripts_lower_the_confidence_but_are_taken() -> None:
    assert reading_of("в сентебре") == Understood(answer=days(197, 226), confidence=0.85)
    assert reading_of("zavtra") == Understood(answer=days(1, 1), confidence=0.9)
    assert reading_of("pfdnhf") == Understood(answer=days(1, 1), confidence=0.9)


def test_two_times_that_do_not_go_together_are_offered() -> None:
    assert reading_of("we move in april. training in october", "en") == Unsure(candidates=(days(44, 73), days(227, 257)), confidence=0.6)


def test_a_month_and_a_day_in_digits_go_by_the_country() -> None:
    assert reading_of("3/4", "en", country="US") == Understood(answer=days(16, 16))
    assert reading_of("3/4", "en", country="GB") == Understood(answer=days(46, 46))
    assert reading_of("3/4", "fr") == Understood(answer=days(46, 46))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Unclear()),
        ("😊", Unclear()),
        ("не в мае", Unclear(why="ruled_out")),
        ("а сколько это стоит?", Unclear(why="question")),
        ("скажу завтра", Understood(answer=VagueTiming(when="unknown"))),
        ("не на этой неделе", Understood(answer=VagueTiming(when="later"))),
        ("после", Understood(answer=VagueTiming(when="later"))),
        ("в 2025 году", Unclear()),
    ],
)
def test_what_is_no_date_makes_none(text: str, expected: Reading) -> None:
    assert reading_of(text) == expected


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (days(0, 104, deadline=True), ("до 31 мая", "by 31 May", "hasta el 31 de mayo", "d'ici le 31 mai")),
        (days(105, 111), ("с 1 по 7 июня", "1 to 7 June", "del 1 al 7 de junio", "du 1er au 7 juin")),
        (days(74, 134), ("с 1 мая по 30 июня", "1 May to 30 June", "del 1 de mayo al 30 de junio", "du 1er mai au 30 juin")),
        (days(166, None), ("не раньше 1 августа", "not before 1 August", "no antes del 1 de agosto", "pas avant le 1er août")),
        (days(27, 27), ("15 марта", "15 March", "el 15 de marzo", "le 15 mars")),
        (days(392, 392), ("15 марта 2027", "15 March 2027", "el 15 de marzo de 2027", "le 15 mars 2027")),
        (
            days(288, 377),
            (
                "с 1 декабря по 28 февраля 2027",
                "1 December to 28 February 2027",
                "del 1 de diciembre al 28 de febrero de 2027",
                "du 1er décembre au 28 février 2027",
            ),
        ),
        (VagueTiming(when="asap"), ("как можно скорее", "as soon as possible", "lo antes posible", "dès que possible")),
    ],
)
def test_an_answer_is_shown_in_the_words_of_the_language(answer: Timing | VagueTiming, shown: tuple[str, ...]) -> None:
    assert tuple(timing.show(answer, Hints(lang=lang)) for lang in LANGUAGES) == shown


def test_an_answer_of_another_kind_is_shown_as_nothing() -> None:
    assert timing.show(Number(value=3), Hints()) == ""


def test_a_language_we_do_not_speak_is_shown_and_read_in_english() -> None:
    assert timing.show(days(0, 104, deadline=True), Hints(lang="de")) == "by 31 May"
    assert reading_of("next week", "de") == Understood(answer=days(7, 13))


WORDS = st.sampled_from(
    (
        *("до", "после", "не", "раньше", "через", "2", "15", "мая", "второй", "половина", "числа", "назад", "или", "-", ",", ".", "?"),
        *("next", "last", "week", "of", "the", "mid", "may", "end", "quarter", "half", "first", "ago", "1.5", "3/4", "2027"),
        *("un", "mois", "prochain", "le", "10", "du", "au", "ans", "de", "a", "mayo", "semana", "que", "viene"),
    )
)


@given(
    text=st.text(max_size=200) | st.lists(WORDS, max_size=12).map(" ".join),
    lang=st.sampled_from([*LANGUAGES, "de"]),
    today=st.dates(date(2000, 1, 1), date(2100, 12, 31)),
)
def test_no_text_raises_and_every_range_is_one_to_come(text: str, lang: str, today: date) -> None:
    reading = timing.read(text, Hints(lang=lang, today=today))
    answers = reading.candidates if isinstance(reading, Unsure) else [reading.answer] if isinstance(reading, Understood) else []
    for answer in answers:
        assert isinstance(answer, VagueTiming) or isinstance(answer, Timing) and 0 <= answer.from_days <= (answer.to_days or 10**7)
        assert timing.show(answer, Hints(lang=lang, today=today))
