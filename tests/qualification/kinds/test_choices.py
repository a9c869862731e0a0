"""Replies that choose several options at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualification.answers import Choices, Text
from qualification.kinds import choices
from qualification.reading import Hints, Option, Reading, Unclear, Understood, Unsure

LABELS = {
    "ru": {"web": "Сайт", "ads": "Реклама", "smm": "Соцсети", "crm": "CRM"},
    "en": {"web": "Website", "ads": "Advertising", "smm": "Social media", "crm": "CRM"},
    "es": {"web": "Página web", "ads": "Publicidad", "smm": "Redes sociales", "crm": "CRM"},
    "fr": {"web": "Site web", "ads": "Publicité", "smm": "Réseaux sociaux", "crm": "CRM"},
}


def hints_in(lang: str) -> Hints:
    return Hints(lang=lang, options=tuple(Option(id=id, label=label) for id, label in LABELS[lang].items()))


def reading_of(text: str, lang: str = "ru") -> Reading:
    return choices.read(text, hints_in(lang))


def chosen(reading: Reading) -> str | None:
    if isinstance(reading, Understood) and isinstance(reading.answer, Choices):
        return " ".join(reading.answer.options)
    return None


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "1 и 3", "web smm"),
        ("ru", "1,3", "web smm"),
        ("ru", "1 3", "web smm"),
        ("ru", "1-3", "web ads smm"),
        ("ru", "с 2 по 3", "ads smm"),
        ("ru", "второе и четвертое", "ads crm"),
        ("ru", "первые два", "web ads"),
        ("ru", "все", "web ads smm crm"),
        ("ru", "всё сразу", "web ads smm crm"),
        ("ru", "все кроме crm", "web ads smm"),
        ("ru", "кроме соцсетей все", "web ads crm"),
        ("ru", "ничего", ""),
        ("ru", "ни одного", ""),
        ("ru", "сайт и реклама", "web ads"),
        ("ru", "сайт + црм", "web crm"),
        ("ru", "сайт\nсоцсети", "web smm"),
        ("ru", "реклама", "ads"),
        ("ru", "Реклама", "ads"),
        ("ru", "не реклама, а сайт", "web"),
        ("ru", "cfqn b htrkfvf", "web ads"),
        ("ru", "sait i reklama", "web ads"),
        ("ru", "лендинг и инстаграм вести", "web smm"),
        ("ru", "сайт, а сколько стоит?", "web"),
        ("ru", "сайт, спасибо", "web"),
        ("ru", "2", "ads"),
        ("en", "1 and 3", "web smm"),
        ("en", "both 1 and 2", "web ads"),
        ("en", "the first two", "web ads"),
        ("en", "all of them", "web ads smm crm"),
        ("en", "everything except crm", "web ads smm"),
        ("en", "all but social media", "web ads crm"),
        ("en", "none", ""),
        ("en", "none of these", ""),
        ("en", "website, ads & crm", "web ads crm"),
        ("en", "social media and a new site please", "web smm"),
        ("en", "ыщсшфд ьувшф", "smm"),
        ("es", "la 1 y la 3", "web smm"),
        ("es", "todo", "web ads smm crm"),
        ("es", "todas menos crm", "web ads smm"),
        ("es", "ninguna", ""),
        ("es", "pagina web y redes", "web smm"),
        ("fr", "1 et 3", "web smm"),
        ("fr", "tout sauf crm", "web ads smm"),
        ("fr", "aucun", ""),
        ("fr", "un site et de la pub", "web ads"),
        ("fr", "les deux premiers", "web ads"),
    ],
)
def test_several_options_are_taken_in_the_order_of_the_buttons(lang: str, text: str, expected: str) -> None:
    assert chosen(reading_of(text, lang)) == expected


@pytest.mark.parametrize(
    "text", ["сколько стоит?", "привет", "", "1 и 9", "7-9", "3-2", "все непонятно почему так долго", "первые три из пяти"]
)
def test_where_nothing_fits_nothing_is_taken(text: str) -> None:
    assert chosen(reading_of(text)) is None


def test_two_options_named_with_or_are_both_of_them() -> None:
    assert reading_of("сайт или реклама") == Understood(answer=Choices(options=("web", "ads")), confidence=0.9)


def test_a_part_that_is_not_understood_makes_the_rest_doubtful() -> None:
    assert reading_of("сайт, картошку, морковку") == Unsure(candidates=(Choices(options=("web",)),), confidence=0.6)


def test_all_but_something_unknown_is_not_guessed() -> None:
    assert chosen(reading_of("все кроме картошки")) is None


def test_without_options_nothing_is_chosen() -> None:
    assert choices.read("1", Hints()) == Unclear(why="nothing")


def test_the_answer_is_shown_by_its_labels() -> None:
    assert choices.show(Choices(options=("web", "gone")), hints_in("en")) == "Website, gone"
    assert choices.show(Choices(options=()), hints_in("en")) == ""
    assert choices.show(Text(text="web"), hints_in("en")) == ""


@given(st.text(max_size=300), st.sampled_from(tuple(LABELS)))
def test_no_text_is_too_strange_to_read(text: str, lang: str) -> None:
    assert isinstance(reading_of(text, lang), Understood | Unsure | Unclear)


EXCLUSIVE = {
    "ru": ("Теряются заявки|Нет контроля|Нет отчётов|Всё и так хорошо", "Что мешает?"),
    "en": ("Pool|Gym|None of these", "What do you want?"),
    "es": ("Piscina|Gimnasio|Ninguna de estas", "¿Qué quiere?"),
    "fr": ("Piscine|Salle de sport|Rien de tout cela", "Que voulez-vous ?"),
}


@pytest.mark.parametrize(
    ("lang", "text", "places"),
    [
        ("ru", "нет", "3"), ("ru", "никаких", "3"), ("ru", "ничего", "3"), ("ru", "всё", "012"), ("ru", "все сразу", "012"),
        ("en", "no", "2"), ("en", "none", "2"), ("en", "nothing", "2"), ("en", "all of them", "01"),
        ("es", "no", "2"), ("es", "nada", "2"), ("es", "todo", "01"), ("fr", "non", "2"), ("fr", "rien", "2"), ("fr", "tout", "01"),
    ],
)  # fmt: skip
def test_an_option_for_none_of_the_others_is_taken_alone(lang: str, text: str, places: str) -> None:
    labels, question = EXCLUSIVE[lang]
    options = tuple(Option(id=str(at), label=label) for at, label in enumerate(labels.split("|")))
    reading = choices.read(text, Hints(lang=lang, question=question, options=options))
    assert isinstance(reading, Understood)
    assert reading.answer == Choices(options=tuple(places))


def test_a_bare_no_ticks_nothing_where_no_option_stands_for_it() -> None:
    options = (Option(id="a", label="Нет контроля"), Option(id="b", label="Теряются заявки"))
    reading = choices.read("нет", Hints(lang="ru", options=options))
    assert isinstance(reading, Understood)
    assert reading.answer == Choices(options=())
