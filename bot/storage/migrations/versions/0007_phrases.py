"""What followed a reply that was not understood."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_COLUMNS = ("followed_by", "followed_words", "followed_option")


def upgrade() -> None:
    """Add the columns."""
    for name in _COLUMNS:
        op.add_column("phrases", sa.Column(name, sa.Text()))


def downgrade() -> None:
    """Drop them, and all they hold."""
    for name in reversed(_COLUMNS):
        op.drop_column("phrases", name)
