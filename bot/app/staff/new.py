"""/new name=Anna; phone=+4420...: a lead that did not write to the bot."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from bot.app.desk import Desk
from bot.app.sales.adding import Entry, add
from bot.app.sales.doing import Problem
from bot.app.sales.fields import parted
from bot.app.staff import moving
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Keep it and pass it to the managers, like the others."""
    language, written = desk.config.language, parted(asked.args)
    if not any(written.values()):
        return [answer(asked, text("usage_new", language))]
    entry = Entry(fields=written, near=asked.address, mark=uuid4())
    came = add(tx, desk, entry, moving.by(asked), now)
    if isinstance(came, Problem):
        return [answer(asked, f"{came.words(language)} {text('usage_new', language)}")]
    return [answer(asked, text("known_lead" if came.is_known else "added_lead", language, lead=came.lead.id)), *came.rows]


ACT = Act(name="new", does=does, rights=EVERYBODY, is_command=True, no_button="it needs the words of a new card")
