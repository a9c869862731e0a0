"""Carries the visitor's words to the staff's side of a talk: as they come, and those that waited until somebody took it."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.talks.topics import at_place
from bot.app.talks.waiting import waiting
from bot.model import CopyMessages, LeadId, Outgoing, SendCard, Talk, TalkMessage
from bot.ports import Tx

ALBUM_WAIT = timedelta(seconds=1)
"""The messages of an album come one by one; the first waits so long for the others."""


def carry(talk: Talk, said: TalkMessage, from_chat: int, key: str, now: datetime, *, reply_to: int | None = None) -> list[Outgoing]:
    """The row that shows the message at the talk's place; nothing where it has none. `reply_to`: the message there that it answers."""
    if talk.place is None:
        return []
    if not said.visitor_message:
        return [at_place(talk, SendCard(html=html.escape(said.text, quote=False), plain=said.text))]
    ids = () if said.album else (said.visitor_message,)
    copy = CopyMessages(from_chat=from_chat, message_ids=ids, reply_to=reply_to, album=said.album)
    row = replace(at_place(talk, copy), key=key)
    return [replace(row, not_before=now + ALBUM_WAIT) if said.album else row]


def carry_waiting(tx: Tx, lead: LeadId, from_chat: int, now: datetime) -> list[Outgoing]:
    """All that waits, in its order, to the place that the talk has now."""
    talk = tx.talk_of(lead)
    rows: list[Outgoing] = []
    for said in waiting(tx, lead) if talk is not None and talk.place is not None else ():
        tx.put_talk_message(replace(said, why=None))
        assert talk is not None, "only a talk has words that wait"
        rows += carry(talk, said, from_chat, f"waited:{said.id}:{now.timestamp()}", now)
    return rows
