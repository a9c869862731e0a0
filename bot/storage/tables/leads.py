"""Leads, their history and their cards."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Json, Words

leads = Table(
    "leads",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("person_id", BigInteger, nullable=False),
    Column("run", Integer, nullable=False),
    Column("script", Text, nullable=False),
    Column("script_version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("name", Words),
    Column("username", Words),
    Column("phone", Words),
    Column("phone_verified", Boolean, nullable=False),
    Column("email", Words),
    Column("source_first", Words),
    Column("source_last", Words),
    Column("targeted", Boolean),
    Column("temperature", Text, nullable=False),
    Column("score", Integer, nullable=False),
    Column("verdict", Json),
    Column("status", Text, nullable=False),
    Column("owner_id", BigInteger),
    Column("owner_name", Words),
    Column("created_at", Moment, nullable=False),
    Column("contact_at", Moment),
    Column("handed_at", Moment),
    Column("claimed_at", Moment),
    Column("finished_at", Moment),
    Column("is_test", Boolean, nullable=False),
    Column("company", Words),
    Column("stage", Text, nullable=False),
    Column("kind", Text, nullable=False, doc="what the stage means"),
    Column("stage_at", Moment),
    Column("reason", Text),
    Column("next_contact_at", Moment),
    Column("origin", Text, nullable=False),
    Column("fields", Json, nullable=False),
    Column("verification", Text, nullable=False),
    Column("checks", Json, nullable=False),
    Column("grade", Text),
    Column("decider", Words),
    Column("client", RowId),
    Column("answered_after_s", BigInteger),
    Column("target_at", Moment),
    Column("search", Words, nullable=False, doc="names and contacts in the one form that searches compare"),
    UniqueConstraint("conversation", "run"),
    sqlite_autoincrement=True,
)
Index("ix_leads_owner", leads.c.owner_id, **only(leads.c.owner_id.is_not(None)))
Index("ix_leads_waiting", leads.c.handed_at, **only(leads.c.owner_id.is_(None) & leads.c.handed_at.is_not(None)))
FILTERED = (
    *("stage", "kind", "status", "temperature", "targeted", "source_first", "source_last", "owner_id", "script", "origin"),
    *("verification", "client", "created_at", "next_contact_at", "is_test", "search"),
)
"""What leads are found by. An index holds all of it, so that a search reads that and not the wide rows.

There must be no narrower index over `id` of the same rows: SQLite would take that and look into every row (3 times slower, 2026-11).
"""
Index("ix_leads_found", leads.c.id, *(leads.c[name] for name in FILTERED), **only(leads.c.contact_at.is_not(None)))
Index("ix_leads_phone", leads.c.phone, **only(leads.c.phone.is_not(None)))
Index("ix_leads_email", leads.c.email, **only(leads.c.email.is_not(None)))
Index("ix_leads_client", leads.c.client, **only(leads.c.client.is_not(None)))

lead_events = Table(
    "lead_events",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", Words, nullable=False),
    Column("what", Words, nullable=False),
    Column("details", Json, nullable=False),
)
Index("ix_lead_events_lead", lead_events.c.lead)

cards = Table(
    "cards",
    METADATA,
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE"), nullable=False),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("lead", "channel", "bot", "chat", "message_id"),
)
