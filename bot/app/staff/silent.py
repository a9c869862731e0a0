"""/silent N: what is written in the lead's talk stays among the staff, until it is written once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.talks.owning import is_with_a_person
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Switch it on or off; a talk that the bot has needs none."""
    talk = tx.talk_of(asked.about.id)
    if talk is None or not is_with_a_person(talk):
        return [answer(asked, text("talk_not_held", asked.language_at(desk)))]
    tx.put_talk(replace(talk, is_silent=not talk.is_silent))
    return [answer(asked, text("silent_off" if talk.is_silent else "silent_on", asked.language_at(desk)))]


ACT = Act(name="silent", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
