"""Clients with their contact persons and history, and tasks."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Json, Words

clients = Table(
    "clients",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("title", Words, nullable=False),
    Column("fields", Json, nullable=False),
    Column("script", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("won_at", Moment, nullable=False),
    Column("made_from", RowId, doc="NULL once that lead was erased"),
    Column("owner_id", BigInteger),
    Column("owner_name", Words),
    Column("is_test", Boolean, nullable=False),
    Column("search", Words, nullable=False),
    sqlite_autoincrement=True,
)

client_contacts = Table(
    "client_contacts",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("client", RowId, ForeignKey("clients.id", ondelete="CASCADE"), nullable=False),
    Column("name", Words, nullable=False),
    Column("position", Words, nullable=False),
    Column("phone", Words),
    Column("email", Words),
    Column("lead", RowId),
)
Index("ix_client_contacts_client", client_contacts.c.client)
Index("ix_client_contacts_phone", client_contacts.c.phone, **only(client_contacts.c.phone.is_not(None)))
Index("ix_client_contacts_email", client_contacts.c.email, **only(client_contacts.c.email.is_not(None)))
Index("ix_client_contacts_lead", client_contacts.c.lead, **only(client_contacts.c.lead.is_not(None)))

client_events = Table(
    "client_events",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("client", RowId, ForeignKey("clients.id", ondelete="CASCADE"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", Words, nullable=False),
    Column("what", Words, nullable=False),
    Column("details", Json, nullable=False),
)
Index("ix_client_events_client", client_events.c.client)

tasks = Table(
    "tasks",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE")),
    Column("client", RowId, ForeignKey("clients.id", ondelete="CASCADE")),
    Column("kind", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("due_at", Moment),
    Column("given_by", BigInteger),
    Column("given_by_name", Words, nullable=False),
    Column("assigned_to", BigInteger),
    Column("assigned_name", Words, nullable=False),
    Column("channel", Text),
    Column("bot", Text),
    Column("chat", BigInteger),
    Column("thread", BigInteger),
    Column("made_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("result", Words),
    sqlite_autoincrement=True,
)
Index("ix_tasks_lead", tasks.c.lead, **only(tasks.c.lead.is_not(None)))
Index("ix_tasks_client", tasks.c.client, **only(tasks.c.client.is_not(None)))
Index("ix_tasks_open", tasks.c.assigned_to, tasks.c.due_at, **only(tasks.c.done_at.is_(None)))
