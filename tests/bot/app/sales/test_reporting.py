"""The report: from a first word to a client, by source and by manager."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.lasting import lasted
from bot.app.sales.completeness import of_lead
from bot.app.sales.reporting import ReportLine, report
from bot.model import Lead, LeadQuery, Member, StageKind
from bot.ports import Tx
from tests.bot.app.sales.selling import IVAN, writes
from tests.bot.journeys import Journey, begun
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING
from tests.bot.storage.records import lead
from tests.databases import postgres_database, sqlite_database, why_no_postgres

AT_ONCE, MINUTE, HOUR, DAY = timedelta(0), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OLGA = 51


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
    by_source = await journey.ask(lambda tx: report(tx, "source", now - timedelta(days=1), now + timedelta(seconds=1), now=now))
    assert by_source == (
        ReportLine(name="ads", begun=2, leads=1, targeted=1, hot=1, won=1, to_lead=AT_ONCE, to_client=AT_ONCE),
        ReportLine(name=None, begun=1, leads=0, targeted=0, hot=0, won=0),
    )
    assert [(line.to_lead_percent, line.to_client_percent) for line in by_source] == [(50, 100), (0, 0)]
    by_manager = await journey.ask(lambda tx: report(tx, "manager", now - timedelta(days=1), now + timedelta(seconds=1), now=now))
    assert [(line.name, line.begun, line.leads, line.won) for line in by_manager] == [(str(IVAN), 1, 1, 1), (None, 2, 0, 0)]
    assert await journey.ask(lambda tx: report(tx, "source", now - timedelta(days=3), now - timedelta(days=2), now=now)) == ()


async def test_a_head_asks_for_it_by_a_command(journey: Journey) -> None:
    assert await writes(journey, "report", "7") == "Days: 7: nobody began."
    await sold(journey)
    assert (await writes(journey, "report")).splitlines() == [
        "Days: 30. How many began, left a contact, of those targeted, hot, won:",
        "ads: 2, contact 1 (50 %), targeted 1, hot 1, target action 0, won 1 (100 %)",
        "median: to the contact under a minute, from the contact to won under a minute",
        "unknown: 1, contact 0 (0 %), targeted 0, hot 0, target action 0, won 0 (0 %)",
    ]
    assert "nobody's: 2, contact 0 (0 %)" in await writes(journey, "report", "90 manager")
    for wrong in ("owner", "0", "99999", "2026-13-01", "2026-10-31..2026-10-01"):
        assert (await writes(journey, "report", wrong)).startswith("Write it so: /report, /report 7, /report 90 manager")


async def test_a_past_month_is_asked_for_by_its_days_and_tells_the_same_later(journey: Journey) -> None:
    await sold(journey)
    await journey.passes(timedelta(days=40))
    assert (await writes(journey, "report", "30")).endswith("Days: 30: nobody began.")
    shown = (await writes(journey, "report", "2026-11-01..2026-11-23")).splitlines()
    assert shown[0] == "2026-11-01..2026-11-23. How many began, left a contact, of those targeted, hot, won:"
    assert shown[1].startswith("ads: 2, contact 1 (50 %), targeted 1, hot 1")
    assert (await writes(journey, "report", "2026-11-24..2026-11-30")) == "2026-11-24..2026-11-30: nobody began."


async def test_the_line_of_a_manager_tells_how_cards_and_tasks_are_kept(journey: Journey) -> None:
    await journey.store.write(lambda tx: tx.put_member(Member(person_id=IVAN, name="Ivan", role="manager", joined_at=MORNING)))
    await writes(journey, "new", "phone=+79990000001")
    await writes(journey, "new", "name=Boris; phone=+79990000002; company=Sun; interest=a house")
    for number in (1, 2):
        await writes(journey, "assign", f"{number} {IVAN}")
        await writes(journey, "task", f"{number} >{IVAN} 1h: call")
    await writes(journey, "done", "1 called", who=IVAN)
    await journey.passes(timedelta(hours=2))
    shown = (await writes(journey, "report", "7 manager")).splitlines()
    assert "thin cards: 1; tasks: 1 done, 1 late or undone" in shown
    (line,) = await journey.ask(lambda tx: report(tx, "manager", MORNING - DAY, now=journey.clock.now()))
    found = await journey.ask(lambda tx: tx.find_leads(LeadQuery(owner=IVAN), limit=9))
    assert line.thin == sum(of_lead(one, answers=0).is_thin for one in found) == 1


# --- how fast --------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with all tables."""
    if request.param == "sqlite":
        yield sqlite_database(tmp_path)
        return
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with postgres_database() as address:
        yield address


def put(
    tx: Tx, number: int, owner: int | None, left: timedelta | None, answer_s: int | None, won: timedelta | None, **terms: object
) -> None:
    """A record begun in the morning: contact left, answered and won after so long."""
    contact_at = None if left is None else MORNING + left
    kind: StageKind = "open" if won is None else "won"
    places = {"script": "houses", "script_version": 1, "source_last": "ads", "created_at": MORNING, "contact_at": contact_at}
    fresh = replace(lead(number), **{**places, **terms})  # type: ignore[arg-type]  # fields of a lead
    given: Lead = replace(fresh, id=tx.put_lead(fresh))
    stage_at = None if contact_at is None or won is None else contact_at + won
    tx.change_lead(given, replace(given, kind=given.kind if won is None else kind, stage_at=stage_at, answered_after_s=answer_s))
    if owner is not None:
        tx.claim_lead(given.id, owner, str(owner), "taken", MORNING)


def base(tx: Tx) -> None:
    """What the test below has counted by hand."""
    for person, name in ((IVAN, "Ivan"), (OLGA, "Olga")):
        tx.put_member(Member(person_id=person, name=name, role="manager", joined_at=MORNING))
    put(tx, 1, IVAN, 10 * MINUTE, 5 * 60, 2 * DAY)
    put(tx, 2, IVAN, 30 * MINUTE, 20 * 60, None)
    put(tx, 3, OLGA, 2 * HOUR, 3 * 3600, 4 * DAY)
    put(tx, 4, OLGA, 50 * MINUTE, None, None)
    put(tx, 5, None, None, None, None)
    put(tx, 6, OLGA, AT_ONCE, 7800, 12 * HOUR + 30 * MINUTE, origin="hand", source_last="fair")
    put(tx, 7, IVAN, 9 * DAY, 9, 9 * DAY, is_test=True)
    put(tx, 8, IVAN, 40 * MINUTE, None, None, kind="lost", source_last=None)


async def test_how_fast_it_went_is_the_median_of_each_source_and_manager(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, admins=[5], url=url) as journey:
        await journey.store.write(base)
        by_source, by_manager = [await journey.ask(lambda tx, by=by: report(tx, by, MORNING, now=MORNING)) for by in ("source", "manager")]  # type: ignore[misc]  # bound at once
        assert [(line.name, line.leads, line.to_lead, line.to_answer, line.to_client) for line in by_source] == [
            ("ads", 4, 40 * MINUTE, 20 * MINUTE, 3 * DAY),
            (None, 1, 40 * MINUTE, None, None),
            ("fair", 1, None, 130 * MINUTE, 12 * HOUR + 30 * MINUTE),
        ]
        assert [(line.name, line.to_lead, line.to_answer, line.to_client) for line in by_manager] == [
            ("Ivan", 30 * MINUTE, 12.5 * MINUTE, 2 * DAY),
            ("Olga", 85 * MINUTE, 155 * MINUTE, 2 * DAY + 6 * HOUR + 15 * MINUTE),
            (None, None, None, None),
        ]
        shown = (await writes(journey, "report", "manager")).splitlines()
        assert shown[2] == "median: to the contact 30 min, to the first answer 12 min of working time, from the contact to won 2 days"
        assert shown[5].endswith("to the first answer 2 h 35 min of working time, from the contact to won 2 days 6 h")
        assert (await writes(journey, "report")).splitlines()[2].endswith("from the contact to won 3 days")


@pytest.mark.parametrize(
    ("span", "language", "words"),
    [
        (59 * timedelta(seconds=1), "en", "under a minute"),
        (130 * MINUTE, "en", "2 h 10 min"),
        (2 * HOUR, "en", "2 h"),
        (DAY, "en", "1 day"),
        (DAY + 4 * HOUR + 5 * MINUTE, "en", "1 day 4 h"),
        (3 * DAY + 4 * HOUR, "en", "3 days"),
        *((days * DAY, "ru", words) for days, words in ((1, "1 день"), (3, "3 дня"), (12, "12 дней"), (21, "21 день"), (22, "22 дня"))),
        (5 * DAY, "es", "5 días"),
        (5 * DAY, "fr", "5 jours"),
    ],
)
def test_a_span_is_told_in_its_biggest_units(span: timedelta, language: str, words: str) -> None:
    assert lasted(language, span) == words
