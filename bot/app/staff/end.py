"""/end N: the talk is over: the visitor gets one closing message, no question stays open."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import answer
from bot.app.talks.returning import give_back
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """End it, or say that the bot has it."""
    rows = give_back(tx, desk, asked.about.id, asked.member.name, now, closes=True)
    if not rows:
        return [answer(asked, text("talk_not_held", asked.language_at(desk)))]
    return [answer(asked, text("noted", asked.language_at(desk))), *rows] if asked.press_id is not None else rows


ACT = Act(name="end", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True)
