"""While no answer comes: a reminder, the next member, the head; in working time only, once each, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.model import LeadId, WorkingHours
from bot.workers.clocks import Clocks
from tests.bot.app.clock.clocking import (
    HEAD,
    IVAN,
    MINUTE,
    OFFICE,
    OLGA,
    TALKING,
    answers,
    clock_of,
    hire,
    look_around,
    moves,
    passes,
    until,
    with_handoff,
)
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING
from tests.databases import postgres_database, sqlite_database, why_no_postgres

EVENING = datetime(2026, 11, 23, 17, 50, tzinfo=UTC)
FRIDAY_EVENING = datetime(2026, 11, 27, 17, 50, tzinfo=UTC)


async def staff(journey: Journey, **terms: Any) -> None:
    """Ivan, who gets the first lead, Olga, and the head of sales."""
    await hire(journey, IVAN, "Ivan", role="senior", **terms)
    await hire(journey, OLGA, "Olga", **terms)
    await hire(journey, HEAD, "Boss", role="head", **terms)


async def test_the_manager_is_reminded_the_lead_passes_on_and_the_head_is_told(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, 5 * MINUTE)
    await passes(journey, 10 * MINUTE)
    await passes(journey, 5 * MINUTE)
    await passes(journey, 10 * MINUTE)
    assert await moves(journey) == [
        ("rule", "assigned", MORNING),
        ("clock", "reminded", MORNING + 5 * MINUTE),
        ("clock", "passed", MORNING + 15 * MINUTE),
        ("rule", "assigned", MORNING + 15 * MINUTE),
        ("clock", "reminded", MORNING + 20 * MINUTE),
        ("clock", "told_head", MORNING + 30 * MINUTE),
        ("clock", "not_passed", MORNING + 30 * MINUTE),
    ]
    ivan, olga, head = ([one.text for one in journey.channel.of(person)] for person in (IVAN, OLGA, HEAD))
    assert ivan[1:] == [
        "Lead #1 (Anna) has waited 5 min of working time for the first answer. It is with Ivan.",
        "Lead #1 was not answered and goes to Olga.",
    ]
    assert olga[1:] == ["Lead #1 (Anna) has waited 20 min of working time for the first answer. It is with Olga."]
    assert head == ["No answer: lead #1 (Anna), 30 min of working time. It is with Olga."]
    await passes(journey, timedelta(days=3))
    assert len(await moves(journey)) == 7


async def test_the_card_shows_the_time_waited_and_since_when_it_is_overdue(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    assert "Not answered" not in plain(journey.cards()[0].text)
    await passes(journey, 7 * MINUTE)
    assert "Not answered for 7 min of working time, overdue since 2026-11-23 09:05" in plain(journey.cards()[0].text)
    await answers(journey, IVAN)
    assert "First answer after 7 min of working time" in plain(journey.cards()[0].text)
    assert "overdue" not in plain(journey.cards()[0].text)


async def test_an_answer_cancels_all_that_was_to_come(journey: Journey) -> None:
    await staff(journey)
    anna = await hot_lead(journey)
    await passes(journey, 4 * MINUTE)
    await answers(journey, IVAN)
    assert (anna.texts[-1], await clock_of(journey)) == ("Come on Sunday!", None)
    await passes(journey, timedelta(days=1))
    assert await moves(journey) == [("rule", "assigned", MORNING), ("Ivan", "first_answer", MORNING + 4 * MINUTE)]
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    answered = next(event for event in events if event.what == "first_answer")
    assert answered.details == {"person": IVAN, "since": MORNING.isoformat()}
    await journey.commands(IVAN, "log", "1 call once more", chat=IVAN)
    await answers(journey, IVAN)
    assert [what for _, what, _ in await moves(journey)] == ["assigned", "first_answer"]
    lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert lead is not None and lead.answered_after_s == 4 * 60


async def test_a_claim_alone_does_not_stop_the_clock(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, 4 * MINUTE)
    assert await journey.staff_presses(IVAN, "Ivan", journey.cards(IVAN)[0], "Take") == ["The lead is yours."]
    await passes(journey, MINUTE)
    assert (await moves(journey))[-1] == ("clock", "reminded", MORNING + 5 * MINUTE)


async def test_a_call_that_is_written_down_is_an_answer(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, MINUTE)
    await journey.commands(IVAN, "log", "1 call agreed on Sunday", chat=IVAN)
    assert (await moves(journey))[-1] == ("Ivan", "first_answer", MORNING + MINUTE)
    await passes(journey, timedelta(hours=1))
    assert await clock_of(journey) is None and len(await moves(journey)) == 2


async def test_a_lead_that_is_over_is_let_alone(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await journey.staff_sends(IVAN, "Ivan", journey.cards(IVAN)[0], "lead:1:reject:spam")
    await passes(journey, timedelta(hours=1))
    assert (await moves(journey), await clock_of(journey)) == ([("rule", "assigned", MORNING)], None)


async def test_a_night_does_not_count(tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, admins=[5], at=EVENING) as journey:
        await staff(journey, hours=OFFICE)
        await hot_lead(journey)
        await passes(journey, 6 * MINUTE)
        for hour in range(1, 15):
            await until(journey, EVENING + timedelta(hours=hour))
        await until(journey, datetime(2026, 11, 24, 9, 4, tzinfo=UTC))
        assert [what for _, what, _ in await moves(journey)] == ["assigned", "reminded"]
        await until(journey, datetime(2026, 11, 24, 9, 5, tzinfo=UTC))
        assert [what for _, what, _ in await moves(journey)] == ["assigned", "reminded", "passed", "assigned"]
        assert "Not answered for 15 min of working time, overdue since 2026-11-23 17:55" in plain(journey.cards(OLGA)[0].text)


@pytest.mark.parametrize(
    ("friday", "zone", "monday_pass"),
    [
        (FRIDAY_EVENING, "UTC", datetime(2026, 11, 30, 9, 5, tzinfo=UTC)),
        (datetime(2026, 10, 23, 15, 50, tzinfo=UTC), "Europe/Berlin", datetime(2026, 10, 26, 8, 5, tzinfo=UTC)),
        (datetime(2026, 3, 27, 16, 50, tzinfo=UTC), "Europe/Berlin", datetime(2026, 3, 30, 7, 5, tzinfo=UTC)),
    ],
    ids=["plain", "clocks go back", "clocks go forward"],
)
async def test_a_weekend_does_not_count_not_even_one_that_changes_the_clocks(
    tmp_path: Path, friday: datetime, zone: str, monday_pass: datetime
) -> None:
    async with begun(tmp_path, TALKING, admins=[5], at=friday, zone=zone) as journey:
        await staff(journey, hours=WorkingHours(week={"mon-fri": "09:00-18:00"}, zone=zone))
        await hot_lead(journey)
        await passes(journey, 5 * MINUTE)
        await until(journey, monday_pass - timedelta(seconds=1))
        assert [what for _, what, _ in await moves(journey)] == ["assigned", "reminded"]
        await until(journey, monday_pass)
        assert (await moves(journey))[2] == ("clock", "passed", monday_pass)


async def test_the_clock_goes_on_in_another_process(tmp_path: Path) -> None:
    url = sqlite_database(tmp_path)
    async with begun(tmp_path, TALKING, url=url) as first:
        await staff(first)
        await hot_lead(first)
        channel = first.channel
    async with begun(tmp_path, TALKING, url=url, channel=channel, at=MORNING + 5 * MINUTE) as second:
        await look_around(second)
        assert (await moves(second))[-1] == ("clock", "reminded", MORNING + 5 * MINUTE)
        assert "5 min of working time" in second.channel.of(IVAN)[-1].text


async def test_a_service_that_stood_still_makes_up_for_it_once(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, timedelta(hours=2))
    assert [what for _, what, _ in await moves(journey)] == ["assigned", "reminded", "told_head", "passed", "assigned"]


async def test_who_goes_away_without_an_answer_leaves_the_lead_to_the_next(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, MINUTE)
    await journey.commands(IVAN, "away", "2h", chat=IVAN)
    await look_around(journey)
    assert (await moves(journey))[1:] == [("clock", "passed", MORNING + MINUTE), ("rule", "assigned", MORNING + MINUTE)]
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    assert next(event.details for event in events if event.what == "passed") == {"person": IVAN, "why": "away"}


async def test_an_absence_does_not_count_and_ends_as_soon_as_somebody_comes(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", role="senior")
    await hire(journey, OLGA, "Olga", is_away=True)
    await hot_lead(journey)
    await passes(journey, 3 * MINUTE)
    await journey.commands(IVAN, "away", "", chat=IVAN)
    await passes(journey, 10 * MINUTE)
    assert [what for _, what, _ in await moves(journey)] == ["assigned"]
    await journey.commands(IVAN, "shift", "on", chat=IVAN)
    await passes(journey, MINUTE)
    assert [what for _, what, _ in await moves(journey)] == ["assigned"]
    await passes(journey, MINUTE)
    assert [what for _, what, _ in await moves(journey)] == ["assigned", "reminded"]
    await journey.commands(IVAN, "away", "", chat=IVAN)
    await journey.commands(OLGA, "shift", "on", chat=OLGA)
    await passes(journey, MINUTE)
    assert [what for _, what, _ in await moves(journey)][-2:] == ["passed", "assigned"]


async def test_without_members_the_group_is_reminded_and_told(journey: Journey) -> None:
    await hot_lead(journey)
    await passes(journey, 5 * MINUTE)
    await journey.staff_presses(77, "Petr", journey.cards()[0], "Take")
    await passes(journey, 25 * MINUTE)
    told = [one.text for one in journey.channel.of(GROUP.chat)[1:]]
    assert told == [
        "Lead #1 (Anna) has waited 5 min of working time for the first answer. Nobody has it.",
        "No answer: lead #1 (Anna), 30 min of working time. It is with Petr.",
    ]
    assert [what for _, what, _ in await moves(journey)] == ["reminded", "told_head"]


async def test_the_script_says_when_and_nought_is_never(tmp_path: Path) -> None:
    async with begun(tmp_path, with_handoff(remind="2m", pass_on="0s", tell_head="4m"), admins=[5]) as journey:
        await staff(journey)
        await hot_lead(journey)
        for _ in range(40):
            await passes(journey, MINUTE)
        assert await moves(journey) == [
            ("rule", "assigned", MORNING),
            ("clock", "reminded", MORNING + 2 * MINUTE),
            ("clock", "told_head", MORNING + 4 * MINUTE),
        ]


async def test_the_head_who_gives_it_to_another_begins_their_time_anew(journey: Journey) -> None:
    await staff(journey)
    await hot_lead(journey)
    await passes(journey, 4 * MINUTE)
    await journey.commands(HEAD, "assign", f"1 {OLGA}", chat=HEAD)
    await passes(journey, 4 * MINUTE)
    assert [what for _, what, _ in await moves(journey)] == ["assigned", "assigned"]
    await passes(journey, MINUTE)
    assert journey.channel.of(OLGA)[-1].text.endswith("has waited 9 min of working time for the first answer. It is with Olga.")


async def test_who_is_erased_is_waited_for_no_more(journey: Journey) -> None:
    await staff(journey)
    anna = await hot_lead(journey)
    await journey.store.write(lambda tx: tx.erase(anna.key, journey.clock.now()))
    before = [len(journey.channel.of(chat)) for chat in (IVAN, OLGA, HEAD, GROUP.chat)]
    await passes(journey, timedelta(hours=1))
    assert (await clock_of(journey), await journey.ask(lambda tx: tx.due_clocks(journey.clock.now(), 10))) == (None, [])
    assert [len(journey.channel.of(chat)) for chat in (IVAN, OLGA, HEAD, GROUP.chat)] == before


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


async def test_two_workers_make_each_move_once(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, TALKING, url=url) as first, begun(tmp_path, TALKING, url=url, channel=first.channel) as second:
        await staff(first)
        for number in range(1, 9):
            await hot_lead(first, 100 + number)
        workers = [Clocks(one.desk, one.store, one.wakeup, one.clock) for one in (first, second)]
        for span in (5, 10, 5, 10):
            for one in (first, second):
                one.clock.pass_(span * MINUTE)
            for _ in range(2):
                await asyncio.gather(*(worker.move_batch() for worker in workers))
        for number in range(1, 9):
            made = [what for _, what, _ in await moves(first, number)]
            assert made == ["assigned", "reminded", "passed", "assigned", "reminded", "told_head", "not_passed"]
