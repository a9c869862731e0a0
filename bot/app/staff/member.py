"""/member N: a member's terms with the buttons for role and removal; /member N <term> <value> changes a term."""

from __future__ import annotations

from datetime import datetime

from bot.app.clock.running import changing
from bot.app.desk import Desk
from bot.app.duty import is_away, on_duty
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.finding import named, unknown
from bot.app.staff.replies import message
from bot.app.terms import LISTS, TERMS, BadTerm, hours_in_words, with_term
from bot.app.texts import text
from bot.model import ROLES, CardButton, Member, Outgoing
from bot.ports import Tx


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The terms as they are now, or what cannot be read."""
    member, words = named(tx, asked.args)
    if member is None:
        return [message(asked, unknown(desk, asked.args, "member"))]
    if words.strip():
        term, _, value = words.strip().partition(" ")
        try:
            tx.member(member.person_id, lock=True)
            member = with_term(member, term.lower(), value, desk.config.timezone.key)
        except BadTerm as error:
            return [message(asked, bad_term(desk, error, TERMS))]
        changing(tx, desk, member.person_id, now)
        tx.put_member(member)
        member = tx.member(member.person_id) or member
    return [message(asked, _sheet(desk, member, tx.loads().get(member.person_id, 0), now), buttons=_buttons(desk, asked, member))]


def bad_term(desk: Desk, error: BadTerm, terms: tuple[str, ...]) -> str:
    """What cannot be read, and what could be."""
    return text("bad_term", desk.config.language, term=error.term, written=error.written or "-", terms=", ".join(terms))


def line_of(desk: Desk, member: Member, load: int, now: datetime) -> str:
    """One line: name, role, team, whether on duty, open leads of how many."""
    language = desk.config.language
    parts = [f"{member.name} ({member.person_id})", text(f"role_{member.role}", language)]
    parts += [member.team] if member.team else []
    limit = "" if member.load_limit is None else f"/{member.load_limit}"
    return ", ".join([*parts, state_of(desk, member, now), f"{load}{limit}"])


def state_of(desk: Desk, member: Member, now: datetime) -> str:
    """On duty, away until when, or off."""
    language = desk.config.language
    if on_duty(member, now, away_after=desk.config.away_after):
        return text("on_duty", language)
    if not is_away(member, now):
        return text("off_duty", language)
    if member.away_until is None:
        return text("away", language)
    return text("away_until", language, until=f"{member.away_until.astimezone(desk.config.timezone):%Y-%m-%d %H:%M}")


def _sheet(desk: Desk, member: Member, load: int, now: datetime) -> str:
    lines = [line_of(desk, member, load, now)]
    lines += [f"{name}: {', '.join(getattr(member, name))}" for name in LISTS if getattr(member, name)]
    hours = member.hours or member.team_hours
    lines += [f"hours: {hours_in_words(hours)}"] if hours is not None else []
    return "\n".join([*lines, text("usage_terms", desk.config.language, person=member.person_id, terms=", ".join(TERMS))])


def _buttons(desk: Desk, asked: Asked, member: Member) -> tuple[tuple[CardButton, ...], ...]:
    """For an admin: the other roles, and the way out."""
    if asked.member.role != "admin":
        return ()
    language = desk.config.language
    roles = tuple(
        (CardButton(label=text(f"role_{role}", language), data=f"staff:role:{member.person_id}.{role}"),)
        for role in ROLES
        if role != member.role
    )
    return (*roles, (CardButton(label=text("button_remove", language), data=f"staff:remove:{member.person_id}"),))


ACT = Act(name="member", does=does, rights=HEADS, is_command=True, is_button=True, has_choices=True)
