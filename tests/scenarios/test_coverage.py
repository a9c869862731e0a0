"""No case is forgotten, and the cases' own scripts are scripts an admin could publish."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from dialogs.collection import Entry
from tests.scenarios.played import OWN, scripts

HERE = Path(__file__).parent
BEYOND_THE_TALK = ("S45", "S47", "S53", "S60", "S62", "S63", "S66")
"""Cases of what comes after the talk: `test_giving.py`, `test_lead_base.py`."""
CASES = [*(f"S{number:02d}" for number in range(1, 38)), *BEYOND_THE_TALK]
OWN_SCRIPTS = scripts(OWN)


def ids_tested() -> set[str]:
    """Ids in the names of tests of this folder."""
    names = [
        node.name
        for path in HERE.glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return {found.group(1) for name in names if (found := re.match(r"test_(S\d\d)_", name))}


def excused() -> set[str]:
    """Ids in the table of what a script does not decide."""
    return set(re.findall(r"^\| (S\d\d) \|", (HERE / "README.md").read_text(encoding="utf-8"), re.MULTILINE))


def test_every_case_has_a_test_or_a_reason() -> None:
    assert sorted(ids_tested() | excused()) == CASES
    assert len(ids_tested()) == len(CASES)


def test_every_case_has_its_story() -> None:
    told = [
        (node.name, ast.get_docstring(node))
        for path in HERE.glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_S")
    ]

    assert len(told) >= len(CASES)
    assert [name for name, story in told if not story] == []


@pytest.mark.parametrize("entry", OWN_SCRIPTS, ids=[entry.file for entry in OWN_SCRIPTS])
def test_a_script_of_the_cases_may_be_published(entry: Entry) -> None:
    assert entry.problems == ()
    assert [str(finding) for finding in entry.findings if finding.severity == "error"] == []


def test_every_script_of_the_cases_is_used() -> None:
    played = "\n".join(path.read_text(encoding="utf-8") for path in HERE.glob("test_*.py"))

    assert OWN_SCRIPTS
    assert [entry.file for entry in OWN_SCRIPTS if f'"{Path(entry.file).stem}"' not in played] == []
