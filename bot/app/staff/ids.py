"""/id: the numeric ids that the settings want, of this chat and of who asks."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Outgoing, StaffCommand
from bot.ports import Tx


def tell(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> list[Outgoing]:
    """Both ids in words."""
    words = text("ids", desk.config.language, chat=asked.address.chat, person=asked.person_id)
    return [Outgoing(lane="card", address=asked.address, payload=plain_card(words))]
