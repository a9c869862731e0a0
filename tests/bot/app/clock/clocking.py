"""What tests of the clock do: hire, let the worker look around, answer, read the history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.model import AnswerClock, LeadId, Member, WorkingHours
from bot.workers.clocks import Clocks
from bot.workers.giving import Giving
from tests.bot.journeys import Journey
from tests.bot.scripts import HOUSES

IVAN, OLGA, HEAD = 50, 51, 59
OFFICE = WorkingHours(week={"mon-fri": "09:00-18:00"}, zone="UTC")
TALKING: Mapping[str, Any] = {**HOUSES, "answers": {"visit": {"en": "Come on Sunday!", "ru": "Приезжайте в воскресенье!"}}}
MINUTE = timedelta(minutes=1)
MOVES = ("promised", "opened", "reminded", "passed", "not_passed", "told_head", "assigned", "first_answer", "answered")


def with_handoff(**terms: Any) -> Mapping[str, Any]:
    """The script with other terms of handing over."""
    return {**TALKING, "handoff": {**TALKING["handoff"], **terms}}


async def hire(journey: Journey, person: int, name: str, **terms: Any) -> None:
    """A member who joined before."""
    joined = datetime(2026, 1, 1, tzinfo=UTC)
    member = Member(**{"person_id": person, "name": name, "role": "manager", "joined_at": joined, **terms})
    await journey.store.write(lambda tx: tx.put_member(member))


async def passes(journey: Journey, span: timedelta) -> None:
    """Let time go by; then the workers look around until there is nothing more to do."""
    journey.clock.pass_(span)
    await look_around(journey)


async def look_around(journey: Journey) -> None:
    """The workers of giving and of the clocks do their rounds."""
    giving = Giving(journey.desk, journey.store, journey.wakeup, journey.clock)
    clocks = Clocks(journey.desk, journey.store, journey.wakeup, journey.clock)
    await giving.give_batch()
    for _ in range(3):
        await clocks.move_batch()
    await journey.settle()


async def until(journey: Journey, at: datetime) -> None:
    """Let time go by up to that moment."""
    await passes(journey, at - journey.clock.now())


async def moves(journey: Journey, lead: int = 1) -> list[tuple[str, str, datetime]]:
    """Who did what of the clock's story when."""
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(lead)))
    return [(event.who, event.what, event.at) for event in events if event.what in MOVES]


async def clock_of(journey: Journey, lead: int = 1) -> AnswerClock | None:
    """The lead's clock."""
    return await journey.ask(lambda tx: tx.clock(LeadId(lead)))


async def answers(journey: Journey, person: int, lead: int = 1) -> None:
    """A member's first word to the visitor."""
    await journey.commands(person, "say", f"{lead} visit", chat=person)
