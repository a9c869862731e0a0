"""Starts a lead's clock at the handoff, hands it on with the lead, and lets the imported ones take turns: each in the transaction of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.app.clock.calendars import limits_for, of_house, of_member
from bot.app.desk import Desk
from bot.app.duty import on_duty
from bot.app.playroom import CHANNEL as PLAYGROUND
from bot.app.worktime import Calendar, after_work, next_work, worked
from bot.model import AnswerClock, ClockMove, Lead, LeadEvent, LeadId, Member
from bot.ports import Tx
from dialogs.script import Script

ANSWERS = ("first_answer", "answered")
"""Lines of the history that end a wait; the second for visitors who waited again."""
_AT_THE_OPENING: frozenset[ClockMove] = frozenset({"open"})
_STAYS: frozenset[ClockMove] = frozenset({"open", "tell"})
"""Moves that are made once for the whole wait, whoever has the lead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How a visitor waits, or has waited, for the first answer, in working time of the house.

    `overdue_at`: when somebody should have answered, None: that is not fixed. `answered_at` None: nobody has.
    """

    calendar: Calendar
    since: datetime
    overdue_at: datetime | None = None
    answered_at: datetime | None = None


def begin(tx: Tx, desk: Desk, script: Script, lead: Lead, now: datetime) -> AnswerClock | None:
    """Start the clock of a lead that was handed over; None where it runs already. That of an imported lead waits for its turn."""
    if tx.clock(lead.id) is not None:
        return None
    if lead.origin == "import":
        waiting = AnswerClock(lead=lead.id, since=now, person_id=lead.owner_id, counted_to=now, pace="waits")
        tx.put_clock(waiting)
        return waiting
    is_later = lead.handed_at is not None and lead.handed_at > now
    since = lead.handed_at if lead.handed_at is not None and is_later else now
    promised = since if is_later else _opening(tx, desk, script, lead, now)
    clock = AnswerClock(lead=lead.id, since=since, person_id=lead.owner_id, counted_to=since, promised_at=promised, due_at=since)
    tx.put_clock(clock)
    return clock


def begin_turn(tx: Tx, lead: LeadId, now: datetime) -> None:
    """The turn of an imported lead has come: its time counts from now. Nothing where it waits no more."""
    clock = tx.clock(lead, lock=True)
    if clock is not None and clock.pace == "waits":
        tx.put_clock(replace(clock, since=now, counted_to=now, due_at=now, pace="turn"))


def given(tx: Tx, clock: AnswerClock | None, person_id: int | None, now: datetime) -> None:
    """Somebody else has the lead, or nobody: their time begins now, or when the lead is to be seen. `clock`: locked, if there is one."""
    if clock is not None and clock.pace == "waits":
        tx.put_clock(replace(clock, person_id=person_id))
    elif clock is not None:
        begins = max(clock.since, now)
        is_open = clock.promised_at is None or clock.promised_at <= now
        done = clock.done & _STAYS | (_AT_THE_OPENING if is_open else frozenset())
        tx.put_clock(replace(clock, person_id=person_id, worked=timedelta(0), counted_to=begins, done=done, due_at=begins))


def taken(tx: Tx, desk: Desk, clock: AnswerClock | None, person_id: int, now: datetime) -> None:
    """Somebody took a lead that nobody had: the time goes on, for that alone is no answer. `clock`: locked, if there is one."""
    if clock is not None and clock.pace == "waits":
        tx.put_clock(replace(clock, person_id=person_id))
    elif clock is not None and clock.person_id != person_id:
        counted = settled(tx, desk, clock, now)
        tx.put_clock(replace(counted, person_id=person_id, due_at=counted.counted_to))


def changing(tx: Tx, desk: Desk, person_id: int, now: datetime) -> None:
    """The hours, the shift or the absence of this member are about to change: what they have worked counts by those until now."""
    for one in tx.clocks_of(person_id):
        clock = tx.clock(one.lead, lock=True)
        if clock is not None and clock.pace != "waits":
            counted = settled(tx, desk, clock, now)
            tx.put_clock(replace(counted, due_at=counted.counted_to))


def settled(tx: Tx, desk: Desk, clock: AnswerClock, now: datetime) -> AnswerClock:
    """The clock with the time counted up to now."""
    lead = tx.lead(clock.lead)
    if lead is None or now <= clock.counted_to:
        return clock
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    calendar = calendar_of(tx, desk, script, clock.person_id, members_for(tx, lead))
    return replace(clock, worked=clock.worked + worked(calendar, clock.counted_to, now), counted_to=now)


def calendar_of(tx: Tx, desk: Desk, script: Script, person_id: int | None, members: Sequence[Member]) -> Calendar:
    """Of the member who has the lead; of the house where that is nobody, or nobody who has joined."""
    member = next((one for one in members if one.person_id == person_id), None)
    return of_house(desk, script, members) if member is None else of_member(desk, script, member)


def members_for(tx: Tx, lead: Lead) -> list[Member]:
    """Those who may have the lead; nobody for a page of the playground."""
    return [] if lead.address.channel == PLAYGROUND else tx.members()


def wait_of(tx: Tx, desk: Desk, script: Script, lead: Lead, events: Sequence[LeadEvent]) -> Wait | None:
    """How the visitor of this lead waits, or waited for the last answer; None where nobody waited, and for a lead that is over."""
    clock = tx.clock(lead.id)
    answer = next((event for event in reversed(events) if event.what in ANSWERS and "since" in event.details), None)
    if (clock is None and answer is None) or (clock is not None and clock.pace == "waits"):
        return None
    calendar = of_house(desk, script, members_for(tx, lead))
    if clock is None:
        return _waited(calendar, answer)
    if lead.kind != "open" or lead.status == "rejected":
        return None
    limits = limits_for(desk, script.handoff)
    norm = next((limit for limit in (limits.remind, limits.pass_on, limits.tell_head) if limit is not None), None)
    return Wait(calendar=calendar, since=clock.since, overdue_at=None if norm is None else after_work(calendar, clock.since, norm))


def _waited(calendar: Calendar, answer: LeadEvent | None) -> Wait | None:
    if answer is None:
        return None
    return Wait(calendar=calendar, since=datetime.fromisoformat(str(answer.details["since"])), answered_at=answer.at)


def _opening(tx: Tx, desk: Desk, script: Script, lead: Lead, now: datetime) -> datetime | None:
    """When work begins next; None while somebody works, and where nobody ever will."""
    members = members_for(tx, lead)
    opening = next_work(of_house(desk, script, members), now)
    is_shift = any(one.shift_until is not None and on_duty(one, now) for one in members)
    return None if is_shift or opening == now else opening
