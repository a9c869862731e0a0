"""What is done while no answer comes: the alert at the opening, the reminder, passing on to the next, telling the head.

Each is a line of the lead's history in the name of the clock. Two workers at one database make a move once: the clock is locked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.app import giving, handoff
from bot.app.alerts import plain_card
from bot.app.assigning import private
from bot.app.chiefs import chiefs, places_of
from bot.app.clock.calendars import limits_for, of_house
from bot.app.clock.running import calendar_of, members_for
from bot.app.desk import Desk
from bot.app.duty import is_away
from bot.app.oneline import one_line
from bot.app.texts import text
from bot.app.worktime import after_work, worked
from bot.model import Address, AnswerClock, CardButton, ClockMove, Lead, LeadEvent, LeadId, Member, Outgoing
from bot.ports import Tx
from dialogs.script import Script

CLOCK = "clock"
"""In whose name the history has it."""
AFTER_FAILURE = timedelta(minutes=10)
LOOK_AGAIN = timedelta(minutes=1)
"""While whoever has the lead is away and nobody else is free."""
_ORDER: tuple[ClockMove, ...] = ("open", "remind", "tell", "pass")
_NAME_LIMIT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """A lead without an answer, and all that a move rests on. `owner`: the member who has it."""

    desk: Desk
    clock: AnswerClock
    lead: Lead
    script: Script
    members: Sequence[Member]
    owner: Member | None
    now: datetime


def make_moves(tx: Tx, desk: Desk, lead: LeadId, now: datetime) -> list[Outgoing]:
    """Make the moves of this lead that are due; the messages it takes.

    Members are locked first, as by all who give leads, and the clock before its lead.
    """
    tx.members(lock=True)
    clock = tx.clock(lead, lock=True)
    is_due = clock is not None and clock.due_at is not None and clock.due_at <= now
    return _look(tx, desk, clock, now) if clock is not None and is_due else []


def put_off(tx: Tx, lead: LeadId, now: datetime) -> None:
    """Something went wrong with this lead: look at it again after a while."""
    clock = tx.clock(lead, lock=True)
    if clock is not None:
        tx.put_clock(replace(clock, due_at=now + AFTER_FAILURE))


def _look(tx: Tx, desk: Desk, clock: AnswerClock, now: datetime) -> list[Outgoing]:
    lead = tx.lead(clock.lead)
    if lead is None or lead.kind != "open" or lead.status == "rejected":
        tx.drop_clock(clock.lead)
        return []
    members = members_for(tx, lead)
    waiting = _Waiting(
        desk=desk,
        clock=clock,
        lead=lead,
        script=desk.shelf.pinned(tx, lead.script, lead.script_version),
        members=members,
        owner=next((member for member in members if member.person_id == lead.owner_id), None),
        now=now,
    )
    moments = _moments(tx, waiting)
    due = [move for move in _ORDER if move in moments and moments[move] <= now]
    left = [moment for move, moment in moments.items() if move not in due]
    tx.put_clock(replace(clock, done=clock.done | set(due), due_at=min(left, default=None)))
    rows = [row for move in due for row in _make(tx, waiting, move)]
    after = tx.lead(lead.id)
    if not rows or after is None or after.owner_id != lead.owner_id:
        return rows
    return [*rows, *handoff.edits(tx, desk, after, now)]


def _moments(tx: Tx, waiting: _Waiting) -> Mapping[ClockMove, datetime]:
    """When each move that was not made yet is due; those that never will be are left out."""
    clock, limits = waiting.clock, limits_for(waiting.desk, waiting.script.handoff)
    own = calendar_of(tx, waiting.desk, waiting.script, clock.person_id, waiting.members)
    house = of_house(waiting.desk, waiting.script, waiting.members)

    def held(limit: timedelta | None) -> datetime | None:
        return None if limit is None else after_work(own, clock.counted_to, max(limit - clock.worked, timedelta(0)))

    owner = waiting.owner
    passing = None if owner is None else held(limits.pass_on)
    if owner is not None and limits.pass_on is not None and is_away(owner, waiting.now):
        passing = waiting.now
    moments: dict[ClockMove, datetime | None] = {
        "open": clock.promised_at if clock.promised_at != clock.since and (clock.person_id is not None or not waiting.members) else None,
        "remind": held(limits.remind),
        "tell": None if limits.tell_head is None else after_work(house, clock.since, limits.tell_head),
        "pass": passing,
    }
    return {move: moment for move, moment in moments.items() if moment is not None and move not in clock.done}


def _make(tx: Tx, waiting: _Waiting, move: ClockMove) -> list[Outgoing]:
    match move:
        case "open" | "remind":
            return _remind(tx, waiting, "opened" if move == "open" else "reminded")
        case "tell":
            return _tell(tx, waiting)
        case "pass":
            return _pass_on(tx, waiting)


def _remind(tx: Tx, waiting: _Waiting, what: str) -> list[Outgoing]:
    lead = waiting.lead
    _note(tx, waiting, what, {"person": lead.owner_id, "name": lead.owner_name})
    places = places_of(waiting.desk, waiting.lead, [] if waiting.owner is None else [waiting.owner])
    return [_message(waiting, place, "clock_remind" if lead.owner_id is not None else "clock_remind_all", "lead") for place in places]


def _tell(tx: Tx, waiting: _Waiting) -> list[Outgoing]:
    heads = chiefs(tx, waiting.desk, waiting.now) if waiting.members else []
    places = places_of(waiting.desk, waiting.lead, heads)
    _note(tx, waiting, "told_head", {"person": waiting.lead.owner_id, "to": [head.person_id for head in heads]})
    return [_message(waiting, place, "clock_tell" if waiting.lead.owner_id is not None else "clock_tell_all", "assign") for place in places]


def _pass_on(tx: Tx, waiting: _Waiting) -> list[Outgoing]:
    """To the next who is free; nobody is: whoever has it keeps it, and is looked at again while they are away."""
    lead, owner, now = waiting.lead, waiting.owner, waiting.now
    assert owner is not None, "only a member's lead is passed on"
    is_gone = is_away(owner, now)
    if not giving.has_next(tx, waiting.desk, lead, now, without=owner.person_id):
        return _kept(tx, waiting) if not is_gone else _look_again(tx, waiting)
    why = "away" if is_gone else "no_answer"
    passed = giving.pass_on(tx, waiting.desk, lead, who=CLOCK, by=owner.person_id, now=now, why=why)
    if passed is None:
        return []
    name = waiting.desk.config.language
    words = text("clock_passed", name, lead=lead.id, name=text("somebody_else", name) if passed.to is None else passed.to.name)
    return [Outgoing(lane="card", address=private(lead, owner.person_id), payload=plain_card(words)), *passed.rows]


def _kept(tx: Tx, waiting: _Waiting) -> list[Outgoing]:
    _note(tx, waiting, "not_passed", {"person": waiting.lead.owner_id, "why": "nobody_free"})
    return []


def _look_again(tx: Tx, waiting: _Waiting) -> list[Outgoing]:
    clock = tx.clock(waiting.lead.id)
    if clock is not None:
        soon = waiting.now + LOOK_AGAIN
        due_at = soon if clock.due_at is None else min(clock.due_at, soon)
        tx.put_clock(replace(clock, done=clock.done - {"pass"}, due_at=due_at))
    return []


def _note(tx: Tx, waiting: _Waiting, what: str, details: Mapping[str, object]) -> None:
    said = {"waited_min": _minutes(waiting), **details}
    tx.put_lead_event(LeadEvent(lead=waiting.lead.id, at=waiting.now, who=CLOCK, what=what, details=said))


def _message(waiting: _Waiting, place: Address, name: str, act: str) -> Outgoing:
    language, lead = waiting.desk.config.language, waiting.lead
    who = one_line(lead.name or "", _NAME_LIMIT) or text("no_name", language)
    words = text(name, language, lead=lead.id, name=who, minutes=_minutes(waiting), owner=one_line(lead.owner_name or "", _NAME_LIMIT))
    label = text("button_lead", language) if act == "lead" or not waiting.members else text("button_assign", language, lead=lead.id)
    data = f"lead:{lead.id}:{act if waiting.members else 'lead'}"
    return Outgoing(lane="card", address=place, payload=replace(plain_card(words), buttons=((CardButton(label=label, data=data),),)))


def _minutes(waiting: _Waiting) -> int:
    """Whole minutes of the house's working time since the handoff."""
    house = of_house(waiting.desk, waiting.script, waiting.members)
    return int(worked(house, waiting.clock.since, waiting.now).total_seconds()) // 60
