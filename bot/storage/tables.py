"""The tables; the migrations make them, a test holds the two together.

No table has a foreign key to `conversations`: what belongs to a person is found by the conversation's key and erased by `erasing`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.moments import Moment
from bot.storage.texts import Json, Words

RowId = BigInteger().with_variant(Integer, "sqlite")
"""64 bits on both; SQLite counts up by itself only in a column of type INTEGER."""

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)


def _only(condition: ColumnElement[bool]) -> dict[str, Any]:
    """Options of an index that holds only the rows of the condition, on both databases."""
    return {"sqlite_where": condition, "postgresql_where": condition}


inbox = Table(
    "inbox",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("conversation", Text, nullable=False, doc="emptied once handled"),
    Column("body", LargeBinary, nullable=False, doc="as it came; emptied once handled"),
    Column("received_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("not_before", Moment, doc="a failed turn waits until then"),
    Column("handled_at", Moment, doc="NULL: still to be played"),
    Column("parked_at", Moment, doc="set aside for good, kept for admins"),
    Column("why", Words),
    UniqueConstraint("channel", "bot", "update_id"),
    sqlite_autoincrement=True,
)
Index("ix_inbox_order", inbox.c.id, **_only(inbox.c.handled_at.is_(None)))
Index("ix_inbox_waiting", inbox.c.conversation, inbox.c.id, **_only(inbox.c.handled_at.is_(None)))
Index("ix_inbox_parked", inbox.c.conversation, **_only(inbox.c.parked_at.is_not(None)))

conversations = Table(
    "conversations",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("person_id", BigInteger, nullable=False),
    Column("state", Json, nullable=False),
    Column("row_version", Integer, nullable=False),
    Column("is_gone", Boolean, nullable=False),
    Column("is_test", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

answers = Table(
    "answers",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("run", Integer, nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Json, nullable=False),
    Column("raw", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("counts", Boolean, nullable=False, doc="false: replaced or dropped, kept as history"),
    Column("dropped_at", Moment),
)
Index("ix_answers_of_run", answers.c.conversation, answers.c.run, answers.c.question)

consents = Table(
    "consents",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, doc="NULL once erased, and the next five columns with it"),
    Column("consent", Text),
    Column("text", Words),
    Column("version", Text),
    Column("given", Boolean),
    Column("salt", Text),
    Column("at", Moment, nullable=False),
    Column("digest", Text, nullable=False, doc="SHA-256 of the row's content and salt"),
    Column("former", Text, nullable=False, doc="`hash` of the row before this one in the ledger"),
    Column("hash", Text, nullable=False, doc="SHA-256 of former and digest"),
    UniqueConstraint("former"),
    sqlite_autoincrement=True,
)
Index("ix_consents_conversation", consents.c.conversation)

leads = Table(
    "leads",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("person_id", BigInteger, nullable=False),
    Column("run", Integer, nullable=False),
    Column("script", Text, nullable=False),
    Column("script_version", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("name", Words),
    Column("username", Words),
    Column("phone", Words),
    Column("phone_verified", Boolean, nullable=False),
    Column("email", Words),
    Column("source_first", Words),
    Column("source_last", Words),
    Column("targeted", Boolean),
    Column("temperature", Text, nullable=False),
    Column("score", Integer, nullable=False),
    Column("verdict", Json),
    Column("status", Text, nullable=False),
    Column("owner_id", BigInteger),
    Column("owner_name", Words),
    Column("created_at", Moment, nullable=False),
    Column("contact_at", Moment),
    Column("handed_at", Moment),
    Column("claimed_at", Moment),
    Column("finished_at", Moment),
    Column("is_test", Boolean, nullable=False),
    UniqueConstraint("conversation", "run"),
    sqlite_autoincrement=True,
)
Index("ix_leads_with_contact", leads.c.id, **_only(leads.c.contact_at.is_not(None)))

lead_events = Table(
    "lead_events",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", Words, nullable=False),
    Column("what", Words, nullable=False),
    Column("details", Json, nullable=False),
)
Index("ix_lead_events_lead", lead_events.c.lead)

cards = Table(
    "cards",
    METADATA,
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE"), nullable=False),
    Column("channel", Text, nullable=False),
    Column("bot", Text, nullable=False),
    Column("chat", BigInteger, nullable=False),
    Column("thread", BigInteger),
    Column("message_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("lead", "channel", "bot", "chat", "message_id"),
)

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
    Column("dead_at", Moment, doc="given up, kept for admins"),
    Column("why", Words),
    UniqueConstraint("key"),
    sqlite_autoincrement=True,
)
_in_line = outbox.c.settled_at.is_(None) & outbox.c.due_at.is_(None)
Index("ix_outbox_queue", outbox.c.queue, outbox.c.lane, outbox.c.id, **_only(_in_line))
Index("ix_outbox_order", outbox.c.lane, outbox.c.id, **_only(_in_line))
Index("ix_outbox_due", outbox.c.due_at, **_only(outbox.c.due_at.is_not(None)))
Index("ix_outbox_dead", outbox.c.dead_at, **_only(outbox.c.dead_at.is_not(None)))
Index("ix_outbox_conversation", outbox.c.conversation)
Index("ix_outbox_lead", outbox.c.lead)

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

phrases = Table(
    "phrases",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("script", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("language", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_phrases_conversation", phrases.c.conversation)

script_versions = Table(
    "script_versions",
    METADATA,
    Column("script", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("script", "version"),
)

erasures = Table(
    "erasures",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("key_hash", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("counts", Json, nullable=False, doc="rows erased, by table"),
)
