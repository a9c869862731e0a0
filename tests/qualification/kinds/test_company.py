"""Companies: by legal form, in quotation marks, introduced, alone; and visitors who have none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Company, Text
from qualification.kinds import company
from qualification.reading import Hints, Unclear, Understood
from tests.qualification.kinds.contact_cases import NASTY

_NAMED = (
    ("ru", "ООО «Ромашка»", "ООО «Ромашка»"),
    ("ru", 'ООО "Вектор плюс"', 'ООО "Вектор плюс"'),
    ("ru", "ооо ромашка", "ооо ромашка"),
    ("ru", "мы — студия Север", "студия Север"),
    ("ru", "наш бренд называется «Тепло»", "Тепло"),
    ("ru", "Ромашка", "Ромашка"),
    ("ru", "работаю в Газпром", "Газпром"),
    ("ru", "я из компании Ромашка", "Ромашка"),
    ("ru", "ИП Иванов", "ИП Иванов"),
    ("ru", "компания называется Север-Строй", "Север-Строй"),
    ("ru", "мы из Альфы, Москва", "Альфы"),
    ("en", "I work at Acme Inc", "Acme Inc"),
    ("en", "Acme Inc.", "Acme Inc."),
    ("en", "Smith & Sons Ltd", "Smith & Sons Ltd"),
    ("en", "we are Blue Ocean Studio", "Blue Ocean Studio"),
    ("en", "I'm from Google", "Google"),
    ("en", "my company is Acme. We sell anvils", "Acme"),
    ("en", "Smith & Sons", "Smith & Sons"),
    ("es", "soy de Talleres Pérez S.L.", "Talleres Pérez S.L."),
    ("es", "trabajo en Inditex", "Inditex"),
    ("es", "mi empresa se llama Sol y Mar", "Sol y Mar"),
    ("es", "Mercadona", "Mercadona"),
    ("fr", "chez Dupont SARL", "Dupont SARL"),
    ("fr", "je travaille chez Orange", "Orange"),
    ("fr", "notre société s'appelle Bleu Ciel", "Bleu Ciel"),
    ("fr", "Carrefour", "Carrefour"),
)
_NONE = (
    ("ru", "нет компании"), ("ru", "нет"), ("ru", "пока нет"), ("ru", "я сам"), ("ru", "физлицо"), ("ru", "ип"), ("ru", "не скажу"),
    ("ru", "никакая"), ("ru", "самозанятый"), ("ru", "89123456789"), ("ru", "ivan@mail.ru"), ("ru", "работаю в"), ("ru", "..."),
    ("ru", "мы из одной очень длинной истории про то как всё было раньше"), ("ru", "я хочу узнать сколько у вас стоит всё это вместе"),
    ("en", "self-employed"), ("en", "none"), ("en", "no company"), ("en", "just me"), ("en", "n/a"), ("en", "freelancer"),
    ("es", "autónomo"), ("es", "no tengo empresa"), ("es", "particular"), ("es", "ninguna"),
    ("fr", "particulier"), ("fr", "aucune"), ("fr", "je suis indépendant"), ("fr", "à mon compte"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "called"), _NAMED)
def test_a_company_is_named(lang: str, text: str, called: str) -> None:
    assert company.read(text, Hints(lang=lang)) == Understood(answer=Company(name=called), confidence=0.8)


@pytest.mark.parametrize(("lang", "text"), _NONE)
def test_who_has_no_company_names_none(lang: str, text: str) -> None:
    assert company.read(text, Hints(lang=lang)) == Unclear(why="nothing")


def test_a_question_is_no_company() -> None:
    assert company.read("а зачем вам?", Hints(lang="ru")) == Unclear(why="question")


def test_only_a_company_is_shown() -> None:
    assert company.show(Company(name="Acme"), Hints()) == "Acme"
    assert company.show(Text(text="x"), Hints()) == ""


@pytest.mark.parametrize("text", NASTY)
def test_nonsense_is_read_without_an_error(text: str) -> None:
    assert company.read(text, Hints(lang="ru")) is not None


@settings(max_examples=300, deadline=None)
@given(st.text(), st.sampled_from(["", "ООО ", "мы из ", "«", " inc"]), st.sampled_from(["ru", "en", "es", "fr", "de"]))
def test_no_text_raises(text: str, form: str, lang: str) -> None:
    company.read(form + text, Hints(lang=lang))
    company.read(text + form, Hints(lang=lang))
