from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from qualification import cases
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
from qualification.cases import Prediction, predict
from qualification.kinds import KINDS, Kind
from qualification.reading import Hints, Option, Reading, Unclear, UnclearWhy, Understood, Unsure

TODAY = date(2026, 2, 16)
ASKED: list[tuple[str, Hints]] = []
"""What the stand-in was asked, newest last."""


@pytest.fixture(autouse=True)
def _nothing_asked() -> Iterator[None]:
    ASKED.clear()
    yield


def answering(monkeypatch: pytest.MonkeyPatch, kind: str, reading: Reading) -> None:
    """Lets a stand-in answer for one kind of question."""

    def read(text: str, hints: Hints) -> Reading:
        ASKED.append((text, hints))
        return reading

    stand_in = Kind(name=kind, read=read, show=KINDS[kind].show, operators=frozenset())
    monkeypatch.setattr(cases, "KINDS", {**KINDS, kind: stand_in})


@pytest.mark.parametrize(
    ("kind", "answer", "expected"),
    [
        ("choice", Choice(option="a"), "a"),
        ("choices", Choices(options=("a", "b")), ["a", "b"]),
        ("yesno", YesNo(yes=False), False),
        ("number", Number(value=12.5), 12.5),
        (
            "money",
            Money(low=None, high=500.0, currency="EUR", period="month"),
            {"min": None, "max": 500.0, "currency": "EUR", "period": "month"},
        ),
        ("money", NoMoney(why="refuse"), {"none": True, "why": "refuse"}),
        ("timing", Timing(from_days=1, to_days=7, asked_on=TODAY), {"from_days": 1, "to_days": 7}),
        ("timing", Timing(from_days=0, to_days=9, asked_on=TODAY, deadline=True), {"from_days": 0, "to_days": 9, "deadline": True}),
        ("timing", VagueTiming(when="asap"), {"vague": "asap"}),
        ("phone", Phone(e164="+34612345678"), "+34612345678"),
        ("email", Email(address="a@gmai.com", suggestion="a@gmail.com"), {"email": "a@gmai.com", "suggestion": "a@gmail.com"}),
        ("name", Name(first="Анна"), {"first": "Анна", "last": None}),
        ("company", Company(name="ООО Ромашка"), "ООО Ромашка"),
        ("site", Site(url="https://a.com"), "https://a.com"),
        ("text", Text(text="a logo"), "a logo"),
    ],
)
def test_an_answer_is_predicted_in_the_form_of_its_kind(
    monkeypatch: pytest.MonkeyPatch, kind: str, answer: Answer, expected: Prediction
) -> None:
    answering(monkeypatch, kind, Understood(answer=answer))

    assert predict({"kind": kind, "lang": "ru", "text": "x"}) == expected


@pytest.mark.parametrize(
    ("kind", "why", "expected"),
    [
        ("choice", "nothing", None),
        ("phone", "invalid", None),
        ("number", "nothing", None),
        ("timing", "nothing", {"vague": "unknown"}),
        ("email", "nothing", {"email": None, "suggestion": None}),
        ("name", "nothing", {"first": None, "last": None}),
        ("money", "question", {"none": True, "why": "question"}),
        ("money", "nothing", {"none": True, "why": "other"}),
    ],
)
def test_an_unclear_reply_is_predicted_as_nothing_of_its_kind(
    monkeypatch: pytest.MonkeyPatch, kind: str, why: UnclearWhy, expected: Prediction
) -> None:
    answering(monkeypatch, kind, Unclear(why=why))

    assert predict({"kind": kind, "lang": "en", "text": "x"}) == expected


def test_an_unsure_reading_claims_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "choice", Unsure(candidates=(Choice(option="a"),), confidence=0.7))

    assert predict({"kind": "choice", "lang": "en", "text": "x"}) is None


def test_the_reader_is_told_everything_the_case_says(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, "choice", Unclear())

    predict(
        {
            "id": "case-1",
            "kind": "choice",
            "lang": "fr",
            "question": "Quand ?",
            "text": "demain",
            "now": "2026-02-16",
            "context": {"currency": "CHF", "country": "CH"},
            "choices": [{"id": "a", "label": "A", "synonyms": ["alpha"]}, {"id": "b", "label": "B"}],
            "expected": "a",
        }
    )

    options = (Option(id="a", label="A", synonyms=("alpha",)), Option(id="b", label="B"))
    (asked,) = ASKED
    assert asked == ("demain", Hints(lang="fr", question="Quand ?", options=options, currency="CHF", country="CH", today=TODAY))


def test_the_real_readers_are_asked() -> None:
    assert predict({"kind": "text", "lang": "en", "text": " a  logo "}) == "a logo"
    assert predict({"kind": "text", "lang": "en", "text": "!"}) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("позовите оператора", "human"),
        ("зачем вам мой номер?", "none"),
        ("минутку", "none"),
        ("нужен сайт", "none"),
    ],
)
def test_an_intent_is_predicted_by_its_name(text: str, expected: str) -> None:
    assert predict({"kind": "intent", "lang": "ru", "question": "Что вас интересует?", "text": text}) == expected


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kind": None}, "field 'kind': expected a text, got None"),
        ({"kind": "colour"}, "field 'kind': expected one of intent, choice"),
        ({"lang": 7}, "field 'lang': expected a text, got 7"),
        ({"text": ["x"]}, "field 'text': expected a text"),
        ({"question": 1}, "field 'question': expected a text"),
        ({"now": "soon"}, "field 'now': expected a date as 2026-02-16, got 'soon'"),
        ({"context": "EUR"}, "field 'context': expected an object"),
        ({"context": {"currency": 5}}, "field 'currency': expected a text"),
        ({"choices": "ab"}, "field 'choices': expected a list"),
        ({"choices": ["a"]}, "field 'choices': expected objects with id and label, got 'a'"),
        ({"choices": [{"id": "a"}]}, "field 'label': expected a text, got None"),
        ({"choices": [{"id": "a", "label": "A", "synonyms": "b"}]}, "field 'synonyms': expected a list"),
    ],
)
def test_a_malformed_case_is_refused_by_the_name_of_its_field(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        predict({"kind": "choice", "lang": "en", "question": "What?", "text": "x"} | change)
