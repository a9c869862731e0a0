"""The terms a member works on, as the head writes them: one word names the term, the rest is its value. The same for teams' hours."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.app.hours import BadHours, week_of
from bot.app.oneline import one_line
from bot.model import Member, Team, WorkingHours

LISTS = ("skills", "regions", "languages")
HOURS = ("hours", "off", "zone")
TERMS = ("name", "team", *LISTS, "limit", *HOURS)
NOTHING = "-"
"""Takes a term away."""
_LIMIT = re.compile(r"[0-9]{1,4}", re.ASCII)
_WORD_LIMIT = 64


class BadTerm(ValueError):
    """A term that cannot be read. `term`: its name; `written`: the part that is wrong."""

    def __init__(self, term: str, written: str) -> None:
        super().__init__(f"{term}: {written!r} cannot be read")
        self.term = term
        self.written = written


def with_term(member: Member, term: str, written: str, zone: str) -> Member:
    """The member with this term changed. `zone`: of hours that name none.

    Raises:
        BadTerm: no such term, or a value it cannot have.
    """
    value = "" if written.strip() == NOTHING else written.strip()
    if term in HOURS:
        return replace(member, hours=_with_hours(member.hours, term, value, zone))
    match term:
        case "skills":
            return replace(member, skills=_words(value))
        case "regions":
            return replace(member, regions=_words(value))
        case "languages":
            return replace(member, languages=_words(value))
        case "name" if value:
            return replace(member, name=one_line(value, _WORD_LIMIT))
        case "team":
            return replace(member, team=one_line(value, _WORD_LIMIT))
        case "limit" if not value or _LIMIT.fullmatch(value):
            return replace(member, load_limit=int(value) if value else None)
        case _:
            raise BadTerm(term, written)


def with_team_term(team: Team, term: str, written: str, zone: str) -> Team:
    """The team with this term of its hours changed.

    Raises:
        BadTerm: see `with_term`.
    """
    if term not in HOURS:
        raise BadTerm(term, written)
    return replace(team, hours=_with_hours(team.hours, term, "" if written.strip() == NOTHING else written.strip(), zone))


def hours_in_words(hours: WorkingHours) -> str:
    """As `with_term` reads them: openings, days off, zone."""
    week = "; ".join(f"{days} {spans}" for days, spans in hours.week.items()) or "24/7"
    off = ", ".join(first.isoformat() if first == last else f"{first}..{last}" for first, last in hours.days_off)
    return f"{week} ({hours.zone})" + (f", - {off}" if off else "")


def _with_hours(hours: WorkingHours | None, term: str, value: str, zone: str) -> WorkingHours | None:
    former = hours or WorkingHours(week={}, zone=zone)
    match term:
        case "hours":
            changed = replace(former, week=_week(value))
        case "off":
            changed = replace(former, days_off=_days_off(value))
        case _:
            changed = replace(former, zone=_zone(value or zone))
    return changed if changed.week or changed.days_off or changed.zone != zone else None


def _week(value: str) -> dict[str, str]:
    """`mon-fri 09:00-18:00; sat 10:00-14:00`."""
    week: dict[str, str] = {}
    for part in filter(None, (one.strip() for one in value.split(";"))):
        days, _, spans = part.partition(" ")
        week[days.lower()] = spans.strip()
    try:
        week_of(week)
    except BadHours as error:
        raise BadTerm("hours", error.written or value) from error
    return week


def _days_off(value: str) -> tuple[tuple[date, date], ...]:
    """`2026-12-24, 2026-12-31..2027-01-08`, in order."""
    return tuple(sorted(_stretch(part.strip()) for part in value.split(",") if part.strip()))


def _stretch(part: str) -> tuple[date, date]:
    first, _, last = part.partition("..")
    try:
        stretch = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
    except ValueError as error:
        raise BadTerm("off", part) from error
    if stretch[1] < stretch[0]:
        raise BadTerm("off", part)
    return stretch


def _zone(value: str) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadTerm("zone", value) from error


def _words(value: str) -> tuple[str, ...]:
    """Lower-case words, each once, in order."""
    return tuple(dict.fromkeys(word for part in value.split(",") if (word := one_line(part, _WORD_LIMIT).lower())))
