"""The inbox: raw updates in the order they came, each played once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, bindparam, delete, select, update

from bot.model import ConversationKey, InboxId, ParkedUpdate, RawUpdate, StoredUpdate
from bot.storage.inserting import insert_new
from bot.storage.opened import Opened
from bot.storage.tables import inbox

_PUT = insert_new(inbox)

_of_conversation = inbox.alias("of_conversation")
_first_id = (
    select(_of_conversation.c.id)
    .where(_of_conversation.c.conversation == inbox.c.conversation, _of_conversation.c.handled_at.is_(None))
    .order_by(_of_conversation.c.id)
    .limit(1)
    .scalar_subquery()
)
_HEADS = (
    select(inbox)
    .where(
        inbox.c.handled_at.is_(None),
        inbox.c.not_before.is_(None) | (inbox.c.not_before <= bindparam("now")),
        inbox.c.id == _first_id,
    )
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_HEADS_LOCKED = _HEADS.with_for_update(skip_locked=True)

_QUEUE = (
    select(inbox)
    .where(inbox.c.conversation == bindparam("called"), inbox.c.handled_at.is_(None))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_HOLD = update(inbox).where(inbox.c.id == bindparam("row"), inbox.c.handled_at.is_(None)).values(not_before=bindparam("until"))
_LET_GO = (
    update(inbox)
    .where(
        inbox.c.conversation.in_(bindparam("called", expanding=True)),
        inbox.c.handled_at.is_(None),
        inbox.c.attempts == 0,
        inbox.c.not_before.is_not(None),
    )
    .values(not_before=None)
)
_SETTLE = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)), inbox.c.handled_at.is_(None))
    .values(handled_at=bindparam("now"), body=b"", conversation="")
)
_RETRY = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"), inbox.c.handled_at.is_(None))
    .values(attempts=inbox.c.attempts + 1, not_before=bindparam("until"), why=bindparam("because"))
)
_PARK = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"), inbox.c.handled_at.is_(None))
    .values(handled_at=bindparam("now"), parked_at=bindparam("now"), why=bindparam("because"))
)
_PARKED = select(inbox).where(inbox.c.parked_at.is_not(None)).order_by(inbox.c.id).limit(bindparam("most"))
_PLAY_AGAIN = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)), inbox.c.parked_at.is_not(None))
    .values(handled_at=None, parked_at=None, not_before=None, attempts=0, why=None)
)
_oldest_handled = (
    select(inbox.c.id, inbox.c.handled_at)
    .where(inbox.c.handled_at.is_not(None), inbox.c.parked_at.is_(None))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
    .subquery()
)
_PRUNE = delete(inbox).where(inbox.c.id.in_(select(_oldest_handled.c.id).where(_oldest_handled.c.handled_at < bindparam("before"))))


class InboxTx(Opened):
    """The inbox part of a transaction."""

    def put_updates(self, updates: Sequence[RawUpdate], now: datetime) -> int:
        """Store the updates that are not there yet (unique by channel, bot, update_id); how many were new."""
        if not updates:
            return 0
        rows = [
            {
                "channel": one.channel,
                "bot": one.bot,
                "update_id": one.update_id,
                "conversation": one.conversation,
                "body": one.body,
                "received_at": now,
                "attempts": 0,
            }
            for one in updates
        ]
        new = self._run(_PUT, rows).rowcount
        if new:
            self._run(_LET_GO, {"called": list({one.conversation for one in updates})})
        return new

    def heads_of_inbox(self, limit: int, now: datetime) -> list[StoredUpdate]:
        """The oldest unhandled update of up to `limit` conversations, oldest first; waiting ones (`retry_update`) left out.

        In a writing transaction on PostgreSQL the rows stay locked until its end and rows locked by others are left out, so two
        processes never play the same conversation at once.
        """
        statement = _HEADS_LOCKED if self._writes else _HEADS
        return [_stored(row) for row in self._run(statement, {"now": now, "most": limit})]

    def queue_of(self, conversation: ConversationKey, limit: int) -> list[StoredUpdate]:
        """What waits in one conversation, oldest first."""
        return [_stored(row) for row in self._run(_QUEUE, {"called": conversation, "most": limit})]

    def hold_update(self, update: InboxId, until: datetime) -> None:
        """Let the update's conversation wait until then, or until the next update of it comes."""
        self._run(_HOLD, {"row": update, "until": until})

    def settle_updates(self, done: Sequence[InboxId], now: datetime) -> None:
        """Mark as handled, and forget what they said and who sent them: only what tells a duplicate is kept."""
        if done:
            self._run(_SETTLE, {"ids": list(done), "now": now})

    def retry_update(self, update: InboxId, not_before: datetime, why: str) -> None:
        """Count a failed attempt and hold the update's conversation until then."""
        self._run(_RETRY, {"row": update, "until": not_before, "because": why})

    def park_update(self, update: InboxId, why: str, now: datetime) -> None:
        """Set aside for good, visible to admins; the conversation goes on with the next one."""
        self._run(_PARK, {"row": update, "now": now, "because": why})

    def parked_updates(self, limit: int) -> list[ParkedUpdate]:
        """What was set aside for good, oldest first."""
        return [_parked(row) for row in self._run(_PARKED, {"most": limit})]

    def play_again(self, updates: Sequence[InboxId]) -> int:
        """Let updates that were set aside be played once more, in their place; how many there were of them."""
        return self._run(_PLAY_AGAIN, {"ids": list(updates)}).rowcount if updates else 0

    def prune_inbox(self, before: datetime, limit: int) -> int:
        """Delete up to `limit` updates handled before that moment (parked ones stay); how many.

        Only the `limit` oldest handled ones are looked at, so that a call with nothing to do is cheap.
        """
        return self._run(_PRUNE, {"before": before, "most": limit}).rowcount


def _parked(row: Row[tuple[object, ...]]) -> ParkedUpdate:
    return ParkedUpdate(
        id=InboxId(row.id),
        conversation=ConversationKey(row.conversation),
        received_at=row.received_at,
        parked_at=row.parked_at,
        attempts=row.attempts,
        why=row.why or "",
    )


def _stored(row: Row[tuple[object, ...]]) -> StoredUpdate:
    return StoredUpdate(
        id=InboxId(row.id),
        update=RawUpdate(
            channel=row.channel,
            bot=row.bot,
            update_id=row.update_id,
            conversation=ConversationKey(row.conversation),
            body=row.body,
        ),
        received_at=row.received_at,
        attempts=row.attempts,
    )
