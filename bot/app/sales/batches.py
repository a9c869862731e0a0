"""A filtered list handed over to one member as one batch: one message, a line of history for each lead, cards that say whose they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.assigning import assign, private
from bot.app.desk import Desk
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales.doing import By
from bot.app.texts import text
from bot.model import Lead, LeadId, LeadQuery, Member, Outgoing
from bot.ports import Tx

MOST = 500
"""Leads of one batch: more is not work for one person."""
_NAMED = 60
"""Leads named in the message to the member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """`given`: newest first; `taken`: how many of the list somebody else was quicker with; `more`: how many were beyond `MOST`.

    `rows`: the cards as they are now, behind all that is more urgent, and the message to the member.
    """

    given: tuple[LeadId, ...]
    taken: int
    more: int
    rows: tuple[Outgoing, ...] = ()


def hand_over(tx: Tx, desk: Desk, query: LeadQuery, to: Member, by: By, now: datetime) -> Batch:
    """Make the member the owner of every lead of the list; what is theirs already, and the playground's, is left out."""
    found = tx.find_leads(query, limit=MOST)
    more = tx.count_leads(query) - len(found)
    wanted = [lead for lead in found if lead.owner_id != to.person_id and lead.address.channel != PLAYGROUND]
    why = {"by": by.person_id, "why": "batch"}
    given = [lead for one in wanted if (lead := assign(tx, desk, one, to, who=by.name, why=why, now=now)) is not None]
    rows = [row for lead in given for row in handoff.unhurried(handoff.edits(tx, desk, lead, now))]
    if given and to.person_id != by.person_id:
        rows.append(_told(desk, given, to, by))
    return Batch(given=tuple(lead.id for lead in given), taken=len(wanted) - len(given), more=more, rows=tuple(rows))


def _told(desk: Desk, given: list[Lead], to: Member, by: By) -> Outgoing:
    numbers = ", ".join(f"#{lead.id}" for lead in given[:_NAMED]) + ("…" if len(given) > _NAMED else "")
    words = text("batch_yours", desk.config.language, by=by.name, n=len(given), leads=numbers)
    return Outgoing(lane="card", address=private(given[0], to.person_id), payload=plain_card(words))
