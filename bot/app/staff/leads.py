"""/leads: the newest leads, one line each, with temperature, mark and owner."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.card import name_of, status_of, summary
from bot.app.desk import Desk
from bot.app.texts import text
from bot.model import Payload, StaffCommand
from bot.ports import Tx

_SHOWN = 10


def answer(tx: Tx, desk: Desk, asked: StaffCommand, now: datetime) -> Payload:
    """The list, or that there are none."""
    language = desk.config.language
    lines = [
        f"#{lead.id} {name_of(language, lead)}: {summary(language, lead)}. {status_of(language, lead)}." for lead in tx.leads(limit=_SHOWN)
    ]
    return plain_card("\n".join(lines) or text("no_leads", language))
