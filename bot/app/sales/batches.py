"""A filtered list handed over to one member as one batch: one message, a line of history for each lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.app.assigning import assign
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.sales.doing import By
from bot.model import LeadId, LeadQuery, Member
from bot.ports import Tx

MOST = 500
"""Leads of one batch: more is not work for one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """`given`: newest first; `taken`: how many of the list somebody else was quicker with; `more`: how many were beyond `MOST`."""

    given: tuple[LeadId, ...]
    taken: int
    more: int


def hand_over(tx: Tx, query: LeadQuery, to: Member, by: By, now: datetime) -> Batch:
    """Make the member the owner of every lead of the list; what is theirs already, and the playground's, is left out."""
    found = tx.find_leads(query, limit=MOST)
    more = tx.count_leads(query) - len(found)
    wanted = [lead for lead in found if lead.owner_id != to.person_id and lead.address.channel != PLAYGROUND]
    why = {"by": by.person_id, "why": "batch"}
    given = [lead.id for lead in wanted if assign(tx, lead, to, who=by.name, why=why, now=now) is not None]
    return Batch(given=tuple(given), taken=len(wanted) - len(given), more=more)
