"""Whose working time counts: that of the member who has the lead, and that of the house, where anybody works."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.app.config import Limits
from bot.app.desk import Desk
from bot.app.duty import hours_of
from bot.app.worktime import ALWAYS, Calendar
from bot.model import Member, WorkingHours
from dialogs.script import HandoffSpec, Script

_EVER = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)


def of_member(desk: Desk, script: Script, member: Member) -> Calendar:
    """Their hours or the team's, else those of the script; with the shift and the absence of now, taken to go on since long."""
    hours = hours_of(member) or _of_script(desk, script)
    if hours is None and not member.is_away:
        return ALWAYS
    return Calendar(
        hours=() if hours is None else (hours,),
        added=() if member.shift_until is None else ((_EVER, member.shift_until),),
        removed=((_EVER, member.away_until or _NEVER),) if member.is_away else (),
    )


def of_house(desk: Desk, script: Script, members: Sequence[Member]) -> Calendar:
    """While anybody works by the hours who sells; those of the script as long as nobody has joined."""
    general = _of_script(desk, script)
    sellers = [member for member in members if member.role in ("manager", "senior")] or list(members)
    kept: list[WorkingHours] = []
    for hours in (hours_of(member) or general for member in sellers):
        if hours is None:
            return ALWAYS
        if hours not in kept:
            kept.append(hours)
    return Calendar(hours=tuple(kept) or (() if general is None else (general,)))


def limits_for(desk: Desk, handoff: HandoffSpec) -> Limits:
    """The script's, where it names some, else those of the settings."""
    usual = desk.config.answer_limits
    return Limits(
        remind=_limit(handoff.remind, usual.remind),
        pass_on=_limit(handoff.pass_on, usual.pass_on),
        tell_head=_limit(handoff.tell_head, usual.tell_head),
    )


def _limit(own: timedelta | None, usual: timedelta | None) -> timedelta | None:
    return usual if own is None else own or None


def _of_script(desk: Desk, script: Script) -> WorkingHours | None:
    hours = script.handoff.hours
    return WorkingHours(week=hours, zone=desk.config.timezone.key) if hours else None
