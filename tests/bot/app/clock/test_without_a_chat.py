"""Leads that never wrote to the bot: by hand they wait like any other, imported ones one at a time with each member."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.app.sales.doing import By
from bot.app.sales.importing import take_rows
from bot.model import Lead, LeadId
from tests.bot.app.clock.clocking import HEAD, IVAN, MINUTE, OFFICE, OLGA, TALKING, clock_of, hire, look_around, moves, passes, until
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, plain
from tests.bot.standing import MORNING
from tests.databases import postgres_database, sqlite_database, why_no_postgres

BOSS = 5
FRIDAY_EVENING = datetime(2026, 11, 27, 17, 58, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


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


@pytest_asyncio.fixture
async def journey(url: str, tmp_path: Path) -> AsyncIterator[Journey]:
    """Monday, nine in the morning; Ivan, Olga and the head of sales."""
    async with begun(tmp_path, TALKING, admins=[BOSS], url=url) as opened:
        await staff(opened)
        yield opened


async def staff(journey: Journey, **terms: Any) -> None:
    """Those who joined before."""
    await hire(journey, IVAN, "Ivan", **terms)
    await hire(journey, OLGA, "Olga", **terms)
    await hire(journey, HEAD, "Boss", role="head", **terms)


async def imports(journey: Journey, count: int) -> None:
    """A table of a fair is taken in."""
    rows = [(number + 2, (f"Guest {number + 1}", f"+7912000{number:04}", "fair")) for number in range(count)]
    now = journey.clock.now()

    def work(tx: Any) -> None:
        done = take_rows(tx, journey.desk, ("name", "phone", "source"), rows, near=GROUP, by=By(name="cli"), now=now)
        tx.put_outgoing(done.outgoing, now)

    await journey.store.write(work)
    await look_around(journey)


async def lead_of(journey: Journey, number: int) -> Lead:
    found = await journey.ask(lambda tx: tx.lead(LeadId(number)))
    assert found is not None
    return found


def told(journey: Journey, person: int) -> list[str]:
    """What the clock told somebody in private, by its first words."""
    return [one.text.split(" has waited")[0] for one in journey.channel.of(person) if one.text.startswith(("Lead #", "No answer"))]


async def test_a_lead_by_hand_waits_like_any_other_and_its_first_call_is_the_answer(journey: Journey) -> None:
    await journey.commands(BOSS, "new", "name=Olga Sun; phone=+79123456789; event=Expo")
    for span in (5, 10, 15):
        await passes(journey, span * MINUTE)
    assert await moves(journey) == [
        ("rule", "assigned", MORNING),
        ("clock", "reminded", MORNING + 5 * MINUTE),
        ("clock", "passed", MORNING + 15 * MINUTE),
        ("rule", "assigned", MORNING + 15 * MINUTE),
        ("clock", "reminded", MORNING + 30 * MINUTE),
        ("clock", "told_head", MORNING + 30 * MINUTE),
        ("clock", "not_passed", MORNING + 30 * MINUTE),
    ]
    assert "Not answered for 30 min of working time" in plain(journey.cards()[0].text)
    await passes(journey, MINUTE)
    await journey.commands(OLGA, "log", "1 call we talked", chat=OLGA)
    assert (await moves(journey))[-1] == ("Olga", "first_answer", MORNING + 31 * MINUTE)
    assert (await clock_of(journey), (await lead_of(journey, 1)).answered_after_s) == (None, 31 * 60)
    assert "First answer after 31 min of working time" in plain(journey.cards()[0].text)
    await passes(journey, timedelta(days=2))
    await journey.commands(OLGA, "log", "1 meeting again", chat=OLGA)
    assert len(await moves(journey)) == 8 and (await lead_of(journey, 1)).answered_after_s == 31 * 60


@pytest.mark.parametrize("kind", ["call", "message", "letter", "offer", "meeting"])
async def test_any_talk_that_is_written_down_is_the_first_answer(journey: Journey, kind: str) -> None:
    await journey.commands(BOSS, "new", "name=Olga; phone=+79123456789")
    for silent in ("note", "print", "agreement", "news"):
        await journey.commands(BOSS, "log", f"1 {silent} words")
    assert await clock_of(journey) is not None
    await journey.commands(BOSS, "log", f"1 {kind} words")
    assert await clock_of(journey) is None
    assert [what for _, what, _ in await moves(journey)] == ["assigned", "first_answer"]


async def test_what_is_written_down_at_night_waits_from_the_opening(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, admins=[BOSS], url=url, at=FRIDAY_EVENING) as journey:
        await staff(journey, hours=OFFICE)
        await passes(journey, timedelta(hours=2))
        await journey.commands(BOSS, "new", "name=Olga; phone=+79123456789")
        await until(journey, MONDAY - MINUTE)
        assert (await moves(journey), (await lead_of(journey, 1)).owner_id) == ([], None)
        await until(journey, MONDAY)
        await until(journey, MONDAY + 5 * MINUTE)
        assert [(what, at) for _, what, at in await moves(journey)] == [("assigned", MONDAY), ("reminded", MONDAY + 5 * MINUTE)]


async def test_imported_leads_wait_one_at_a_time_with_each_member(journey: Journey) -> None:
    await imports(journey, 6)
    assert [(await lead_of(journey, number)).owner_id for number in range(1, 7)] == [IVAN, OLGA] * 3
    assert [(await clock_of(journey, number)).pace for number in range(1, 7)] == ["turn"] * 2 + ["waits"] * 4  # type: ignore[union-attr]  # all have one
    await passes(journey, 5 * MINUTE)
    assert (told(journey, IVAN), told(journey, OLGA), told(journey, HEAD)) == (["Lead #1 (Guest 1)"], ["Lead #2 (Guest 2)"], [])
    assert "Not answered" not in plain(journey.cards(IVAN)[1].text)

    await journey.commands(IVAN, "log", "1 call we talked", chat=IVAN)
    await look_around(journey)
    await passes(journey, 5 * MINUTE)
    assert told(journey, IVAN) == ["Lead #1 (Guest 1)", "Lead #3 (Guest 3)"]
    assert [(await lead_of(journey, number)).answered_after_s for number in (1, 3)] == [5 * 60, None]


async def test_who_is_called_out_of_turn_has_not_waited(journey: Journey) -> None:
    await imports(journey, 6)
    await passes(journey, timedelta(minutes=3))
    await journey.commands(IVAN, "log", "5 call we talked", chat=IVAN)
    assert ((await lead_of(journey, 5)).answered_after_s, await clock_of(journey, 5)) == (None, None)
    await journey.commands(IVAN, "log", "1 letter sent", chat=IVAN)
    await look_around(journey)
    await passes(journey, 5 * MINUTE)
    assert told(journey, IVAN) == ["Lead #3 (Guest 3)"]


async def test_the_next_turn_comes_when_all_was_done_about_the_one_before(journey: Journey) -> None:
    await journey.commands(OLGA, "away", "", chat=OLGA)
    await imports(journey, 20)
    for _ in range(12):
        await passes(journey, 5 * MINUTE)
    of_head = [one.partition(" (")[0] for one in told(journey, HEAD)]
    assert [one.partition(" (")[0] for one in told(journey, IVAN)] == ["Lead #1", "Lead #2"]
    assert of_head == ["No answer: lead #1", "No answer: lead #2"]
    assert [what for _, what, _ in await moves(journey, 3)] == ["assigned"]


async def test_a_turn_counts_in_working_time_only(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, admins=[BOSS], url=url, at=FRIDAY_EVENING) as journey:
        await staff(journey, hours=OFFICE)
        await imports(journey, 4)
        for hour in range(1, 60, 7):
            await until(journey, FRIDAY_EVENING + timedelta(hours=hour))
        await until(journey, MONDAY + 2 * MINUTE)
        assert (told(journey, IVAN), told(journey, OLGA)) == ([], [])
        await until(journey, MONDAY + 3 * MINUTE)
        assert (told(journey, IVAN), told(journey, OLGA)) == (["Lead #1 (Guest 1)"], ["Lead #2 (Guest 2)"])


async def test_a_batch_handed_over_waits_in_the_line_of_who_got_it(journey: Journey) -> None:
    await imports(journey, 4)
    await journey.commands(BOSS, "handover", f"{OLGA} source:fair")
    await look_around(journey)
    assert {(await lead_of(journey, number)).owner_id for number in range(1, 5)} == {OLGA}
    await passes(journey, 5 * MINUTE)
    assert told(journey, OLGA) == ["Lead #1 (Guest 1)", "Lead #2 (Guest 2)"], "both had their turn already"
    for number in (1, 2):
        await journey.commands(OLGA, "log", f"{number} call", chat=OLGA)
    await look_around(journey)
    await passes(journey, 5 * MINUTE)
    assert told(journey, OLGA)[2:] == ["Lead #3 (Guest 3)"]


async def test_who_goes_away_leaves_their_line_to_the_others(journey: Journey) -> None:
    await imports(journey, 4)
    await journey.commands(IVAN, "away", "", chat=IVAN)
    for _ in range(3):
        await look_around(journey)
    assert [(await lead_of(journey, number)).owner_id for number in range(1, 5)] == [OLGA] * 4
    assert [what for _, what, _ in await moves(journey, 3)] == ["assigned", "passed", "assigned"]


async def test_a_lead_that_is_over_before_its_turn_holds_up_nobody(journey: Journey) -> None:
    await imports(journey, 6)
    await journey.commands(IVAN, "reject", "3", chat=IVAN)
    await journey.commands(IVAN, "log", "1 call", chat=IVAN)
    for _ in range(2):
        await look_around(journey)
    await passes(journey, 5 * MINUTE)
    assert (told(journey, IVAN), await clock_of(journey, 3)) == (["Lead #5 (Guest 5)"], None)
