"""/team: who is on duty with how many open leads; /team NAME <term> <value> sets a team's hours, days off and time zone."""

from __future__ import annotations

from datetime import datetime

from bot.app.desk import Desk
from bot.app.staff.asked import HEADS, Act, Asked
from bot.app.staff.member import bad_term, line_of
from bot.app.staff.replies import message
from bot.app.terms import HOURS, BadTerm, hours_in_words, with_team_term
from bot.app.texts import text
from bot.model import CardButton, Outgoing, Team
from bot.ports import Tx

_MOST_LINES = 60
_MOST_BUTTONS = 90


def does(tx: Tx, desk: Desk, asked: Asked, now: datetime) -> list[Outgoing]:
    """The table as it is now, or what cannot be read."""
    if asked.args:
        refusal = _set(tx, desk, asked.args)
        if refusal is not None:
            return [message(asked, refusal)]
    members, loads = tx.members(), tx.loads()
    if not members and not tx.teams():
        return [message(asked, text("no_staff", desk.config.language))]
    lines = [line_of(desk, one, loads.get(one.person_id, 0), now) for one in members[:_MOST_LINES]]
    lines += [
        text("team_line", desk.config.language, name=team.name, hours=hours_in_words(team.hours))
        for team in tx.teams()
        if team.hours is not None
    ]
    buttons = tuple((CardButton(label=one.name, data=f"staff:member:{one.person_id}"),) for one in members[:_MOST_BUTTONS])
    return [message(asked, "\n".join(lines) or "-", buttons=buttons)]


def _set(tx: Tx, desk: Desk, args: str) -> str | None:
    """Set the term; why not, in words, or None."""
    name, _, rest = args.partition(" ")
    term, _, value = rest.strip().partition(" ")
    former = next((team for team in tx.teams() if team.name == name), Team(name=name))
    try:
        tx.put_team(with_team_term(former, term.lower(), value, desk.config.timezone.key))
    except BadTerm as error:
        return bad_term(desk, error, HOURS)
    return None


ACT = Act(name="team", does=does, rights=HEADS, is_command=True, is_button=True)
