"""The report: from a first word to a client, by source and by manager."""

from __future__ import annotations

from datetime import timedelta

from bot.app.sales.reporting import ReportLine, report
from tests.bot.app.sales.selling import IVAN, writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


async def sold(journey: Journey) -> None:
    """Anna came by an ad, is hot and was won by Ivan; Boris came by the same ad and Clara by herself: they left no contact."""
    await hot_lead(journey, 7, first_name="Anna")
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "won", "1")
    await journey.person(8, first_name="Boris").starts("ads")
    clara = journey.person(9, first_name="Clara")
    await clara.starts()
    await clara.presses("A house")


async def test_each_source_and_each_manager_has_a_line_the_one_with_most_leads_first(journey: Journey) -> None:
    await sold(journey)
    now = journey.clock.now()
    by_source = await journey.ask(lambda tx: report(tx, "source", now - timedelta(days=1), now + timedelta(seconds=1)))
    assert by_source == (
        ReportLine(name="ads", begun=2, leads=1, targeted=1, hot=1, won=1),
        ReportLine(name=None, begun=1, leads=0, targeted=0, hot=0, won=0),
    )
    assert [(line.to_lead_percent, line.to_client_percent) for line in by_source] == [(50, 100), (0, 0)]
    by_manager = await journey.ask(lambda tx: report(tx, "manager", now - timedelta(days=1), now + timedelta(seconds=1)))
    assert [(line.name, line.begun, line.leads, line.won) for line in by_manager] == [(str(IVAN), 1, 1, 1), (None, 2, 0, 0)]
    assert await journey.ask(lambda tx: report(tx, "source", now - timedelta(days=3), now - timedelta(days=2))) == ()


async def test_a_head_asks_for_it_by_a_command(journey: Journey) -> None:
    assert await writes(journey, "report", "7") == "Nobody began in 7 days."
    await sold(journey)
    assert (await writes(journey, "report")).splitlines() == [
        "Days: 30. How many began, left a contact, of those targeted, hot, won:",
        "ads: 2, contact 1 (50 %), targeted 1, hot 1, won 1 (100 %)",
        "unknown: 1, contact 0 (0 %), targeted 0, hot 0, won 0 (0 %)",
    ]
    assert "nobody's: 2, contact 0 (0 %)" in await writes(journey, "report", "90 manager")
    for wrong in ("owner", "0", "99999"):
        assert await writes(journey, "report", wrong) == "Write it so: /report, /report 7, /report 90 manager"
