"""What every part of a transaction has in its hands."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage.pending import PendingWrites


class Opened:
    """An open transaction. `writes` False: it only reads, so no row is locked. `_later`: writes put off until `flush`."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self._connection = connection
        self._writes = writes
        self._later = PendingWrites(connection)

    def flush(self) -> None:
        """Write what was put off; the store calls it at the end of a work."""
        self._later.flush()

    @property
    def _on_postgres(self) -> bool:
        return self._connection.dialect.name == "postgresql"
