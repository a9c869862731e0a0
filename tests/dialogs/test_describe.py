"""Answers, criteria and points in words, and the verdict as plain JSON."""

from __future__ import annotations

import json
from datetime import date
from typing import get_args

import pytest

from dialogs.describe import answer_lines, answer_words, criteria_lines, options_of, phone_words, point_lines, question_title
from dialogs.script import Ask
from dialogs.turn import rules_known
from dialogs.verdict_words import verdict_record
from qualification.answers import (
    Answer,
    Choice,
    Choices,
    Company,
    Email,
    Money,
    Name,
    NoMoney,
    Number,
    Phone,
    Site,
    Text,
    Timing,
    VagueTiming,
    YesNo,
)
from qualification.reading import Option
from qualification.verdict import judge
from tests.dialogs.playing import everything, nodes

WORDS: list[tuple[str, Answer, str]] = [
    ("need", Choice(option="yacht"), "A yacht"),
    ("need", Choice(option="gone"), "gone"),
    ("extras", Choices(options=("radio", "anchor")), "Radio, Anchor"),
    ("licence", YesNo(yes=False), "No"),
    ("crew", Number(value=4.0), "4"),
    ("price", Money(low=None, high=5000.0, currency="EUR"), "up to €5,000"),
    ("price", NoMoney(why="no_budget"), "no budget"),
    ("term", VagueTiming(when="asap"), "as soon as possible"),
    ("term", Timing(from_days=1, to_days=1, asked_on=date(2026, 3, 2)), "3 March"),
    ("firm", Company(name="Sea Ltd"), "Sea Ltd"),
    ("page", Site(url="https://example.com"), "example.com"),
    ("name", Name(first="Ann", last="Lee"), "Ann Lee"),
    ("phone", Phone(e164="+447400123456"), "+44 7400 123456"),
    ("mail", Email(address="ann@example.com"), "ann@example.com"),
    ("wish", Text(text="for the wind"), "for the wind"),
]


@pytest.mark.parametrize(("question", "answer", "words"), WORDS)
def test_an_answer_in_words_whatever_the_question_is_now(question: str, answer: Answer, words: str) -> None:
    assert answer_words(everything(), question, answer, "en") == words
    if not isinstance(answer, Choice | Choices):
        assert answer_words(everything(), "gone", answer, "en") == words


def test_every_kind_of_answer_has_words() -> None:
    assert {type(answer) for _, answer, _ in WORDS} == set(get_args(Answer))


def test_answers_come_with_the_titles_of_their_questions() -> None:
    answers: dict[str, Answer] = {"need": Choice(option="kite"), "crew": Number(value=4.0), "gone": Text(text="x")}

    assert answer_lines(everything(), answers, "ru") == (("Ищет", "Змей"), ("Сколько вас?", "4"), ("gone", "x"))
    assert question_title(everything(), "price", "fr") == "Budget"


def test_a_number_is_grouped_as_people_write_it() -> None:
    assert phone_words("+79123456789") == "+7 912 345-67-89"


def test_labels_of_other_languages_and_all_synonyms_mean_the_option() -> None:
    node = everything().nodes["need"]
    assert isinstance(node, Ask)

    assert options_of(everything(), node, "ru")[0] == Option(id="yacht", label="Яхта", synonyms=("sailing ship", "парусник", "A yacht"))


RICH: dict[str, Answer] = {
    "need": Choice(option="yacht"),
    "extras": Choices(options=("radio", "oven")),
    "licence": YesNo(yes=True),
    "price": Money(low=6000.0, high=6000.0, currency="EUR"),
    "term": VagueTiming(when="asap"),
}


def test_criteria_and_points_in_words() -> None:
    verdict = judge(everything().qualification.rules, rules_known(everything(), RICH, has_contact=True))

    assert criteria_lines(everything(), verdict, "en") == (("Need", "yes", "Looks for"), ("Funds", "yes", "Budget"))
    assert point_lines(everything(), verdict, "en") == (
        (30, "wants a yacht"),
        (10, "wants a lot"),
        (10, "has a licence"),
        (30, "has the money"),
        (20, "soon"),
        (-5, "limit of the group"),
        (-5, "limit of the group"),
    )
    assert point_lines(everything(), verdict, "de")[-1] == (-5, "limit of the group")
    assert sum(points for points, _ in point_lines(everything(), verdict, "en")) == verdict.score.total == 90


def test_a_criterion_without_a_title_goes_by_its_name() -> None:
    played = nodes("first: {ask: Well?, kind: yesno, next: end}", "qualification: {criteria: {keen: {yes: {first: true}}}}")
    verdict = judge(played.qualification.rules, rules_known(played, {}, has_contact=False))

    assert criteria_lines(played, verdict, "en") == (("keen", "unknown", "Well?"),)


def test_the_verdict_as_json_with_its_reasons() -> None:
    answers: dict[str, Answer] = {"price": Money(low=6000.0, high=6000.0, currency="EUR")}
    verdict = judge(everything().qualification.rules, rules_known(everything(), answers, has_contact=False))

    record = verdict_record(everything(), verdict, "en")

    assert json.loads(json.dumps(record)) == {
        "mark": "undecided",
        "targeted": None,
        "lacking": ["need"],
        "temperature": "warm",
        "tier_because": ["points"],
        "score": 30,
        "fit": 0,
        "readiness": 30,
        "points": [{"points": 30, "group": "readiness", "rule": 4, "because": "has the money", "rests_on": ["price"]}],
        "criteria": [
            {"name": "need", "title": "Need", "mark": "unknown", "rests_on": ["need"], "because": "Looks for"},
            {"name": "funds", "title": "Funds", "mark": "yes", "rests_on": ["price"], "because": "Budget"},
        ],
        "lacking_words": ["Looks for"],
    }
