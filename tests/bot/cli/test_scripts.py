"""`hotlead scripts`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.storage.script_files import library_folder
from dialogs.script import Script
from tests.bot.cli.calling import Calls

CLINIC = Path(__file__).with_name("clinic.yaml")
SHIPPED = sorted(path.stem for path in library_folder().glob("*.yaml"))


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A script with a key that no script has, in line 2."""
    file = tmp_path / "broken.yaml"
    file.write_text(CLINIC.read_text(encoding="utf-8").replace("title: Clinic", "titel: Clinic"), encoding="utf-8")
    return file


@pytest.fixture
def failing(tmp_path: Path) -> Path:
    """A script whose own test expects the wrong thing."""
    file = tmp_path / "failing.yaml"
    file.write_text(CLINIC.read_text(encoding="utf-8").replace("temperature: hot,", "temperature: cold,"), encoding="utf-8")
    return file


def test_a_sound_script_is_checked_with_0(hotlead: Calls) -> None:
    ran = hotlead("scripts", "check", CLINIC)
    assert (ran.code, ran.lines, ran.err) == (0, ["1 checked, no errors"], "")
    assert hotlead("scripts", "check", "--json", CLINIC).json == []


def test_without_a_name_all_scripts_in_force_are_checked(hotlead: Calls) -> None:
    ran = hotlead("scripts", "check")
    assert (ran.code, ran.lines[-1]) == (0, f"{len(SHIPPED)} checked, no errors")


def test_a_finding_has_file_line_column_and_the_exit_code_is_1(hotlead: Calls, broken: Path) -> None:
    ran = hotlead("scripts", "check", broken)
    assert (ran.code, ran.err) == (1, "")
    assert f"{broken}:2:1 HL001 error: titel: there is no such key here" in ran.lines
    assert ran.lines[-1] == "1 checked, 1 with errors"


def test_findings_are_told_in_the_language_that_is_asked_for(hotlead: Calls, broken: Path) -> None:
    assert f"{broken}:2:1 HL001 error: titel: здесь такого ключа не бывает" in hotlead("scripts", "check", "--lang", "ru", broken).lines
    (found, *_) = [one for one in hotlead("scripts", "check", "--json", "--lang", "ru", broken).json if one["path"] == "titel"]
    assert found["message"] == "здесь такого ключа не бывает"


def test_findings_as_json_are_the_same(hotlead: Calls, broken: Path) -> None:
    ran = hotlead("scripts", "check", "--json", broken)
    assert (ran.code, ran.err) == (1, "")
    assert {
        "file": str(broken),
        "line": 2,
        "column": 1,
        "code": "HL001",
        "severity": "error",
        "path": "titel",
        "message": "there is no such key here",
    } in ran.json


def test_a_script_is_checked_with_those_it_runs_whatever_else_lies_beside_it(hotlead: Calls, tmp_path: Path) -> None:
    for name in ("cottages.yaml", "contact_block.yaml"):
        shutil.copy(library_folder() / name, tmp_path)
    (tmp_path / "notes.yaml").write_bytes(b"\xff\xfe no script")
    (tmp_path / "folder.yaml").mkdir()
    assert hotlead("scripts", "check", tmp_path / "cottages.yaml").code == 0


def test_a_file_that_is_not_utf8_has_its_line(hotlead: Calls, tmp_path: Path) -> None:
    file = tmp_path / "old.yaml"
    file.write_bytes("script: x\ntitle: Привет\n".encode("cp1251"))
    ran = hotlead("scripts", "check", file)
    assert ran.code == 1 and ran.lines[0].startswith(f"{file}:2:8 HL001 error: ")


@pytest.mark.parametrize("command", ["check", "test", "graph"])
def test_a_script_there_is_not_is_wrong_usage(hotlead: Calls, command: str) -> None:
    ran = hotlead("scripts", command, "nosuch")
    assert (ran.code, ran.out, len(ran.errors)) == (2, "", 1) and "'nosuch'" in ran.err


@pytest.mark.parametrize("arguments", [["test"], ["test", "--json"], ["graph"], ["graph", "--json"]])
def test_a_broken_script_cannot_be_played_or_drawn(hotlead: Calls, broken: Path, arguments: list[str]) -> None:
    ran = hotlead("scripts", *arguments, broken)
    assert (ran.code, ran.out) == (1, "") and f"hotlead: {broken}:2:1:" in ran.err


def test_tests_inside_the_script_are_played(hotlead: Calls) -> None:
    ran = hotlead("scripts", "test", CLINIC)
    assert (ran.code, ran.lines) == (0, ["ok     clinic: A toothache is hot", "1 tests, 0 failed"])
    assert hotlead("scripts", "test", "--json", CLINIC).json == [{"script": "clinic", "test": "A toothache is hot", "failures": []}]


def test_a_failed_test_says_what_came_and_ends_with_1(hotlead: Calls, failing: Path) -> None:
    ran = hotlead("scripts", "test", failing)
    assert (ran.code, ran.lines) == (
        1,
        ["FAILED clinic: A toothache is hot", "         temperature: expected 'cold', came 'hot'", "1 tests, 1 failed"],
    )
    ran = hotlead("scripts", "test", "--json", failing)
    assert (ran.code, ran.json[0]["failures"]) == (1, ["temperature: expected 'cold', came 'hot'"])


def test_a_graph_is_mermaid_or_json_and_nothing_else(hotlead: Calls) -> None:
    assert hotlead("scripts", "graph", CLINIC).lines[0] == "flowchart TD"
    drawn = hotlead("scripts", "graph", CLINIC, "--json").json
    assert {"need", "end"} <= {node["id"] for node in drawn["nodes"]}


def test_the_schema_is_json(hotlead: Calls) -> None:
    assert hotlead("scripts", "schema").json == Script.model_json_schema()


def test_the_list_names_every_script_in_force(hotlead: Calls) -> None:
    rows = hotlead("scripts", "list", "--json").json
    assert [row["script"] for row in rows] == SHIPPED
    assert all(row["fit"] and row["tests"] and row["languages"] for row in rows)
    assert [line.split()[0] for line in hotlead("scripts", "list").lines] == SHIPPED


def test_the_folder_of_the_setting_is_listed_broken_ones_too(hotlead: Calls, broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(CLINIC, broken.parent)
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", str(broken.parent))
    assert [(row["script"], row["file"], row["fit"]) for row in hotlead("scripts", "list", "--json").json] == [
        (None, "broken.yaml", False),
        ("clinic", "clinic.yaml", True),
    ]
    assert "BROKEN" in hotlead("scripts", "list").lines[0]


def test_a_folder_there_is_not_is_named_with_its_setting(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", "/nowhere")
    ran = hotlead("scripts", "list")
    assert (ran.code, ran.out, ran.err) == (1, "", "hotlead: HOTLEAD_SCRIPTS_DIR: there is no folder /nowhere\n")


def test_the_list_tells_what_is_published(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    shutil.copy(CLINIC, folder)
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", str(folder))
    assert hotlead("scripts", "list").lines[0].endswith("not published")
    hotlead("db", "upgrade")
    assert hotlead("scripts", "publish", "clinic").code == 0
    other = tmp_path / "other.yaml"
    other.write_text(CLINIC.read_text(encoding="utf-8").replace("script: clinic", "script: other"), encoding="utf-8")
    assert hotlead("scripts", "publish", other).code == 0
    assert [
        (row["script"], row["file"], row["version"], row["author"], row["draft"]) for row in hotlead("scripts", "list", "--json").json
    ] == [
        ("clinic", "clinic.yaml", 1, "cli", False),
        ("other", None, 1, "cli", False),
    ]
    assert hotlead("scripts", "list").lines[0].endswith("version 1 by cli")


def test_before_the_first_start_nothing_is_published(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'hotlead.sqlite3'}")
    ran = hotlead("scripts", "list")
    assert (ran.code, ran.err) == (0, "") and all(line.endswith("not published") for line in ran.lines)
    assert not (tmp_path / "var").exists()


def test_a_script_is_begun_from_a_shipped_one_and_is_sound(hotlead: Calls, tmp_path: Path) -> None:
    ran = hotlead("scripts", "new", "village", "--from", "crm_mercury", "--folder", tmp_path / "mine")
    names = [str(Path(line).relative_to(tmp_path / "mine")) for line in ran.lines]
    assert (ran.code, names) == (0, ["village.yaml", "contact_block.yaml", "files/crm_checklist_ru.pdf", "files/crm_checklist_en.pdf"])
    text = (tmp_path / "mine" / "village.yaml").read_text(encoding="utf-8")
    shipped = (library_folder() / "crm_mercury.yaml").read_text(encoding="utf-8")
    assert text == shipped.replace("script: crm_mercury", "script: village", 1)
    assert hotlead("scripts", "test", tmp_path / "mine" / "village.yaml").code == 0


def test_nothing_is_written_over(hotlead: Calls, tmp_path: Path) -> None:
    (tmp_path / "village.yaml").write_text("mine", encoding="utf-8")
    ran = hotlead("scripts", "new", "village")
    assert (ran.code, ran.err) == (2, "hotlead: village.yaml is there already\n")
    assert (tmp_path / "village.yaml").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(("arguments", "word"), [(("Village",), "is no id"), (("a.b",), "is no id"), (("a", "--from", "x"), "there are: ")])
def test_a_wrong_name_or_template_is_wrong_usage(hotlead: Calls, arguments: tuple[str, ...], word: str) -> None:
    ran = hotlead("scripts", "new", *arguments)
    assert (ran.code, ran.out) == (2, "") and word in ran.err
