"""A group gets a new id: everything that waits for it and every card that stands in it follows."""

from __future__ import annotations

from sqlalchemy import bindparam, exists, update

from bot.storage.tables import cards, outbox

MOVE_ROWS = (
    update(outbox)
    .where(outbox.c.queue == bindparam("old_queue"), outbox.c.settled_at.is_(None))
    .values(queue=bindparam("new_queue"), chat=bindparam("new_chat"))
)
_there = cards.alias("there")
MOVE_CARDS = (
    update(cards)
    .where(
        cards.c.channel == bindparam("of_channel"),
        cards.c.bot == bindparam("of_bot"),
        cards.c.chat == bindparam("old_chat"),
        ~exists().where(
            _there.c.lead == cards.c.lead,
            _there.c.channel == bindparam("of_channel"),
            _there.c.bot == bindparam("of_bot"),
            _there.c.chat == bindparam("new_chat"),
        ),
    )
    .values(chat=bindparam("new_chat"))
)
"""A lead that has a card in the new chat already keeps that one."""
