"""Answers about money as people type them, and how they are shown back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Money, NoMoney, Number
from qualification.kinds import money
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure

CASES = sorted((Path(__file__).parents[1] / "cases").glob("money_*.jsonl"))
Expected = dict[str, object]


def as_expected(reading: Reading) -> Expected:
    match reading:
        case Understood(answer=Money(low=low, high=high, currency=currency, period=period)):
            return {"min": low, "max": high, "currency": currency, "period": period}
        case Understood(answer=NoMoney(why=why)):
            return {"none": True, "why": why}
        case Unclear(why="question"):
            return {"none": True, "why": "question"}
        case _:
            return {"none": True, "why": "other"}


def hints(lang: str = "ru", currency: str = "RUB", question: str = "Какой у вас бюджет?") -> Hints:
    return Hints(lang=lang, currency=currency, question=question)


def test_there_are_cases_in_every_language() -> None:
    assert {path.name for path in CASES} >= {f"money_{lang}{part}.jsonl" for lang in ("ru", "en", "es", "fr") for part in ("", "_holdout")}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_replies_of_the_tables_are_understood(path: Path) -> None:
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = []
    for case in cases:
        given_hints = hints(case["lang"], case["context"]["currency"], case["question"])
        got = as_expected(money.read(case["text"], given_hints))
        if got not in [case["expected"], *case.get("also", [])]:
            wrong.append((case["text"], case["expected"], got))
    assert cases
    assert wrong == []


IN_THOUSANDS = {
    "Бюджет в тысячах рублей?": 50_000.0,
    "Budget in thousands?": 50_000.0,
    "Presupuesto en miles de euros": 50_000.0,
    "Votre budget (k€) ?": 50_000.0,
    "Сколько миллионов? Ответьте в млн": 50_000_000.0,
    "Какой бюджет (например, 100 тыс.)?": 50.0,
}


@pytest.mark.parametrize("question", IN_THOUSANDS)
def test_a_bare_number_takes_the_unit_the_question_asks_for(question: str) -> None:
    amount = IN_THOUSANDS[question]
    assert money.read("50", hints(question=question)) == Understood(answer=Money(low=amount, high=amount, currency="RUB"), confidence=0.95)


def test_a_number_with_its_own_unit_stays_in_it() -> None:
    reading = money.read("50 тыс", hints(question="Бюджет в тысячах рублей?"))
    assert reading == Understood(answer=Money(low=50_000, high=50_000, currency="RUB"), confidence=0.95)


CURRENCIES = [
    ("5000 pesos", "es", "ARS", "ARS"),
    ("5000 pesos", "es", "EUR", "MXN"),
    ("$5000", "es", "MXN", "MXN"),
    ("$5000", "en", "CAD", "CAD"),
    ("$5000", "en", "EUR", "USD"),
    ("5000 руб", "ru", "BYN", "BYN"),
    ("5000 dirhams", "fr", "EUR", "MAD"),
    ("5000 dirhams", "fr", "AED", "AED"),
    ("500 pavos", "es", "EUR", "EUR"),
    ("usd 5000", "en", "EUR", "USD"),
    ("$5000 cad", "en", "EUR", "CAD"),
    ("500e", "fr", "EUR", "EUR"),
    ("500 zl", "en", "EUR", "PLN"),
]


@pytest.mark.parametrize(("text", "lang", "own", "expected"), CURRENCIES)
def test_the_currency_is_the_one_named_or_the_bots_own(text: str, lang: str, own: str, expected: str) -> None:
    assert as_expected(money.read(text, hints(lang, own)))["currency"] == expected


def test_two_amounts_of_equal_weight_are_offered() -> None:
    assert money.read("50к на сайт и 20к на рекламу", hints()) == Unsure(
        candidates=(Money(low=50_000, high=50_000, currency="RUB"), Money(low=20_000, high=20_000, currency="RUB")), confidence=0.6
    )


RELATED = {
    "раньше 100к, потом 200к": None,
    "минимум 200к, максимум 100к": None,
    "100 раньше 200 сейчас": (200, 200),
    "с 10к до 8": (8000, 10_000),
    "500к-1": (500_000, 1_000_000),
    "от 5к до 900к": (5000, 900_000),
    "1 млн до 0": (0, 1_000_000),
    "2025": None,
}


@pytest.mark.parametrize("text", RELATED)
def test_two_amounts_are_put_in_relation(text: str) -> None:
    got = as_expected(money.read(text, hints()))
    expected = RELATED[text]
    assert (got.get("min"), got.get("max")) == (expected or (None, None))


def test_the_first_of_two_currencies_counts() -> None:
    assert money.read("5000 usd, это 450к руб", hints()) == Understood(answer=Money(low=5000, high=5000, currency="USD"), confidence=0.95)


@pytest.mark.parametrize("contact", ["+7 916 123-45-67", "89161234567", "06 12 34 56 78", "415-555-0132", "ivan2024@mail.ru"])
def test_a_contact_is_never_taken_for_a_budget(contact: str) -> None:
    assert money.read(contact, hints()) == Unclear()


def test_an_amount_that_is_only_ruled_out_is_none() -> None:
    assert money.read("не 100к", hints()) == Unclear(why="ruled_out")
    assert money.read("200к это дорого", hints()) == Unclear(why="ruled_out")


def test_a_text_in_another_language_than_the_conversation_is_read_in_its_own() -> None:
    reading = money.read("не больше 300 тысяч рублей", hints("en", "USD"))
    assert reading == Understood(answer=Money(low=None, high=300_000, currency="RUB"), confidence=0.95)


def test_a_language_without_words_is_read_as_english() -> None:
    assert money.read("up to 5k", hints("de", "EUR")) == Understood(answer=Money(low=None, high=5000, currency="EUR"), confidence=0.95)


SHOWN = [
    (Money(low=300_000, high=300_000, currency="RUB"), "ru", "300\u00a0000\u00a0₽"),
    (Money(low=None, high=300_000, currency="RUB", period="month"), "ru", "до 300\u00a0000\u00a0₽ в месяц"),
    (Money(low=5000, high=None, currency="EUR"), "en", "from €5,000"),
    (Money(low=5000, high=7000, currency="USD", period="year"), "en", "$5,000–7,000 per year"),
    (Money(low=1500.5, high=1500.5, currency="EUR"), "fr", "1\u202f500,50\u00a0€"),
    (Money(low=1500, high=25_000, currency="EUR", period="once"), "es", "1500–25.000\u00a0€ pago único"),
    (Money(low=None, high=None, currency="CHF"), "de", "up to 0\u00a0CHF"),
    (NoMoney(why="no_budget"), "ru", "бюджета нет"),
    (NoMoney(why="dont_know"), "fr", "je ne sais pas encore"),
    (NoMoney(why="depends"), "de", "it depends"),
    (Number(value=5), "ru", ""),
]


@pytest.mark.parametrize(("answer", "lang", "text"), SHOWN)
def test_an_answer_is_shown_in_the_words_of_the_language(answer: Money | NoMoney, lang: str, text: str) -> None:
    assert money.show(answer, hints(lang)) == text


@given(st.text(max_size=400), st.sampled_from(["ru", "en", "es", "fr", "de"]))
def test_no_text_makes_it_raise(text: str, lang: str) -> None:
    assert isinstance(money.read(text, hints(lang)), Understood | Unsure | Unclear)


PIECES = (
    "от",
    "до",
    "не",
    "больше",
    "5",
    "100",
    "5к",
    "тыс",
    "млн",
    "руб",
    "$",
    "€",
    "1.000",
    "между",
    "и",
    "но",
    ",",
    ".",
    "?",
    "-",
    "+",
    "раньше",
    "сейчас",
    "нет",
    "ой",
    "up",
    "to",
    "under",
    "max",
    "5k",
    "or",
    "no",
    "wait",
    "was",
    "now",
    "hasta",
    "entre",
    "y",
    "mas",
    "de",
    "jusqu'a",
    "plus",
    "ou",
    "pas",
    "de",
    "15",
    "человек",
    "%",
    "месяц",
    "в",
    "год",
    "сколько",
    "стоит",
    "не",
    "знаю",
    "hz",
    "nsc",
    "lj",
    "tysyach",
    "8",
    "916",
    "123",
    "45",
    "67",
    "a",
    "a@b.c",
)


@given(st.lists(st.sampled_from(PIECES), max_size=14), st.sampled_from(["ru", "en", "es", "fr"]))
def test_no_row_of_money_words_makes_it_raise(pieces: list[str], lang: str) -> None:
    reading = money.read(" ".join(pieces), hints(lang))
    match reading:
        case Understood(answer=Money(low=low, high=high)):
            assert low is not None or high is not None
            assert low is None or high is None or low <= high
        case _:
            assert reading is not None
