"""`hotlead scripts publish|rollback|history|standing|diff`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.model import Draft
from bot.storage import open_store
from tests.bot.cli.calling import Calls
from tests.bot.cli.test_scripts import CLINIC
from tests.bot.standing import MORNING
from tests.bot.storage.records import NOW
from tests.bot.storage.test_standings import standing

SAYS = "What brings you?"


@pytest.fixture
def clinic(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of scripts with the clinic, published."""
    folder = tmp_path / "mine"
    folder.mkdir()
    file = folder / "clinic.yaml"
    file.write_text(CLINIC.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setenv("HOTLEAD_SCRIPTS_DIR", str(folder))
    hotlead("db", "upgrade")
    assert hotlead("scripts", "publish", file, "--note", "first").lines[-1] == "clinic: version 1 is in force"
    return file


def edit(file: Path, old: str, new: str) -> None:
    """Change the file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def draft(tmp_path: Path, text: str, base_version: int = 1) -> None:
    """Somebody edits the clinic."""

    async def save() -> None:
        store = open_store(f"sqlite:///{tmp_path / 'hotlead.sqlite3'}")
        new = Draft(script="clinic", text=text, base_version=base_version, author="member:7", changed_at=MORNING)
        await store.write(lambda tx: tx.save_draft(new))
        await store.close()

    asyncio.run(save())


def stand(tmp_path: Path, node: str) -> None:
    """Somebody is in the middle of version 1."""

    async def save() -> None:
        store = open_store(f"sqlite:///{tmp_path / 'hotlead.sqlite3'}")
        await store.write(lambda tx: tx.save_conversations([standing(1, 1, node, script="clinic")], NOW))
        await store.close()

    asyncio.run(save())


def test_a_changed_file_is_published_and_the_history_tells_it(hotlead: Calls, clinic: Path) -> None:
    edit(clinic, SAYS, "Why are you here?")
    ran = hotlead("scripts", "publish", "clinic", "--note", "softer")
    assert (ran.code, ran.lines[-1]) == (0, "clinic: version 2 is in force")
    assert hotlead("scripts", "publish", "clinic").lines[-1] == "clinic: version 2 was in force already"
    lines = hotlead("scripts", "history", "clinic").lines
    assert [(line.split()[0], line.split()[3:]) for line in lines] == [("2", ["cli", "softer"]), ("1", ["cli", "first"])]
    assert [row["note"] for row in hotlead("scripts", "history", "clinic", "--json").json] == ["softer", "first"]
    assert [row["about"] for row in hotlead("audit", "--json").json] == ["script:clinic@2", "script:clinic@1"]


def test_what_has_errors_is_refused_with_its_lines(hotlead: Calls, clinic: Path) -> None:
    edit(clinic, "title: Clinic", "titel: Clinic")
    ran = hotlead("scripts", "publish", clinic)
    assert (ran.code, ran.lines[-1]) == (1, "not published")
    assert f"{clinic}:2:1: titel: there is no such key here" in ran.lines
    record = hotlead("scripts", "publish", clinic, "--json")
    assert (record.code, record.json["published"], record.json["failed_tests"]) == (1, False, [])
    assert "there is no such key here" in [one["message"] for one in record.json["findings"]]


def test_a_failing_test_is_refused(hotlead: Calls, clinic: Path) -> None:
    edit(clinic, "temperature: hot,", "temperature: cold,")
    record = hotlead("scripts", "publish", clinic, "--json").json
    assert record["failed_tests"] == [{"test": "A toothache is hot", "failures": ["temperature: expected 'cold', came 'hot'"]}]


def test_an_older_version_is_brought_back(hotlead: Calls, clinic: Path) -> None:
    edit(clinic, SAYS, "Why are you here?")
    hotlead("scripts", "publish", "clinic")
    ran = hotlead("scripts", "rollback", "clinic", 1, "--note", "too short")
    assert (ran.code, ran.lines[-1]) == (0, "clinic: version 3 is in force")
    assert hotlead("scripts", "history", "clinic").lines[0].endswith("too short (clinic@1)")
    assert hotlead("scripts", "diff", "clinic", "--versions", 1, 3).lines == ["0 fields differ"]
    assert hotlead("scripts", "rollback", "clinic", 9).code == 2


def test_a_draft_is_published_and_one_that_is_behind_is_not(hotlead: Calls, clinic: Path, tmp_path: Path) -> None:
    text = clinic.read_text(encoding="utf-8").replace(SAYS, "Why are you here?")
    draft(tmp_path, text)
    assert "draft" in hotlead("scripts", "list").lines[0]
    assert hotlead("scripts", "diff", "clinic", "--draft").lines[-1] == "1 field differs"
    assert hotlead("scripts", "publish", "clinic").lines[-1] == "clinic: version 2 is in force"
    assert hotlead("scripts", "diff", "clinic", "--draft").code == 2
    draft(tmp_path, text.replace("Why are", "How are"))
    behind = hotlead("scripts", "publish", "clinic")
    assert (behind.code, "version 2 by cli" in behind.lines[0]) == (1, True)
    assert hotlead("scripts", "publish", "clinic", "--json").json["behind"]["version"] == 2
    assert hotlead("scripts", "publish", "clinic", "--over").lines[-1] == "clinic: version 3 is in force"


def test_a_draft_that_cannot_be_read_is_not_compared(hotlead: Calls, clinic: Path, tmp_path: Path) -> None:
    draft(tmp_path, "script: [")
    assert hotlead("scripts", "diff", "clinic", "--draft").code == 1


def test_what_differs_is_told_field_by_field(hotlead: Calls, clinic: Path) -> None:
    assert hotlead("scripts", "diff").lines == ["clinic               version 1, the file is the same"]
    edit(clinic, SAYS, "Why are you here?")
    assert hotlead("scripts", "diff").lines == ["clinic               version 1, the file differs in 1 fields"]
    assert hotlead("scripts", "diff", "--json").json == [{"script": "clinic", "version": 1, "has_file": True, "fields": 1}]
    assert hotlead("scripts", "diff", "clinic").lines == [
        f'text    nodes.need.ask.*: "{SAYS}" -> "Why are you here?"',
        "1 field differs",
    ]
    assert hotlead("scripts", "diff", "clinic", "--json").json == [
        {"path": "nodes.need.ask.*", "kind": "text", "before": SAYS, "after": "Why are you here?"}
    ]
    assert hotlead("scripts", "diff", "nothing").code == 2
    assert hotlead("scripts", "diff", "clinic", "--versions", 1, 2).code == 2


def test_files_and_versions_without_each_other_are_told(hotlead: Calls, clinic: Path) -> None:
    other = clinic.with_name("other.yaml")
    other.write_text(clinic.read_text(encoding="utf-8").replace("script: clinic", "script: other"), encoding="utf-8")
    clinic.unlink()
    assert [line.split(maxsplit=1) for line in hotlead("scripts", "diff").lines] == [
        ["clinic", "version 1, no file"],
        ["other", "only a file, not published yet"],
    ]


def test_running_dialogs_finish_what_they_began_unless_they_are_moved(hotlead: Calls, clinic: Path, tmp_path: Path) -> None:
    stand(tmp_path, "need")
    assert [row["people"] for row in hotlead("scripts", "standing", "clinic", "--json").json] == [1]
    assert hotlead("scripts", "standing", "clinic").lines[-1] == "1 unfinished dialogs"
    edit(clinic, SAYS, "Why are you here?")
    assert hotlead("scripts", "publish", "clinic").lines[-1] == "in older versions, which they finish: 1 at need (1)"
    moved = hotlead("scripts", "publish", "clinic", "--move", "--json").json
    assert (moved["moved"], moved["standing"]) == ({"moved": 1, "asked": 0, "stayed": 0}, [])


def test_a_node_that_is_no_more_is_named_when_people_shall_be_moved(hotlead: Calls, clinic: Path, tmp_path: Path) -> None:
    stand(tmp_path, "gone")
    edit(clinic, SAYS, "Why are you here?")
    lines = hotlead("scripts", "publish", "clinic", "--move").lines
    assert lines[-3:] == [
        "moved 0, asked anew 0, stayed 1",
        "nothing takes over from gone: use --way gone=NODE",
        "in older versions, which they finish: 1 at gone (1)",
    ]
    assert hotlead("scripts", "publish", "clinic", "--move", "--way", "gone=need").lines[-1] == "moved 1, asked anew 1, stayed 0"


@pytest.mark.parametrize("arguments", [("--way", "a=b"), ("--move", "--way", "a"), ("--move", "--way", "=b")])
def test_a_way_without_two_ends_is_wrong_usage(hotlead: Calls, arguments: tuple[str, ...]) -> None:
    assert hotlead("scripts", "publish", "clinic", *arguments).code == 2


def test_what_there_is_not_is_wrong_usage_and_no_database_is_told(hotlead: Calls, clinic: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hotlead("scripts", "publish", "nothing").code == 2
    assert hotlead("scripts", "history", "nothing").code == 2
    assert hotlead("scripts", "publish", "/nowhere/x.yaml").code == 1
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "sqlite:////nowhere/x.sqlite3")
    ran = hotlead("scripts", "publish", clinic)
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1)
