"""The outbox: messages in their queues, claimed under a lease by whoever sends.

A queue is a chat (`<channel>:<bot>:<chat>`); the answer to a press has a queue of its own (`press:<id>`) and waits for nobody. The head
of a queue is its row of the lane served first, the oldest of it; rows with a later `not_before` join their queue then. A row under a
lease or waiting for its next try (`held_until`) stops its whole queue; a row of `holds` stops a bot.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, case, delete, func, literal_column, select, update

from bot.model import LANES, ClaimedMessage, ConversationKey, Lane, LeadId, Outgoing
from bot.storage.inserting import insert
from bot.storage.moments import Moment
from bot.storage.opened import Opened
from bot.storage.outbox_rows import claimed_message, outbox_row
from bot.storage.tables import holds, outbox

_LONG_AGO = literal_column("0", Moment)

_PUT = insert(outbox).on_conflict_do_nothing(index_elements=["key"])

_JOIN_QUEUES = (
    update(outbox)
    .where(outbox.c.due_at.is_not(None), outbox.c.due_at <= bindparam("now"), outbox.c.settled_at.is_(None))
    .values(due_at=None)
)

_of_queue = outbox.alias("of_queue")
_unsettled_of_queue = (_of_queue.c.queue == outbox.c.queue, _of_queue.c.settled_at.is_(None), _of_queue.c.due_at.is_(None))
_first_id = select(_of_queue.c.id).where(*_unsettled_of_queue).order_by(_of_queue.c.lane, _of_queue.c.id).limit(1).scalar_subquery()
_held_until = select(func.max(_of_queue.c.held_until)).where(*_unsettled_of_queue).scalar_subquery()
_bot_held_until = select(func.max(holds.c.until)).where(holds.c.channel == outbox.c.channel, holds.c.bot == outbox.c.bot).scalar_subquery()
# Scalar subqueries, because each is one look into an index whatever the planner believes: as NOT EXISTS the same cost PostgreSQL
# 1.6 s instead of 10 ms on a table of 30,000 rows that it had not analysed yet (measured 2026-11).
_heads = (
    select(outbox.c.id)
    .where(
        outbox.c.settled_at.is_(None),
        outbox.c.due_at.is_(None),
        outbox.c.id == _first_id,
        func.coalesce(_held_until, _LONG_AGO) <= bindparam("now", type_=Moment),
        func.coalesce(_bot_held_until, _LONG_AGO) <= bindparam("now", type_=Moment),
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("heads")
)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id.in_(select(_heads.c.id)))
    .values(
        lease_by=bindparam("worker"),
        held_until=bindparam("lease_end"),
        was_tried=outbox.c.tried_at.is_not(None),
        tried_at=bindparam("now"),
        attempts=outbox.c.attempts + 1,
    )
    .returning(outbox)
)
BURY = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        settled_at=bindparam("now"),
        dead_at=bindparam("now"),
        lease_by=None,
        why=bindparam("because"),
        payload=case((outbox.c.conversation.is_(None) & outbox.c.lead.is_(None), ""), else_=outbox.c.payload),
    )
)
"""Give a row up, for admins to see. Its words are kept only where erasing the person they are about would find them."""
_RELEASE = (
    update(outbox).where(outbox.c.lease_by == bindparam("worker"), outbox.c.settled_at.is_(None)).values(lease_by=None, held_until=None)
)
_DONE = update(outbox).where(outbox.c.id == bindparam("row")).values(settled_at=bindparam("now"), lease_by=None, payload="")
_CANCEL = (
    update(outbox)
    .where(
        outbox.c.conversation == bindparam("of"),
        outbox.c.lane == bindparam("in_lane"),
        outbox.c.settled_at.is_(None),
        outbox.c.lease_by.is_(None),
    )
    .values(settled_at=outbox.c.created_at, due_at=None, payload="", why="cancelled")
)
_HASTEN = (
    update(outbox)
    .where(
        outbox.c.lead == bindparam("of"),
        outbox.c.lane == LANES.index("card"),
        outbox.c.settled_at.is_(None),
        outbox.c.due_at.is_not(None),
        outbox.c.not_before == bindparam("until", type_=outbox.c.not_before.type),
    )
    .values(due_at=None, not_before=None)
)
_IN_LINE = select(
    func.count(case((outbox.c.lease_by.is_(None), 1))).label("queued"),
    func.count(outbox.c.lease_by).label("sending"),
).where(outbox.c.settled_at.is_(None), outbox.c.due_at.is_(None))
_NOT_DUE = select(func.count()).select_from(outbox).where(outbox.c.due_at.is_not(None))
_DEAD = select(func.count()).select_from(outbox).where(outbox.c.dead_at.is_not(None))

_oldest_settled = (
    select(outbox.c.id, outbox.c.settled_at)
    .where(outbox.c.settled_at.is_not(None), outbox.c.dead_at.is_(None))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
    .subquery()
)
_PRUNE = delete(outbox).where(outbox.c.id.in_(select(_oldest_settled.c.id).where(_oldest_settled.c.settled_at < bindparam("before"))))


class OutboxTx(Opened):
    """The outbox part of a transaction, but for `settle_outgoing`."""

    def put_outgoing(self, messages: Sequence[Outgoing], now: datetime) -> None:
        """Append to the outbox in this order; those whose `key` is there already are left out."""
        for message in messages:
            self._later.add(("outbox", message.conversation), _PUT, outbox_row(message, now))

    def claim_outgoing(self, worker: str, limit: int, now: datetime, lease_s: float) -> list[ClaimedMessage]:
        """Lease the head of up to `limit` chats' queues, replies before cards before the rest.

        One message of a chat at a time. A row whose lease ran out is claimed again with `was_tried` True. `attempts` counts the sends
        before this one. A row that was tried too often, or that cannot be read, is given up and not returned.
        """
        self._later.flush()
        self._run(_JOIN_QUEUES, {"now": now})
        wanted = {"worker": worker, "most": limit, "now": now, "lease_end": now + timedelta(seconds=lease_s)}
        rows = sorted(self._run(_CLAIM, wanted), key=lambda row: (row.lane, row.id))
        withdrawn = [row for row in rows if row.withdrawn_at is not None]
        if withdrawn:
            self._run(_DONE, [{"row": row.id, "now": now} for row in withdrawn])
            rows = [row for row in rows if row.withdrawn_at is None]
        claimed = [claimed_message(row) for row in rows]
        unfit = [{"row": row.id, "now": now, "because": why} for row, why in zip(rows, claimed, strict=True) if isinstance(why, str)]
        if unfit:
            self._run(BURY, unfit)
        return [message for message in claimed if isinstance(message, ClaimedMessage)]

    def release_outgoing(self, worker: str) -> int:
        """Give back what this worker leased in a former life: queued again, marked as tried; how many."""
        self._later.flush()
        return self._run(_RELEASE, {"worker": worker}).rowcount

    def cancel_outgoing(self, key: ConversationKey, lane: Lane) -> int:
        """Drop what is queued for the conversation in that lane and not being sent; how many."""
        self._later.flush_about(("outbox", key))
        return self._run(_CANCEL, {"of": key, "in_lane": LANES.index(lane)}).rowcount

    def hasten_cards(self, lead: LeadId, until: datetime) -> None:
        """What waits for that moment to tell the staff of this lead goes now; reminders of tasks wait for moments of their own."""
        self._later.flush()
        self._run(_HASTEN, {"of": lead, "until": until})

    def outbox_depth(self) -> Mapping[str, int]:
        """Rows by state (`queued`, `sending`, `dead`)."""
        self._later.flush()
        in_line = self._run(_IN_LINE).one()
        not_due = self._run(_NOT_DUE).scalar_one()
        return {"queued": in_line.queued + not_due, "sending": in_line.sending, "dead": self._run(_DEAD).scalar_one()}

    def prune_outbox(self, before: datetime, limit: int) -> int:
        """Delete up to `limit` rows done before that moment (dead ones stay); how many.

        Only the `limit` oldest done ones are looked at, so that a call with nothing to do is cheap.
        """
        return self._run(_PRUNE, {"before": before, "most": limit}).rowcount
