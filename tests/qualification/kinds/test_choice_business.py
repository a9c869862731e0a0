"""Replies to the questions of businesses with buttons: law, money, staff, freight, premises, software, advertising."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qualification.cases import predict
from tests.qualification.tables import assert_read

CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize("lang", ["ru", "en", "es", "fr"])
def test_every_reply_to_a_business_is_read_as_a_fluent_person_would(lang: str) -> None:
    lines = (CASES / f"choice_more_business_{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    assert len(cases) > 100
    read = [(case["question"], case["text"], case["expected"], predict(case)) for case in cases]
    assert_read(len(cases), [each for each in read if each[2] != each[3]])
