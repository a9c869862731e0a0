"""/handover PERSON FILTERS: a filtered list goes to one member as one batch."""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.sales.batches import hand_over
from bot.app.sales.doing import Problem
from bot.app.sales.finding import query_of
from bot.app.staff import moving
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.finding import named
from bot.app.staff.replies import answer
from bot.app.texts import text
from bot.model import Address, Outgoing
from bot.ports import Tx

_NAMED = 60
"""Leads named in the message to the member."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Give them all; one message to the member."""
    language = asked.language_at(desk)
    to, words = named(tx, asked.args)
    if to is None or not words.strip():
        return [answer(asked, text("usage_handover", language))]
    query = query_of(words, asked.member, desk.config.timezone, now)
    if isinstance(query, Problem):
        return [answer(asked, query.words(language))]
    batch = hand_over(tx, query, to, moving.by(asked), now)
    told = [answer(asked, text("batch_given", language, given=len(batch.given), name=to.name, taken=batch.taken, more=batch.more))]
    if batch.given and to.person_id != asked.member.person_id:
        numbers = ", ".join(f"#{number}" for number in batch.given[:_NAMED]) + ("…" if len(batch.given) > _NAMED else "")
        words = text("batch_yours", desk.config.language, by=asked.member.name, n=len(batch.given), leads=numbers)
        address = Address(channel=asked.address.channel, bot=asked.address.bot, chat=to.person_id)
        told.append(Outgoing(lane="card", address=address, payload=plain_card(words)))
    return told


ACT = Act(
    name="handover", does=does, rights=HEADS, is_command=True, no_button="it needs a list that was filtered; the console has the button"
)
