"""What can go wrong with the database: one tree, and the one place where foreign exceptions are translated.

    StorageError
     ├── BadDatabaseUrl     the address cannot be used: wrong form, wrong kind of database
     ├── DatabaseDown       not there, gone away, full, locked for too long, read-only
     ├── SchemaMismatch     the tables are older or newer than this program
     ├── Conflict           two transactions stood in each other's way; nothing of this one was kept
     ├── RuleBroken         a unique key or a foreign key refused the row
     ├── DamagedRow         a stored row cannot be read by this program
     ├── StatementFailed    any other refusal of the database: a mistake of ours
     └── StoreClosed        the store was closed before

No message holds a password or a value that a visitor gave.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_MISTAKES = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_RANGE, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISUSE})
"""Primary result codes of SQLite that tell of the statement and not of the file, https://www.sqlite.org/rescode.html, read 2026-11."""

VARIABLE = "HOTLEAD_DATABASE_URL"
"""The setting that an address comes from, so that a message tells what to change."""

_CONFLICTS = frozenset({"40001", "40P01"})
"""serialization_failure and deadlock_detected, https://www.postgresql.org/docs/current/errcodes-appendix.html, read 2026-11."""
_DOWN_CLASSES = ("08", "53", "57", "25P03", "55P03", "3D", "28")
"""Classes of SQLSTATE: connection, resources, operator intervention, idle or lock timeout, no such database, bad login; same page."""


class StorageError(Exception):
    """Any trouble with the database."""


class BadDatabaseUrl(StorageError):
    """`shown`: the address without its password; `why`: what is wrong with it."""

    def __init__(self, shown: str, why: str) -> None:
        super().__init__(f"{VARIABLE}: {shown!r} cannot be used: {why}")
        self.shown = shown
        self.why = why


class DatabaseDown(StorageError):
    """`shown`: the address without its password; `why`: in the database's own words."""

    def __init__(self, shown: str, why: str) -> None:
        super().__init__(f"{VARIABLE}: the database {shown} cannot be used now: {why}")
        self.shown = shown
        self.why = why


class SchemaMismatch(StorageError):
    """`found`: version of the tables, None where there are none yet; `expected`: the version this program works with."""

    def __init__(self, shown: str, found: str | None, expected: str) -> None:
        super().__init__(f"{VARIABLE}: {_mismatch(shown, found, expected)}")
        self.shown = shown
        self.found = found
        self.expected = expected

    @property
    def is_newer(self) -> bool:
        """True where the tables were made by a newer program, so that upgrading them is no way out."""
        return self.found is not None and self.found > self.expected


class Conflict(StorageError):
    """The transaction was given up by the database so that another could go on; it may be tried again."""


class RuleBroken(StorageError):
    """A unique key, a foreign key or a NOT NULL refused a row."""


class DamagedRow(StorageError):
    """`table` and `key` name the row, `why` what its reader said."""

    def __init__(self, table: str, key: str, why: str) -> None:
        super().__init__(f"row {key!r} of {table} cannot be read: {why}")
        self.table = table
        self.key = key
        self.why = why


class StatementFailed(StorageError):
    """The database refused a statement for a reason that is ours."""


class StoreClosed(StorageError):
    """Work was handed to a store that is closed."""


FOREIGN = (SQLAlchemyError, sqlite3.Error)
"""What `translated` knows."""


def translated(error: BaseException, shown: str) -> BaseException:
    """The error of our tree for one of SQLAlchemy's or a driver's; any other exception as it is. `shown`: the address without password."""
    if not isinstance(error, FOREIGN):
        return error
    ours = _translated(error, shown)
    ours.__cause__ = error
    return ours


def driver_words(error: BaseException) -> str:
    """What the driver says, in one line, without details that may quote values."""
    primary = getattr(getattr(error, "diag", None), "message_primary", None)
    if isinstance(primary, str):
        return primary
    return " ".join(str(error).split()) or type(error).__name__


def _translated(error: BaseException, shown: str) -> StorageError:
    if isinstance(error, PoolTimeout):
        return DatabaseDown(shown, "no free connection in time")
    if isinstance(error, DBAPIError):
        return _from_driver(error, shown)
    if isinstance(error, SQLAlchemyError):
        return StatementFailed(type(error).__name__)
    return DatabaseDown(shown, driver_words(error))


def _from_driver(error: DBAPIError, shown: str) -> StorageError:
    cause = error.orig or error
    words = driver_words(cause)
    state = getattr(cause, "sqlstate", None) or ""
    if state in _CONFLICTS:
        return Conflict(words)
    if isinstance(error, IntegrityError):
        return RuleBroken(words)
    if error.connection_invalidated or state.startswith(_DOWN_CLASSES):
        return DatabaseDown(shown, words)
    is_of_sqlite = isinstance(cause, sqlite3.Error)
    if (is_of_sqlite and _tells_of_the_file(cause)) or (isinstance(error, OperationalError) and not is_of_sqlite and not state):
        return DatabaseDown(shown, words)
    return StatementFailed(words)


def _tells_of_the_file(cause: BaseException) -> bool:
    """True for a full disk, a lock held too long, a file that is no database; False for what a wrong statement of ours gets."""
    code = getattr(cause, "sqlite_errorcode", None)
    return code is not None and code & 0xFF not in _MISTAKES


def _mismatch(shown: str, found: str | None, expected: str) -> str:
    if found is None:
        return f"the database {shown} has no tables yet (found none, expected version {expected}): run `hotlead db upgrade`"
    if found > expected:
        return f"the database {shown} has version {found}, newer than version {expected} of this program: install the newer program"
    return f"the database {shown} has version {found}, older than version {expected} of this program: run `hotlead db upgrade`"
