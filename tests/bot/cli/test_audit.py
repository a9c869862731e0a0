"""`hotlead audit`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.model import AuditRow
from bot.ports import Tx
from bot.storage import open_store, upgrade
from tests.bot.cli.calling import Calls
from tests.bot.standing import MORNING

ROWS = (
    AuditRow(at=MORNING, who="cli", what="publish", about="script:cottages@2", details={"warnings": 3}),
    AuditRow(at=MORNING, who="member:7", what="read_card", about="lead:12"),
)


@pytest.fixture
def filled(hotlead: Calls, tmp_path: Path) -> Calls:
    """A database with two rows in its audit."""
    url = f"sqlite:///{tmp_path / 'hotlead.sqlite3'}"
    upgrade(url)

    def put(tx: Tx) -> None:
        for row in ROWS:
            tx.put_audit(row)

    async def fill() -> None:
        store = open_store(url)
        await store.write(put)
        await store.close()

    asyncio.run(fill())
    return hotlead


def test_rows_are_told_newest_first(filled: Calls) -> None:
    ran = filled("audit")
    assert (ran.code, ran.err) == (0, "")
    assert [line.split() for line in ran.lines] == [
        ["2026-11-23", "09:00", "member:7", "read_card", "lead:12"],
        ["2026-11-23", "09:00", "cli", "publish", "script:cottages@2", "warnings=3"],
    ]


def test_rows_are_told_as_json_and_by_deed(filled: Calls) -> None:
    (row,) = filled("audit", "--json", "--what", "publish").json
    assert row == {
        "at": "2026-11-23T09:00:00+00:00",
        "who": "cli",
        "what": "publish",
        "about": "script:cottages@2",
        "details": {"warnings": 3},
    }
    assert [row["what"] for row in filled("audit", "--json", "--about", "lead:12").json] == ["read_card"]
    assert filled("audit", "--what", "dancing").code == 2
