"""Who comes again is found by their contacts; imported leads take turns; answers, aims and purposes are kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FOUND_BY = (("leads", "email"), ("client_contacts", "phone"), ("client_contacts", "email"))


def upgrade() -> None:
    """Make the indexes and the columns; clocks that run go on as they are."""
    for table, column in _FOUND_BY:
        _index(f"ix_{table}_{column}", table, [column], f"{column} IS NOT NULL")
    op.add_column("consents", sa.Column("purpose", sa.Text()))
    op.add_column("leads", sa.Column("answered_after_s", sa.BigInteger()))
    op.add_column("leads", sa.Column("target_at", sa.BigInteger()))
    op.add_column("answer_clocks", sa.Column("pace", sa.Text(), nullable=False, server_default="free"))
    _index("ix_answer_clocks_waiting", "answer_clocks", ["person_id", "lead"], "pace = 'waits'")


def downgrade() -> None:
    """Drop them, and all they hold: imported leads have no clocks then, and consents with a purpose no longer match their proof."""
    op.drop_index("ix_answer_clocks_waiting", table_name="answer_clocks")
    op.execute(sa.text("DELETE FROM answer_clocks WHERE pace <> 'free'"))
    op.drop_column("answer_clocks", "pace")
    op.drop_column("leads", "target_at")
    op.drop_column("leads", "answered_after_s")
    op.drop_column("consents", "purpose")
    for table, column in _FOUND_BY:
        op.drop_index(f"ix_{table}_{column}", table_name=table)


def _index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
