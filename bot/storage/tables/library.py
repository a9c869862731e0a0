"""Published scripts, replies that were not understood, proofs of erasure."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId
from bot.storage.texts import Json, Words

phrases = Table(
    "phrases",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("script", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("language", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_phrases_conversation", phrases.c.conversation)

script_versions = Table(
    "script_versions",
    METADATA,
    Column("script", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("script", "version"),
)

erasures = Table(
    "erasures",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("key_hash", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("counts", Json, nullable=False, doc="rows erased, by table"),
)
