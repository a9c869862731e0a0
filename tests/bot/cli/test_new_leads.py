"""`hotlead leads add`, `import`, `hand`, and the same words for list and export as in the managers' chat."""

from __future__ import annotations

import asyncio
import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.cli.leadfiles import BadTable, read_table
from bot.model import Member
from tests.bot.cli.calling import Calls
from tests.bot.journeys import begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

ROWS = (
    ("Имя", "Телефон", "Компания", "Выставка", "С кем говорили", "Регион"),
    ("Olga", "8 912 000-00-01", "Sun", "Expo", "Ivan", "Perm"),
    ("", "", "", "", "", ""),
    ("Boris", "12", "Moon", "Expo", "Ivan", "Perm"),
    ("Anna", "+7 912 345-67-89", "Star", "Expo", "Ivan", ""),
    ("Olga again", "+79120000001", "", "Fair", "", "Omsk"),
    ("", "", "", "Expo", "", ""),
)


@pytest.fixture
def started(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """A database with the script of houses, the lead Anna, and the member Olga."""

    async def fill() -> None:
        async with begun(tmp_path, HOUSES) as journey:
            await hot_lead(journey, 7, first_name="Anna")
            olga = Member(person_id=60, name="Olga", role="manager", joined_at=MORNING)
            await journey.store.write(lambda tx: tx.put_member(olga))

    asyncio.run(fill())
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path / 'journey.sqlite3'}")
    monkeypatch.setenv("HOTLEAD_SCRIPT", "houses")
    return hotlead


def as_csv(path: Path, *, sign: str = ",", encoding: str = "utf-8") -> Path:
    """The rows as a CSV file."""
    out = io.StringIO()
    csv.writer(out, delimiter=sign).writerows(ROWS)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def as_xlsx(path: Path) -> Path:
    """The rows as a workbook, with a phone that Excel keeps as a number."""
    book = Workbook()
    for row in ROWS:
        book.active.append([79120000001 if cell == "8 912 000-00-01" else cell or None for cell in row])
    book.save(path)
    return path


@pytest.mark.parametrize("kind", ["comma", "semicolon", "windows", "xlsx"])
def test_a_table_is_taken_in_and_what_cannot_be_is_told_by_its_row(started: Calls, tmp_path: Path, kind: str) -> None:
    file = tmp_path / ("leads.xlsx" if kind == "xlsx" else "leads.csv")
    if kind == "xlsx":
        as_xlsx(file)
    else:
        as_csv(file, sign="," if kind == "comma" else ";", encoding="cp1251" if kind == "windows" else "utf-8-sig")
    ran = started("leads", "import", file)
    assert (ran.code, ran.lines) == (
        1,
        [
            "1 added, 2 known, 2 bad",
            "row 5: this number is lead 1, which was filled up",
            "row 6: this number is lead 2, which was filled up",
        ],
    )
    assert [line.split(": ", 2)[2].split(":")[0] for line in ran.errors] == ["row 4", "row 7"]
    olga = started("leads", "show", 2, "--json").json
    assert (olga["name"], olga["phone"], olga["company"], olga["origin"], olga["source_first"]) == (
        "Olga",
        "+79120000001",
        "Sun",
        "import",
        "Expo",
    )
    assert olga["fields"] == {"event": "Expo", "spoken_to": "Ivan", "регион": "Perm"}
    anna = started("leads", "show", 1, "--json").json
    assert (anna["name"], anna["company"], anna["fields"]["event"]) == ("Anna", "Star", "Expo")
    assert "import" in [row["what"] for row in started("audit", "--json").json]


def test_a_table_taken_in_twice_makes_no_lead_twice(started: Calls, tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_text("name,company\nVera,Sun\nVera,Moon\n", encoding="utf-8")
    assert started("leads", "import", file, "--json").json == {"added": [[2, 2], [3, 3]], "known": [], "bad": []}
    assert started("leads", "import", file, "--json").json == {"added": [], "known": [[2, 2], [3, 3]], "bad": []}


@pytest.mark.parametrize(
    ("name", "body"), [("none.csv", None), ("empty.csv", b""), ("broken.xlsx", b"PK"), ("binary.csv", b"\x98\xff\x00")]
)
def test_what_is_no_table_is_one_line(started: Calls, tmp_path: Path, name: str, body: bytes | None) -> None:
    file = tmp_path / name
    if body is not None:
        file.write_bytes(body)
    ran = started("leads", "import", file)
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1)
    assert ran.err.startswith(f"hotlead: {file}: ")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.cli.leadfiles.LARGEST", 3)
    (tmp_path / "big.csv").write_text("name\nVera\n", encoding="utf-8")
    with pytest.raises(BadTable, match="larger than"):
        read_table(tmp_path / "big.csv")


def test_a_lead_is_written_down_from_the_command_line(started: Calls) -> None:
    ran = started("leads", "add", "--name", "Ella", "--phone", "8 912 111-22-33", "--event", "Expo", "--interest", "patients")
    assert (ran.code, ran.out) == (0, "lead 2\n")
    assert started("leads", "add", "--phone", "+79121112233", "--json").json == {"lead": 2, "known": True}
    assert started("leads", "add", "--phone", "12").err == "hotlead: The phone number cannot be read.\n"
    assert started("leads", "add", "--name", "X", "--script", "nosuch").code == 1
    assert [row["id"] for row in started("leads", "list", "origin:hand", "--json").json] == [2]


def test_a_list_is_found_by_words_and_filters_and_exported_alike(started: Calls) -> None:
    started("leads", "add", "--name", "Ёлкина", "--phone", "8 912 111-22-33")
    assert [row["id"] for row in started("leads", "list", "елкин", "--json").json] == [2]
    assert [row["id"] for row in started("leads", "list", "temp:hot", "source:ads", "--json").json] == [1]
    assert [row["id"] for row in csv.DictReader(io.StringIO(started("leads", "export", "temp:hot").out))] == ["1"]
    ran = started("leads", "list", "temp:mild")
    assert (ran.code, ran.err.split(".")[0]) == (2, "hotlead: I do not understand temp:mild")


def test_a_filtered_list_is_handed_over(started: Calls) -> None:
    assert started("leads", "hand", "temp:hot", "--to", 60).out == "1 handed over, 0 taken by others meanwhile, 0 left\n"
    assert started("leads", "show", 1, "--json").json["owner"] == "Olga"
    assert started("leads", "hand", "temp:hot", "--to", 60, "--json").json == {"given": [], "taken": 0, "more": 0}
    assert started("leads", "hand", "temp:hot", "--to", 61).err == "hotlead: there is no member 61\n"
    assert started("leads", "hand", "temp:mild", "--to", 60).code == 1


def test_a_person_who_asks_by_letter_is_erased_too(started: Calls, tmp_path: Path) -> None:
    started("leads", "add", "--name", "Ella", "--phone", "8 912 111-22-33")
    assert started("leads", "erase", 2).code == 2
    assert started("leads", "erase", 2, "--yes").code == 0
    assert started("leads", "erase", 1, "--yes").code == 0
    assert started("leads", "list", "all", "--interests", "--json").json == []
    assert started("leads", "erase", 2, "--yes").err == "hotlead: there is no lead 2\n"
    assert [row["about"] for row in started("audit", "--json").json] == ["lead:1", "lead:2"]
    for word in ("Ella", "79121112233", "79123456789"):
        assert word.encode() not in b"".join(_rows(tmp_path / "journey.sqlite3"))


def _rows(file: Path) -> list[bytes]:
    """Everything the tables hold."""
    with closing(sqlite3.connect(file)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return [repr(row).encode() for table in tables for row in database.execute(f"SELECT * FROM {table}")]
