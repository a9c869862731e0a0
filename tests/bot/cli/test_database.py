"""`hotlead db`."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import head
from bot.storage.schema import migrate
from tests.bot.cli.calling import Calls
from tests.bot.journeys import begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES


@pytest.fixture
def file(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The SQLite file of a service that has three leads with their consents."""

    async def fill() -> None:
        async with begun(tmp_path, HOUSES) as journey:
            for person in (7, 8, 9):
                await hot_lead(journey, person)

    asyncio.run(fill())
    filled = tmp_path / "journey.sqlite3"
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{filled}")
    return filled


def execute(file: Path, statement: str) -> None:
    """Change the file behind the program's back."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def test_tables_are_made_in_a_folder_that_is_not_there_and_once_only(
    hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "sqlite:///var/deep/hotlead.sqlite3")
    for _ in range(2):
        assert hotlead("db", "upgrade").out == f"tables are at version {head()}\n"
    assert (tmp_path / "var" / "deep" / "hotlead.sqlite3").is_file()


@pytest.mark.parametrize("url", ["mysql://root@127.0.0.1/none", "sqlite://", "nonsense", "sqlite:////proc/none/hotlead.sqlite3"])
@pytest.mark.parametrize("command", ["upgrade", "check"])
def test_an_address_that_cannot_be_used_is_one_line_that_names_the_setting(
    hotlead: Calls, url: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", url)
    ran = hotlead("db", command)
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1)
    assert ran.err.startswith("hotlead: HOTLEAD_DATABASE_URL: ")


def test_a_database_as_it_should_be_is_checked_with_0(hotlead: Calls, file: Path) -> None:
    ran = hotlead("db", "check")
    assert (ran.code, ran.out, ran.err) == (0, f"tables are at version {head()}, the journal of consents is whole\n", "")


def test_tables_of_another_version_are_told_with_both_versions(hotlead: Calls, file: Path) -> None:
    execute(file, "UPDATE alembic_version SET version_num = '9999'")
    for command in ("check", "upgrade"):
        ran = hotlead("db", command)
        assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1) and "9999" in ran.err and head() in ran.err


@pytest.mark.parametrize(
    ("tampering", "rows"),
    [
        ("UPDATE consents SET text = 'May we sell your data?' WHERE id = 2", [2]),
        ("UPDATE consents SET given = 0 WHERE id = 1", [1]),
        ("DELETE FROM consents WHERE id = 2", [3]),
        ("UPDATE consents SET conversation = 'fake:1:8' WHERE id IN (1, 3)", [1, 3]),
    ],
)
def test_consents_that_were_changed_are_named(hotlead: Calls, file: Path, tampering: str, rows: list[int]) -> None:
    for kind in ("update", "delete"):
        execute(file, f"DROP TRIGGER IF EXISTS consents_no_{kind}")
    execute(file, tampering)
    ran = hotlead("db", "check")
    assert (ran.code, ran.out) == (1, "")
    assert ran.errors == [f"hotlead: consents: row {row} is not as it was written, or a row before it is missing" for row in rows]


def test_a_backup_is_a_whole_copy_for_its_owner_only(hotlead: Calls, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "copy.sqlite3"
    ran = hotlead("db", "backup", copy)
    assert (ran.code, ran.out, ran.err) == (0, f"wrote {copy}\n", "")
    assert copy.stat().st_mode & 0o777 == 0o600
    leads = hotlead("leads", "list", "--json").json
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{copy}")
    assert hotlead("db", "check").code == 0
    assert len(leads) == 3 and hotlead("leads", "list", "--json").json == leads


def test_a_backup_never_writes_over_a_file(hotlead: Calls, file: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("dear", encoding="utf-8")
    ran = hotlead("db", "backup", there)
    assert (ran.code, ran.out, ran.err) == (2, "", f"hotlead: {there} exists already\n")
    assert there.read_text(encoding="utf-8") == "dear"


def test_a_folder_there_is_not_is_named(hotlead: Calls, file: Path, tmp_path: Path) -> None:
    ran = hotlead("db", "backup", tmp_path / "none" / "copy")
    assert (ran.code, ran.out, ran.err) == (2, "", f"hotlead: {tmp_path}/none/copy: No such file or directory\n")


def test_there_is_no_backup_of_a_database_that_is_not_there(hotlead: Calls, tmp_path: Path) -> None:
    """Opening a file that is not there would make an empty one, and its copy would look like a backup."""
    ran = hotlead("db", "backup", tmp_path / "copy")
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1) and "HOTLEAD_DATABASE_URL" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_postgresql_is_backed_up_with_its_own_program(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "postgresql://root:hunter2@127.0.0.1/none")
    ran = hotlead("db", "backup", tmp_path / "copy")
    assert (ran.code, ran.out) == (2, "") and "pg_dump" in ran.err and "hunter2" not in ran.err
    assert not (tmp_path / "copy").exists()


def test_a_backup_is_put_back_and_what_was_there_is_kept(hotlead: Calls, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    hotlead("db", "backup", copy)
    leads = hotlead("leads", "list", "--json").json
    execute(file, "UPDATE leads SET name = 'Somebody else'")

    ran = hotlead("db", "restore", copy, "--yes")

    (kept,) = tmp_path.glob("journey.sqlite3.before-*")
    assert (ran.code, ran.out) == (0, f"restored {file} from {copy}; what was there is in {kept}\n")
    assert hotlead("leads", "list", "--json").json == leads
    with closing(sqlite3.connect(kept)) as former:
        assert former.execute("SELECT DISTINCT name FROM leads").fetchall() == [("Somebody else",)]


def test_a_backup_of_older_tables_is_brought_up_to_date_where_nothing_was(
    hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.sqlite3"
    migrate(f"sqlite:///{old}", "0001")
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path}/new/hotlead.sqlite3")

    ran = hotlead("db", "restore", old, "--yes")

    assert (ran.code, ran.out) == (0, f"restored {tmp_path}/new/hotlead.sqlite3 from {old}\n")
    assert hotlead("db", "check").code == 0


def test_nothing_is_restored_unasked_from_no_backup_or_while_somebody_has_the_database_open(
    hotlead: Calls, file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    hotlead("db", "backup", copy)
    (tmp_path / "letter").write_text("dear", encoding="utf-8")
    sqlite3.connect(tmp_path / "empty").execute("CREATE TABLE one (two)").connection.close()

    unasked = hotlead("db", "restore", copy)
    assert (unasked.code, unasked.err) == (2, f"hotlead: nothing was restored: {file} would be replaced, say --yes\n")
    for name in ("none", "letter", "empty"):
        refused = hotlead("db", "restore", tmp_path / name, "--yes")
        assert refused.code == 2 and name in refused.err and len(refused.errors) == 1
    with closing(sqlite3.connect(file)) as service:
        service.execute("SELECT count(*) FROM leads").fetchone()
        busy = hotlead("db", "restore", copy, "--yes")
    assert busy.code == 1 and "is in use, stop the service first" in busy.err
    assert list(tmp_path.glob("*.before-*")) == []


def test_postgresql_is_restored_with_its_own_program(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "postgresql://root:hunter2@127.0.0.1/none")
    ran = hotlead("db", "restore", tmp_path / "copy", "--yes")
    assert (ran.code, ran.out) == (2, "") and "pg_restore" in ran.err and "hunter2" not in ran.err


def test_what_was_set_aside_is_listed_and_played_again(hotlead: Calls, file: Path) -> None:
    assert hotlead("db", "parked").out == "nothing is parked\n"
    execute(
        file, "UPDATE inbox SET parked_at = handled_at, why = 'ValueError at taking.py:3', conversation = 'fake:1:7' WHERE id IN (1, 2)"
    )

    listed = hotlead("db", "parked").out.splitlines()
    assert [line.split()[:2] for line in listed] == [["1", "fake:1:7"], ["2", "fake:1:7"]]
    assert all(line.endswith("ValueError at taking.py:3") for line in listed)
    assert hotlead("db", "parked", "--again").out.splitlines()[-1] == "2 will be played again"

    assert hotlead("db", "parked").out == "nothing is parked\n"
    with closing(sqlite3.connect(file)) as connection:
        waiting = connection.execute("SELECT id, attempts FROM inbox WHERE handled_at IS NULL").fetchall()
    assert waiting == [(1, 0), (2, 0)]
