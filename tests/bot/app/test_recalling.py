"""A stored talk becomes a test of the script."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.app.recalling import recalled
from bot.model import LeadId
from dialogs.recalling import Recalled
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


async def make(journey: Journey, number: int) -> Recalled | None:
    """A test of the lead's talk."""
    lead = await journey.ask(lambda tx: tx.lead(LeadId(number)))
    assert lead is not None
    return await journey.ask(lambda tx: recalled(tx, journey.desk.shelf, lead, zone=ZoneInfo("UTC"), country="RU"))


async def test_a_leads_talk_passes_as_a_test_and_names_nobody(journey: Journey) -> None:
    await hot_lead(journey, 7, first_name="Anna")
    made = await make(journey, 1)
    assert made is not None and made.differences == ()
    assert made.entry["name"] == "Talk of lead 1"
    assert made.entry["says"] == [{"press": "house"}, "9,000,000 ₽", {"press": "y"}, {"share": True}]


async def test_a_run_that_is_over_for_another_cannot_be_recalled(journey: Journey) -> None:
    anna = await hot_lead(journey, 7, first_name="Anna")
    await anna.starts("crm")
    await anna.says("a spreadsheet")
    lead = await journey.ask(lambda tx: tx.lead_of(anna.key, 2))
    assert lead is not None
    assert await make(journey, 1) is None
