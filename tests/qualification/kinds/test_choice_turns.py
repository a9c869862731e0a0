"""Replies that turn: from the past to the present, from what is fine to what is not, from a remark to an answer; and odd spellings."""

from __future__ import annotations

import pytest

from qualification.matching.respelling import respelt
from tests.qualification.kinds.test_choice import chosen, reading_of

SEATS = ("Up to 16", "17 to 35", "36 to 55", "More than 55")
DIETS = ("I eat everything", "Vegetarian", "Vegan", "Keto / low-carb")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was 60 but people dropped out, now 34", "17 to 35"),
        ("it was 60 last time", None),
        ("it was 60 and now it is 60 again", None),
    ],
)
def test_what_was_before_does_not_count_where_it_is_told_what_is_now(text: str, expected: str | None) -> None:
    read = chosen(reading_of(text, *SEATS, question="How many seats do you need on the coach?"))
    assert read == expected or expected is None


def test_a_diet_given_up_is_not_the_diet() -> None:
    assert chosen(reading_of("used to be vegan, now i'm on keto", *DIETS, question="Which diet do you follow?")) == "Keto / low-carb"


@pytest.mark.parametrize(
    ("text", "labels", "lang", "expected"),
    [
        ("la cocina está bien, sería el baño", ("Cocina", "Baño", "Terraza"), "es", "Baño"),
        ("le prix m'importe peu, je veux de la qualité", ("Le prix", "La qualité", "Le délai"), "fr", "La qualité"),
        ("аниматоры надоели, давайте квест", ("Аниматоры", "Квест", "Фокусник"), "ru", "Квест"),
        ("price is fine, they keep zorging about", ("Price", "Speed"), "en", None),
        ("kitchen is fine", ("Kitchen", "Bathroom"), "en", "Kitchen"),
    ],
)
def test_what_is_said_to_be_fine_is_not_what_is_wanted(text: str, labels: tuple[str, ...], lang: str, expected: str | None) -> None:
    assert chosen(reading_of(text, *labels, lang=lang)) == expected


@pytest.mark.parametrize(
    ("text", "labels", "lang", "expected"),
    [
        ("gutair", ("Guitar", "Piano", "Drums"), "en", "Guitar"),
        ("ma cve", ("Un cadeau", "Une fête", "Ma cave"), "fr", "Ma cave"),
        ("alu", ("Aluminium", "Plastic", "Wood"), "en", "Aluminium"),
        ("квестик", ("Аниматоры", "Квест", "Фокусник"), "ru", "Квест"),
        ("spq", ("Piscine", "Spa", "Bassin"), "fr", "Spa"),
        ("ne zaryajaetsya", ("Разбит экран", "Не заряжается", "Забыт пароль"), "ru", "Не заряжается"),
        ("кап. ремонт", ("Косметический", "Капитальный", "Дизайнерский"), "ru", "Капитальный"),
        ("open space", ("Poste en open space", "Bureau fermé", "Salle de réunion"), "fr", "Poste en open space"),
        ("correo postal", ("Correo electrónico", "Por carta"), "es", "Por carta"),
        ("xq", ("Guitar", "Piano"), "en", None),
    ],
)
def test_odd_spellings_and_short_forms_find_their_option(text: str, labels: tuple[str, ...], lang: str, expected: str | None) -> None:
    assert chosen(reading_of(text, *labels, lang=lang)) == expected


@pytest.mark.parametrize(
    ("text", "labels", "lang"),
    [
        ("my mother says you're great", ("My mother", "My spouse"), "en"),
        ("the wedding of my cousin was great, you did it", ("Wedding", "Family"), "en"),
        ("salgo del trabajo a las 6", ("Permiso de trabajo", "Nacionalidad"), "es"),
        ("cuisine thaï", ("Cuisine italienne", "Sushis"), "fr"),
    ],
)
def test_words_of_an_option_in_passing_are_no_answer(text: str, labels: tuple[str, ...], lang: str) -> None:
    question = "Quel cours de cuisine vous tente ?" if lang == "fr" else ""
    assert chosen(reading_of(text, *labels, lang=lang, question=question)) is None


def test_more_is_told_of_a_thing_that_opens_the_reply() -> None:
    assert chosen(reading_of("cadeau de départ en retraite d'un collègue", "Un cadeau", "Une fête", lang="fr")) == "Un cadeau"


def test_a_long_text_is_not_typed_with_the_wrong_layout() -> None:
    assert respelt("слово " * 30, "ru") == []
    assert respelt("one two three four", "fr") == []
    assert respelt("spq", "fr") == ["spa"]
    assert respelt("word", "en") == []
