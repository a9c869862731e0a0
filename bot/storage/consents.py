"""The consent journal: append only, a chain of hashes, so that a row changed, removed or slipped in later shows.

`digest` = SHA-256 of the row's content with a random salt; `hash` = SHA-256 of the former row's `hash` and this `digest`. When a person
is erased the content and the salt go and the digest stays: the chain holds, and nobody can try out who it was.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, select, text

from bot.model import ConversationKey
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import consents
from bot.storage.texts import dumps, storable
from dialogs.effects import RecordConsent

FIRST = "0" * 64
"""What the first row of the ledger has as `former`."""

_PUT = insert(consents)
_LAST_HASH = select(consents.c.hash).order_by(consents.c.id.desc()).limit(1)
_OF_PERSON = select(consents).where(consents.c.conversation == bindparam("of")).order_by(consents.c.id)
_LEDGER = select(consents).order_by(consents.c.id)
_IN_ORDER = ("consents", "the whole ledger")
"""Each row rests on the one before it."""
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('hotlead consent ledger'))")


class ConsentsTx(Opened):
    """The consents part of a transaction."""

    def put_consent(self, key: ConversationKey, consent: RecordConsent, now: datetime) -> None:
        """Append to the consent journal."""
        former = self._last_hash()
        salt = secrets.token_hex(16)
        words = storable(consent.text)
        digest = _digest(salt, key, consent.consent, words, consent.version, consent.given, now, consent.purpose)
        self._memory.consent_hash = _link(former, digest)
        row = {
            "conversation": key,
            "consent": consent.consent,
            "text": words,
            "version": consent.version,
            "given": consent.given,
            "purpose": consent.purpose,
            "salt": salt,
            "at": now,
            "digest": digest,
            "former": former,
            "hash": self._memory.consent_hash,
        }
        self._later.add(_IN_ORDER, _PUT, row)

    def consents(self, key: ConversationKey) -> list[tuple[RecordConsent, datetime]]:
        """The journal of one person, oldest first."""
        self._later.flush_about(_IN_ORDER)
        return [(_consent(row), row.at) for row in self._run(_OF_PERSON, {"of": key})]

    def _last_hash(self) -> str:
        """What the next row follows; from the first call on no other process appends before this transaction ends."""
        if self._memory.consent_hash is not None:
            return self._memory.consent_hash
        if self._on_postgres:
            self._run(_ONE_AT_A_TIME)
        return self._run(_LAST_HASH).scalar() or FIRST


def broken_rows(connection: Connection) -> list[int]:
    """Ids of the ledger's rows that do not follow from the row before or whose content is not what was agreed to; empty: all is well."""
    broken = []
    former = FIRST
    for row in connection.execute(_LEDGER):
        if row.former != former or row.hash != _link(row.former, row.digest) or not _is_as_written(row):
            broken.append(int(row.id))
        former = row.hash
    return broken


def _is_as_written(row: Row[tuple[object, ...]]) -> bool:
    if row.salt is None:
        return (row.conversation, row.consent, row.text, row.version, row.given, row.purpose) == (None,) * 6
    return bool(row.digest == _digest(row.salt, row.conversation, row.consent, row.text, row.version, row.given, row.at, row.purpose))


def _digest(salt: str, *content: object) -> str:
    """The last part is left out where it is None: rows from before it was kept have none."""
    if content[-1] is None:
        content = content[:-1]
    return hashlib.sha256(dumps([salt, *content]).encode()).hexdigest()


def _link(former: str, digest: str) -> str:
    return hashlib.sha256(f"{former}{digest}".encode()).hexdigest()


def _consent(row: Row[tuple[object, ...]]) -> RecordConsent:
    return RecordConsent(consent=row.consent, text=row.text, version=row.version, given=row.given, purpose=row.purpose)
