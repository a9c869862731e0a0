"""Phones: real replies by country, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Phone, Text
from qualification.contacts.spoken_digits import with_digits
from qualification.kinds import phone
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure
from tests.qualification.kinds.contact_cases import NASTY, misread


def _taken(reading: Reading) -> object:
    return reading.answer.e164 if isinstance(reading, Understood) and isinstance(reading.answer, Phone) else None


def test_every_reply_of_the_tables_is_read_right() -> None:
    assert misread("phone", phone.read, _taken) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("8 912 345 67", "invalid"),
        ("12345", "invalid"),
        ("не дам", "nothing"),
        ("300 000 руб", "nothing"),
        ("2026-11-27 12:30", "nothing"),
        ("SKU9123456789", "nothing"),
        ("4276 1234 5678 9012", "nothing"),
        (" 8 912" * 100, "invalid"),
    ],
)
def test_what_is_no_number_says_why(text: str, why: str) -> None:
    assert phone.read(text, Hints(lang="ru", country="RU")) == Unclear(why=why)  # type: ignore[arg-type]  # the table holds only reasons


def test_a_typed_number_is_not_vouched_for() -> None:
    """A number from the keyboard may be anybody's: only Telegram's own contact button verifies."""
    assert phone.read("89123456789", Hints(country="RU")) == Understood(answer=Phone(e164="+79123456789", verified=False), confidence=0.95)


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("89261234567", "DE", None),
        ("0176 12345678", "DE", "+4917612345678"),
        ("176 12345678", "DE", "+4917612345678"),
        ("030 1234567", "DE", "+49301234567"),
        ("+375 8 029 123 45 67", "RU", "+375291234567"),
        ("8 375 29 123 45 67", "RU", "+375291234567"),
        ("+380 8 067 123 45 67", "RU", "+380671234567"),
        ("8 067 123 45 67", "UA", "+380671234567"),
        ("80 380 67 123 45 67", "UA", None),
        ("380 67 123 45 67", "RU", "+380671234567"),
        ("12", "ZZ", None),
        ("89123456789", "ZZ", None),
        ("999123456789012", "RU", None),
        ("011 44 7911 123457", "ES", "+447911123457"),
        ("89123456789 89134567890 89145678901", "RU", "+79123456789"),
        ("8912 3456789 8913 4567890 11", "RU", None),
        ("тел 8 912 345 67 89 #5", "RU", "+79123456789"),
        ("89123456789, 5", "RU", "+79123456789"),
        ("5, 8 912 345 67 89", "RU", "+79123456789"),
        ("89123456789 12", "RU", "+79123456789"),
    ],
)
def test_prefixes_and_rows_are_told_apart(text: str, country: str, number: str | None) -> None:
    assert _taken(phone.read(text, Hints(lang="ru", country=country))) == number


@pytest.mark.parametrize(
    ("text", "lang", "reading"),
    [
        ("89123456789", "ru", Understood(answer=Phone(e164="+79123456789"), confidence=0.8)),
        ("0612345678", "fr", Understood(answer=Phone(e164="+33612345678"), confidence=0.8)),
        ("+33 6 12 34 56 78", "en", Understood(answer=Phone(e164="+33612345678"), confidence=0.8)),
        ("2025550143", "en", Unsure(candidates=(Phone(e164="+12025550143"),), confidence=0.5)),
        ("hello", "en", Unclear(why="nothing")),
        ("123456", "es", Unclear(why="invalid")),
        ("2025550143", "de", Unsure(candidates=(Phone(e164="+12025550143"),), confidence=0.5)),
    ],
)
def test_without_a_country_the_language_helps(text: str, lang: str, reading: Reading) -> None:
    assert phone.read(text, Hints(lang=lang)) == reading


@pytest.mark.parametrize(
    ("text", "lang", "digits"),
    [
        ("восемь девятьсот двенадцать", "ru", "8 912"),
        ("double five triple oh two", "en", "55 000 2"),
        ("nine hundred twelve", "en", "912"),
        ("eight hundred two three", "en", "800 2 3"),
        ("treinta y cuatro y veintidós", "es", "34 y veintidós"),
        ("treinta y cuatro y veintidos", "es", "34 y 22"),
        ("cent douze deux cent", "fr", "112 200"),
        ("dix six dix sept", "fr", "10 6 17"),
        ("quatre vingt dix sept quatre vingts", "fr", "97 80"),
        ("soixante et onze", "fr", "71"),
        ("double", "en", "double"),
        ("двадцать и пять", "ru", "20 и 5"),
        ("hundred", "en", "hundred"),
    ],
)
def test_number_words_become_digits(text: str, lang: str, digits: str) -> None:
    assert with_digits(text, lang) == digits


def test_a_number_is_shown_the_international_way() -> None:
    assert phone.show(Phone(e164="+79123456789"), Hints()) == "+7 912 345-67-89"
    assert phone.show(Phone(e164="nonsense"), Hints()) == "nonsense"
    assert phone.show(Text(text="x"), Hints()) == ""


@pytest.mark.parametrize("text", NASTY)
def test_nonsense_is_read_without_an_error(text: str) -> None:
    assert phone.read(text, Hints(lang="ru", country="RU")) is not None


@settings(max_examples=300, deadline=None)
@given(st.text(), st.sampled_from(["ru", "en", "es", "fr", "de"]), st.sampled_from(["RU", "US", "FR", None, "ZZ", ""]))
def test_no_text_raises(text: str, lang: str, country: str | None) -> None:
    phone.read(text, Hints(lang=lang, country=country))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(("8", "912", "345", "67", "89", "+", "(", ")", "-", " ", "доб ", "семь ", ",", "о", "€")), max_size=60))
def test_no_heap_of_digits_raises(parts: list[str]) -> None:
    phone.read("".join(parts), Hints(lang="ru", country="RU"))
