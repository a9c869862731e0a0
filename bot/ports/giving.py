"""Who gets a lead: the part of a transaction that gives leads to members."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.model import Lead, LeadId, Member


class GivingTx(Protocol):
    """Leads and their owners."""

    def assign_lead(self, lead: LeadId, owner: Member, *, was: int | None) -> bool:
        """Make the member the owner if the owner still is `was` (None: nobody), with the status `assigned`; False otherwise."""
        ...

    def release_lead(self, lead: LeadId, *, was: int | None) -> bool:
        """Take the owner away if it still is `was`; False otherwise."""
        ...

    def mark_given(self, person_id: int, now: datetime) -> None:
        """Note that the member was given a lead."""
        ...

    def loads(self) -> Mapping[int, int]:
        """How many open leads each owner has; owners without any are left out."""
        ...

    def waiting_leads(self, *, limit: int, now: datetime, without: str, after: Lead | None = None) -> list[Lead]:
        """Handed over by now, open, and without an owner who works here; who waits longest first.

        `without`: a channel whose leads are left out. `after`: only those that come behind this one.
        """
        ...

    def count_waiting(self, *, now: datetime, without: str) -> int:
        """How many those are in all."""
        ...

    def former_owners(self, lead: Lead) -> list[int]:
        """Who is responsible for the client that the person is, then who had other leads of theirs; the latest first, each once.

        The same person: the same conversation, phone or e-mail address, of a lead or of a client's contact person.
        """
        ...
