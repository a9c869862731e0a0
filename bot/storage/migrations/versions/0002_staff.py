"""Who works here and what they may do."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "members",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("username", sa.Text()),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger()),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("skills", sa.Text(), nullable=False),
        sa.Column("regions", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("load_limit", sa.Integer()),
        sa.Column("hours", sa.Text()),
        sa.Column("is_away", sa.Boolean(), nullable=False),
        sa.Column("away_until", sa.BigInteger()),
        sa.Column("shift_until", sa.BigInteger()),
        sa.Column("seen_at", sa.BigInteger()),
        sa.Column("given_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("person_id", name="pk_members"),
    )
    op.create_table(
        "teams",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hours", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_teams"),
    )
    op.create_table(
        "invitations",
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("made_by", sa.BigInteger()),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.Column("used_by", sa.BigInteger()),
        sa.PrimaryKeyConstraint("token_hash", name="pk_invitations"),
    )
    op.create_index("ix_leads_owner", "leads", ["owner_id"], sqlite_where=sa.text(_OWNED), postgresql_where=sa.text(_OWNED))
    op.create_index("ix_leads_waiting", "leads", ["handed_at"], sqlite_where=sa.text(_WAITING), postgresql_where=sa.text(_WAITING))


def downgrade() -> None:
    """Drop them, and all they hold."""
    op.drop_index("ix_leads_waiting", table_name="leads")
    op.drop_index("ix_leads_owner", table_name="leads")
    for table in ("invitations", "teams", "members"):
        op.drop_table(table)


_OWNED = "owner_id IS NOT NULL"
_WAITING = "owner_id IS NULL AND handed_at IS NOT NULL"
