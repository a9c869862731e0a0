"""Replies to questions of many trades, with many traps: how many are read right, and how many that answer nothing are taken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qualification.cases import predict

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("ru", "en", "es", "fr")
WIDE, FAR = 0.86, 0.75
"""The least share that has to be right: of questions that the vocabulary was grown with, and of such as nobody had seen."""
WIDE_TAKEN, FAR_TAKEN = 0.12, 0.15
"""And the greatest share of those that answer nothing which may be taken for an answer."""


def shares(path: Path) -> tuple[int, float, float]:
    """How many cases the table has, the share read right, and of those that answer nothing the share taken for an answer."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    read = [(case["expected"], case.get("also", ()), predict(case)) for case in cases]
    right = sum(1 for expected, also, told in read if told == expected or told in also)
    nothing = [told for expected, _, told in read if expected is None]
    return len(cases), right / len(cases), sum(1 for told in nothing if told is not None) / len(nothing)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_most_replies_to_questions_of_many_trades_are_read_right(lang: str) -> None:
    count, right, taken = shares(CASES / f"choice_wide_{lang}.jsonl")
    assert count >= 300
    assert right >= WIDE
    assert taken <= WIDE_TAKEN


@pytest.mark.parametrize("lang", LANGUAGES)
def test_three_of_four_replies_far_from_the_vocabulary_are_read_right(lang: str) -> None:
    count, right, taken = shares(CASES / f"choice_far_{lang}.jsonl")
    assert count >= 170
    assert right >= FAR
    assert taken <= FAR_TAKEN
