"""The journal beside the database: what a killed process had sent and not settled."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.model import Delivered, OutboxId
from bot.storage import open_sent_journal, sent_journal
from bot.storage.sent_journal import FileJournal

ONE, TWO, THREE = OutboxId(1), OutboxId(2), OutboxId(3)


def test_a_new_life_recalls_what_the_former_one_noted_and_did_not_settle(tmp_path: Path) -> None:
    former = FileJournal(tmp_path / "sent")
    former.note(ONE, Delivered(message_id=11))
    former.note(TWO, Delivered(message_id=12, file_id="file"))
    former.note(THREE, Delivered(message_id=14, message_ids=(13, 14)))

    assert FileJournal(tmp_path / "sent").recall() == [
        (ONE, Delivered(message_id=11)),
        (TWO, Delivered(message_id=12, file_id="file")),
        (THREE, Delivered(message_id=14, message_ids=(13, 14))),
    ]


def test_what_is_settled_is_forgotten_as_soon_as_nothing_else_waits(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "sent")
    journal.note(ONE, Delivered(message_id=11))
    journal.note(TWO, Delivered(message_id=12))
    journal.settled([ONE])
    assert len(FileJournal(tmp_path / "sent").recall()) == 2

    journal.settled([TWO])
    journal.close()

    assert FileJournal(tmp_path / "sent").recall() == []


def test_a_new_life_that_settled_what_it_recalled_begins_with_an_empty_file(tmp_path: Path) -> None:
    FileJournal(tmp_path / "sent").note(ONE, Delivered(message_id=11))
    journal = FileJournal(tmp_path / "sent")
    journal.settled([message for message, _ in journal.recall()])
    journal.note(TWO, Delivered(message_id=12))

    assert FileJournal(tmp_path / "sent").recall() == [(TWO, Delivered(message_id=12))]


def test_a_file_grown_long_is_written_anew_with_what_is_still_needed(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "sent")
    journal.note(ONE, Delivered(file_id="x" * sent_journal.MOST_BYTES))
    journal.note(TWO, Delivered(message_id=12))
    journal.settled([ONE])
    journal.note(THREE, Delivered(message_id=13))

    assert FileJournal(tmp_path / "sent").recall() == [(TWO, Delivered(message_id=12)), (THREE, Delivered(message_id=13))]


def test_a_line_cut_off_by_the_kill_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "sent").write_bytes(b"[1,11,null]\n[2,1")

    journal = FileJournal(tmp_path / "sent")

    assert journal.recall() == [(ONE, Delivered(message_id=11))]
    journal.settled([ONE])
    assert (tmp_path / "sent").read_bytes() == b""


def test_a_file_that_cannot_be_written_is_told_of_once_and_keeps_nobody_from_sending(tmp_path: Path) -> None:
    journal = FileJournal(tmp_path / "nowhere" / "sent")

    with capture_logs() as told:
        journal.note(ONE, Delivered(message_id=11))
        journal.note(TWO, Delivered(message_id=12))
        journal.settled([ONE, TWO])
        journal.close()

    assert [line["why"] for line in told] == ["No such file or directory"]


def test_the_file_lies_beside_a_sqlite_database_and_is_named_after_the_worker(tmp_path: Path) -> None:
    open_sent_journal(f"sqlite:///{tmp_path}/hotlead.sqlite3", "host:8080").note(ONE, Delivered())

    assert [path.name for path in tmp_path.iterdir()] == ["hotlead.sqlite3-sent-host-8080"]


def test_the_file_of_a_postgres_database_lies_in_the_folder_of_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    open_sent_journal("postgresql://somebody:secret@db.example/leads", "host:8080").note(ONE, Delivered())

    assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*-sent-*")] == ["var/db.example--leads-sent-host-8080"]
