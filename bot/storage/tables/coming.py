"""What came in: updates, conversations, answers, consents."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Json, Words

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
Index("ix_inbox_order", inbox.c.id, **only(inbox.c.handled_at.is_(None)))
Index("ix_inbox_waiting", inbox.c.conversation, inbox.c.id, **only(inbox.c.handled_at.is_(None)))
Index("ix_inbox_parked", inbox.c.conversation, **only(inbox.c.parked_at.is_not(None)))

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
    Column("conversation", Text, doc="NULL once erased, and the next six columns with it"),
    Column("consent", Text),
    Column("text", Words),
    Column("version", Text),
    Column("given", Boolean),
    Column("purpose", Text, doc="NULL also in rows from before version 0010"),
    Column("salt", Text),
    Column("at", Moment, nullable=False),
    Column("digest", Text, nullable=False, doc="SHA-256 of the row's content and salt"),
    Column("former", Text, nullable=False, doc="`hash` of the row before this one in the ledger"),
    Column("hash", Text, nullable=False, doc="SHA-256 of former and digest"),
    UniqueConstraint("former"),
    sqlite_autoincrement=True,
)
Index("ix_consents_conversation", consents.c.conversation)
