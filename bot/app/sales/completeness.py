"""How full a card is: a lead with 3 to 5 fields is usual, a client with 10 to 15."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import CLIENT_FIELDS, LEAD_NORM, Client, ClientContact, Grade, Lead

LEAD_FIELDS = ("name", "contact", "interest", "company", "decider")
CLIENT_NORM = (10, 15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`norm`: least and most fields that are usual. `missing`: names of the empty ones, in the order of the card."""

    filled: int
    norm: tuple[int, int]
    missing: tuple[str, ...]

    @property
    def is_thin(self) -> bool:
        """Fewer fields than usual."""
        return self.filled < self.norm[0]


def of_lead(lead: Lead, *, answers: int) -> Filled:
    """Name, contact, what it is interested in (`answers`: how many it gave), company, who decides."""
    there = {
        "name": bool(lead.name),
        "contact": bool(lead.phone or lead.email),
        "interest": answers > 0 or "interest" in lead.fields,
        "company": bool(lead.company),
        "decider": bool(lead.decider),
    }
    return Filled(filled=sum(there.values()), norm=LEAD_NORM, missing=tuple(name for name in LEAD_FIELDS if not there[name]))


def of_client(client: Client, contacts: Sequence[ClientContact]) -> Filled:
    """Title, the fields that can be filled, and the contact persons who can be reached (each counts as one)."""
    reachable = sum(1 for contact in contacts if contact.phone or contact.email)
    missing = tuple(name for name in CLIENT_FIELDS if name not in client.fields)
    return Filled(filled=1 + len(CLIENT_FIELDS) - len(missing) + reachable, norm=CLIENT_NORM, missing=missing)


def grade_of(lead: Lead) -> Grade:
    """How near the contact is: as a manager marked it, else as the record shows."""
    if lead.grade is not None:
        return lead.grade
    if not (lead.phone or lead.email):
        return "none"
    if lead.name is None:
        return "switchboard"
    return "personal" if lead.phone and lead.email and (lead.phone_verified or lead.checks.get("number", False)) else "named"
