"""Editing scripts in the messenger."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId
from bot.storage.texts import Json, Words

script_edits = Table(
    "script_edits",
    METADATA,
    Column("conversation", Text, primary_key=True),
    Column("script", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("details", Json, nullable=False),
    Column("begun_at", Moment, nullable=False),
)

script_trials = Table(
    "script_trials",
    METADATA,
    Column("conversation", Text, primary_key=True),
    Column("text", Words, nullable=False, doc="the linked script as JSON"),
    Column("state", Json, nullable=False),
    Column("begun_at", Moment, nullable=False),
)

script_errands = Table(
    "script_errands",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("person_id", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("script", Text),
    Column("details", Json, nullable=False),
    Column("put_at", Moment, nullable=False),
    Column("leased_until", Moment),
    Column("tries", Integer, nullable=False),
)
Index("ix_script_errands_conversation", script_errands.c.conversation)
