"""Addresses of databases: what is taken, and one clear line for what is not."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import InvalidRequestError, TimeoutError

from bot.storage import BadDatabaseUrl, DatabaseDown, open_store, open_wakeup
from bot.storage.errors import StatementFailed, StorageError, translated
from bot.storage.urls import libpq, parsed, shown


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///data/hotlead.sqlite3", "sqlite:///data/hotlead.sqlite3"),
        (" sqlite:////var/lib/hotlead.sqlite3\n", "sqlite:////var/lib/hotlead.sqlite3"),
        ("postgresql://bot:secret@db/hotlead", "postgresql://bot:***@db/hotlead"),
        ("postgres://bot:secret@db:5433/hotlead?sslmode=require", "postgresql://bot:***@db:5433/hotlead?sslmode=require"),
        ("postgresql+psycopg://db/hotlead", "postgresql://db/hotlead"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, expected: str) -> None:
    assert shown(parsed(url)) == expected


def test_the_listener_gets_the_whole_address() -> None:
    assert libpq(parsed("postgres://bot:se%40cret@db/hotlead")) == "postgresql://bot:se%40cret@db/hotlead"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hotlead.sqlite3",
        "mysql://bot:secret@db/hotlead",
        "sqlite://",
        "sqlite:///:memory:",
        "bot:secret@db",
        "postgresql://bot:secret@db:port/x",
    ],
)
def test_what_is_no_address_of_a_database_of_ours_is_refused_in_one_line(url: str) -> None:
    for opening in (open_store, open_wakeup):
        with pytest.raises(BadDatabaseUrl) as caught:
            opening(url)
        line = str(caught.value)
        assert "HOTLEAD_DATABASE_URL" in line
        assert "secret" not in line
        assert "\n" not in line


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseDown, match="there is no folder .*nowhere"):
        open_store(f"sqlite:///{tmp_path}/nowhere/hotlead.sqlite3")


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite3").write_text("this is a letter to my aunt, and long enough to be taken for a header of a database file")
    with pytest.raises(DatabaseDown, match="file is not a database"):
        open_store(f"sqlite:///{tmp_path}/x.sqlite3")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (TimeoutError(), DatabaseDown),
        (InvalidRequestError("closed"), StatementFailed),
        (sqlite3.OperationalError("disk I/O error"), DatabaseDown),
    ],
)
def test_foreign_exceptions_become_ours_and_keep_their_cause(error: Exception, expected: type[StorageError]) -> None:
    ours = translated(error, "db")
    assert type(ours) is expected
    assert ours.__cause__ is error


def test_other_exceptions_stay_as_they_are() -> None:
    error = ZeroDivisionError()
    assert translated(error, "db") is error
