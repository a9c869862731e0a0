"""Messages to the operators: where the cards go, at most one of a cause in a minute."""

from __future__ import annotations

import hashlib
import html
import re
from datetime import datetime

from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Address, ConversationKey, Outgoing, SendCard


def alert(desk: Desk, name: str, *, cause: str, reference: str, about: ConversationKey, now: datetime) -> list[Outgoing]:
    """Rows that tell the operators. `cause`: what went wrong, never a visitor's words; the same one is told once a minute.

    `about`: the conversation it went wrong in, which may be one that cannot be read.
    """
    words = text(name, desk.config.language, cause=cause, reference=reference)
    stamp = hashlib.sha256(f"{name}:{cause}".encode()).hexdigest()[:16]
    return [
        Outgoing(
            lane="card",
            address=address,
            payload=plain_card(words),
            key=f"alert:{stamp}:{now:%Y%m%d%H%M}:{address.chat}",
        )
        for address in desk.staff.addresses(_chat_of(about))
    ]


def plain_card(words: str) -> SendCard:
    """A card of words alone."""
    return SendCard(html=html.escape(words, quote=False), plain=words)


def _chat_of(key: ConversationKey) -> Address:
    """The chat that the key names; 0 where it names none."""
    channel, _, rest = key.partition(":")
    bot, _, chat = rest.rpartition(":")
    return Address(channel=channel, bot=bot, chat=int(chat) if re.fullmatch(r"-?[0-9]{1,18}", chat) else 0)
