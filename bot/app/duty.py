"""Who is on duty: working hours by the clocks of their zone, days off, shifts by hand, away by hand or for want of any sign. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.app.hours import openings_around, week_of
from bot.model import Member, WorkingHours

_ALWAYS = datetime.min.replace(tzinfo=UTC)


def on_duty(member: Member, now: datetime, *, away_after: timedelta | None = None) -> bool:
    """True while the member works and may be given leads.

    `away_after`: who gave no sign for so long since their work began counts as away; None: nobody does.
    """
    if member.removed_at is not None or is_away(member, now):
        return False
    begun = work_began(member, now)
    if begun is None:
        return False
    if away_after is None:
        return True
    signs = (begun, member.joined_at, member.seen_at, member.away_until if member.is_away else None)
    return now - max(sign for sign in signs if sign is not None) < away_after


def is_away(member: Member, now: datetime) -> bool:
    """True while the member is away by their own word."""
    return member.is_away and (member.away_until is None or now < member.away_until)


def work_began(member: Member, now: datetime) -> datetime | None:
    """When the work that goes on now began, by the hours or by hand; None: no work now.

    The earliest moment there is for who always works.
    """
    hours = hours_of(member)
    if hours is not None and (opening := opening_at(hours, now)) is not None:
        return opening[0]
    if hours is None or (member.shift_until is not None and now < member.shift_until):
        return _ALWAYS
    return None


def opening_at(hours: WorkingHours, now: datetime) -> tuple[datetime, datetime | None] | None:
    """The opening that goes on now, as its first moment and the one after its last (None: no end); None: closed."""
    zone = ZoneInfo(hours.zone)
    week = week_of(hours.week)
    if not any(week):
        return None if _is_day_off(hours, now.astimezone(zone).date()) else (_ALWAYS, None)
    for opens, closes in openings_around(week, zone, now):
        if opens <= now < closes and not _is_day_off(hours, opens.astimezone(zone).date()):
            return opens, closes
    return None


def work_ends(member: Member, now: datetime) -> datetime | None:
    """When the work that goes on now ends by the hours; None where it has no end, or does not go on."""
    hours = hours_of(member)
    opening = None if hours is None else opening_at(hours, now)
    return None if opening is None else opening[1]


def hours_of(member: Member) -> WorkingHours | None:
    """Their own hours with the days off of the team too, else the team's; None: they always work."""
    own, team = member.hours, member.team_hours
    if own is None or team is None:
        return own or team
    return WorkingHours(week=own.week or team.week, zone=own.zone, days_off=(*own.days_off, *team.days_off))


def _is_day_off(hours: WorkingHours, day: date) -> bool:
    return any(first <= day <= last for first, last in hours.days_off)
