"""The audit's part of a transaction."""

from __future__ import annotations

from typing import Protocol

from bot.model import AuditDeed, AuditRow


class AuditTx(Protocol):
    """Appends to the account of who did what, and reads it."""

    def put_audit(self, row: AuditRow) -> None:
        """Append the row; nothing ever changes or deletes it."""
        ...

    def audits(self, limit: int, *, what: AuditDeed | None = None, about: str | None = None) -> list[AuditRow]:
        """The newest rows, newest first; `what`, `about`: only those of this deed, about this very id."""
        ...
