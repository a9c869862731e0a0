"""Conversations: loaded and saved many at a time, each under the version it was seen in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Row, bindparam, select, update

from bot.model import Address, Conversation, ConversationKey
from bot.storage.errors import DamagedRow
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import conversations
from dialogs.state import from_record, to_record

_LOAD = select(conversations).where(conversations.c.key.in_(bindparam("keys", expanding=True))).order_by(conversations.c.key)
_LOAD_LOCKED = _LOAD.with_for_update()
_VERSIONS = (
    select(conversations.c.key, conversations.c.row_version)
    .where(conversations.c.key.in_(bindparam("keys", expanding=True)))
    .order_by(conversations.c.key)
    .with_for_update()
)
_INSERT = insert(conversations).on_conflict_do_nothing(index_elements=["key"]).returning(conversations.c.key)
_UPDATE = (
    update(conversations)
    .where(conversations.c.key == bindparam("row_key"), conversations.c.row_version == bindparam("seen"))
    .values(
        channel=bindparam("channel"),
        bot=bindparam("bot"),
        chat=bindparam("chat"),
        thread=bindparam("thread"),
        person_id=bindparam("person_id"),
        state=bindparam("state"),
        is_gone=bindparam("is_gone"),
        is_test=bindparam("is_test"),
        updated_at=bindparam("updated_at"),
        row_version=conversations.c.row_version + 1,
    )
)
MARK_GONE = (
    update(conversations).where(conversations.c.key == bindparam("row_key")).values(is_gone=bindparam("gone"), updated_at=bindparam("now"))
)


class ConversationsTx(Opened):
    """The conversations part of a transaction."""

    def conversations(self, keys: Sequence[ConversationKey]) -> Mapping[ConversationKey, Conversation]:
        """Those that exist, in one query. In a writing transaction on PostgreSQL they stay locked until its end.

        Raises:
            DamagedRow: a state cannot be read by this program.
        """
        if not keys:
            return {}
        rows = self._run(_LOAD_LOCKED if self._writes else _LOAD, {"keys": list(keys)})
        if self._writes:
            self._memory.row_versions.update({row.key: row.row_version for row in rows})
        return {ConversationKey(row.key): _conversation(row) for row in rows}

    def save_conversations(self, changed: Sequence[Conversation], now: datetime) -> frozenset[ConversationKey]:
        """Insert (`row_version` 0) or update where `row_version` is still the one given; the keys that were NOT saved."""
        new = [one for one in changed if one.row_version == 0]
        known = [one for one in changed if one.row_version != 0]
        return frozenset((*self._insert(new, now), *self._update(known, now)))

    def mark_gone(self, key: ConversationKey, *, gone: bool, now: datetime) -> None:
        """Note that the person cannot be reached (or can again)."""
        self._run(MARK_GONE, {"row_key": key, "gone": gone, "now": now})

    def _insert(self, new: Sequence[Conversation], now: datetime) -> Iterable[ConversationKey]:
        if not new:
            return ()
        rows = [{"key": one.key, "row_version": 1, "created_at": now, **_columns(one, now)} for one in new]
        saved = set(self._connection.execute(_INSERT, rows).scalars())
        return [one.key for one in new if one.key not in saved]

    def _update(self, known: Sequence[Conversation], now: datetime) -> Iterable[ConversationKey]:
        """The versions are looked at first (and locked), because executemany does not tell which of its rows matched."""
        if not known:
            return ()
        versions = self._memory.row_versions
        unknown = [one.key for one in known if one.key not in versions]
        if unknown:
            versions.update({row.key: row.row_version for row in self._run(_VERSIONS, {"keys": unknown})})
        current = [one for one in known if versions.get(one.key) == one.row_version]
        overtaken = [one.key for one in known if versions.get(one.key) != one.row_version]
        if current:
            rows = [{"row_key": one.key, "seen": one.row_version, **_columns(one, now)} for one in current]
            self._run(_UPDATE, rows)
            versions.update({one.key: one.row_version + 1 for one in current})
        return overtaken


def _columns(conversation: Conversation, now: datetime) -> dict[str, object]:
    return {
        "channel": conversation.address.channel,
        "bot": conversation.address.bot,
        "chat": conversation.address.chat,
        "thread": conversation.address.thread,
        "person_id": conversation.person_id,
        "state": to_record(conversation.state),
        "is_gone": conversation.is_gone,
        "is_test": conversation.is_test,
        "updated_at": now,
    }


def _conversation(row: Row[tuple[object, ...]]) -> Conversation:
    try:
        state = from_record(row.state)
    except ValueError as error:
        raise DamagedRow("conversations", row.key, str(error)) from error
    return Conversation(
        key=ConversationKey(row.key),
        address=Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread),
        person_id=row.person_id,
        state=state,
        row_version=row.row_version,
        is_gone=row.is_gone,
        is_test=row.is_test,
    )
