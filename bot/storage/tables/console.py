"""Keys of the console."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA

console_keys = Table(
    "console_keys",
    METADATA,
    Column("token_hash", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("person_id", BigInteger, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
)
