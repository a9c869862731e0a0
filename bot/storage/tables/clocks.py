"""Clocks of leads that wait for an answer."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Json

answer_clocks = Table(
    "answer_clocks",
    METADATA,
    Column("lead", RowId, ForeignKey("leads.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("since", Moment, nullable=False),
    Column("person_id", BigInteger),
    Column("worked_us", BigInteger, nullable=False, doc="microseconds"),
    Column("counted_to", Moment, nullable=False),
    Column("promised_at", Moment),
    Column("done", Json, nullable=False),
    Column("due_at", Moment),
    Column("pace", Text, nullable=False),
)
Index("ix_answer_clocks_due", answer_clocks.c.due_at, **only(answer_clocks.c.due_at.is_not(None)))
Index("ix_answer_clocks_person", answer_clocks.c.person_id, **only(answer_clocks.c.person_id.is_not(None)))
Index("ix_answer_clocks_waiting", answer_clocks.c.person_id, answer_clocks.c.lead, **only(answer_clocks.c.pace == "waits"))
