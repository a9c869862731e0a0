"""The audit is kept in order and found by deed and by what it is about."""

from __future__ import annotations

from bot.model import AuditRow
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after

PUBLISHED = AuditRow(at=NOW, who="cli", what="publish", about="script:cottages@2", details={"warnings": 3, "forced": False})
READ = AuditRow(at=after(1), who="member:7", what="read_card", about="lead:12")
EXPORTED = AuditRow(at=after(2), who="admin:1", what="export", about="leads", details={"rows": 10, "format": "csv", "since": None})


async def test_rows_come_back_whole_newest_first(store: SqlStore) -> None:
    for row in (PUBLISHED, READ, EXPORTED):
        await store.write(lambda tx, row=row: tx.put_audit(row))  # type: ignore[misc]
    assert await store.read(lambda tx: tx.audits(10)) == [EXPORTED, READ, PUBLISHED]
    assert await store.read(lambda tx: tx.audits(1)) == [EXPORTED]
    assert await store.read(lambda tx: tx.audits(10, what="publish")) == [PUBLISHED]
    assert await store.read(lambda tx: tx.audits(10, about="lead:12")) == [READ]


async def test_a_row_is_seen_in_its_own_transaction(store: SqlStore) -> None:
    def put_and_read(tx: Tx) -> list[AuditRow]:
        tx.put_audit(READ)
        return tx.audits(5)

    assert await store.write(put_and_read) == [READ]
