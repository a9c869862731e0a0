"""/queue: the leads that nobody has, the one that waits longest first; each with a button that gives it out."""

from __future__ import annotations

from datetime import datetime

from bot.app.card import name_of, summary
from bot.app.desk import Desk
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Lead, Outgoing
from bot.ports import Tx

_SHOWN = 20


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The list, or that there are none."""
    language = desk.config.language
    waiting = tx.waiting_leads(limit=_SHOWN, now=now, without=PLAYGROUND)
    if not waiting:
        return [message(asked, text("queue_empty", language))]
    lines = [text("queue_head", language, n=tx.count_waiting(now=now, without=PLAYGROUND))]
    lines += [_line(desk, lead) for lead in waiting]
    buttons = tuple((CardButton(label=text("button_assign", language, lead=lead.id), data=f"lead:{lead.id}:assign"),) for lead in waiting)
    return [message(asked, "\n".join(lines), buttons=buttons)]


def _line(desk: Desk, lead: Lead) -> str:
    since = (lead.handed_at or lead.created_at).astimezone(desk.config.timezone)
    return f"#{lead.id} {name_of(desk.config.language, lead)}: {summary(desk.config.language, lead)}, {since:%Y-%m-%d %H:%M}"


ACT = Act(name="queue", does=does, rights=HEADS, is_command=True, is_button=True)
