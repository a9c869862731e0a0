"""Statements compiled once: what SQLAlchemy would have done, without doing it again each time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, bindparam, delete, select, union_all, update
from sqlalchemy.exc import IntegrityError, MultipleResultsFound, NoResultFound, OperationalError, ProgrammingError

from bot.storage import prepared
from bot.storage.engine import writing_engine
from bot.storage.inserting import insert, insert_new
from bot.storage.tables import inbox, timers
from bot.storage.urls import parsed

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
_PUT = insert_new(timers)
_OF = select(timers).where(timers.c.conversation.in_(bindparam("of", expanding=True))).order_by(timers.c.conversation)
_NAMED = select(timers.c.conversation).where(timers.c.name.in_(["remind", "wake"]), timers.c.stamp == 7)
_BOTH = union_all(select(timers.c.name).where(timers.c.stamp == 1), select(timers.c.name).where(timers.c.stamp == bindparam("other")))
_LATER = update(timers).where(timers.c.name == bindparam("called")).values(due_at=bindparam("at"), stamp=timers.c.stamp + 1)
_DROP = delete(timers).where(timers.c.conversation == bindparam("of")).returning(timers.c.stamp, timers.c.due_at)
_FAULTY = insert(timers)
_WITH_DEFAULT = insert(inbox)


@pytest.fixture
def connection(database: str) -> Iterator[Connection]:
    """In a transaction of its own, undone at the end."""
    engine = writing_engine(parsed(database))
    with engine.connect() as opened, opened.begin() as begun:
        yield opened
        begun.rollback()
    engine.dispose()


def timer(conversation: str, name: str = "remind", stamp: int = 7) -> dict[str, object]:
    """A row."""
    return {"conversation": conversation, "name": name, "stamp": stamp, "due_at": NOON}


def test_rows_come_back_as_they_went_in(connection: Connection) -> None:
    """Moments are moments again, columns are attributes."""
    assert prepared.run(connection, _PUT, [timer("a"), timer("b"), timer("c")]).rowcount == 3
    rows = list(prepared.run(connection, _OF, {"of": ["a", "c"]}))
    assert [(row.conversation, row.name, row.due_at) for row in rows] == [("a", "remind", NOON), ("c", "remind", NOON)]


def test_a_list_may_have_any_length(connection: Connection) -> None:
    """Each length has words of its own."""
    prepared.run(connection, _PUT, [timer("a"), timer("b"), timer("c")])
    for wanted in ([], ["a"], ["a", "b", "c"], ["b"], ["x", "c"]):
        found = [row.conversation for row in prepared.run(connection, _OF, {"of": wanted})]
        assert found == sorted({"a", "b", "c"}.intersection(wanted))


def test_values_that_stand_in_the_statement_are_kept(connection: Connection) -> None:
    """Single ones, lists of them, and both parts of a union."""
    prepared.run(connection, _PUT, [timer("a"), timer("b", "wake"), timer("c", "other"), timer("d", stamp=1)])
    assert sorted(prepared.run(connection, _NAMED).scalars()) == ["a", "b"]
    assert sorted(prepared.run(connection, _BOTH, {"other": 7}).scalars()) == ["other", "remind", "remind", "wake"]


def test_touched_rows_are_counted(connection: Connection) -> None:
    """One set of parameters or several."""
    prepared.run(connection, _PUT, [timer("a"), timer("b"), timer("c", "wake")])
    assert prepared.run(connection, _PUT, [timer("a"), timer("x")]).rowcount == 1
    assert prepared.run(connection, _PUT, timer("a")).rowcount == 0
    assert prepared.run(connection, _LATER, {"called": "remind", "at": NOON}).rowcount == 3
    assert prepared.run(connection, _LATER, [{"called": "remind", "at": NOON}, {"called": "wake", "at": NOON}]).rowcount == 4


def test_what_a_change_returns_is_read(connection: Connection) -> None:
    """As of a query."""
    prepared.run(connection, _PUT, [timer("a", "remind", 1), timer("a", "wake", 2), timer("b", "remind", 3)])
    assert sorted((row.stamp, row.due_at) for row in prepared.run(connection, _DROP, {"of": "a"})) == [(1, NOON), (2, NOON)]
    assert prepared.run(connection, _DROP, {"of": "b"}).scalar_one() == 3
    assert prepared.run(connection, _DROP, {"of": "b"}).scalar() is None


def test_one_row_is_one_row(connection: Connection) -> None:
    """Neither none nor two."""
    prepared.run(connection, _PUT, [timer("a"), timer("b")])
    assert prepared.run(connection, _OF, {"of": ["a"]}).one().conversation == "a"
    assert prepared.run(connection, _OF, {"of": []}).one_or_none() is None
    assert prepared.run(connection, _OF, {"of": []}).first() is None
    with pytest.raises(NoResultFound):
        prepared.run(connection, _OF, {"of": []}).one()
    with pytest.raises(MultipleResultsFound):
        prepared.run(connection, _OF, {"of": ["a", "b"]}).one()


def test_the_driver_s_error_is_sqlalchemy_s(connection: Connection) -> None:
    """With the driver's own as its cause; no value is quoted."""
    prepared.run(connection, _FAULTY, timer("a"))
    with pytest.raises(IntegrityError) as caught:
        prepared.run(connection, _FAULTY, timer("a"))
    assert isinstance(caught.value.orig, connection.dialect.loaded_dbapi.Error)
    assert not caught.value.connection_invalidated
    assert "remind" not in str(caught.value.statement)


def test_a_broken_connection_is_not_used_again(postgres: str) -> None:
    """The pool opens another."""
    engine = writing_engine(parsed(postgres))
    with engine.connect() as connection, pytest.raises(OperationalError) as caught, connection.begin():
        connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")
        prepared.run(connection, _PUT, timer("a"))
    assert caught.value.connection_invalidated
    engine.dispose()


def test_a_column_that_fills_itself_must_be_named(connection: Connection) -> None:
    """Its default is SQLAlchemy's, which is not asked."""
    with pytest.raises(ValueError, match="a default of its own"):
        prepared.run(connection, _WITH_DEFAULT, {"channel": "telegram", "bot": "1"})


def test_a_missing_table_is_a_failed_statement(database: str) -> None:
    """And not a broken connection."""
    engine = writing_engine(parsed(database))
    with engine.connect() as connection, pytest.raises((OperationalError, ProgrammingError)) as caught, connection.begin():
        connection.exec_driver_sql("DROP TABLE timers")
        prepared.run(connection, _PUT, timer("a"))
    assert not caught.value.connection_invalidated
    engine.dispose()
