"""Stages, clients, tasks and the history of a lead."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from qualification.normalize import fold

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FOUND = [
    *("id", "stage", "kind", "status", "temperature", "targeted", "source_first", "source_last", "owner_id", "script", "origin"),
    *("verification", "client", "created_at", "next_contact_at", "is_test", "search"),
]


def upgrade() -> None:
    """Make the tables."""
    for column in _columns():
        op.add_column("leads", column)
    _write_search()
    op.drop_index("ix_leads_with_contact", table_name="leads")
    op.create_index("ix_leads_found", "leads", _FOUND, **_where("contact_at IS NOT NULL"))
    op.create_index("ix_leads_phone", "leads", ["phone"], **_where("phone IS NOT NULL"))
    op.create_index("ix_leads_client", "leads", ["client"], **_where("client IS NOT NULL"))
    _clients()
    _tasks()


def downgrade() -> None:
    """Drop them, and all they hold."""
    for table in ("tasks", "client_events", "client_contacts", "clients"):
        op.drop_table(table)
    for index in ("ix_leads_found", "ix_leads_phone", "ix_leads_client"):
        op.drop_index(index, table_name="leads")
    op.create_index("ix_leads_with_contact", "leads", ["id"], **_where("contact_at IS NOT NULL"))
    for column in reversed(_columns()):
        op.drop_column("leads", column.name)


def _columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("company", sa.Text()),
        sa.Column("stage", sa.Text(), nullable=False, server_default="new"),
        sa.Column("kind", sa.Text(), nullable=False, server_default="open"),
        sa.Column("stage_at", sa.BigInteger()),
        sa.Column("reason", sa.Text()),
        sa.Column("next_contact_at", sa.BigInteger()),
        sa.Column("origin", sa.Text(), nullable=False, server_default="dialog"),
        sa.Column("fields", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("verification", sa.Text(), nullable=False, server_default="unverified"),
        sa.Column("checks", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("grade", sa.Text()),
        sa.Column("decider", sa.Text()),
        sa.Column("client", _ROW_ID),
        sa.Column("search", sa.Text(), nullable=False, server_default=""),
    )


def _write_search() -> None:
    """The leads that are there already are found too, in the form of the day this was written."""
    leads = sa.table("leads", *(sa.column(name) for name in ("id", "name", "username", "phone", "email", "search")))
    connection = op.get_bind()
    for row in connection.execute(sa.select(leads.c.id, leads.c.name, leads.c.username, leads.c.phone, leads.c.email)).all():
        words = fold(" ".join(filter(None, (row.name, (row.phone or "").lstrip("+"), row.email, row.username))))[:300]
        connection.execute(leads.update().where(leads.c.id == row.id).values(search=words))


def _clients() -> None:
    op.create_table(
        "clients",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("won_at", sa.BigInteger(), nullable=False),
        sa.Column("made_from", _ROW_ID),
        sa.Column("owner_id", sa.BigInteger()),
        sa.Column("owner_name", sa.Text()),
        sa.Column("is_test", sa.Boolean(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clients"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "client_contacts",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("client", _ROW_ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text()),
        sa.Column("email", sa.Text()),
        sa.Column("lead", _ROW_ID),
        sa.ForeignKeyConstraint(["client"], ["clients.id"], name="fk_client_contacts_client", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_client_contacts"),
    )
    op.create_index("ix_client_contacts_client", "client_contacts", ["client"])
    op.create_index("ix_client_contacts_lead", "client_contacts", ["lead"], **_where("lead IS NOT NULL"))
    op.create_table(
        "client_events",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("client", _ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client"], ["clients.id"], name="fk_client_events_client", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_client_events"),
    )
    op.create_index("ix_client_events_client", "client_events", ["client"])


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("lead", _ROW_ID),
        sa.Column("client", _ROW_ID),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("given_by", sa.BigInteger()),
        sa.Column("given_by_name", sa.Text(), nullable=False),
        sa.Column("assigned_to", sa.BigInteger()),
        sa.Column("assigned_name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text()),
        sa.Column("bot", sa.Text()),
        sa.Column("chat", sa.BigInteger()),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.Column("result", sa.Text()),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name="fk_tasks_lead", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["client"], ["clients.id"], name="fk_tasks_client", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tasks_lead", "tasks", ["lead"], **_where("lead IS NOT NULL"))
    op.create_index("ix_tasks_client", "tasks", ["client"], **_where("client IS NOT NULL"))
    op.create_index("ix_tasks_open", "tasks", ["assigned_to", "due_at"], **_where("done_at IS NULL"))


def _where(condition: str) -> dict[str, Any]:
    """A partial index on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
