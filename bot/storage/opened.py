"""What every part of a transaction has in its hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection
from sqlalchemy.sql.expression import ClauseElement

from bot.model import Member
from bot.storage.pending import PendingWrites
from bot.storage.prepared import Rows, Values, run


@dataclass(slots=True)
class Memory:
    """What a transaction has read and need not read again. Whoever writes about it brings it up to date, or forgets it.

    `row_versions`: of conversations that are locked; `consent_hash`: of the last row of the ledger, once the ledger is locked; `members`:
    those not removed, by whether they are locked; once they are, what was read before that counts no more.
    """

    row_versions: dict[str, int] = field(default_factory=dict)
    consent_hash: str | None = None
    members: dict[bool, list[Member]] = field(default_factory=dict)


class Opened:
    """An open transaction. `writes` False: it only reads, so no row is locked. `_later`: writes put off until `flush`."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self._connection = connection
        self._writes = writes
        self._later = PendingWrites(connection)
        self._memory = Memory()

    def flush(self) -> None:
        """Write what was put off; the store calls it at the end of a work."""
        self._later.flush()

    def _run(self, statement: ClauseElement, values: Values | Sequence[Values] = {}) -> Rows:  # noqa: B006  # never changed
        """Execute a statement that was made at import; one that is made for a single call goes to `_connection.execute`."""
        return run(self._connection, statement, values)

    @property
    def _on_postgres(self) -> bool:
        return self._connection.dialect.name == "postgresql"
