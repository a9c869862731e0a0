"""/remove N, or the button: somebody has no rights from now on. The button asks once more."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.removing import remove_member
from bot.app.staff import moving
from bot.app.staff.asked import ADMINS, Act, Asked
from bot.app.staff.finding import named, unknown
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx

_SURE = "yes"


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Who is out, and what became of their leads and tasks; or the question whether it is meant."""
    language = desk.config.language
    member, word = named(tx, asked.args)
    if member is None:
        return [answer(asked, unknown(desk, asked.args, "remove"))]
    if asked.press_id is not None and word != _SURE:
        sure = CardButton(label=text("button_really_remove", language), data=f"staff:remove:{member.person_id}.{_SURE}")
        return [message(asked, f"{text('button_remove', language)}: {member.name}?", buttons=((sure,),))]
    audit = f"member:{asked.member.person_id}"
    removed = remove_member(tx, desk, member.person_id, moving.by(asked), now, audit=audit, near=asked.address)
    if removed is None:
        return [answer(asked, unknown(desk, asked.args, "remove"))]
    return [answer(asked, removed.words(language)), *removed.rows]


ACT = Act(name="remove", does=does, rights=ADMINS, is_command=True, is_button=True, has_choices=True)
