"""Replies that answer in a roundabout way, and remarks that only sound like an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qualification.cases import predict
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize("lang", ["ru", "en", "es", "fr"])
def test_a_roundabout_answer_is_taken_and_a_remark_is_not(lang: str) -> None:
    cases = [json.loads(line) for line in (CASES / f"choice_more_ways_{lang}.jsonl").read_text(encoding="utf-8").splitlines()]
    wrong = [(case["question"], case["text"], case["expected"], told) for case in cases if (told := predict(case)) != case["expected"]]
    assert len(cases) >= 50
    assert_read(len(cases), wrong)
