"""The approach to a lead: from its own answers, whole sentences whatever is missing."""

from __future__ import annotations

import re
from typing import Any

import pytest

from dialogs.approach_words import AGAIN, CALL, LETTER, METHODS
from dialogs.drafting import Letter, Said, Told, prepare
from dialogs.script import Script
from qualification.answers import Choice, Company, Email, Money, Name, Phone, Text
from tests.bot.scripts import HOUSES

LANGUAGES = ("ru", "en", "es", "fr")
NEED = Said(question="need", answer=Choice(option="house"), raw="нужен  дом\nк лету")
TASK = Said(question="task", answer=Text(text="клиенты теряются"), raw="клиенты теряются")
NAME = Said(question="name", answer=Name(first="Анна", last="Орлова"), raw="Анна Орлова")
FIRM = Said(question="firm", answer=Company(name="Ромашка"), raw="Ромашка")
CONTACTS = (
    Said(question="phone", answer=Phone(e164="+79123456789"), raw="1"),
    Said(question="mail", answer=Email(address="a@b.example"), raw="2"),
)


def script(**changes: Any) -> Script:
    return Script.model_validate({**HOUSES, **changes})


def test_the_problem_is_told_in_the_visitors_words_and_the_rest_in_the_managers_language() -> None:
    told = Told(
        language="ru",
        said=[NEED, FIRM, NAME, *CONTACTS],
        objections=["price_objection", "think"],
        magnets=["plans", "gone"],
        wants_person=True,
        manager="Иван",
    )

    came = prepare(script(objections={"price_objection": {"en": "It pays off.", "ru": "Окупится."}}), told, "en")

    assert (came.greeting, came.problem, came.promised, came.wants_person) == ("Здравствуйте, Анна!", "нужен дом к лету", ("plans",), True)
    assert came.objections == (("price_objection", "It pays off."), ("think", "I understand."))
    assert came.asked == ("Need", "firm", "name")
    assert came.again is None
    assert came.letter == Letter(
        subject="Ваш вопрос: нужен дом к лету",
        lines=(
            "Здравствуйте, Анна!",
            "Пишу, потому что вы рассказали нам: «нужен дом к лету». С этим мы можем помочь.",
            "С такой же задачей к нам уже приходили, и мы её решали; расскажу, как.",
            "Ответьте одним словом, и я пришлю подробности.",
            "Иван",
        ),
    )
    assert came.call[1] == "Say why you call: they wrote “нужен дом к лету” themselves."
    assert (len(came.call), len(came.methods)) == (len(CALL), 5)


def test_free_words_tell_the_problem_better_than_a_choice() -> None:
    assert prepare(script(), Told(language="ru", said=[NEED, TASK]), "ru").problem == "клиенты теряются"


def test_without_words_about_the_need_the_first_answer_is_the_problem() -> None:
    budget = Said(question="budget", answer=Money(low=None, high=None, currency="RUB"), raw="около 5 млн")

    assert prepare(script(qualification={}), Told(language="ru", said=[NAME, budget]), "ru").problem == "около 5 млн"
    no_yes = {"criteria": {"need": {"no": {"need": "look"}}}}
    assert prepare(script(qualification=no_yes), Told(language="ru", said=[NEED]), "ru").problem == "нужен дом к лету"


def test_a_lead_who_said_nothing_gets_whole_sentences() -> None:
    came = prepare(script(), Told(language="en"), "en")

    assert (came.greeting, came.problem, came.objections, came.asked) == ("Dear,", None, (), ())
    assert came.letter.subject == "Cottage village"
    assert came.letter.lines == (
        "Dear,",
        "Others came to us with the same task and we solved it; I can tell you how.",
        "Answer with one word, and I will send you the details.",
    )
    assert len(came.call) == len(CALL) - 1


def test_a_second_talk_refers_to_the_first() -> None:
    told = Told(language="en", first_name="Nadejda", last_day="12 May", last_subject="perfumes for the shop")

    assert prepare(script(), told, "en").again == "We talked on 12 May: “perfumes for the shop”. I come back to that talk."


def test_a_magnet_is_named_by_its_title_and_a_script_may_say_all_of_it_otherwise() -> None:
    own = script(
        magnets={"plans": {"text": "x", "title": {"en": "The plans", "ru": "Планировки"}}},
        approach={"call": ["Ask about {company}."], "letter": {"because": "You asked for {promised}."}, "methods": {}},
    )

    came = prepare(own, Told(language="ru", said=[FIRM], magnets=["plans"]), "en")

    assert (came.promised, came.call, came.methods) == (("The plans",), ("Ask about Ромашка.",), ())
    assert "You asked for Планировки." in came.letter.lines


@pytest.mark.parametrize("words", [*LETTER.values(), *CALL, AGAIN, *METHODS.values()])
def test_every_word_of_an_approach_is_there_in_four_languages_with_the_same_names(words: dict[str, str]) -> None:
    assert tuple(words) == LANGUAGES and all(words.values())
    assert len({tuple(sorted(re.findall(r"\{\w+\}", text))) for text in words.values()}) == 1
