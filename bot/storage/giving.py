"""Leads and their owners: given out, counted, waiting for one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Column, ColumnElement, Select, bindparam, func, or_, select, union, update

from bot.model import Lead, LeadId, Member
from bot.storage.leads import lead_from
from bot.storage.opened import Opened
from bot.storage.tables import client_contacts, clients, leads, members

_OPEN = ("assigned", "taken", "later")
"""Statuses of leads that are somebody's work; the stage must be open, too."""
_MOST_FORMER = 20

_ASSIGN = (
    update(leads)
    .where(leads.c.id == bindparam("row"), leads.c.owner_id.is_not_distinct_from(bindparam("former", type_=leads.c.owner_id.type)))
    .values(owner_id=bindparam("owner"), owner_name=bindparam("called"), status="assigned", claimed_at=None)
)
_RELEASE = (
    update(leads)
    .where(leads.c.id == bindparam("row"), leads.c.owner_id.is_not_distinct_from(bindparam("former", type_=leads.c.owner_id.type)))
    .values(owner_id=None, owner_name=None, status="new", claimed_at=None)
)
_GIVEN = update(members).where(members.c.person_id == bindparam("of")).values(given_at=bindparam("now"))
_LOADS = (
    select(leads.c.owner_id, func.count().label("held"))
    .where(leads.c.owner_id.is_not(None), leads.c.status.in_(_OPEN), leads.c.kind == "open")
    .group_by(leads.c.owner_id)
)
_GONE = select(members.c.person_id).where(members.c.removed_at.is_not(None))
_HANDED = (
    leads.c.handed_at <= bindparam("now", type_=leads.c.handed_at.type),
    leads.c.kind == "open",
    leads.c.status != "rejected",
    leads.c.channel != bindparam("without"),
)
_NOBODYS = select(leads.c.id, leads.c.handed_at).where(leads.c.owner_id.is_(None), leads.c.handed_at.is_not(None), *_HANDED)
_OF_WHO_LEFT = select(leads.c.id, leads.c.handed_at).where(leads.c.owner_id.in_(_GONE), leads.c.owner_id.is_not(None), *_HANDED)


class GivingTx(Opened):
    """The giving part of a transaction."""

    def assign_lead(self, lead: LeadId, owner: Member, *, was: int | None) -> bool:
        """Make the member the owner if the owner still is `was` (None: nobody), with the status `assigned`; False otherwise."""
        self._later.flush()
        values = {"row": lead, "owner": owner.person_id, "called": owner.name, "former": was}
        return self._run(_ASSIGN, values).rowcount == 1

    def release_lead(self, lead: LeadId, *, was: int | None) -> bool:
        """Take the owner away if it still is `was`; False otherwise."""
        self._later.flush()
        return self._run(_RELEASE, {"row": lead, "former": was}).rowcount == 1

    def mark_given(self, person_id: int, now: datetime) -> None:
        """Note that the member was given a lead."""
        self._memory.members.clear()
        self._run(_GIVEN, {"of": person_id, "now": now})

    def loads(self) -> Mapping[int, int]:
        """How many open leads each owner has; owners without any are left out."""
        self._later.flush()
        return {row.owner_id: row.held for row in self._run(_LOADS)}

    def waiting_leads(self, *, limit: int, now: datetime, without: str, after: Lead | None = None) -> list[Lead]:
        """Handed over by now, open, and without an owner who works here; who waits longest first."""
        self._later.flush()
        waiting = _waiting(after).limit(limit)
        ids = [row.id for row in self._connection.execute(waiting, {"now": now, "without": without})]
        rows = self._connection.execute(select(leads).where(leads.c.id.in_(ids)))
        return sorted((lead_from(row) for row in rows), key=lambda lead: ids.index(lead.id))

    def count_waiting(self, *, now: datetime, without: str) -> int:
        """How many those are in all."""
        self._later.flush()
        counted = select(func.count()).select_from(_NOBODYS.union_all(_OF_WHO_LEFT).subquery())
        return self._connection.execute(counted, {"now": now, "without": without}).scalar_one()

    def former_owners(self, lead: Lead) -> list[int]:
        """Who is responsible for the client that the person is, then who had other leads of theirs; the latest first, each once.

        The same person: the same conversation, phone or e-mail address, of a lead or of a client's contact person.
        """
        self._later.flush()
        found = (
            select(leads.c.owner_id)
            .where(_of_person(lead), leads.c.owner_id.is_not(None), leads.c.id != lead.id)
            .order_by(leads.c.id.desc())
            .limit(_MOST_FORMER)
        )
        return list(dict.fromkeys(owner for asked in (_client_owners(lead), found) for owner in self._connection.execute(asked).scalars()))


def _client_owners(lead: Lead) -> Select[tuple[int | None]]:
    """Of the clients that this lead, another one of the person, or they as a contact person belong to; the newest client first."""
    linked = select(leads.c.client).where(_of_person(lead), leads.c.client.is_not(None))
    contacts = _contacts(lead, client_contacts.c.phone, client_contacts.c.email)
    theirs = union(linked, select(client_contacts.c.client).where(or_(*contacts))) if contacts else linked
    return (
        select(clients.c.owner_id)
        .where(clients.c.id.in_(theirs), clients.c.owner_id.is_not(None))
        .order_by(clients.c.won_at.desc(), clients.c.id.desc())
        .limit(_MOST_FORMER)
    )


def _of_person(lead: Lead) -> ColumnElement[bool]:
    return or_(leads.c.conversation == lead.conversation, *_contacts(lead, leads.c.phone, leads.c.email))


def _contacts(lead: Lead, phone: Column[str], email: Column[str]) -> list[ColumnElement[bool]]:
    return [column == told for column, told in ((phone, lead.phone), (email, lead.email)) if told]


def _waiting(after: Lead | None) -> Select[tuple[int, datetime]]:
    both = _NOBODYS.union_all(_OF_WHO_LEFT).subquery()
    waiting = select(both.c.id, both.c.handed_at).order_by(both.c.handed_at, both.c.id)
    if after is None:
        return waiting
    is_later = both.c.handed_at > after.handed_at
    return waiting.where(is_later | ((both.c.handed_at == after.handed_at) & (both.c.id > after.id)))
