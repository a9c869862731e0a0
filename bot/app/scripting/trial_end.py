"""The end of a trial, by the button under any of its messages: the live conversation goes on as it stood."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.scripting import trying
from bot.app.scripting.errand import key_at
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Done at once; nothing is left of the trial."""
    key = key_at(asked.address)
    if not tx.drop_trial(key):
        return [answer(asked, text("trial_over", desk.config.language))]
    return trying.end(desk, asked.address, key)


ACT = Act(name="script_end", does=does, rights=ADMINS, is_button=True)
