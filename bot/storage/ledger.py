"""Looks whether the consent journal is as it was written; for the operator's check of a database."""

from __future__ import annotations

from bot.storage.consents import broken_rows
from bot.storage.engine import reading_engine
from bot.storage.errors import FOREIGN, translated
from bot.storage.urls import parsed, shown


def broken_consents(url: str) -> list[int]:
    """Ids of the rows of the journal that were changed, or stand where one was removed or slipped in; empty: all is well.

    Raises:
        BadDatabaseUrl, DatabaseDown
    """
    address = parsed(url)
    engine = reading_engine(address, size=1)
    try:
        with engine.begin() as connection:
            return broken_rows(connection)
    except FOREIGN as error:
        raise translated(error, shown(address)) from error
    finally:
        engine.dispose()
