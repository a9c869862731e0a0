"""The button More: everything that may be done with the lead, as buttons."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import HEADS, OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Acts about a lead that the member's role has a right to, two in a row."""
    language, lead = desk.config.language, asked.about
    names = (*ACTS_SHOWN, *(("assign",) if asked.member.role in HEADS else ()))
    buttons = [CardButton(label=text(f"button_{name}", language, lead=lead.id), data=f"lead:{lead.id}:{name}") for name in names]
    rows = tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
    menu = (CardButton(label=text("button_menu", language), data="staff:menu"),)
    return [message(asked, text("choose_act", language, lead=lead.id), buttons=(*rows, menu))]


ACTS_SHOWN = (
    "stage",
    "won",
    "lost",
    "refused",
    "check",
    "log",
    "task",
    "note",
    "say",
    "silent",
    "end",
    "approach",
    "card",
    "client",
    "pass",
    "lead",
)
"""In the order of the menu."""


ACT = Act(name="more", does=does, rights=OWNERS_AND_HEADS, about="lead", is_button=True)
