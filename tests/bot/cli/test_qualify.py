"""`hotlead qualify` and `hotlead understand`: answers in, judgement and readings out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.bot.cli.calling import Calls, Ran

CLINIC = Path(__file__).with_name("clinic.yaml")


def judged(hotlead: Calls, answers: Any, folder: Path, *more: str) -> Ran:
    """What `hotlead qualify` says about the answers."""
    file = folder / "answers.json"
    file.write_bytes(answers if isinstance(answers, bytes) else orjson.dumps(answers))
    return hotlead("qualify", CLINIC, "--answers", file, *more)


@pytest.mark.parametrize(
    "answers",
    [
        {"need": "pain", "price": 800, "insured": True},
        {"need": "it hurts", "price": "about 800", "insured": "yes"},
        {"need": "A toothache", "price": "800 EUR", "insured": "of course", "also": None},
        {
            "need": {"is": "Choice", "option": "pain"},
            "price": {"is": "Money", "low": 800, "high": 800, "currency": "EUR"},
            "insured": {"is": "YesNo", "yes": True},
        },
    ],
    ids=["ids and plain values", "words", "labels and a null", "as stored"],
)
def test_answers_are_judged_however_they_are_written(hotlead: Calls, tmp_path: Path, answers: Any) -> None:
    ran = judged(hotlead, answers, tmp_path)
    assert (ran.code, ran.err) == (0, "")
    verdict = ran.json
    assert [line["points"] for line in verdict["points"]] == [40, 30, -5]
    assert (verdict["mark"], verdict["temperature"], verdict["score"]) == ("targeted", "hot", 65)


def test_the_points_shown_sum_to_the_score(hotlead: Calls, tmp_path: Path) -> None:
    for need in ("pain", "check"):
        for price in (100, 5000):
            verdict = judged(hotlead, {"need": need, "price": price, "insured": price > 1000}, tmp_path).json
            assert sum(line["points"] for line in verdict["points"]) == verdict["score"] == verdict["fit"] + verdict["readiness"]


def test_no_answers_are_a_verdict_of_nothing(hotlead: Calls, tmp_path: Path) -> None:
    verdict = judged(hotlead, {}, tmp_path).json
    assert (verdict["mark"], verdict["score"], verdict["criteria"][0]["mark"]) == ("undecided", 0, "unknown")


def test_several_options_are_a_list_or_one_id(hotlead: Calls, tmp_path: Path) -> None:
    assert judged(hotlead, {"also": ["gums", "braces"]}, tmp_path).code == 0
    assert judged(hotlead, {"also": "gums"}, tmp_path).code == 0
    assert judged(hotlead, {"also": "gums and braces"}, tmp_path).code == 0


def test_a_contact_may_be_told(hotlead: Calls, tmp_path: Path) -> None:
    assert judged(hotlead, {"need": "pain", "contact": True}, tmp_path).code == 0


@pytest.mark.parametrize(
    ("answers", "code", "why"),
    [
        ({"nosuch": 1}, 2, "the script asks no `nosuch` (it asks: need, also, price, visits, insured)"),
        ({"need": "purple elephants"}, 1, "`need`: 'purple elephants' is not understood as choice"),
        ({"also": ["gums", "nosuch"]}, 1, "`also`: there is no option `nosuch` (there are: gums, braces)"),
        ({"need": {"is": "Choice", "option": "nosuch"}}, 1, "`need`: there is no option `nosuch` (there are: pain, check)"),
        ({"need": ["pain"]}, 1, '`need`: ["pain"] is no answer to a question of kind choice'),
        ({"visits": "fifty"}, 1, "`visits`: 'fifty' is not understood as number"),
        ({"visits": False}, 1, "`visits`: false is no answer to a question of kind number"),
        ({"price": {"is": "Money", "low": "much", "high": None, "currency": "EUR"}}, 1, "`price`: low: "),
        ({"price": {"is": "Wealth"}}, 1, "`price`: no such kind of answer: 'Wealth'"),
        ({"price": {"is": "Money"}}, 1, "`price`: not a Money: "),
        ([], 2, "a JSON object of answers by question is needed"),
        (b'{"need":', 2, "unexpected end of data"),
        (b"\xff", 2, "str is not valid UTF-8"),
    ],
)
def test_what_is_wrong_is_named_in_one_line(hotlead: Calls, tmp_path: Path, answers: Any, code: int, why: str) -> None:
    ran = judged(hotlead, answers, tmp_path)
    assert (ran.code, ran.out, len(ran.errors)) == (code, "", 1)
    assert ran.err.startswith(f"hotlead: {tmp_path}/answers.json: {why}")


def test_a_file_of_answers_there_is_not_is_wrong_usage(hotlead: Calls, tmp_path: Path) -> None:
    ran = hotlead("qualify", CLINIC, "--answers", tmp_path / "none.json")
    assert (ran.code, ran.out, ran.err) == (2, "", f"hotlead: {tmp_path}/none.json: No such file or directory\n")


def test_answers_must_be_given(hotlead: Calls) -> None:
    ran = hotlead("qualify", CLINIC)
    assert (ran.code, ran.out) == (2, "") and "--answers" in ran.err


def test_words_are_read_in_the_language_named(hotlead: Calls, tmp_path: Path) -> None:
    file = tmp_path / "answers.json"
    file.write_text('{"need": "готовый дом", "budget": "9 млн"}', encoding="utf-8")
    verdict = hotlead("qualify", "cottages", "--answers", file, "--lang", "ru").json
    assert verdict["score"] > 0 and next(one["mark"] for one in verdict["criteria"] if one["name"] == "need") == "yes"


YES = '{"id": "a", "kind": "yesno", "lang": "en", "question": "Are you insured?", "text": "yes"}'
NO = '{"id": "b", "kind": "yesno", "lang": "en", "question": "Are you insured?", "text": "no"}'


def understood(hotlead: Calls, text: str, folder: Path) -> Ran:
    """What `hotlead understand` says about the cases."""
    file = folder / "cases.jsonl"
    file.write_text(text, encoding="utf-8")
    return hotlead("understand", file)


def test_each_case_has_its_prediction_in_order(hotlead: Calls, tmp_path: Path) -> None:
    ran = understood(hotlead, f"{YES}\n\n{NO}\n", tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert [row["predicted"] for row in ran.json_lines] == [True, False]


def test_a_case_may_hold_line_separators_of_unicode(hotlead: Calls, tmp_path: Path) -> None:
    """They are ordinary signs inside a JSON text and end no line."""
    ran = understood(hotlead, YES.replace("insured?", "insured?\u2028\u0085"), tmp_path)
    assert (ran.code, ran.json_lines) == (0, [{"id": "a", "predicted": True}])


@pytest.mark.parametrize("line", ["{bad", "[]", "7", '{"id": "b", "lang": "en", "kind": "nosuch", "text": "x"}', '{"id": "b"}'])
def test_a_malformed_case_is_named_with_file_and_line(hotlead: Calls, tmp_path: Path, line: str) -> None:
    ran = understood(hotlead, f"{YES}\n\n{line}\n", tmp_path)
    assert (ran.code, len(ran.errors)) == (1, 1)
    assert ran.err.startswith(f"hotlead: {tmp_path}/cases.jsonl:3: ")


def test_cases_that_cannot_be_read_are_wrong_usage(hotlead: Calls, tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b"\xff")
    for name in ("none.jsonl", "latin.jsonl"):
        ran = hotlead("understand", tmp_path / name)
        assert (ran.code, ran.out, len(ran.errors)) == (2, "", 1) and name in ran.err
