"""What the staff do that must be accounted for is in the audit: who, what, about what, and nothing personal."""

from __future__ import annotations

from tests.bot.app.staff.test_joining import joins
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


async def rows(journey: Journey) -> list[tuple[str, str, str, dict[str, object]]]:
    """The audit, oldest first."""
    found = await journey.ask(lambda tx: tx.audits(50))
    return [(row.who, row.what, row.about, dict(row.details)) for row in reversed(found)]


async def test_invitations_joining_and_removal_are_accounted_for(journey: Journey) -> None:
    await joins(journey, 50, "Ivan", "senior")
    await journey.commands(5, "remove", "50", chat=5)
    assert await rows(journey) == [
        ("member:5", "invite", "members", {"role": "senior"}),
        ("member:50", "join", "member:50", {"role": "senior"}),
        ("member:5", "remove", "member:50", {"role": "senior"}),
    ]


async def test_a_card_that_was_asked_for_is_accounted_for(journey: Journey) -> None:
    await hot_lead(journey, 7)
    await journey.commands(5, "lead", "1", chat=5)
    assert await rows(journey) == [("member:5", "read_card", "lead:1", {})]


async def test_the_approach_and_the_clients_card_are_accounted_for(journey: Journey) -> None:
    await hot_lead(journey, 7)
    await journey.commands(5, "won", "1", chat=5)
    await journey.commands(5, "approach", "1", chat=5)
    await journey.commands(5, "client", "1", chat=5)
    assert await rows(journey) == [("member:5", "read_card", "lead:1", {}), ("member:5", "read_card", "client:1", {})]
