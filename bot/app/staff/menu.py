"""/menu: everything one may do that is about no lead, as buttons."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.leads import LISTS
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx

ACTS_SHOWN = (
    "tasks",
    "done",
    "clients",
    "stats",
    "shift",
    "queue",
    "team",
    "report",
    "export",
    "phrases",
    "scripts",
    "staff",
    "invite",
    "console",
)
"""In the order of the menu."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The lists of leads, then what the member's role has a right to, two in a row."""
    from bot.app.staff.acts import ACTS  # the table of all acts has this one in it

    language = desk.config.language
    buttons = [CardButton(label=text(f"button_leads_{one}", language), data=f"staff:leads:{one}") for one in LISTS]
    mine = (name for name in ACTS_SHOWN if asked.member.role in ACTS[name].rights)
    buttons += [CardButton(label=text(f"menu_{name}", language), data=f"staff:{name}") for name in mine]
    rows = tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
    return [message(asked, text("menu_menu", language), buttons=rows)]


ACT = Act(name="menu", does=does, rights=EVERYBODY, is_command=True, is_button=True)
