"""What was found, in the language of the reader."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from dialogs.linting import lint
from dialogs.linting.finding import Finding
from dialogs.linting.sentences import OTHER_LANGUAGES, UNREADABLE, code_of, in_language, line, told
from dialogs.loading import Problem, ScriptError, load
from tests.dialogs.test_linting import CASES, changed

RULES = Path(__file__).parents[2] / "dialogs" / "linting"
_NAME = re.compile(r"\{(\w+)\}")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def test_every_code_has_its_sentences_in_every_language() -> None:
    codes = {code for path in RULES.glob("*.py") for code in re.findall(r'code="(HL\d+)"', path.read_text(encoding="utf-8"))}
    assert len(codes) > 25
    for language, sentences in OTHER_LANGUAGES.items():
        assert set(sentences) == codes | {UNREADABLE}, language


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_a_sentence_fills_in_the_same_in_both_languages(language: str) -> None:
    for code, pairs in OTHER_LANGUAGES[language].items():
        for english, other in pairs:
            names, told_names = set(_NAME.findall(english)), set(_NAME.findall(other))
            assert told_names <= names if code == UNREADABLE else told_names == names, english


@pytest.mark.parametrize("case", CASES, ids=[f"{case['code']} {case['name']}" for case in CASES])
def test_whatever_the_linter_finds_is_told_in_russian(case: dict[str, Any]) -> None:
    found = lint(changed(case["set"]))
    assert found
    for one in found:
        assert _CYRILLIC.search(told(one, "ru")), one.message
        assert told(one, "en") == one.message


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: money", "knd: money", "здесь такого ключа не бывает"),
        ("kind: money", "kind: mony", "может быть только:"),
        ("start: hello", "begin: hello", "не хватает этого ключа"),
        ("start: hello", "start: 'hello", "кавычка открыта здесь"),
        ("start: hello", "start: hello\nstart: hello", "ключ `start` написан второй раз"),
        ("kind: money", "kind: money\n    low: 1", "не хватает запятой или скобки"),
        ("start: hello", "  start: hello", "отступ не тот"),
        ("start: hello", "start: @", "так слово начинаться не может"),
        ("start: hello", "start: &a hello", "якоря и ссылки на них нельзя"),
        ("kind: money", "kind: money, tries: 99", "не больше 10"),
        ("kind: money", "kind: money, tries: many", "здесь нужно целое число"),
        ("kind: money", "kind: money, optional: perhaps", "здесь нужно true или false"),
        ("kind: money", "kind: money, remind: [soon]", "это не длительность: 'soon'"),
        ("kind: money", "kind: money, low: much", "здесь нужно число"),
        ("kind: money", "kind: money, options: [a]", "здесь нужны ключи со значениями"),
    ],
)
def test_what_keeps_a_text_from_being_a_script_is_told_in_russian(old: str, new: str, said: str) -> None:
    text = (Path(__file__).parent / "sound.yaml").read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(ScriptError) as caught:
        load(text.replace(old, new, 1), "sound.yaml")
    assert any(said in told(one, "ru") for one in caught.value.problems), [one.message for one in caught.value.problems]


def test_values_are_carried_over_and_never_looked_into() -> None:
    assert in_language("HL101", "there is no node `{node.__class__}`", "ru") == "узла `{node.__class__}` нет"
    assert in_language("HL302", "no path makes `need` no", "ru") == "ни один путь не даёт критерию `need` «нет»"


def test_what_has_no_sentence_stays_as_it_is() -> None:
    assert in_language("HL101", "something new", "ru") == "something new"
    assert in_language("HL101", "there is no node `a`", "de") == "there is no node `a`"


def test_a_line_is_a_compilers() -> None:
    problem = Problem(file="a.yaml", line=2, column=3, path="start", message="this key is missing")
    finding = Finding(code="HL102", severity="warning", file="a.yaml", line=2, column=3, path="nodes.a", message="no way leads to `a`")
    assert (code_of(problem), code_of(finding)) == ("HL001", "HL102")
    assert line(problem, "ru") == str(problem).replace("this key is missing", "не хватает этого ключа")
    assert line(finding, "ru") == "a.yaml:2:3 HL102 warning: nodes.a: к узлу `a` не ведёт ни один путь"
    assert line(finding, "en") == str(finding)
