"""/id: the numeric ids that the settings want, of this chat and of who asks."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Payload, StaffCommand
from bot.ports import Tx


def answer(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> Payload:
    """Both ids in words."""
    return plain_card(text("ids", desk.config.language, chat=asked.address.chat, person=asked.person_id))
