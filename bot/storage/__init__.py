"""The database: what `bot.ports.Store` and `bot.ports.Wakeup` promise, kept by SQLAlchemy Core on SQLite and PostgreSQL.

`open_store`, `open_wakeup`, `open_sent_journal` (opening), `upgrade`, `check`, `current`, `head` (schema) and `broken_consents` (ledger)
are for other rooms, with the errors of `errors`.
Inside: `engine` (connections), `writer` and `store` (transactions), `tx` (one class of one file for each subject), `tables` and
`migrations` (kept equal by a test), `waking` (bells).

May import `bot.ports`, `bot.model`, `dialogs` and `qualification`, nothing else of ours. SQLAlchemy, Alembic and psycopg are imported
nowhere else.

To add a subject: its table in `tables`, a revision in `migrations/versions` (and `schema.HEAD`), a file with its part of the
transaction, a base in `tx`, a step in `erasing` if it holds anything about a person.
"""

from bot.storage.errors import BadDatabaseUrl, Conflict, DatabaseDown, SchemaMismatch, StorageError
from bot.storage.ledger import broken_consents
from bot.storage.opening import open_sent_journal, open_store, open_wakeup
from bot.storage.schema import check, current, head, upgrade

__all__ = [
    "BadDatabaseUrl",
    "Conflict",
    "DatabaseDown",
    "SchemaMismatch",
    "StorageError",
    "broken_consents",
    "check",
    "current",
    "head",
    "open_sent_journal",
    "open_store",
    "open_wakeup",
    "upgrade",
]
