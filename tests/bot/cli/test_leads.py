"""`hotlead leads` and `hotlead phrases` over a database that a service has filled."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.bot.cli.calling import Calls, Ran
from tests.bot.journeys import begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES

HOSTILE = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201")


@pytest.fixture
def filled(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Anna is lead 1, hot; Boris is interest 2 (no contact left), and one reply of his was not understood."""

    async def fill() -> None:
        async with begun(tmp_path, HOUSES) as journey:
            await hot_lead(journey, 7, first_name="Anna")
            boris = journey.person(8, first_name="Boris")
            await boris.starts()
            await boris.says("qwrtpsd")
            await boris.presses("A plot")
            await boris.says("6000000")

    asyncio.run(fill())
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{tmp_path / 'journey.sqlite3'}")
    return hotlead


def named(hotlead: Calls, name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, script: Mapping[str, Any] = HOUSES) -> Calls:
    """A database with one lead of this name."""

    async def fill() -> None:
        async with begun(folder, script) as journey:
            await hot_lead(journey, 7, first_name=name)

    asyncio.run(fill())
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", f"sqlite:///{folder / 'journey.sqlite3'}")
    return hotlead


def table(ran: Ran) -> list[dict[str, str]]:
    """Stdout as a spreadsheet reads it."""
    assert (ran.code, ran.err) == (0, "")
    return list(csv.DictReader(io.StringIO(ran.out, newline="")))


def test_the_list_shows_leads_and_no_interests(filled: Calls) -> None:
    ran = filled("leads", "list")
    assert (ran.code, ran.err) == (0, "")
    assert [line.split() for line in ran.lines] == [["1", "hot", "targeted", "70", "new", "new", "Anna", "+79123456789"]]


def test_interests_are_listed_when_asked_for(filled: Calls) -> None:
    rows = filled("leads", "list", "--json", "--interests").json
    assert [(row["id"], row["kind"], row["name"], row["phone"]) for row in rows] == [
        (2, "interest", "Boris", None),
        (1, "lead", "Anna", "+79123456789"),
    ]
    assert "no contact" in filled("leads", "list", "--interests").lines[0]


def test_the_list_is_cut_to_the_newest(filled: Calls) -> None:
    assert [row["id"] for row in filled("leads", "list", "--json", "--interests", "--limit", 1).json] == [2]
    assert filled("leads", "list", "--limit", 0).code == 2


def test_a_lead_is_shown_with_answers_verdict_and_history(filled: Calls) -> None:
    record = filled("leads", "show", "1", "--json").json
    assert (record["name"], record["phone_verified"], record["temperature"], record["source_first"]) == ("Anna", True, "hot", "ads")
    assert [(one["question"], one["raw"]) for one in record["answers"]] == [("need", "A house"), ("budget", "9000000")]
    assert record["verdict"] is not None and record["history"]
    (consent,) = record["consents"]
    assert (consent["consent"], consent["purpose"], consent["given"], consent["text"]) == ("contact", "contact", True, "May we call you?")
    shown = filled("leads", "show", "1")
    assert shown.code == 0 and {"id: 1", "name: Anna", "answers:", "history:"} <= set(shown.lines)


def test_a_lead_there_is_not_ends_with_1(filled: Calls) -> None:
    ran = filled("leads", "show", "99")
    assert (ran.code, ran.out, ran.err) == (1, "", "hotlead: there is no lead 99\n")
    assert filled("leads", "show", "Anna").code == 2


def test_the_export_is_a_table_without_interests(filled: Calls) -> None:
    rows = table(filled("leads", "export"))
    assert [(row["id"], row["name"], row["score"], row["answers"]) for row in rows] == [
        ("1", "Anna", "70", "need: A house; budget: 9000000")
    ]
    assert [row["id"] for row in table(filled("leads", "export", "--interests"))] == ["2", "1"]


def test_the_export_as_json_has_the_same_rows_untouched(filled: Calls) -> None:
    rows = filled("leads", "export", "--json", "--interests").json_lines
    assert [(row["id"], row["phone"]) for row in rows] == [(2, None), (1, "+79123456789")]


@pytest.mark.parametrize("name", HOSTILE, ids=[repr(name) for name in HOSTILE])
def test_no_cell_is_taken_for_a_formula(hotlead: Calls, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a visitor calls oneself is opened by a manager in a spreadsheet."""
    (row,) = table(named(hotlead, name, tmp_path, monkeypatch)("leads", "export"))
    first = row["name"][:1]
    assert first == "'" or (first not in "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20" and row["name"] != name)
    assert row["phone"] == "'+79123456789"


def test_a_score_below_zero_stays_a_number(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = [{"when": {"need": "house"}, "add": -5, "because": {"en": "no houses left"}}]
    judging = {**HOUSES["qualification"], "points": points}
    calls = named(hotlead, "Anna", tmp_path, monkeypatch, {**HOUSES, "qualification": judging})
    assert [row["score"] for row in table(calls("leads", "export"))] == ["-5"]


def test_a_name_cannot_write_lines_or_colours_into_the_terminal(hotlead: Calls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = named(hotlead, "An\x1b[31mna\r\n     2  hot   targeted", tmp_path, monkeypatch)
    listed, shown = calls("leads", "list"), calls("leads", "show", "1")
    assert len(listed.lines) == 1
    assert "\x1b" not in listed.out + shown.out and "\r" not in listed.out + shown.out


def test_an_empty_database_has_no_leads_and_a_table_of_headings(hotlead: Calls) -> None:
    hotlead("db", "upgrade")
    assert hotlead("leads", "list").out == ""
    assert hotlead("leads", "list", "--json").json == []
    assert hotlead("leads", "export").out.startswith("id,kind,script,")
    assert table(hotlead("leads", "export")) == []
    assert hotlead("leads", "export", "--json").out == ""
    assert hotlead("phrases").out == ""
    assert hotlead("phrases", "--json").json == []


@pytest.mark.parametrize("command", [["leads", "list"], ["leads", "export"], ["leads", "show", "1"], ["phrases"], ["db", "check"]])
def test_a_database_there_is_not_is_one_line_that_names_the_setting(hotlead: Calls, command: list[str], tmp_path: Path) -> None:
    ran = hotlead(*command)
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1) and "HOTLEAD_DATABASE_URL" in ran.err
    assert not (tmp_path / "hotlead.sqlite3").exists()


def test_the_password_of_the_database_is_never_told(hotlead: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLEAD_DATABASE_URL", "postgresql://root:hunter2@127.0.0.1:1/none")
    ran = hotlead("leads", "list")
    assert ran.code == 1 and "hunter2" not in ran.out + ran.err


def test_replies_that_were_not_understood_are_listed(filled: Calls) -> None:
    rows: list[dict[str, Any]] = filled("phrases", "--json").json
    assert [(row["script"], row["question"], row["text"], row["language"]) for row in rows] == [("houses", "need", "qwrtpsd", "en")]
    (line,) = filled("phrases").lines
    assert "houses.need  [en] 'qwrtpsd'" in line and line.endswith("-> 'A plot' (plot)")
    assert [rows[0][name] for name in ("id", "followed_by", "followed_words", "followed_option")] == [1, "answer", "A plot", "plot"]


CLINIC = Path(__file__).with_name("clinic.yaml")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A copy of the clinic's script that may be changed."""
    file = tmp_path / "clinic.yaml"
    file.write_bytes(CLINIC.read_bytes())
    file.chmod(0o640)
    return file


def test_a_phrase_becomes_a_synonym_and_the_rest_of_the_file_stays(hotlead: Calls, script: Path) -> None:
    ran = hotlead("phrases", "add", script, "need", "pain", "my tooth aches")
    assert (ran.code, ran.err) == (0, "")
    before, after = CLINIC.read_text(encoding="utf-8").splitlines(), script.read_text(encoding="utf-8").splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [new for _, new in changed] == ["      pain: {label: A toothache, synonyms: [it hurts, my tooth aches]}"]
    assert (script.stat().st_mode & 0o777, sorted(script.parent.glob("clinic*"))) == (0o640, [script])
    assert hotlead("chat", script, "--json", says="my tooth aches\n").json_lines[-1]["verdict"]["score"] == 40


def test_a_phrase_that_is_there_changes_nothing(hotlead: Calls, script: Path) -> None:
    ran = hotlead("phrases", "add", script, "need", "pain", "it hurts")
    assert (ran.code, ran.out) == (0, "'it hurts' is a synonym already\n")
    assert script.read_bytes() == CLINIC.read_bytes()


@pytest.mark.parametrize(("question", "option"), [("nosuch", "pain"), ("need", "nosuch"), ("price", "pain")])
def test_a_question_or_option_there_is_not_is_named(hotlead: Calls, script: Path, question: str, option: str) -> None:
    ran = hotlead("phrases", "add", script, question, option, "x")
    assert (ran.code, ran.out, len(ran.errors)) == (1, "", 1)
    assert ran.err.startswith(f"hotlead: {script}: ") and script.read_bytes() == CLINIC.read_bytes()


def test_a_broken_file_is_named_with_its_line_and_stays(hotlead: Calls, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("script: [", encoding="utf-8")
    ran = hotlead("phrases", "add", broken, "need", "pain", "x")
    assert ran.code == 1 and ran.err.startswith(f"hotlead: {broken}:1:")
    assert broken.read_text(encoding="utf-8") == "script: ["
    ran = hotlead("phrases", "add", tmp_path / "none.yaml", "need", "pain", "x")
    assert (ran.code, ran.err) == (1, f"hotlead: {tmp_path}/none.yaml: No such file or directory\n")


def test_the_report_counts_from_the_first_word_to_the_client(filled: Calls) -> None:
    shown = filled("report")
    assert (shown.code, shown.err) == (0, "") and shown.out.splitlines()[0].split() == [
        *("source", "begun", "leads", "targeted", "hot", "aimed", "won", "to", "lead", "to", "client")
    ]
    assert shown.out.splitlines()[2].split() == ["median", "to", "the", "contact", "under", "a", "minute"]
    (line,) = filled("report", "--by", "manager", "--days", "3650", "--json").json
    assert line == {
        "name": None, "begun": 2, "leads": 1, "targeted": 1, "hot": 1, "aimed": 0, "won": 0, "to_lead_percent": 50, "to_client_percent": 0,
        "thin": 0, "tasks_done": 0, "tasks_late": 0,
        "median_to_lead_s": 0, "median_to_answer_s": None, "median_to_client_s": None,
    }  # fmt: skip
    days = filled("report", "--from", "2020-01-01", "--to", "2020-01-31", "--json")
    assert (days.code, days.json) == (0, [])
    assert sum(line["begun"] for line in filled("report", "--from", "2020-01-01", "--to", "2027-01-01", "--json").json) == 2
    assert filled("report", "--from", "soon").code == 2 and filled("report", "--to", "2020-01-01").code == 2
    assert filled("report", "--by", "moon").code == 2
