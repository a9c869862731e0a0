"""Replies that choose by logic rather than by a word of the label: measures, dates, states of use, company, refusals, remarks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.cases import predict
from qualification.kinds import choice
from qualification.matching.alternatives import alternatives
from qualification.matching.frequencies import rate_in
from qualification.matching.heads import head_count
from qualification.matching.moments import moment_said
from qualification.matching.ranges import Span
from qualification.matching.timespans import nearest_stretch
from qualification.matching.tokens import tokens_of
from qualification.reading import Hints, Option, Understood
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("ru", "en", "es", "fr")


def taken(text: str, question: str, labels: str, lang: str) -> str | None:
    """The label chosen of those parted by bars."""
    options = tuple(Option(id=label.strip(), label=label.strip()) for label in labels.split("|"))
    reading = choice.read(text, Hints(lang=lang, question=question, options=options))
    return getattr(reading.answer, "option", None) if isinstance(reading, Understood) else None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_reply_of_the_table_is_read_by_its_logic(lang: str) -> None:
    cases = [json.loads(line) for line in (CASES / f"choice_more_logic_{lang}.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = [(case["question"], case["text"], case["expected"], told) for case in cases if (told := predict(case)) != case["expected"]]
    assert len(cases) > 100
    assert_read(len(cases), wrong)


@pytest.mark.parametrize(
    ("text", "lang", "question", "labels", "expected"),
    [
        ("5 employees and 3 workers", "en", "How many people?", "1-5 | 6-10 | 11+", "6-10"),
        ("не решили", "ru", "Вы принимаете решение?", "Да | Нет", None),
        ("my boss and i", "en", "Are you in charge of buying?", "Yes | No", None),
        ("the last", "en", "Which key?", "5 | 7 | 9", "9"),
        ("yo soy la jefa", "es", "¿Decide usted?", "Sí | No", "Sí"),
        ("i am the boss", "en", "Do you decide?", "Yes | No", "Yes"),
        ("home or office", "en", "Where?", "Home | Office | Pickup point", None),
        ("300 USD", "en", "Price?", "up to $500 | $501-$900", "up to $500"),
        ("не я", "ru", "Вы принимаете решение?", "Да | Нет", "Нет"),
        ("не решили", "ru", "Кто решает?", "Я | Начальник | Вместе", None),
        ("my wife and i", "en", "Do you decide?", "Yes | No", None),
        ("c'est pas moi qui signe", "fr", "Est-ce vous qui décidez ?", "Oui | Non", "Non"),
        ("4 seats far from the window number 20", "en", "How many people?", "1-5 | 6-10 | 11+", None),
        ("that is not up to me really", "en", "Do you decide?", "Yes | No", "No"),
        ("together with my boss", "en", "Do you decide?", "Yes | No", None),
        ("me, my boss agrees with all of it", "en", "Do you decide?", "Yes | No", None),
        ("на работе", "ru", "Где удобно?", "Дома у меня | Прямо на работе", "Прямо на работе"),
        ("weekly", "en", "How often?", "More often than weekly | Weekly | Less often", "Weekly"),
        ("once a year", "en", "How often?", "More often | Weekly | Monthly | Less often", "Less often"),
        ("не сегодня", "ru", "Когда?", "Сегодня | В течение недели | Позже", "Позже"),
        ("mar y montaña", "es", "¿Mar o montaña?", "Mar | Montaña | Los dos", "Los dos"),
        ("без животных", "ru", "Кто поедет с вами?", "Кошка | Собака | Никого | Нет", "Нет"),
        ("no idea", "en", "Any allergies?", "Nuts | Milk | None", None),
        ("depuis 3 ans", "fr", "Avez-vous un bureau ?", "Oui | Non", "Oui"),
        ("my son is 6 years old", "en", "Who is it for?", "Me | A child", "A child"),
        ("quotidien", "fr", "À quelle fréquence ?", "Tous les jours | Une fois par mois", "Tous les jours"),
        ("dozens", "en", "How many orders?", "1-10 | 11-100 | 101+", "11-100"),
    ],
)
def test_what_is_said_in_other_words_is_worked_out(text: str, lang: str, question: str, labels: str, expected: str | None) -> None:
    assert taken(text, question, labels, lang) == expected


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("every day", 30.0),
        ("twice a month", 2.0),
        ("каждые 2 недели", 2.15),
        ("every other month", 0.5),
        ("по пятницам", 4.3),
        ("friday", None),
    ],
)
def test_how_often_is_told_in_times_a_month(text: str, rate: float | None) -> None:
    found = rate_in(text)
    assert (found and found[0]) == (rate and pytest.approx(rate))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("вдвоем", 2),
        ("вдвоем с женой", 2),
        ("me", 1),
        ("we and our son", 2),
        ("us", None),
        ("nous 2 et les 3 enfants", 5),
        ("12", None),
        ("nous 2-3", 3),
        ("two hundred kids", 200),
        ("no kids", 0),
        ("my car", None),
        ("жена и вдвоем", None),
        ("мы вдвоем", 2),
        ("we are 5", 5),
    ],
)
def test_company_is_counted(text: str, count: float | None) -> None:
    assert head_count(text, "ru" if "а" <= text[0] <= "я" else "fr" if text.startswith("nous") else "en") == count


def test_an_or_beside_a_much_weaker_option_leaves_nothing_open() -> None:
    tokens = tokens_of("office or so", "en")
    assert alternatives(tokens, {0: 1.0, 1: 0.1}, {0: {0}, 1: {0}}) == ()
    assert alternatives(tokens, {0: 1.0, 1: 0.9}, {0: {0}, 1: {2}}) == (0, 1)


def test_a_long_text_in_foreign_letters_names_no_moment() -> None:
    assert moment_said("a" * 500, Hints(lang="ru")) is None


def test_without_stretches_none_is_nearest() -> None:
    assert nearest_stretch(Span(1.0, 2.0), (None, None)) is None


@settings(deadline=None)
@given(st.text(max_size=300), st.sampled_from((*LANGUAGES, "de")))
def test_no_text_is_too_strange_for_measures_and_states(text: str, lang: str) -> None:
    for labels in ("Once a week | Daily | Less often", "Today | This week | Later", "Да, сейчас | Раньше | Никогда", "1 | 2-5 | Больше 5"):
        for question in ("When?", "Как давно?", "Сколько раз в неделю?", "¿Decide usted?"):
            assert taken(text, question, labels, lang) in {None, *(label.strip() for label in labels.split("|"))}
