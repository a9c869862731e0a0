"""What all tables share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, MetaData

RowId = BigInteger().with_variant(Integer, "sqlite")
"""64 bits on both; SQLite counts up by itself only in a column of type INTEGER."""

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)


def only(condition: ColumnElement[bool]) -> dict[str, Any]:
    """Options of an index that holds only the rows of the condition, on both databases."""
    return {"sqlite_where": condition, "postgresql_where": condition}
