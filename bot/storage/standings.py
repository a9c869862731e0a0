"""Who stands where in the versions of a script. The state is JSON text; what is asked of it is read by the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Text, cast, func, select, type_coerce
from sqlalchemy.dialects.postgresql import JSON

from bot.model import ConversationKey, Standing
from bot.storage.opened import Opened
from bot.storage.tables import conversations

_NUL = ("\\u0000", "\\ufffd")
"""PostgreSQL reads no field of a JSON text that has an escaped NUL in any of them."""


class StandingsTx(Opened):
    """The part of a transaction that looks across the unfinished dialogs of a script."""

    def standings(self, script: str) -> list[Standing]:
        """Unfinished dialogs of the script by version and open node, newest version first, tests left out."""
        standing = self._running(script, cast(self._field("version"), Integer).label("version"), self._field("at").label("node")).subquery()
        version, node = standing.c.version, standing.c.node
        counted = select(version, node, func.count().label("people")).group_by(version, node).order_by(version.desc(), node)
        return [Standing(version=row.version, node=row.node, people=row.people) for row in self._connection.execute(counted)]

    def running_in(self, script: str, version: int, after: ConversationKey | None, limit: int) -> Sequence[ConversationKey]:
        """Up to `limit` unfinished dialogs of that version with a key above `after`, in the order of their keys."""
        wanted = self._running(script, conversations.c.key).where(cast(self._field("version"), Integer) == version)
        if after is not None:
            wanted = wanted.where(conversations.c.key > after)
        found = self._connection.execute(wanted.order_by(conversations.c.key).limit(limit))
        return [ConversationKey(key) for key in found.scalars()]

    def _running(self, script: str, *columns: ColumnElement[Any]) -> Select[tuple[Any, ...]]:
        """Stopped ones are among them: who said stop may come back and goes on where they stood."""
        return select(*columns).where(
            self._field("script") == script,
            self._field("status").in_(("active", "stopped")),
            self._field("at").is_not(None),
            conversations.c.is_test.is_(False),
        )

    def _field(self, name: str) -> ColumnElement[Any]:
        """A field of the state as text, NULL where the state leaves it out."""
        text = type_coerce(conversations.c.state, Text)
        if self._on_postgres:
            told: ColumnElement[Any] = cast(func.replace(text, *_NUL), JSON)[name].astext
            return told
        return func.json_extract(text, f"$.{name}")
