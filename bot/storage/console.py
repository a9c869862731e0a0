"""Keys of the console by their hashes, and how many runs got past each question."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import and_, bindparam, delete, func, select

from bot.model import ConsoleKey
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import answers, console_keys, leads

_PUT = insert(console_keys)
_OVER = delete(console_keys).where(console_keys.c.ends_at <= bindparam("now"))
_KEY = select(console_keys).where(console_keys.c.token_hash == bindparam("wanted"))
_DROP = delete(console_keys).where(console_keys.c.token_hash == bindparam("wanted"))
_ANSWERED = (
    select(answers.c.question, func.count().label("runs"))
    .join(leads, and_(leads.c.conversation == answers.c.conversation, leads.c.run == answers.c.run))
    .where(answers.c.counts, leads.c.script == bindparam("of"), leads.c.created_at >= bindparam("since"), leads.c.is_test.is_(False))
    .group_by(answers.c.question)
)


class ConsoleTx(Opened):
    """The console's part of a transaction."""

    def put_console_key(self, key: ConsoleKey) -> None:
        """Keep it; keys whose time is over are dropped on the way."""
        self._run(_OVER, {"now": key.made_at})
        row = {"token_hash": key.token_hash, "kind": key.kind, "person_id": key.person_id, "made_at": key.made_at, "ends_at": key.ends_at}
        self._run(_PUT, row)

    def console_key(self, token_hash: str) -> ConsoleKey | None:
        """By the token's hash, also one whose time is over."""
        row = self._run(_KEY, {"wanted": token_hash}).one_or_none()
        if row is None:
            return None
        return ConsoleKey(token_hash=row.token_hash, kind=row.kind, person_id=row.person_id, made_at=row.made_at, ends_at=row.ends_at)

    def drop_console_key(self, token_hash: str) -> bool:
        """Delete it; False if it was not there: of two who use a link at once one gets True."""
        return self._run(_DROP, {"wanted": token_hash}).rowcount == 1

    def answered(self, script: str, since: datetime) -> Mapping[str, int]:
        """How many runs of the script begun since then have answered each question; tests left out."""
        self._later.flush()
        return {row.question: row.runs for row in self._run(_ANSWERED, {"of": script, "since": since})}
