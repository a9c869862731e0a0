"""Messages to the operators: where the cards go, at most one of a cause in a minute."""

from __future__ import annotations

import hashlib
import html
from datetime import datetime

from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Address, Outgoing, SendCard


def alert(desk: Desk, name: str, *, cause: str, reference: str, near: Address, now: datetime) -> list[Outgoing]:
    """Rows that tell the operators. `cause`: what went wrong, never a visitor's words; the same one is told once a minute.

    `near`: the chat it went wrong in.
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
        for address in desk.staff.addresses(near)
    ]


def plain_card(words: str) -> SendCard:
    """A card of words alone."""
    return SendCard(html=html.escape(words, quote=False), plain=words)
