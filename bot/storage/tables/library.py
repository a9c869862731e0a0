"""Published scripts and drafts, files taken, replies that were not understood, proofs of erasure."""

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
    Column("followed_by", Text, doc="what came next at the question; NULL: nothing so far"),
    Column("followed_words", Words),
    Column("followed_option", Text),
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
    Column("source", Text, doc="the YAML as written; NULL where it was not kept"),
    Column("note", Words),
    Column("because_of", Text, doc="another script's id@version"),
    PrimaryKeyConstraint("script", "version"),
)

drafts = Table(
    "drafts",
    METADATA,
    Column("script", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("base_version", Integer, nullable=False),
    Column("author", Text, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("row_version", Integer, nullable=False),
)

files_taken = Table(
    "files_taken",
    METADATA,
    Column("script", Text, primary_key=True),
    Column("file", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("at", Moment, nullable=False),
)

erasures = Table(
    "erasures",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("key_hash", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("counts", Json, nullable=False, doc="rows erased, by table"),
)
