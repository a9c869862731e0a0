"""What SQLite is told on every connection."""

from __future__ import annotations

import threading

from sqlalchemy import text

from bot.storage.engine import writing_engine
from bot.storage.tx import SqlTx
from bot.storage.urls import parsed
from tests.bot.storage.records import lead


def test_eight_threads_that_read_and_then_write_never_find_the_file_locked(sqlite: str) -> None:
    """Without BEGIN IMMEDIATE a transaction that began by reading is refused the moment it wants to write, at once, whatever the wait."""
    errors: list[BaseException] = []
    start = threading.Barrier(8)

    def work(who: int) -> None:
        engine = writing_engine(parsed(sqlite))
        try:
            start.wait(30)
            for number in range(25):
                with engine.begin() as connection:
                    tx = SqlTx(connection, writes=True)
                    tx.leads(limit=1, only_leads=False)
                    tx.put_lead(lead(who * 100 + number))
        except BaseException as error:
            errors.append(error)
        finally:
            engine.dispose()

    threads = [threading.Thread(target=work, args=(who,)) for who in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    with writing_engine(parsed(sqlite)).begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM leads")).scalar_one() == 200


def test_a_committed_file_is_on_disk(sqlite: str) -> None:
    engine = writing_engine(parsed(sqlite))
    with engine.begin() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    engine.dispose()
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
