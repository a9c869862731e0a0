"""Replies that were not understood, for the admins' list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select

from bot.model import ConversationKey, MissedPhrase
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import phrases

_PUT = insert(phrases)
_NEWEST = select(phrases).order_by(phrases.c.id.desc()).limit(bindparam("most"))


class PhrasesTx(Opened):
    """The phrases part of a transaction."""

    def put_phrase(self, key: ConversationKey, script: str, question: str, text: str, language: str, why: str, now: datetime) -> None:
        """Keep a reply that was not understood."""
        row = {"conversation": key, "script": script, "question": question, "text": text, "language": language, "why": why, "at": now}
        self._later.add(("phrases", key), _PUT, row)

    def phrases(self, limit: int) -> list[MissedPhrase]:
        """Replies that were not understood, newest first."""
        self._later.flush()
        return [
            MissedPhrase(script=row.script, question=row.question, text=row.text, language=row.language, why=row.why, at=row.at)
            for row in self._connection.execute(_NEWEST, {"most": limit})
        ]
