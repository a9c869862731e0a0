"""People who come again are found by their e-mail address, and by what a client's contact persons left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FOUND_BY = (("leads", "email"), ("client_contacts", "phone"), ("client_contacts", "email"))


def upgrade() -> None:
    """Make the indexes."""
    for table, column in _FOUND_BY:
        there = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_{table}_{column}", table, [column], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    """Drop them."""
    for table, column in _FOUND_BY:
        op.drop_index(f"ix_{table}_{column}", table_name=table)
