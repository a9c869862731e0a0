"""Replies that were not understood, for the admins' list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row, bindparam, select, update

from bot.model import ConversationKey, MissedPhrase
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import phrases
from dialogs.effects import Followed

_PUT = insert(phrases)
_FOLLOW = (
    update(phrases)
    .where(
        phrases.c.conversation == bindparam("of"),
        phrases.c.script == bindparam("in_script"),
        phrases.c.question == bindparam("to"),
        phrases.c.followed_by.is_(None),
    )
    .values(followed_by=bindparam("by"), followed_words=bindparam("words"), followed_option=bindparam("option"))
)
_ONE = select(phrases).where(phrases.c.id == bindparam("wanted"))
_NEWEST = select(phrases).order_by(phrases.c.id.desc()).limit(bindparam("most"))


class PhrasesTx(Opened):
    """The phrases part of a transaction."""

    def put_phrase(self, key: ConversationKey, script: str, question: str, text: str, language: str, why: str, now: datetime) -> None:
        """Keep a reply that was not understood."""
        row = {"conversation": key, "script": script, "question": question, "text": text, "language": language, "why": why, "at": now}
        self._later.add(("phrases", key), _PUT, row)

    def follow_phrases(self, key: ConversationKey, script: str, followed: Followed) -> None:
        """Note what followed the visitor's replies to that question that nothing has followed yet."""
        row = {"of": key, "in_script": script, "to": followed.question}
        told = {"by": followed.by, "words": followed.words or None, "option": followed.option}
        self._later.add(("phrases", key), _FOLLOW, {**row, **told})

    def phrases(self, limit: int) -> list[MissedPhrase]:
        """Replies that were not understood, newest first."""
        self._later.flush()
        return [_phrase(row) for row in self._run(_NEWEST, {"most": limit})]

    def phrase(self, phrase: int) -> MissedPhrase | None:
        """By id."""
        self._later.flush()
        row = self._run(_ONE, {"wanted": phrase}).one_or_none()
        return None if row is None else _phrase(row)


def _phrase(row: Row[tuple[object, ...]]) -> MissedPhrase:
    return MissedPhrase(
        id=row.id,
        script=row.script,
        question=row.question,
        text=row.text,
        language=row.language,
        why=row.why,
        at=row.at,
        followed_by=row.followed_by,
        followed_words=row.followed_words,
        followed_option=row.followed_option,
    )
