"""/shift: how I am on duty; /shift on, off, 4h or 18:00 begins and ends it whatever the hours say. Ends being away, too."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.clock.running import changing
from bot.app.desk import Desk
from bot.app.duty import work_began, work_ends
from bot.app.spans import moment_in
from bot.app.staff.asked import EVERYBODY, Act, Asked
from bot.app.staff.member import state_of
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, Member, Outgoing
from bot.ports import Tx

SHIFT = timedelta(hours=8)
"""How long a shift begun by hand outside the hours lasts, if nothing else is said."""


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The state with buttons, or the state after the change."""
    words = asked.args.lower()
    mine = own_row(tx, asked, now)
    if not words:
        return [message(asked, my_state(desk, mine, now), buttons=_buttons(desk))]
    until = moment_in(words, desk.config.timezone, now)
    if words == "off":
        changed = replace(mine, is_away=True, away_until=work_ends(mine, now), shift_until=None)
    elif words == "on" or until is not None:
        begun = replace(mine, is_away=False, away_until=None, seen_at=now)
        goes_on = until is None and work_began(replace(begun, shift_until=None), now) is not None
        changed = replace(begun, shift_until=None if goes_on else until or now + SHIFT)
    else:
        return [answer(asked, text("usage_shift", desk.config.language))]
    changing(tx, desk, changed.person_id, now)
    tx.put_member(changed)
    return [answer(asked, my_state(desk, changed, now))]


def own_row(tx: Tx, asked: Asked, now: datetime) -> Member:
    """The member's row, locked; one that is not there yet (an admin of the settings) as it would be."""
    return tx.member(asked.member.person_id, lock=True) or replace(asked.member, joined_at=now)


def my_state(desk: Desk, member: Member, now: datetime) -> str:
    """Who I am and whether leads come to me."""
    return f"{member.name}: {state_of(desk, member, now)}"


def _buttons(desk: Desk) -> tuple[tuple[CardButton, ...], ...]:
    language = desk.config.language
    return (
        (
            CardButton(label=text("button_shift_on", language), data="staff:shift:on"),
            CardButton(label=text("button_shift_off", language), data="staff:shift:off"),
        ),
        (CardButton(label=text("button_away", language), data="staff:away"),),
    )


ACT = Act(name="shift", does=does, rights=EVERYBODY, is_command=True, is_button=True, has_choices=True)
