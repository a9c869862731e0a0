"""Who did what, when, about what. Nothing personal is in it, so erasing a person leaves it as it is."""

from __future__ import annotations

from sqlalchemy import Column, Index, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId
from bot.storage.texts import Json

audit = Table(
    "audit",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("details", Json, nullable=False),
)
Index("ix_audit_about", audit.c.about, audit.c.id)
