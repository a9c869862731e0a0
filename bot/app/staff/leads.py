"""/leads: the newest leads, one line each, with temperature, mark and owner."""

from __future__ import annotations

from datetime import datetime

from bot.app.card import name_of, status_of, summary
from bot.app.desk import Desk
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx

_SHOWN = 10


def show(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The list, or that there are none."""
    language = desk.config.language
    lines = [
        f"#{lead.id} {name_of(language, lead)}: {summary(language, lead)}. {status_of(language, lead)}." for lead in tx.leads(limit=_SHOWN)
    ]
    return [message(asked, "\n".join(lines) or text("no_leads", language))]


ACT = Act(name="leads", does=show, rights=EVERYBODY, is_command=True)
