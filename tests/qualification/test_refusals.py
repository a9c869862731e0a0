"""Refusals to leave a contact, as people type them."""

from __future__ import annotations

import pytest

from qualification.contacts.refusals import MOST_SIGNS, refuses_contact

WILL_NOT = (
    "не хочу давать номер|не дам|не дам номер|номер не дам|без телефона|без номера, пожалуйста|телефон не оставлю|"
    "не буду оставлять телефон|"
    "пишите сюда|пишите здесь|только телеграм|лучше в телеграм|напишите мне в телеграм|давайте здесь|в телеге|можно без телефона|"
    "не хотелось бы давать свой номер|обойдемся без телефона|тут|i won't give my number|i don't want to give my phone|no phone please|"
    "just telegram|telegram only|write me here|i'd rather not share my number|not giving it|"
    "i do not want to share my email|message me here|"
    "without a phone|here please|on telegram|no quiero dar mi número|solo telegram|sin teléfono|escríbame aquí|"
    "no doy mi número|por telegram|"
    "pas de téléphone|je ne veux pas donner mon numéro|écrivez-moi ici|telegram seulement|sans téléphone|sur telegram"
)
MAY = (
    "+7 912 345-67-89|ann@example.com|да|нет телефона под рукой, позже|мой телефон 89123456789|зачем вам номер?|"
    "без телефона можно?|позвоните мне|"
    "call me|my number is 5551234|here is my number|вот мой номер|hola|mi número es 612345678|voici mon numéro|"
    "|я здесь живу|i live here|какой телефон?"
)


@pytest.mark.parametrize("text", WILL_NOT.split("|"))
def test_who_will_not_leave_a_contact_is_understood(text: str) -> None:
    assert refuses_contact(text)


@pytest.mark.parametrize("text", MAY.split("|"))
def test_what_is_no_refusal_is_not_taken_for_one(text: str) -> None:
    assert not refuses_contact(text)


def test_a_long_story_refuses_nothing() -> None:
    assert not refuses_contact("не дам номер " + "потому что " * MOST_SIGNS)
