"""Talks between visitors and whoever answers them, and what was said in them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table, Text

from bot.storage.moments import Moment
from bot.storage.tables.columns import METADATA, RowId, only
from bot.storage.texts import Words

talks = Table(
    "talks",
    METADATA,
    Column("conversation", Text, primary_key=True),
    Column("lead", RowId, nullable=False),
    Column("owner", Text, nullable=False, doc="bot, queue or person"),
    Column("since", Moment, nullable=False),
    Column("person_id", BigInteger),
    Column("person_name", Words),
    Column("channel", Text, doc="with the next three where the staff's side of it is; NULL: nobody took it yet"),
    Column("bot", Text),
    Column("chat", BigInteger),
    Column("thread", BigInteger),
    Column("in_topic", Boolean, nullable=False),
    Column("card", BigInteger),
    Column("topics", Integer, nullable=False),
    Column("is_silent", Boolean, nullable=False),
    Column("spoke_at", Moment),
)
Index("ix_talks_lead", talks.c.lead)
Index("ix_talks_place", talks.c.chat, talks.c.thread, **only(talks.c.chat.is_not(None)))

talk_messages = Table(
    "talk_messages",
    METADATA,
    Column("id", RowId, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("lead", RowId, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False, doc="visitor or staff"),
    Column("person_id", BigInteger, nullable=False),
    Column("name", Words, nullable=False),
    Column("kind", Text, nullable=False),
    Column("text", Words, nullable=False),
    Column("album", Text),
    Column("visitor_message", BigInteger, nullable=False, doc="0: not there yet, as with the next two"),
    Column("staff_chat", BigInteger, nullable=False),
    Column("staff_message", BigInteger, nullable=False),
    Column("copied_at", Moment),
    Column("why", Words),
    sqlite_autoincrement=True,
)
Index("ix_talk_messages_lead", talk_messages.c.lead)
Index("ix_talk_messages_visitor", talk_messages.c.conversation, talk_messages.c.visitor_message)
Index("ix_talk_messages_staff", talk_messages.c.staff_chat, talk_messages.c.staff_message)
