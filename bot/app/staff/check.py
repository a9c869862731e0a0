"""/check N WHAT: what one touch found; without a word, buttons to choose from."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.checking import CHECKS, check
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """`real`, `wrong`, `spam`, `task`, `no_task`: a task of theirs makes a target, its want a reject."""
    language, lead = asked.language_at(desk), asked.about
    if not asked.args:
        buttons = tuple((CardButton(label=text(f"check_{one}", language), data=f"lead:{lead.id}:check:{one}"),) for one in CHECKS)
        return [message(asked, text("choose_check", language, lead=lead.id), buttons=buttons)]
    return moving.told(tx, desk, asked, check(tx, desk, lead, asked.args.lower(), moving.by(asked), now), now)


ACT = Act(name="check", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
