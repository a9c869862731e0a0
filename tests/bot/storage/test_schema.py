"""Versions of the tables: up, down and up again with rows in them; the tables and the migrations agree; wrong versions are named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, func, inspect, select, text

from bot.model import AuditRow, Draft, NewEdition, RetryLater, TakenFile
from bot.ports import Tx
from bot.storage import DatabaseDown, SchemaMismatch, check, current, head, open_store, upgrade
from bot.storage.schema import alembic_config, migrate
from bot.storage.tables import METADATA
from bot.storage.urls import parsed
from tests.bot.storage.records import NOW, WORKER, key
from tests.bot.storage.test_erasing import employ, live
from tests.databases import empty_postgres_database, why_no_postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with empty_postgres_database() as url:
        yield url


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version", "sqlite_sequence"}


async def fill(url: str) -> None:
    """At least one row in every table."""

    def put(tx: Tx) -> None:
        live(tx, 5)
        live(tx, 6)
        employ(tx)
        tx.erase(key(6), NOW)
        tx.put_file_id("plans", "AAA")
        tx.put_edition(NewEdition(script="cottages", text="text", digest="d", source=None, author="admin"), NOW)
        tx.save_draft(Draft(script="cottages", text="text", base_version=1, author="admin", changed_at=NOW))
        tx.take_file(TakenFile(script="cottages", file="cottages.yaml", digest="d"), NOW)
        tx.put_audit(AuditRow(at=NOW, who="cli", what="publish", about="script:cottages@1"))
        claimed = tx.claim_outgoing(WORKER, 1, NOW, 15)
        tx.settle_outgoing([(claimed[0].id, RetryLater(after_s=60, scope="bot"))], WORKER, NOW)

    store = open_store(url)
    await store.write(put)
    await store.close()


async def test_the_tables_go_up_down_and_up_with_rows_in_them(empty: str) -> None:
    engine = create_engine(parsed(empty))
    for _ in range(2):
        upgrade(empty)
        assert current(empty) == head()
        await fill(empty)
        with engine.connect() as connection:
            counts = {
                name: connection.execute(select(func.count()).select_from(table)).scalar_one() for name, table in METADATA.tables.items()
            }
        assert [name for name, count in counts.items() if count == 0] == []
        migrate(empty, "base")
        assert (current(empty), tables(engine)) == (None, set())
    engine.dispose()


def test_the_migrations_make_the_very_tables_of_the_code(database: str, engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    assert tables(engine) == set(METADATA.tables)


def test_there_is_one_newest_version_and_it_is_the_one_the_program_expects(engine: Engine) -> None:
    with engine.connect() as connection:
        versions = ScriptDirectory.from_config(alembic_config(connection))
    assert versions.get_heads() == [head()]
    names = [version.revision for version in versions.walk_revisions()]
    assert names == sorted(names, reverse=True)


def test_upgrading_again_changes_nothing(empty: str) -> None:
    upgrade(empty)
    upgrade(empty)
    check(empty)


def test_no_tables_yet_is_said_and_nothing_is_created_by_asking(empty: str, tmp_path: Path) -> None:
    with pytest.raises(SchemaMismatch) as caught:
        open_store(empty)
    assert (caught.value.found, caught.value.expected, caught.value.is_newer) == (None, head(), False)
    assert "hotlead db upgrade" in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("found", "is_newer", "advice"), [("0000", False, "hotlead db upgrade"), ("9999", True, "newer program")])
def test_older_and_newer_tables_are_refused_with_both_versions(
    database: str, engine: Engine, found: str, is_newer: bool, advice: str
) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :found"), {"found": found})
    try:
        with pytest.raises(SchemaMismatch) as caught:
            open_store(database)
        line = str(caught.value)
        assert (caught.value.found, caught.value.expected, caught.value.is_newer) == (found, head(), is_newer)
        assert all(part in line for part in ("HOTLEAD_DATABASE_URL", found, head(), advice))
        assert "\n" not in line
        if is_newer:
            with pytest.raises(SchemaMismatch):
                upgrade(database)
    finally:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": head()})


def test_a_version_that_fails_in_its_middle_leaves_nothing_behind(empty: str) -> None:
    engine = create_engine(parsed(empty))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE timers (id INTEGER)"))
    with pytest.raises(Exception, match="timers"):
        upgrade(empty)
    assert tables(engine) == {"timers"}
    engine.dispose()


def test_a_database_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(DatabaseDown) as caught:
        open_store("postgresql://bot:secret@127.0.0.1:1/hotlead")
    line = str(caught.value)
    assert "HOTLEAD_DATABASE_URL" in line
    assert "postgresql://bot:***@127.0.0.1:1/hotlead" in line
    assert "secret" not in line
    assert "\n" not in line
