"""What tests of the sale look at."""

from __future__ import annotations

from bot.model import Lead, LeadId
from tests.bot.journeys import Journey
from tests.bot.messenger import plain

IVAN = 50


async def lead_of(journey: Journey, number: int = 1) -> Lead:
    """The lead as it is now."""
    found = await journey.ask(lambda tx: tx.lead(LeadId(number)))
    assert found is not None
    return found


async def history(journey: Journey, *kinds: str, number: int = 1) -> list[tuple[str, str, dict[str, object]]]:
    """(who, what, details) of the lines of these kinds, all of them where none is named."""
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(number)))
    return [(event.who, event.what, dict(event.details)) for event in events if not kinds or event.what in kinds]


async def writes(journey: Journey, command: str, args: str = "", *, who: int = 5) -> str:
    """What the managers' chat answers to a command, all messages in one text without tags."""
    return plain("\n".join(await journey.commands(who, command, args)))
