"""Clocks of leads that wait for an answer."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Row, bindparam, delete, func, select

from bot.model import AnswerClock, LeadId
from bot.storage.inserting import insert
from bot.storage.opened import Opened
from bot.storage.tables import answer_clocks

_MICROSECOND = timedelta(microseconds=1)
_insert = insert(answer_clocks)
_PUT = _insert.on_conflict_do_update(
    index_elements=["lead"],
    set_={column.name: _insert.excluded[column.name] for column in answer_clocks.c if column.name != "lead"},
)
_OF_LEAD = select(answer_clocks).where(answer_clocks.c.lead == bindparam("of"))
_LOCKED = _OF_LEAD.with_for_update()
_DROP = delete(answer_clocks).where(answer_clocks.c.lead == bindparam("of")).returning(*answer_clocks.c)
_DUE = (
    select(answer_clocks)
    .where(answer_clocks.c.due_at <= bindparam("now", type_=answer_clocks.c.due_at.type))
    .order_by(answer_clocks.c.due_at, answer_clocks.c.lead)
    .limit(bindparam("most"))
)
_person = func.coalesce(answer_clocks.c.person_id, 0)
_BUSY = select(_person).where(answer_clocks.c.pace == "turn", answer_clocks.c.due_at.is_not(None))
_NEXT = select(func.min(answer_clocks.c.lead)).where(answer_clocks.c.pace == "waits", _person.not_in(_BUSY)).group_by(_person)
_OF_PERSON = select(answer_clocks).where(answer_clocks.c.person_id == bindparam("of")).order_by(answer_clocks.c.lead)


class ClocksTx(Opened):
    """The clocks part of a transaction."""

    def put_clock(self, clock: AnswerClock) -> None:
        """Insert, or replace the one of the same lead."""
        values = {
            "lead": clock.lead,
            "since": clock.since,
            "person_id": clock.person_id,
            "worked_us": clock.worked // _MICROSECOND,
            "counted_to": clock.counted_to,
            "promised_at": clock.promised_at,
            "done": sorted(clock.done),
            "due_at": clock.due_at,
            "pace": clock.pace,
        }
        self._later.add(("answer_clocks", clock.lead), _PUT, values)

    def clock(self, lead: LeadId, *, lock: bool = False) -> AnswerClock | None:
        """The lead's. `lock`: nobody else changes it before this transaction ends; lock it before the lead's row is changed."""
        self._later.flush_about(("answer_clocks", lead))
        row = self._run(_LOCKED if lock and self._writes else _OF_LEAD, {"of": lead}).one_or_none()
        return None if row is None else _clock(row)

    def drop_clock(self, lead: LeadId) -> AnswerClock | None:
        """Delete it, and what it was; None if there was none."""
        self._later.flush_about(("answer_clocks", lead))
        row = self._run(_DROP, {"of": lead}).one_or_none()
        return None if row is None else _clock(row)

    def due_clocks(self, now: datetime, limit: int) -> list[AnswerClock]:
        """Those to be looked at by now, who waits longest first."""
        self._later.flush()
        return [_clock(row) for row in self._run(_DUE, {"now": now, "most": limit})]

    def next_in_turn(self) -> list[LeadId]:
        """Of each person, and of nobody, the lead that waits longest for its turn, where none is in its turn and still to be looked at."""
        self._later.flush()
        return sorted(LeadId(lead) for lead in self._run(_NEXT).scalars())

    def clocks_of(self, person_id: int) -> list[AnswerClock]:
        """Those of the leads that this person has, by lead."""
        self._later.flush()
        return [_clock(row) for row in self._run(_OF_PERSON, {"of": person_id})]


def _clock(row: Row[tuple[object, ...]]) -> AnswerClock:
    return AnswerClock(
        lead=LeadId(row.lead),
        since=row.since,
        person_id=row.person_id,
        worked=row.worked_us * _MICROSECOND,
        counted_to=row.counted_to,
        promised_at=row.promised_at,
        done=frozenset(row.done),
        due_at=row.due_at,
        pace=row.pace,
    )
