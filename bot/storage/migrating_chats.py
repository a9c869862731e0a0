"""A group gets a new id: everything that waits for it and every card that stands in it follows."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, exists, update

from bot.model import Address
from bot.storage.outbox_rows import chat_queue
from bot.storage.tables import cards, outbox, talk_messages, talks

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
MOVE_TALKS = (
    update(talks)
    .where(talks.c.channel == bindparam("of_channel"), talks.c.bot == bindparam("of_bot"), talks.c.chat == bindparam("old_chat"))
    .values(chat=bindparam("new_chat"))
)
MOVE_TALK_MESSAGES = (
    update(talk_messages).where(talk_messages.c.staff_chat == bindparam("old_chat")).values(staff_chat=bindparam("new_chat"))
)
MOVES = (MOVE_ROWS, MOVE_CARDS, MOVE_TALKS, MOVE_TALK_MESSAGES)


def move_values(old: Address, new_chat: int) -> Mapping[str, object]:
    """The parameters of all of them."""
    new = Address(channel=old.channel, bot=old.bot, chat=new_chat)
    return {
        "old_queue": chat_queue(old),
        "new_queue": chat_queue(new),
        "of_channel": old.channel,
        "of_bot": old.bot,
        "old_chat": old.chat,
        "new_chat": new_chat,
    }
