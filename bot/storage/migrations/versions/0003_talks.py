"""Who owns a talk, and what is told in it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    _talks()
    _messages()
    op.add_column("outbox", sa.Column("talk", _ROW_ID))
    op.add_column("outbox", sa.Column("withdrawn_at", sa.BigInteger()))
    op.create_index(
        "ix_outbox_talk", "outbox", ["talk"], sqlite_where=sa.text("talk IS NOT NULL"), postgresql_where=sa.text("talk IS NOT NULL")
    )


def downgrade() -> None:
    """Drop them, and all they hold."""
    op.drop_index("ix_outbox_talk", "outbox")
    op.drop_column("outbox", "withdrawn_at")
    op.drop_column("outbox", "talk")
    op.drop_table("talk_messages")
    op.drop_table("talks")


def _talks() -> None:
    op.create_table(
        "talks",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("lead", _ROW_ID, nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger()),
        sa.Column("person_name", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("bot", sa.Text()),
        sa.Column("chat", sa.BigInteger()),
        sa.Column("thread", sa.BigInteger()),
        sa.Column("in_topic", sa.Boolean(), nullable=False),
        sa.Column("card", sa.BigInteger()),
        sa.Column("topics", sa.Integer(), nullable=False),
        sa.Column("is_silent", sa.Boolean(), nullable=False),
        sa.Column("spoke_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("conversation", name="pk_talks"),
    )
    op.create_index("ix_talks_lead", "talks", ["lead"])
    in_use = sa.text("chat IS NOT NULL")
    op.create_index("ix_talks_place", "talks", ["chat", "thread"], sqlite_where=in_use, postgresql_where=in_use)


def _messages() -> None:
    op.create_table(
        "talk_messages",
        sa.Column("id", _ROW_ID, nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("lead", _ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("album", sa.Text()),
        sa.Column("visitor_message", sa.BigInteger(), nullable=False),
        sa.Column("staff_chat", sa.BigInteger(), nullable=False),
        sa.Column("staff_message", sa.BigInteger(), nullable=False),
        sa.Column("copied_at", sa.BigInteger()),
        sa.Column("why", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_talk_messages"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_talk_messages_lead", "talk_messages", ["lead"])
    op.create_index("ix_talk_messages_visitor", "talk_messages", ["conversation", "visitor_message"])
    op.create_index("ix_talk_messages_staff", "talk_messages", ["staff_chat", "staff_message"])
