"""Names of persons: first and last, introduced or alone, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Name, Text
from qualification.kinds import name
from qualification.reading import Hints, Reading, Unclear, Understood, Unsure
from tests.qualification.kinds.contact_cases import NASTY, misread


def _taken(reading: Reading) -> object:
    if isinstance(reading, Understood) and isinstance(reading.answer, Name):
        return {"first": reading.answer.first, "last": reading.answer.last}
    return {"first": None, "last": None}


def test_every_reply_of_the_tables_is_read_right() -> None:
    assert misread("name", name.read, _taken) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ИВАН петров", "Иван Петров"),
        ("о'нил джон", "Джон О'Нил"),
        ("sean mcdonald", "Sean McDonald"),
        ("Ronald McDonald", "Ronald McDonald"),
        ("ludwig VAN beethoven", "Ludwig van Beethoven"),
        ("marine le pen", "Marine Le Pen"),
        ("ana de la cruz", "Ana de la Cruz"),
        ("JEAN-PIERRE", "Jean-Pierre"),
        ("bob mcmo", "Bob Mcmo"),
        ("zoë", "Zoë"),
    ],
)
def test_capitals_are_restored(text: str, shown: str) -> None:
    reading = name.read(text, Hints(lang="fr" if "le pen" in text else "en"))
    assert isinstance(reading, Understood)
    assert name.show(reading.answer, Hints()) == shown


@pytest.mark.parametrize(
    ("text", "lang", "reading"),
    [
        ("бурдыгайло", "ru", Unsure(candidates=(Name(first="Бурдыгайло"),), confidence=0.5)),
        ("Бурдыгайло", "ru", Understood(answer=Name(first="Бурдыгайло"), confidence=0.8)),
        ("florp grumble", "en", Unsure(candidates=(Name(first="Florp", last="Grumble"),), confidence=0.5)),
        ("Florp Grumble", "en", Understood(answer=Name(first="Florp", last="Grumble"), confidence=0.8)),
        ("а вас?", "ru", Unclear(why="question")),
        ("не скажу", "ru", Unclear(why="nothing")),
    ],
)
def test_an_unknown_word_is_asked_back_unless_written_as_a_name(text: str, lang: str, reading: Reading) -> None:
    assert name.read(text, Hints(lang=lang)) == reading


@pytest.mark.parametrize(
    ("text", "lang", "first", "last"),
    [
        ("Анна Абрамович", "ru", "Анна", "Абрамович"),
        ("Роман Аркадьевич Абрамович", "ru", "Роман", "Абрамович"),
        ("Абрамович Роман Аркадьевич", "ru", "Роман", "Абрамович"),
        ("Иванович", "ru", "Иванович", None),
        ("Иванов Иванович", "ru", None, "Иванов"),
        ("Мамедов Эльдар оглы", "ru", "Эльдар", "Мамедов"),
        ("Львом зовут", "ru", "Лев", None),
        ("Ким Ольга", "ru", "Ольга", "Ким"),
        ("И. Петров", "ru", None, "Петров"),
        ("J.K. Rowling", "en", "J.K.", "Rowling"),
        ("J. K.", "en", None, None),
        ("Иванов И.И.", "ru", None, "Иванов"),
        ("имя Иван имя Пётр", "ru", "Иван", None),
        ("имя Иван да фамилия Петров", "ru", "Иван", "Петров"),
        ("Smith, Jones, Brown", "en", None, "Smith"),
        ("Иван, Петров Сергей", "ru", "Иван", None),
        ("Anna Maria, Petrova", "ru", "Anna Maria", "Petrova"),
        ("John Michael Smith", "en", "John", "Smith"),
        ("Xander Thomas", "en", "Xander", "Thomas"),
        ("Zyx Thomas", "en", "Zyx", "Thomas"),
        ("José María de la Torre y Pérez", "es", "José María", "de la Torre y Pérez"),
        ("Pérez García", "es", None, "Pérez García"),
        ("Pérez García", "en", "Pérez", "García"),
        ("Petrova Xyzzy", "en", "Xyzzy", "Petrova"),
        ("van Gogh Vincent", "en", "Vincent", "van Gogh"),
        ("MARTIN Zyx", "fr", "Zyx", "Martin"),
        ("soy Ana de Ruiz", "es", "Ana", "de Ruiz"),
        ("меня зовут: Иван", "ru", "Иван", None),
        ("меня зовут", "ru", None, None),
        ("это?", "ru", None, None),
        ("Иван?", "ru", None, None),
        ("директор", "ru", None, None),
        ("привет, директор", "ru", None, None),
        ("John Smith Jr, PhD", "en", "John", "Smith"),
        ("Mr", "en", None, None),
        ("Don", "en", "Don", None),
        ("don", "es", "Don", None),
        ("de la", "es", None, None),
        ("de la empresa", "es", None, None),
        ("Ben", "en", "Ben", None),
        ("al", "en", "Al", None),
        ("paul ben oui", "fr", "Paul", None),
        ("Ana y Juan", "es", "Ana", None),
        ("mark my words", "en", None, None),
        ("hope so", "en", None, None),
        ("Bond. James Bond", "en", "James", "Bond"),
        ("ощрт", "en", "John", None),
        ("ghbdtn", "ru", None, None),
        ("bdfy", "en", None, None),
        ("Mary Ann", "en", "Mary Ann", None),
        ("I'm ACME", "en", None, None),
        ("I'M ACME", "en", None, None),
        ("ООО Вектор", "ru", None, None),
        ("Ana de greetings", "es", "Ana", None),
        ("Ana de privet", "es", "Ana", None),
        ("choisissez", "fr", None, None),
        ("Dupont SARL", "fr", None, None),
    ],
)
def test_first_and_last_are_told_apart(text: str, lang: str, first: str | None, last: str | None) -> None:
    assert _taken(name.read(text, Hints(lang=lang))) == {"first": first, "last": last}


def test_only_a_name_is_shown() -> None:
    assert name.show(Name(first="Иван", last=None), Hints()) == "Иван"
    assert name.show(Text(text="x"), Hints()) == ""


@pytest.mark.parametrize("text", NASTY)
def test_nonsense_is_read_without_an_error(text: str) -> None:
    assert name.read(text, Hints(lang="ru")) is not None


@settings(max_examples=300, deadline=None)
@given(st.text(), st.sampled_from(["ru", "en", "es", "fr", "de"]))
def test_no_text_raises(text: str, lang: str) -> None:
    name.read(text, Hints(lang=lang))


_PARTS = (
    "меня зовут ", "i'm ", "soy ", "de ", "la ", "y ", "Иван ", "john ", "Pérez ", "Mr ", "оглы ", "J. ", ", ", "? ", "имя ", "фамилия ",
    "не ", "ооо ",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=12), st.sampled_from(["ru", "en", "es", "fr"]))
def test_no_heap_of_name_words_raises(parts: list[str], lang: str) -> None:
    name.read("".join(parts), Hints(lang=lang))


@pytest.mark.parametrize(
    ("lang", "text", "first", "last"),
    [
        ("ru", "Аббос", "Аббос", None),
        ("ru", "Отабек", "Отабек", None),
        ("ru", "Нгуен Тхи Май", "Май", "Нгуен Тхи"),
        ("ru", "Ли Вэй", "Вэй", "Ли"),
        ("ru", "Ли Сяолун.", "Сяолун", "Ли"),
        ("en", "Xiaoming Li", "Xiaoming", "Li"),
        ("en", "Li Xiaoming", "Xiaoming", "Li"),
        ("en", "Nguyễn Văn An", "An", "Nguyễn Văn"),
    ],
)
def test_names_of_asia_are_taken_as_they_are_written(lang: str, text: str, first: str, last: str | None) -> None:
    reading = name.read(text, Hints(lang=lang))
    assert isinstance(reading, Understood)
    assert reading.answer == Name(first=first, last=last)


@pytest.mark.parametrize("text", ["li wei or so", "Li Business", "Добрый Вечер", "LI XING", "Hello There"])
def test_what_only_looks_like_a_name_of_asia_is_none(text: str) -> None:
    assert not isinstance(name.read(text, Hints(lang="en")), Understood)
