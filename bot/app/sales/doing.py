"""Who does something to a lead, why it could not be done, and the line of history that tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.app.oneline import one_line
from bot.app.texts import text
from bot.model import MACHINE, Address, Lead, LeadEvent, Member
from bot.ports import Tx

NAME_LIMIT, TEXT_LIMIT = 120, 600
"""Longest name and longest text that are kept, in UTF-16 units: both fit one message even where every sign has to be escaped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """Who does it. `person_id` None: nobody of the staff (the command line, the program itself). `place`: where it was asked."""

    name: str
    person_id: int | None = None
    place: Address | None = None


PROGRAM = By(name="hotlead")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why nothing was done: the name of a text and what is filled in."""

    name: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def words(self, language: str) -> str:
        """The problem in that language."""
        return text(self.name, language, **self.values)


def by_member(member: Member, place: Address) -> By:
    """A member who asked for it there; the machine's own shell is nobody of the staff."""
    return By(name=member.name, person_id=None if member.person_id == MACHINE else member.person_id, place=place)


def tell(tx: Tx, lead: Lead, by: By, what: str, details: Mapping[str, object], now: datetime) -> None:
    """Append to the lead's history."""
    tx.put_lead_event(LeadEvent(lead=lead.id, at=now, who=by.name, what=what, details=details))


def short(words: str) -> str:
    """Words as they are kept: one line, cut."""
    return one_line(words, TEXT_LIMIT)
