"""Counts as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Number, Text
from qualification.kinds import number
from qualification.reading import Hints, Unclear, Understood, Unsure

QUESTIONS = {
    "ru": "Сколько человек в команде?",
    "en": "How many people are you?",
    "es": "¿Cuántas personas sois?",
    "fr": "Combien de personnes ?",
}
COUNTS: dict[str, dict[str, float]] = {
    "ru": {
        "нас 12": 12,
        "человек двадцать": 20,
        "двое": 2,
        "вдвоём": 2,
        "я один": 1,
        "только я": 1,
        "никого": 0,
        "10-11": 11,
        "около 20": 20,
        "20+": 20,
        "больше 20": 20,
        "до 20": 20,
        "пара": 2,
        "дюжина": 12,
        "15 человек и 3 офиса": 15,
        "3 офиса, 15 человек": 15,
        "12, ой нет, 13": 13,
        "раньше 10, сейчас 12": 12,
        "тысячи две": 2000,
        "полторы тысячи": 1500,
        "двести пятьдесят": 250,
        "15 чел.": 15,
        "0": 0,
        "ноль": 0,
        "2️⃣": 2,
        "ldflwfnm": 20,
        "dvadcat": 20,
        "двацать": 20,
        "нас пятеро": 5,
        "человек 8": 8,
        "больше сотни": 100,
        "1 200": 1200,
        "не 5, а 6": 6,
        "второй": 2,
        "один": 1,
        "4,5-5": 4.75,
    },
    "en": {
        "a dozen": 12,
        "just me": 1,
        "12": 12,
        "about 20": 20,
        "twenty five": 25,
        "none": 0,
        "we are 7": 7,
        "a couple": 2,
        "50+": 50,
        "over 100": 100,
        "1,200": 1200,
        "1.5k": 1500,
        "alone": 1,
        "idk maybe 10": 10,
        "used to be 10, now 15": 15,
        "7 ppl": 7,
        "one thing: 12": 12,
    },
    "es": {
        "somos 12": 12,
        "ninguno": 0,
        "una docena": 12,
        "solo yo": 1,
        "solo": 1,
        "unos veinte": 20,
        "entre 10 y 12": 11,
        "quince": 15,
        "dos": 2,
        "un par de personas": 2,
        "una": 1,
    },
    "fr": {
        "on est 12": 12,
        "juste moi": 1,
        "une dizaine": 10,
        "une vingtaine": 20,
        "deux": 2,
        "aucun": 0,
        "quinze": 15,
        "10 à 12": 11,
        "une trentaine de personnes": 30,
        "un": 1,
    },
}
UNCLEAR = {
    "ru": ["не знаю", "хз", "много", "привет", ""],
    "en": ["no idea", "lots"],
    "es": ["no se", "solo miro precios"],
    "fr": ["je sais pas"],
}


def hints(lang: str) -> Hints:
    return Hints(lang=lang, question=QUESTIONS[lang])


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in COUNTS.items() for text in texts])
def test_a_count_is_understood(lang: str, text: str) -> None:
    reading = number.read(text, hints(lang))
    assert isinstance(reading, Understood)
    assert reading.answer == Number(value=COUNTS[lang][text])


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, texts in UNCLEAR.items() for text in texts])
def test_a_reply_without_a_count_is_unclear(lang: str, text: str) -> None:
    assert number.read(text, hints(lang)) == Unclear()


def test_a_question_back_is_no_count() -> None:
    assert number.read("сколько?", hints("ru")) == Unclear(why="question")


def test_a_count_that_is_only_denied_is_ruled_out() -> None:
    assert number.read("не 5", hints("ru")) == Unclear(why="ruled_out")


def test_a_wide_range_is_offered_by_its_ends() -> None:
    assert number.read("10-15", hints("ru")) == Unsure(candidates=(Number(value=10), Number(value=15)), confidence=0.6)


def test_two_counts_of_equal_weight_are_offered() -> None:
    assert number.read("8 коров, 5 коз", hints("ru")) == Unsure(candidates=(Number(value=8), Number(value=5)), confidence=0.6)


SHOWN = [(12.0, "ru", "12"), (1200.0, "en", "1,200"), (1.5, "fr", "1,50"), (1200.0, "de", "1,200")]


@pytest.mark.parametrize(("value", "lang", "text"), SHOWN)
def test_a_count_is_shown_without_needless_decimals(value: float, lang: str, text: str) -> None:
    assert number.show(Number(value=value), Hints(lang=lang)) == text


def test_another_kind_of_answer_is_shown_as_nothing() -> None:
    assert number.show(Text(text="x"), Hints()) == ""


@given(st.text(max_size=300), st.sampled_from(sorted(QUESTIONS)))
def test_no_text_makes_it_raise(text: str, lang: str) -> None:
    assert isinstance(number.read(text, hints(lang)), Understood | Unsure | Unclear)
