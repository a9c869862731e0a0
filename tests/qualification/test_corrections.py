"""Words that mark a correction, in four languages, and those that do not."""

from __future__ import annotations

import pytest

from qualification.corrections import MOST_SIGNS, correction_mark

TOLD = (
    "ошибся, бюджет 5 млн", "я ошиблась", "поправка: май", "опечатка, 50", "имел в виду директора", "измените бюджет на 5 млн",
    "не то нажала", "I meant next year", "my mistake, 5 people", "correction: May", "make that 12", "change my budget to 5000",
    "me equivoqué, soy el director", "quise decir mayo", "corrijo: 5000", "cambie el presupuesto a 5000",
    "je me suis trompé", "je voulais dire mai", "erreur, 5000", "modifiez le budget",
)  # fmt: skip
HINTED = (
    "вообще-то 5 млн", "на самом деле в мае", "точнее, в июне", "нет, я директор", "не 5, а 50", "ой, 50", "actually 5 people",
    "sorry, May", "no, the director", "not May but June", "I mean June", "wait, 50", "en realidad 5000", "perdón, mayo", "no, el director",
    "no 5 sino 50", "en fait 5000", "pardon, mai", "non, directeur", "pas 5 mais 50", "désolé, 5",
)  # fmt: skip
NONE = (
    "5 млн",
    "директор",
    "в мае",
    "next year",
    "the director",
    "5000 euros",
    "el director",
    "en mayo",
    "le directeur",
    "en mai",
    "",
    "нету",
)


@pytest.mark.parametrize(("mark", "text"), [("told", text) for text in TOLD] + [("hinted", text) for text in HINTED])
def test_words_mark_a_correction(mark: str, text: str) -> None:
    assert correction_mark(text) == mark


@pytest.mark.parametrize("text", [*NONE, "actually " * (MOST_SIGNS // 8)])
def test_plain_answers_and_long_stories_mark_none(text: str) -> None:
    assert correction_mark(text) is None
