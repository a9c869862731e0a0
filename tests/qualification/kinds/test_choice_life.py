"""Replies about health, family, home and leisure: situations, brands and people instead of the words on the buttons."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qualification.answers import Choice
from qualification.kinds import choice
from qualification.reading import Hints, Option, Understood
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"


def read_wrongly(path: Path) -> tuple[int, list[tuple[str, str, str | None, str | None]]]:
    """How many cases the table has, and those that are read wrongly: question, text, expected, read."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wrong = []
    for case in cases:
        options = tuple(Option(id=each["id"], label=each["label"]) for each in case["choices"])
        reading = choice.read(case["text"], Hints(lang=case["lang"], question=case["question"], options=options))
        taken = reading.answer.option if isinstance(reading, Understood) and isinstance(reading.answer, Choice) else None
        if taken != case["expected"]:
            wrong.append((case["question"], case["text"], case["expected"], taken))
    return len(cases), wrong


@pytest.mark.parametrize("lang", ["ru", "en", "es", "fr"])
def test_a_situation_is_an_answer_where_it_points_to_one_option(lang: str) -> None:
    count, wrong = read_wrongly(CASES / f"choice_more_life_{lang}.jsonl")
    assert count > 150
    assert_read(count, wrong)
