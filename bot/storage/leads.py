"""Leads and interests, and their history."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Row, bindparam, func, select, update

from bot.model import Address, ConversationKey, Lead, LeadEvent, LeadId
from bot.storage.inserting import insert
from bot.storage.leadsearch import search_text_of
from bot.storage.opened import Opened
from bot.storage.tables import lead_events, leads

_OWN_FIELDS = tuple(field.name for field in dataclasses.fields(Lead) if field.name not in ("id", "address"))
_COLUMNS = ("channel", "bot", "chat", "thread", *_OWN_FIELDS)
_CLAIMED = frozenset({"status", "owner_id", "owner_name", "claimed_at"})
_SOLD_BY = frozenset({"stage", "kind", "stage_at", "reason", "next_contact_at", "origin", "fields"})
_FOUND_BY_STAFF = frozenset({"verification", "checks", "grade", "decider", "client", "answered_after_s", "target_at"})
_CHANGED = (*(name for name in _COLUMNS if name not in _CLAIMED | _SOLD_BY | _FOUND_BY_STAFF), "search")
"""What an update writes: the rest is a claim's and the staff's (`leadbase`)."""
_BEYOND_ALL = 2**63 - 1

_insert = insert(leads)
_PUT = _insert.on_conflict_do_update(
    index_elements=["conversation", "run"],
    set_={name: _insert.excluded[name] for name in _CHANGED},
).returning(leads.c.id)
_UPDATE = update(leads).where(leads.c.id == bindparam("row")).values({name: bindparam(name) for name in _CHANGED})
_OF_RUN = select(leads).where(leads.c.conversation == bindparam("of"), leads.c.run == bindparam("in_run"))
_OF_PEOPLE = select(leads).where(leads.c.conversation.in_(bindparam("of", expanding=True)))
_BY_ID = select(leads).where(leads.c.id == bindparam("row"))
_NEWEST = select(leads).where(leads.c.id < bindparam("before")).order_by(leads.c.id.desc()).limit(bindparam("most"))
_NEWEST_WITH_CONTACT = _NEWEST.where(leads.c.contact_at.is_not(None))
_CLAIM = (
    update(leads)
    .where(leads.c.id == bindparam("row"), leads.c.owner_id.is_(None) | (leads.c.owner_id == bindparam("owner")))
    .values(
        owner_id=bindparam("owner"),
        owner_name=bindparam("called"),
        status=bindparam("becomes"),
        claimed_at=func.coalesce(leads.c.claimed_at, bindparam("now", type_=leads.c.claimed_at.type)),
    )
)
_PUT_EVENT = insert(lead_events)
_EVENTS = select(lead_events).where(lead_events.c.lead == bindparam("row")).order_by(lead_events.c.id)


class LeadsTx(Opened):
    """The leads part of a transaction."""

    def put_lead(self, lead: Lead) -> LeadId:
        """Insert the run's record (`id` 0), or update the one of the same conversation and run; its id.

        An update leaves alone what the staff says of a lead: status, owner and `claimed_at` are `claim_lead`'s, stage, checks, client
        and the like are `change_lead`'s.
        """
        if lead.id == 0:
            self._later.flush_about(("leads", lead.conversation))
            return LeadId(self._run(_PUT, _columns(lead)).scalar_one())
        values = _columns(lead)
        self._later.add(("leads", lead.conversation), _UPDATE, {"row": lead.id, **{name: values[name] for name in _CHANGED}})
        return lead.id

    def lead_of(self, key: ConversationKey, run: int) -> Lead | None:
        """The record of this run, if there is one yet."""
        self._later.flush_about(("leads", key))
        row = self._run(_OF_RUN, {"of": key, "in_run": run}).one_or_none()
        return None if row is None else lead_from(row)

    def leads_of(self, runs: Mapping[ConversationKey, int]) -> Mapping[ConversationKey, Lead]:
        """The records of these runs that exist, in one query."""
        if not runs:
            return {}
        self._later.flush_about(*(("leads", key) for key in runs))
        rows = self._run(_OF_PEOPLE, {"of": list(runs)})
        return {ConversationKey(row.conversation): lead_from(row) for row in rows if runs[row.conversation] == row.run}

    def lead(self, lead: LeadId) -> Lead | None:
        """By id."""
        self._later.flush()
        row = self._run(_BY_ID, {"row": lead}).one_or_none()
        return None if row is None else lead_from(row)

    def leads(self, *, limit: int, only_leads: bool = True, before: LeadId | None = None) -> list[Lead]:
        """Newest first; `before`: only those with a smaller id."""
        self._later.flush()
        statement = _NEWEST_WITH_CONTACT if only_leads else _NEWEST
        rows = self._run(statement, {"before": _BEYOND_ALL if before is None else before, "most": limit})
        return [lead_from(row) for row in rows]

    def claim_lead(self, lead: LeadId, owner_id: int, owner_name: str, status: str, now: datetime) -> bool:
        """Set owner and status if the lead has no owner yet or this one; False if somebody else has it. `claimed_at` is the first time."""
        self._later.flush()
        values = {"row": lead, "owner": owner_id, "called": owner_name, "becomes": status, "now": now}
        return self._run(_CLAIM, values).rowcount == 1

    def put_lead_event(self, event: LeadEvent) -> None:
        """Append to the lead's history."""
        row = {"lead": event.lead, "at": event.at, "who": event.who, "what": event.what, "details": event.details}
        self._later.add(("lead_events", event.lead), _PUT_EVENT, row)

    def lead_events(self, lead: LeadId) -> list[LeadEvent]:
        """Oldest first."""
        self._later.flush_about(("lead_events", lead))
        rows = self._run(_EVENTS, {"row": lead})
        return [LeadEvent(lead=LeadId(row.lead), at=row.at, who=row.who, what=row.what, details=row.details) for row in rows]


def _columns(lead: Lead) -> dict[str, object]:
    address = lead.address
    place = {"channel": address.channel, "bot": address.bot, "chat": address.chat, "thread": address.thread}
    return {**place, **{name: getattr(lead, name) for name in _OWN_FIELDS}, "search": search_text_of(lead)}


def lead_from(row: Row[tuple[object, ...]]) -> Lead:
    """The record of a row of `leads`."""
    return Lead(
        id=LeadId(row.id),
        address=Address(channel=row.channel, bot=row.bot, chat=row.chat, thread=row.thread),
        **{name: getattr(row, name) for name in _OWN_FIELDS},
    )
