"""The lead base: what is changed of a lead by the staff, and leads found by a query."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import BigInteger, ColumnElement, bindparam, func, select, type_coerce, update

from bot.model import Lead, LeadGrouping, LeadId, LeadQuery, LeadSpan
from bot.storage.leadorder import after, ordered
from bot.storage.leads import lead_from
from bot.storage.leadsearch import conditions, search_text_of
from bot.storage.opened import Opened
from bot.storage.tables import lead_events, leads

CHANGEABLE = (
    *("name", "phone", "phone_verified", "email", "company", "targeted", "source_first", "source_last", "contact_at", "handed_at"),
    *("stage", "kind", "stage_at", "reason", "next_contact_at", "fields", "verification", "checks", "grade", "decider", "client"),
    *("answered_after_s", "target_at"),
)
"""What the staff may change of a lead; owner and status are `claim_lead`'s and `assign_lead`'s."""

_NEWEST = select(select(func.max(leads.c.id)).scalar_subquery(), select(func.max(lead_events.c.id)).scalar_subquery())
_begun_us, _left_us, _stage_us = (type_coerce(leads.c[name], BigInteger) for name in ("created_at", "contact_at", "stage_at"))
_SPANS: Mapping[LeadSpan, tuple[ColumnElement[int], tuple[ColumnElement[bool], ...]]] = {
    "to_lead": (_left_us - _begun_us, (leads.c.contact_at.is_not(None), leads.c.origin == "dialog")),
    "to_answer": (leads.c.answered_after_s * 1_000_000, (leads.c.answered_after_s.is_not(None),)),
    "to_client": (_stage_us - _left_us, (leads.c.kind == "won", leads.c.stage_at.is_not(None), leads.c.contact_at.is_not(None))),
}
"""Microseconds it took, and of which leads that is known."""
_WITH_PHONE = select(leads).where(leads.c.phone == bindparam("number")).order_by(leads.c.id.desc()).limit(10)


class LeadBaseTx(Opened):
    """The lead base's part of a transaction."""

    def change_lead(self, former: Lead, lead: Lead) -> None:
        """Write what differs between the two, but for owner and status (`claim_lead`'s); a turn leaves the stage and the like alone."""
        values = {name: getattr(lead, name) for name in CHANGEABLE if getattr(lead, name) != getattr(former, name)}
        if not values:
            return
        self._later.flush()
        self._connection.execute(update(leads).where(leads.c.id == lead.id).values(**values, search=search_text_of(lead)))

    def find_leads(self, query: LeadQuery, *, limit: int, before: LeadId | None = None) -> list[Lead]:
        """In the order of the query; `before`: only those that stand behind this one.

        The ids are looked up first, in an index that holds all that is compared (100,000 leads: see `bench`), the wide rows after that.
        """
        self._later.flush()
        held = conditions(query) + ([] if before is None else [after(query.order, before)])
        ids = select(leads.c.id).where(*held).order_by(*ordered(query.order)).limit(limit)
        rows = self._connection.execute(select(leads).where(leads.c.id.in_(ids)).order_by(*ordered(query.order)))
        return [lead_from(row) for row in rows]

    def count_leads(self, query: LeadQuery, *, before: LeadId | None = None) -> int:
        """How many `find_leads` would find in all."""
        self._later.flush()
        held = conditions(query) + ([] if before is None else [after(query.order, before)])
        return self._connection.execute(select(func.count()).select_from(leads).where(*held)).scalar_one()

    def lead_numbers(self, query: LeadQuery, by: LeadGrouping) -> Mapping[object, int]:
        """How many of those leads there are of each; what is nowhere is left out."""
        self._later.flush()
        column = leads.c[by]
        rows = self._connection.execute(select(column, func.count()).where(*conditions(query)).group_by(column))
        return {row[0]: row[1] for row in rows}

    def leads_moved(self) -> tuple[int, int]:
        """Another pair after each new record and each line of any lead's history; two looks at the end of an index."""
        self._later.flush()
        newest = self._run(_NEWEST).one()
        return newest[0] or 0, newest[1] or 0

    def lead_medians(self, query: LeadQuery, by: LeadGrouping, span: LeadSpan) -> Mapping[object, timedelta]:
        """How long it took in the middle of those leads of each; of which none has it are left out."""
        self._later.flush()
        column, (took_us, held) = leads.c[by], _SPANS[span]
        ordered = select(
            column.label("of"),
            took_us.label("took_us"),
            func.row_number().over(partition_by=column, order_by=took_us).label("place"),
            func.count().over(partition_by=column).label("n"),
        ).where(*conditions(query), *held)
        each = ordered.subquery()
        middle = (2 * each.c.place).between(each.c.n, each.c.n + 2)
        rows = self._connection.execute(select(each.c.of, func.avg(each.c.took_us)).where(middle).group_by(each.c.of))
        return {row[0]: timedelta(microseconds=int(row[1])) for row in rows}

    def leads_with_phone(self, phone: str) -> list[Lead]:
        """Records with this number (E.164), newest first, ten at most."""
        self._later.flush()
        return [lead_from(row) for row in self._run(_WITH_PHONE, {"number": phone})]
