"""Answers: those that count, and those that counted once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from sqlalchemy import Row, bindparam, select, update

from bot.model import ConversationKey, StoredAnswer
from bot.storage.errors import DamagedRow
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import answers
from qualification.answers import from_json, to_json

_PUT = insert(answers)
_DROP = (
    update(answers)
    .where(
        answers.c.conversation == bindparam("of"),
        answers.c.run == bindparam("in_run"),
        answers.c.question == bindparam("to"),
        answers.c.counts,
    )
    .values(counts=False, dropped_at=bindparam("now"))
)
_COUNTING = (
    select(answers)
    .where(answers.c.conversation == bindparam("of"), answers.c.run == bindparam("in_run"), answers.c.counts)
    .order_by(answers.c.id)
)


class AnswersTx(Opened):
    """The answers part of a transaction."""

    def put_answer(self, key: ConversationKey, run: int, answer: StoredAnswer) -> None:
        """Store an answer; a former one to the same question of this run is kept as history and counts no more."""
        self.drop_answer(key, run, answer.question, answer.at)
        row = {
            "conversation": key,
            "run": run,
            "question": answer.question,
            "answer": to_json(answer.answer),
            "raw": answer.raw,
            "at": answer.at,
            "counts": True,
        }
        self._later.add(("answers", key), _PUT, row)

    def drop_answer(self, key: ConversationKey, run: int, question: str, now: datetime) -> None:
        """The answer counts no more; history keeps it."""
        self._later.add(("answers", key), _DROP, {"of": key, "in_run": run, "to": question, "now": now})

    def answers(self, key: ConversationKey, run: int) -> list[StoredAnswer]:
        """The answers that count, in the order given."""
        self._later.flush_about(("answers", key))
        return [_answer(row) for row in self._run(_COUNTING, {"of": key, "in_run": run})]


def _answer(row: Row[tuple[object, ...]]) -> StoredAnswer:
    try:
        answer = from_json(cast(Mapping[str, object], row.answer))
    except ValueError as error:
        raise DamagedRow("answers", str(row.id), str(error)) from error
    return StoredAnswer(question=row.question, answer=answer, raw=row.raw, at=row.at)
