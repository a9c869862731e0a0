"""The first tables."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = (
    *("erasures", "script_versions", "phrases", "files", "promo_codes_given", "magnets_given", "timers", "holds", "outbox"),
    *("cards", "lead_events", "leads", "consents", "answers", "conversations", "inbox"),
)
"""In the order they are dropped."""


def upgrade() -> None:
    """Make the tables."""
    _updates()
    _conversations()
    _consents()
    _leads()
    _cards()
    _outbox()
    _timers_and_gifts()
    _the_rest()


def downgrade() -> None:
    """Drop them, and all they hold."""
    for table in _TABLES:
        op.drop_table(table)


def _updates() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger()),
        sa.Column("handled_at", sa.BigInteger()),
        sa.Column("parked_at", sa.BigInteger()),
        sa.Column("why", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("channel", "bot", "update_id", name="uq_inbox_channel_bot_update_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_order", "inbox", ["id"], **_where("handled_at IS NULL"))
    op.create_index("ix_inbox_parked", "inbox", ["conversation"], **_where("parked_at IS NOT NULL"))
    op.create_index("ix_inbox_waiting", "inbox", ["conversation", "id"], **_where("handled_at IS NULL"))


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("is_gone", sa.Boolean(), nullable=False),
        sa.Column("is_test", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_conversations"),
    )
    op.create_table(
        "answers",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("dropped_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
    )
    op.create_index("ix_answers_of_run", "answers", ["conversation", "run", "question"])


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("conversation", sa.Text()),
        sa.Column("consent", sa.Text()),
        sa.Column("text", sa.Text()),
        sa.Column("version", sa.Text()),
        sa.Column("given", sa.Boolean()),
        sa.Column("salt", sa.Text()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("former", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
        sa.UniqueConstraint("former", name="uq_consents_former"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consents_conversation", "consents", ["conversation"])


def _leads() -> None:
    op.create_table(
        "leads",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("script_version", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("username", sa.Text()),
        sa.Column("phone", sa.Text()),
        sa.Column("phone_verified", sa.Boolean(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("source_first", sa.Text()),
        sa.Column("source_last", sa.Text()),
        sa.Column("targeted", sa.Boolean()),
        sa.Column("temperature", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text()),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.BigInteger()),
        sa.Column("owner_name", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("contact_at", sa.BigInteger()),
        sa.Column("handed_at", sa.BigInteger()),
        sa.Column("claimed_at", sa.BigInteger()),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("is_test", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leads"),
        sa.UniqueConstraint("conversation", "run", name="uq_leads_conversation_run"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_leads_with_contact", "leads", ["id"], **_where("contact_at IS NOT NULL"))


def _cards() -> None:
    op.create_table(
        "lead_events",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("lead", _ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name="fk_lead_events_lead", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_lead_events"),
    )
    op.create_index("ix_lead_events_lead", "lead_events", ["lead"])
    op.create_table(
        "cards",
        sa.Column("lead", _ROW_ID, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name="fk_cards_lead", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("lead", "channel", "bot", "chat", "message_id", name="pk_cards"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text()),
        sa.Column("lead", _ROW_ID),
        sa.Column("key", sa.Text()),
        sa.Column("not_before", sa.BigInteger()),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("held_until", sa.BigInteger()),
        sa.Column("lease_by", sa.Text()),
        sa.Column("tried_at", sa.BigInteger()),
        sa.Column("was_tried", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger()),
        sa.Column("dead_at", sa.BigInteger()),
        sa.Column("why", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_conversation", "outbox", ["conversation"])
    op.create_index("ix_outbox_dead", "outbox", ["dead_at"], **_where("dead_at IS NOT NULL"))
    op.create_index("ix_outbox_due", "outbox", ["due_at"], **_where("due_at IS NOT NULL"))
    op.create_index("ix_outbox_lead", "outbox", ["lead"])
    op.create_index("ix_outbox_order", "outbox", ["lane", "id"], **_where("settled_at IS NULL AND due_at IS NULL"))
    op.create_index("ix_outbox_queue", "outbox", ["queue", "lane", "id"], **_where("settled_at IS NULL AND due_at IS NULL"))
    op.create_table(
        "holds",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("bot", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "bot", name="pk_holds"),
    )


def _timers_and_gifts() -> None:
    op.create_table(
        "timers",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("stamp", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "name", name="pk_timers"),
    )
    op.create_index("ix_timers_due", "timers", ["due_at"])
    op.create_table(
        "magnets_given",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("magnet", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "magnet", name="pk_magnets_given"),
    )
    op.create_table(
        "promo_codes_given",
        sa.Column("magnet", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text()),
        sa.PrimaryKeyConstraint("magnet", "code", name="pk_promo_codes_given"),
        sa.UniqueConstraint("conversation", "magnet", name="uq_promo_codes_given_conversation_magnet"),
    )
    op.create_table(
        "files",
        sa.Column("cache_key", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("cache_key", name="pk_files"),
    )


def _the_rest() -> None:
    op.create_table(
        "phrases",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_phrases"),
    )
    op.create_index("ix_phrases_conversation", "phrases", ["conversation"])
    op.create_table(
        "script_versions",
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("script", "version", name="pk_script_versions"),
    )
    op.create_table(
        "erasures",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("key_hash", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_erasures"),
    )


def _where(condition: str) -> dict[str, Any]:
    """A partial index on both databases."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
