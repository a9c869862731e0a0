"""Clocks of leads that wait for an answer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "answer_clocks",
        sa.Column("lead", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger()),
        sa.Column("worked_us", sa.BigInteger(), nullable=False),
        sa.Column("counted_to", sa.BigInteger(), nullable=False),
        sa.Column("promised_at", sa.BigInteger()),
        sa.Column("done", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["lead"], ["leads.id"], name="fk_answer_clocks_lead", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("lead", name="pk_answer_clocks"),
    )
    op.create_index("ix_answer_clocks_due", "answer_clocks", ["due_at"], sqlite_where=sa.text(_DUE), postgresql_where=sa.text(_DUE))
    op.create_index("ix_answer_clocks_person", "answer_clocks", ["person_id"], sqlite_where=sa.text(_HELD), postgresql_where=sa.text(_HELD))


def downgrade() -> None:
    """Drop it, and all it holds."""
    op.drop_table("answer_clocks")


_DUE = "due_at IS NOT NULL"
_HELD = "person_id IS NOT NULL"
