"""Answers as JSON: each kind comes back as it was, anything else is refused."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given

from qualification.answers import Answer, Choices, Money, from_json, to_json
from tests.qualification.answering import answers


@given(answers())
def test_an_answer_comes_back_from_json_as_it_was(answer: Answer) -> None:
    assert from_json(json.loads(json.dumps(to_json(answer)))) == answer


def test_the_json_form_is_flat_and_names_its_kind() -> None:
    assert to_json(Choices(options=("gas", "water"))) == {"is": "Choices", "options": ["gas", "water"]}
    assert to_json(Money(low=None, high=5.0, currency="EUR")) == {
        "is": "Money",
        "low": None,
        "high": 5.0,
        "currency": "EUR",
        "period": None,
    }


@pytest.mark.parametrize(
    "record", [{}, {"is": "Colour"}, {"is": 5}, {"is": "Choice"}, {"is": "YesNo", "yes": True, "no": False}, {"is": "Timing"}]
)
def test_what_is_no_answer_is_refused(record: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no such kind of answer|not a "):
        from_json(record)


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        from_json({"is": "Timing", "from_days": 1, "to_days": 1, "asked_on": "yesterday"})


def test_there_are_fourteen_kinds_of_answers() -> None:
    assert len(get_args(Answer)) == 14
