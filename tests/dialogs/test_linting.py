"""Every rule of the linter has a case that triggers it, named by its code, and the sound script triggers none."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from dialogs.linting import RULES, has_errors, lint
from dialogs.linting.merging import MOST_WAYS
from dialogs.loading import LoadedScript
from dialogs.script import Script
from dialogs.yaml_text import Plain, parse_yaml

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = parse_yaml((HERE / "lint_cases.yaml").read_text(encoding="utf-8")).value
SOUND: dict[str, Any] = parse_yaml((HERE / "sound.yaml").read_text(encoding="utf-8")).value


def changed(changes: dict[str, Any]) -> LoadedScript:
    """The sound script with some values replaced, each named by its path; None removes."""
    values = deepcopy(SOUND)
    for path, value in changes.items():
        *parents, last = [int(part) if part.isdecimal() else part for part in path.split(".")]
        inner: Any = values
        for part in parents:
            inner = inner[part] if isinstance(part, int) else inner.setdefault(part, {})
        if value is None:
            del inner[last]
        else:
            inner[last] = value
    return LoadedScript(script=Script.model_validate(values), file="sound.yaml", plain=Plain(value=values))


def test_the_sound_script_has_no_findings() -> None:
    assert lint(changed({})) == ()


@pytest.mark.parametrize("case", CASES, ids=[f"{case['code']} {case['name']}" for case in CASES])
def test_a_fault_is_found_at_its_place(case: dict[str, Any]) -> None:
    found = {(finding.code, finding.path) for finding in lint(changed(case["set"]))}

    assert (case["code"], case["at"]) in found


@pytest.mark.parametrize(
    ("question", "label", "severities"),
    [
        ("What is your role?", "Manager", []),
        ("What is your role?", "Employee", []),
        ("What do you need?", "Talk to a manager", ["warning"]),
        ("What do you need?", "Help", ["warning"]),
        ("What do you need?", "Stop", ["error"]),
        ("What do you need?", "Skip", ["error"]),
    ],
)
def test_an_option_that_is_also_a_command_forbids_nothing_where_it_is_read_as_the_option(
    question: str, label: str, severities: list[str]
) -> None:
    found = lint(changed({"nodes.need.ask": {"en": question}, "nodes.need.options.other.label": {"en": label}}))

    assert [finding.severity for finding in found if finding.code == "HL402"] == severities


def test_every_rule_has_a_case() -> None:
    codes = {(rule.__doc__ or "").partition(":")[0] for rule in RULES}
    tried = {case["code"].removeprefix("HL") for case in CASES} | {"501", "704"}

    assert codes == tried
    assert len(RULES) >= 25


def test_a_text_over_the_limit_is_found_in_any_language() -> None:
    loaded = changed({"nodes.hello.say": {"en": "Hi", "ru": "я" * 4097}})

    assert [(finding.code, finding.path) for finding in lint(loaded)] == [("HL501", "nodes.hello.say")]


def test_room_is_kept_for_names_that_are_filled_in() -> None:
    loaded = changed({"nodes.hello.say": "x" * 4000 + "{first_name}{budget}"})

    assert [finding.code for finding in lint(loaded)] == ["HL501"]


def nine_questions(points: list[dict[str, Any]], **changes: Any) -> LoadedScript:
    """The sound script with nine choices of four before its end: more ways than anybody could walk one by one."""
    questions = {
        f"nodes.q{number}": {
            "ask": "?",
            "kind": "choice",
            "options": {name: {"label": f"{name}{number}"} for name in ("alpha", "beta", "gamma", "delta")},
            "next": f"q{number + 1}" if number < 8 else "consent",
        }
        for number in range(9)
    }
    assert MOST_WAYS < 4**9
    return changed({**questions, "nodes.budget.next": "q0", "max_questions": 20, "qualification.points": points, **changes})


def judging_codes(loaded: LoadedScript) -> set[str]:
    """What the rules about judging find, and the one that says they could not."""
    return {finding.code for finding in lint(loaded) if finding.code.startswith("HL3") or finding.code == "HL704"}


def test_ways_that_come_to_the_same_are_walked_as_one() -> None:
    points = [{"when": {f"q{number}": name}, "add": 1, "because": "x"} for number in range(9) for name in ("alpha", "beta", "gamma")]

    assert judging_codes(nine_questions(points, **{"qualification.tiers": {"warm": {"at_least": 9}}})) == set()
    assert judging_codes(nine_questions(points, **{"qualification.tiers": {"warm": {"at_least": 10}}})) == {"HL303", "HL305"}


def test_too_many_ways_are_said_and_not_walked() -> None:
    options = ("alpha", "beta", "gamma", "delta")
    some = [{"all": [{f"q{number}": options[(number * step + step) % 4]} for number in range(9)]} for step in (1, 2, 3, 5)]
    loaded = nine_questions([], **{"qualification.tiers": {"warm": {"when": {"any": some}}}})

    assert judging_codes(loaded) == {"HL704"}


def test_of_too_many_ways_those_that_differ_show_what_can_be_reached() -> None:
    points = [
        {"when": {f"q{number}": name}, "add": add * 4**number % 997, "group": group, "because": "x"}
        for number in range(9)
        for name, add, group in (("alpha", 1, "fit"), ("beta", 2, "readiness"), ("gamma", 3, "fit"))
    ]
    most = sum(max(one["add"] for one in points[number * 3 : number * 3 + 3]) for number in range(9))

    assert judging_codes(nine_questions(points, **{"qualification.tiers": {"warm": {"at_least": most, "fit": 1}}})) == set()
    assert judging_codes(nine_questions(points, **{"qualification.tiers": {"warm": {"at_least": most + 1, "fit": 1}}})) == {"HL704"}


def test_findings_name_file_line_and_column() -> None:
    text = (HERE / "sound.yaml").read_text(encoding="utf-8").replace("next: budget", "next: nowhere")
    from dialogs.loading import load

    finding = next(one for one in lint(load(text, "sound.yaml")) if one.code == "HL101")

    line = text.splitlines().index("    next: nowhere") + 1
    assert str(finding) == f"sound.yaml:{line}:5 HL101 error: nodes.need.next: there is no node `nowhere`"


def test_errors_forbid_publishing_and_warnings_do_not() -> None:
    assert has_errors(lint(changed({"start": "nowhere"})))
    assert not has_errors(lint(changed({"nodes.island": {"finish": True}})))


def test_the_case_file_is_plain_yaml() -> None:
    assert YAML(typ="safe").load((HERE / "lint_cases.yaml").read_text(encoding="utf-8")) == CASES
