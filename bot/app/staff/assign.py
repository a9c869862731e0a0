"""/assign N PERSON WHY, or the buttons: the head gives a lead to somebody, or takes it from one and gives it to another."""

from __future__ import annotations

from datetime import datetime

from bot.app.assigning import assign, shown_to
from bot.app.desk import Desk
from bot.app.duty import on_duty
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales.doing import short
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.finding import named, unknown
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Member, Outgoing
from bot.ports import Tx

_MOST_BUTTONS = 30


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """Whom it is given to; without a person, buttons to choose from: who is on duty first, who has the fewest open leads first."""
    language, lead = asked.language_at(desk), asked.about
    if not asked.args:
        return [message(asked, text("assign_to", language, lead=lead.id), buttons=_choice(tx, desk, asked, now))]
    to, why = named(tx, asked.args)
    if to is None or lead.address.channel == PLAYGROUND:
        return [answer(asked, unknown(asked.spoken(desk), asked.args, "assign 12"))]
    if lead.owner_id == to.person_id:
        return [answer(asked, text("has_it", language, name=to.name))]
    who = asked.member.name
    changed = assign(tx, desk, lead, to, who=who, why={"by": asked.member.person_id, "why": short(why) or "head"}, now=now)
    if changed is None:
        return [answer(asked, text("overtaken", language))]
    told = answer(asked, text("assigned_now", language, lead=lead.id, name=to.name))
    return [told, *shown_to(tx, desk, changed, to, who=who, former=lead.owner_id, now=now)]


def _choice(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> tuple[tuple[CardButton, ...], ...]:
    loads, lead = tx.loads(), asked.about
    free = [member for member in tx.members() if member.person_id != lead.owner_id]

    def order(member: Member) -> tuple[bool, int]:
        return not on_duty(member, now, away_after=desk.config.away_after), loads.get(member.person_id, 0)

    return tuple(
        (CardButton(label=f"{one.name}: {loads.get(one.person_id, 0)}", data=f"lead:{lead.id}:assign:{one.person_id}"),)
        for one in sorted(free, key=order)[:_MOST_BUTTONS]
    )


ACT = Act(name="assign", does=does, rights=HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
