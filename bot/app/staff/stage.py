"""/stage N STAGE: the lead is at another stage now, forward or back; without a stage, buttons to choose from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.staff import moving
from bot.app.staff.asked import OWNERS_AND_HEADS, Act, Asked
from bot.app.staff.replies import message
from bot.app.texts import text
from bot.model import CardButton, Outgoing
from bot.ports import Tx
from dialogs.sale import NEEDS_REASON


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """`/stage 12 lost price` gives the reason too; a stage that needs one asks for it."""
    lead = asked.about
    wanted, _, reason = asked.args.partition(" ")
    if not wanted:
        return [message(asked, text("choose_stage", asked.language_at(desk), lead=lead.id), buttons=_choice(tx, desk, asked))]
    kind = stages.sale_of(tx, desk, lead).kind(wanted.lower())
    if kind in NEEDS_REASON and not reason:
        return moving.ended(tx, desk, replace(asked, args=""), kind, "lost" if kind == "lost" else "refused", now)
    came = stages.move(tx, desk, lead, wanted.lower(), moving.by(asked), now, reason=reason.strip().lower() or None)
    return moving.told(tx, desk, asked, came, now)


def _choice(tx: Tx, desk: Desk, asked: Asked) -> tuple[tuple[CardButton, ...], ...]:
    lead = asked.about
    return tuple(
        (CardButton(label=stages.title_of(tx, asked.spoken(desk), lead, name), data=f"lead:{lead.id}:stage:{name}"),)
        for name in stages.sale_of(tx, desk, lead).stages
        if name != lead.stage
    )


ACT = Act(name="stage", does=does, rights=OWNERS_AND_HEADS, about="lead", is_command=True, is_button=True, has_choices=True)
