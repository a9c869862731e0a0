"""Tasks that are made by themselves: by the script's own list, and the usual ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.model import LeadId
from tests.bot.app.sales.selling import IVAN, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead, warm_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

HOUR = timedelta(hours=1)
LARGE = {"budget": {"at_least": 8_000_000}}


def with_tasks() -> Mapping[str, Any]:
    """Houses where who spends much gets work of its own, and an offer is followed up."""
    visits = {"on": "taken", "when": LARGE, "text": {"en": "Arrange a visit", "ru": "Договориться о встрече"}, "after": "2h"}
    return {**HOUSES, "sale": {"tasks": [visits, {"on": "proposal", "text": "Ask what they think", "after": "3d"}]}}


async def made(journey: Journey, lead: int = 1) -> list[tuple[str, object, int | None]]:
    """Tasks of the lead that the program made: what, due when, whose."""
    tasks = await journey.ask(lambda tx: tx.tasks(lead=LeadId(lead), only_open=False))
    return [(one.text, one.due_at, one.assigned_to) for one in tasks if one.given_by is None]


async def test_news_wants_a_call_within_the_hour_and_one_is_enough_at_a_time(journey: Journey) -> None:
    await hot_lead(journey, 7)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    call = ("Call: there is news at their side", MORNING + HOUR, IVAN)
    for words in ("they sponsor a fair", "a discount of the season"):
        await writes(journey, "log", f"1 news {words}", who=IVAN)
        assert await made(journey) == [call]
    await writes(journey, "done", "1 called", who=IVAN)
    await writes(journey, "log", "1 news a new shop", who=IVAN)
    assert await made(journey) == [call, call]


async def test_documents_are_wanted_once_of_a_hot_lead_that_was_taken(tmp_path: Path) -> None:
    documents = {"on": "taken", "when": {"temperature": "hot"}, "text": "Prepare the documents", "after": "1d"}
    async with begun(tmp_path, {**HOUSES, "sale": {"tasks": [documents]}}, admins=[5]) as journey:
        await hot_lead(journey, 7)
        await warm_lead(journey, 8)
        for number in (0, 1):
            await journey.staff_presses(IVAN, "Ivan", journey.cards()[number], "Take")
        assert (await made(journey, 1), await made(journey, 2)) == ([("Prepare the documents", MORNING + 24 * HOUR, IVAN)], [])
        await writes(journey, "done", "1 sent", who=IVAN)
        for label in ("Later", "Take"):
            await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], label)
        assert [text for text, _, _ in await made(journey, 1)].count("Prepare the documents") == 1


async def test_a_script_makes_tasks_of_its_own_for_large_customers_and_at_stages(tmp_path: Path) -> None:
    async with begun(tmp_path, with_tasks(), admins=[5]) as journey:
        await hot_lead(journey, 7)
        await warm_lead(journey, 8)
        for number in (0, 1):
            await journey.staff_presses(IVAN, "Ivan", journey.cards()[number], "Take")
        assert (await made(journey, 1), await made(journey, 2)) == ([("Arrange a visit", MORNING + 2 * HOUR, IVAN)], [])
        await writes(journey, "stage", "2 proposal", who=IVAN)
        assert await made(journey, 2) == [("Ask what they think", MORNING + 72 * HOUR, IVAN)]
