"""/cancel, or the button: the open edit is over, nothing was changed."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.scripting.errand import key_at
from bot.app.scripting.marks import data, mark
from bot.app.scripting.showing import button
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Done at once: what is written next must not go into the draft any more."""
    key, language = key_at(asked.address), desk.config.language
    edit = tx.script_edit(key)
    if edit is None or not tx.drop_script_edit(key):
        return [message(asked, text("edit_none", language))]
    back = button(text("button_script", language), data("script", mark(edit.script)))
    return [message(asked, text("edit_cancelled", language), buttons=((back,),))]


ACT = Act(name="cancel", does=does, rights=ADMINS, is_command=True, is_button=True)
