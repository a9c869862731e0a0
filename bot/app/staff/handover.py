"""/handover PERSON FILTERS: a filtered list goes to one member as one batch."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.batches import hand_over
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.staff import moving
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.finding import named
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Give them all."""
    language = asked.language_at(desk)
    to, words = named(tx, asked.args)
    if to is None or not words.strip():
        return [answer(asked, text("usage_handover", language))]
    query = query_of(words, asked.member, desk.config.timezone, now)
    if isinstance(query, Problem):
        return [answer(asked, query.words(language))]
    batch = hand_over(tx, desk, query, to, moving.by(asked), now)
    told = text("batch_given", language, given=len(batch.given), name=to.name, taken=batch.taken, more=batch.more)
    return [answer(asked, told), *batch.rows]


ACT = Act(
    name="handover", does=does, rights=HEADS, is_command=True, no_button="it needs a list that was filtered; the console has the button"
)
