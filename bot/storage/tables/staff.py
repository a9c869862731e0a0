"""Who works here and by whose invitation."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA
from bot.storage.texts import Json, Words

members = Table(
    "members",
    METADATA,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Words, nullable=False),
    Column("username", Words),
    Column("role", Text, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("removed_at", Moment, doc="has no rights from then on"),
    Column("team", Words, nullable=False),
    Column("skills", Json, nullable=False),
    Column("regions", Json, nullable=False),
    Column("languages", Json, nullable=False),
    Column("load_limit", Integer),
    Column("hours", Json, doc="NULL: those of the team"),
    Column("is_away", Boolean, nullable=False),
    Column("away_until", Moment),
    Column("shift_until", Moment),
    Column("seen_at", Moment),
    Column("given_at", Moment),
)

teams = Table(
    "teams",
    METADATA,
    Column("name", Words, primary_key=True),
    Column("hours", Json),
)

invitations = Table(
    "invitations",
    METADATA,
    Column("token_hash", Text, primary_key=True),
    Column("role", Text, nullable=False),
    Column("name", Words, nullable=False),
    Column("made_by", BigInteger, doc="NULL: the command line"),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("used_by", BigInteger),
)
