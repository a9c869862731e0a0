"""The audit: appended to, read, never changed."""

from __future__ import annotations

from sqlalchemy import select

from bot.model import AuditDeed, AuditRow
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import audit

_PUT = insert(audit)


class AuditTx(Opened):
    """The audit's part of a transaction."""

    def put_audit(self, row: AuditRow) -> None:
        """Append the row; nothing ever changes or deletes it."""
        values = {"at": row.at, "who": row.who, "what": row.what, "about": row.about, "details": dict(row.details)}
        self._later.add(("audit", ""), _PUT, values)

    def audits(self, limit: int, *, what: AuditDeed | None = None, about: str | None = None) -> list[AuditRow]:
        """The newest rows, newest first; `what`, `about`: only those of this deed, about this very id."""
        self._later.flush()
        wanted = select(audit).order_by(audit.c.id.desc()).limit(limit)
        if what is not None:
            wanted = wanted.where(audit.c.what == what)
        if about is not None:
            wanted = wanted.where(audit.c.about == about)
        return [
            AuditRow(at=row.at, who=row.who, what=row.what, about=row.about, details=row.details)
            for row in self._connection.execute(wanted)
        ]
