"""INSERT that gives way to a row that is there already (`ON CONFLICT`), for both databases.

SQLAlchemy has one class for each database with the same words. PostgreSQL's compiles for SQLite too (not the other way round), so that
statements can be made once, before it is known which database they are for; the contract suite runs every one of them on both.
"""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import Insert, insert

__all__ = ["insert", "insert_new"]


def insert_new(table: Table) -> Insert:
    """Insert the rows that no unique key refuses; `rowcount` tells how many they were."""
    return insert(table).on_conflict_do_nothing()
