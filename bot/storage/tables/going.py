"""What goes out: messages, their holds, timers, gifts and uploaded files."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, PrimaryKeyConstraint, SmallInteger, Table, Text, UniqueConstraint

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Words

outbox = Table(
    "outbox",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("lane", SmallInteger, nullable=False, doc="place in LANES; the smaller is served first"),
    Column("queue", Text, nullable=False, doc="rows of one queue are sent one at a time"),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("kind", Text, nullable=False),
    Column("payload", Text, nullable=False, doc="JSON; emptied once delivered"),
    Column("conversation", Text),
    Column("lead", RowId),
    Column("talk", RowId, doc="part of this lead's talk: what becomes of it is told to the use cases"),
    Column("key", Text),
    Column("not_before", Moment),
    Column("due_at", Moment, doc="NULL: in its queue; else it joins its queue then"),
    Column("held_until", Moment, doc="until then its queue stands: a lease, or a wait before the next try"),
    Column("lease_by", Text, doc="the worker that is sending it"),
    Column("tried_at", Moment, doc="a send that may have arrived"),
    Column("was_tried", Boolean, nullable=False, doc="tried_at was set before the send under way"),
    Column("attempts", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("settled_at", Moment, doc="NULL: still to be sent"),
    Column("withdrawn_at", Moment, doc="taken back while it was being sent: not sent again"),
    Column("dead_at", Moment, doc="given up, kept for admins"),
    Column("why", Words),
    UniqueConstraint("key"),
    sqlite_autoincrement=True,
)
_in_line = outbox.c.settled_at.is_(None) & outbox.c.due_at.is_(None)
Index("ix_outbox_queue", outbox.c.queue, outbox.c.lane, outbox.c.id, **only(_in_line))
Index("ix_outbox_order", outbox.c.lane, outbox.c.id, **only(_in_line))
Index("ix_outbox_due", outbox.c.due_at, **only(outbox.c.due_at.is_not(None)))
Index("ix_outbox_dead", outbox.c.dead_at, **only(outbox.c.dead_at.is_not(None)))
Index("ix_outbox_conversation", outbox.c.conversation)
Index("ix_outbox_lead", outbox.c.lead)
Index("ix_outbox_talk", outbox.c.talk, **only(outbox.c.talk.is_not(None)))

holds = Table(
    "holds",
    METADATA,
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("until", Moment, nullable=False, doc="nothing of this bot is sent before"),
    PrimaryKeyConstraint("channel", "bot"),
)

timers = Table(
    "timers",
    METADATA,
    Column("conversation", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("stamp", Integer, nullable=False),
    Column("due_at", Moment, nullable=False),
    PrimaryKeyConstraint("conversation", "name"),
)
Index("ix_timers_due", timers.c.due_at)

magnets_given = Table(
    "magnets_given",
    METADATA,
    Column("conversation", Text, nullable=False),
    Column("magnet", Text, nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("conversation", "magnet"),
)

promo_codes_given = Table(
    "promo_codes_given",
    METADATA,
    Column("magnet", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("conversation", Text, doc="NULL once erased: the code stays used"),
    PrimaryKeyConstraint("magnet", "code"),
    UniqueConstraint("conversation", "magnet"),
)

files = Table(
    "files",
    METADATA,
    Column("cache_key", Text, primary_key=True),
    Column("file_id", Text, nullable=False),
)
