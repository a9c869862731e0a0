"""Leads are given out: in the turn that hands them over, at the opening, when somebody is free again; at most once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app.assigning import assign
from bot.app.giving import give
from bot.model import LeadId, Member
from bot.ports import Tx
from bot.workers.giving import Giving
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead, up_to_the_phone, warm_lead
from tests.bot.scripts import HOUSES
from tests.bot.storage.records import after, lead
from tests.databases import postgres_database, sqlite_database, why_no_postgres

ADMIN, IVAN, OLGA, HEAD = 5, 50, 51, 59
SATURDAY_NIGHT = datetime(2026, 11, 28, 22, 30, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


async def hire(journey: Journey, person: int, name: str, **terms: Any) -> None:
    """A member who joined before."""
    joined = journey.clock.now() - timedelta(days=30)
    await journey.store.write(
        lambda tx: tx.put_member(Member(**{"person_id": person, "name": name, "role": "manager", "joined_at": joined, **terms}))
    )


async def looks_around(journey: Journey) -> None:
    """The giving worker does its round."""
    await Giving(journey.desk, journey.store, journey.wakeup, journey.clock).give_batch()
    await journey.settle()


async def owner(journey: Journey, number: int = 1) -> int | None:
    """Whose lead it is."""
    found = await journey.ask(lambda tx: tx.lead(LeadId(number)))
    return None if found is None else found.owner_id


async def test_a_hot_lead_is_given_in_the_turn_that_hands_it_over(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan")
    await hire(journey, OLGA, "Olga", role="senior")
    await hot_lead(journey)
    (own,), (group,) = journey.cards(OLGA), journey.cards()
    assert "Given to Olga" in plain(own.text) and "Given to Olga" in plain(group.text) and group.edits == 0
    assert journey.cards(IVAN) == []
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    given = next(event for event in events if event.what == "assigned")
    assert (given.who, given.at, given.details["why"], given.details["person"]) == ("rule", journey.clock.now(), "experienced", OLGA)
    assert await journey.staff_presses(IVAN, "Ivan", group, "Take") == ["Olga has it already."]
    assert await journey.staff_presses(OLGA, "Olga", own, "Take") == ["The lead is yours."]


async def test_without_members_the_first_who_takes_it_has_it(journey: Journey) -> None:
    await hot_lead(journey)
    await looks_around(journey)
    assert await owner(journey) is None
    assert await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take") == ["The lead is yours."]


async def test_leads_go_evenly_to_who_is_on_duty(journey: Journey) -> None:
    for person in range(50, 54):
        await hire(journey, person, f"M{person}")
    await hire(journey, 54, "Away", is_away=True)
    await hire(journey, 55, "Full", load_limit=0)
    for number in range(1, 21):
        visitor = await up_to_the_phone(journey, 100 + number, need="A house", budget="9000000")
        await visitor.shares(f"+791234560{number:02}")
        journey.clock.pass_(timedelta(seconds=1))
    owners = Counter([await owner(journey, number) for number in range(1, 21)])
    assert set(owners) == {50, 51, 52, 53} and max(owners.values()) - min(owners.values()) <= 1


async def test_a_lead_that_nobody_can_take_waits_and_goes_to_the_first_who_is_free(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", is_away=True)
    await hire(journey, HEAD, "Olga", role="head")
    await hot_lead(journey)
    asked = journey.channel.of(HEAD)
    assert [(one.text, one.labels) for one in asked] == [("Lead #1: nobody is free. Find somebody for it.", ["Give out #1"])]
    for _ in range(3):
        await looks_around(journey)
    assert await owner(journey) is None and len(journey.channel.of(HEAD)) == 1
    open_tasks = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1), only_open=True))
    assert [(task.kind, task.text, task.assigned_to) for task in open_tasks] == [("responsible", "Find somebody responsible", HEAD)]
    await journey.commands(IVAN, "shift", "on", chat=IVAN)
    await looks_around(journey)
    assert await owner(journey) == IVAN
    done = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1), only_open=False))
    assert [(task.result, task.done_at) for task in done] == [("Ivan", journey.clock.now())]
    assert "Given to Ivan" in plain(journey.cards()[0].text) and len(journey.cards(IVAN)) == 1


async def test_a_warm_lead_of_the_weekend_is_given_at_the_opening(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, admins=[ADMIN], at=SATURDAY_NIGHT) as journey:
        await hire(journey, IVAN, "Ivan")
        await warm_lead(journey)
        await looks_around(journey)
        assert await owner(journey) is None and journey.cards() == []
        await journey.passes(MONDAY_NINE - SATURDAY_NIGHT)
        await looks_around(journey)
        assert await owner(journey) == IVAN
        assert "Given to Ivan" in plain(journey.cards()[0].text) and len(journey.cards(IVAN)) == 1


async def test_the_leads_of_who_was_removed_go_to_others(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan")
    await hot_lead(journey)
    await hire(journey, OLGA, "Olga")
    await journey.commands(ADMIN, "remove", str(IVAN), chat=ADMIN)
    await looks_around(journey)
    assert await owner(journey) == OLGA


async def test_what_was_handed_over_before_the_first_member_is_left_to_whoever_takes_it(journey: Journey) -> None:
    await hot_lead(journey)
    journey.clock.pass_(timedelta(hours=1))
    await hire(journey, IVAN, "Ivan", joined_at=journey.clock.now())
    await looks_around(journey)
    assert await owner(journey) is None


async def test_an_offer_goes_to_all_at_once_and_the_first_who_takes_it_has_it(tmp_path: Path) -> None:
    script = with_rules([{"name": "everybody", "how": "all"}])
    async with begun(tmp_path, script, managers_chat=None, admins=[ADMIN]) as journey:
        await hire(journey, IVAN, "Ivan")
        await hire(journey, OLGA, "Olga")
        await hot_lead(journey)
        await looks_around(journey)
        assert [len(journey.cards(chat)) for chat in (ADMIN, IVAN, OLGA)] == [1, 1, 1]
        assert await journey.staff_presses(OLGA, "Olga", journey.cards(OLGA)[0], "Take") == ["The lead is yours."]
        assert await journey.staff_sends(IVAN, "Ivan", journey.cards(IVAN)[0], "lead:1:take") == ["Olga has it already."]


async def test_the_scripts_rules_come_before_those_for_all(tmp_path: Path) -> None:
    script = with_rules([{"name": "houses_to_olga", "when": {"need": "house"}, "people": [OLGA]}])
    async with begun(tmp_path, script) as journey:
        await hire(journey, IVAN, "Ivan")
        await hire(journey, OLGA, "Olga")
        await hot_lead(journey)
        assert await owner(journey) == OLGA


async def test_a_person_who_comes_again_goes_to_the_manager_they_had(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan")
    anna = await hot_lead(journey)
    await hire(journey, OLGA, "Olga", role="senior")
    await anna.writes_command("restart")
    await anna.presses("A house")
    await anna.says("9000000")
    leads = await journey.ask(lambda tx: tx.leads(limit=10))
    assert [one.owner_id for one in leads if one.handed_at] == [IVAN] * len([one for one in leads if one.handed_at])


async def test_a_client_who_comes_again_goes_to_who_is_responsible_for_the_client(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", role="senior")
    await hot_lead(journey)
    await journey.commands(IVAN, "won", "1", chat=IVAN)
    await hire(journey, OLGA, "Olga")
    assert await journey.commands(IVAN, "client", f"1 owner={OLGA}", chat=IVAN) == ["Not for you."]
    assert await journey.commands(ADMIN, "client", "1 owner=77", chat=ADMIN) == ["There is no such member."]
    assert await journey.commands(ADMIN, "client", f"1 owner={OLGA}", chat=ADMIN) == ["Written down."]
    await journey.commands(ADMIN, "client", "1 + Boris; buyer; 8 (912) 000-00-02; Boris@Sun.example", chat=ADMIN)
    await hot_lead(journey, 8, first_name="Anna again")
    await journey.commands(ADMIN, "new", "name=Boris; phone=+7 912 000-00-02", chat=ADMIN)
    await journey.commands(ADMIN, "new", "name=Boris; email=boris@sun.example", chat=ADMIN)
    assert [await owner(journey, number) for number in (1, 2, 3, 4)] == [IVAN, OLGA, OLGA, OLGA]
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(2)))
    assert next(event.details["why"] for event in events if event.what == "assigned") == "own_manager"


async def test_nobody_who_was_removed_sees_what_becomes_of_a_card(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan")
    await hot_lead(journey)
    await hire(journey, OLGA, "Olga")
    await journey.commands(ADMIN, "remove", str(IVAN), chat=ADMIN)
    before = journey.cards(IVAN)[0].edits
    await looks_around(journey)
    assert journey.cards(IVAN)[0].edits == before
    assert "Given to Olga" in plain(journey.cards(GROUP.chat)[0].text)


def with_rules(rules: list[dict[str, Any]]) -> Mapping[str, Any]:
    """The script of houses with these rules."""
    return {**HOUSES, "handoff": {**HOUSES["handoff"], "rules": rules}}


# --- two workers ---------------------------------------------------------------------------------------------------

LEADS, PEOPLE, LIMIT = 500, 6, 70
"""More leads than there is room for: 6 times 70 is 420."""


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


async def test_two_workers_give_five_hundred_leads_no_owner_twice_and_nobody_over_the_limit(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, url=url) as first, begun(tmp_path, HOUSES, url=url, channel=first.channel) as second:
        for person in range(PEOPLE):
            await hire(first, 50 + person, f"M{person}", load_limit=LIMIT)
        await first.store.write(hand_over_many)
        await asyncio.gather(*(work_through(journey) for journey in (first, second)))
        leads = await first.ask(lambda tx: [tx.lead(LeadId(number)) for number in range(1, LEADS + 1)])
        loads = Counter(one.owner_id for one in leads if one is not None)
        expected: dict[int | None, int] = {50 + person: LIMIT for person in range(PEOPLE)}
        assert loads == {None: LEADS - PEOPLE * LIMIT, **expected}
        lines = await first.ask(lambda tx: [sum(e.what == "assigned" for e in tx.lead_events(LeadId(n))) for n in range(1, LEADS + 1)])
        assert Counter(lines) == {0: LEADS - PEOPLE * LIMIT, 1: PEOPLE * LIMIT}


def hand_over_many(tx: Tx) -> None:
    """Leads that the managers got a moment ago."""
    for number in range(LEADS):
        given = tx.put_lead(replace_handed(number))
        assert given == number + 1


def replace_handed(number: int) -> Any:
    """A hot lead of another person."""
    at = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    return replace(lead(1000 + number, contact_at=at), script="houses", script_version=1, temperature="hot", handed_at=at)


async def work_through(journey: Journey) -> None:
    """One worker gives out all leads, a few in each transaction, as turns do."""
    script = journey.desk.shelf.newest("houses").script

    def some(first: int) -> Any:
        def work(tx: Tx) -> None:
            for number in range(first, first + 5):
                found = tx.lead(LeadId(number))
                assert found is not None
                give(tx, journey.desk, script, found, {}, journey.clock.now())

        return work

    for first in range(1, LEADS + 1, 5):
        await journey.store.write(some(first))


async def test_a_lead_whose_owner_changed_meanwhile_is_not_given(journey: Journey) -> None:
    await hot_lead(journey)
    seen = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert seen is not None
    ivan = Member(person_id=IVAN, name="Ivan", role="manager", joined_at=after(0))
    await journey.store.write(lambda tx: tx.claim_lead(LeadId(1), 77, "Petr", "taken", journey.clock.now()))
    given = await journey.store.write(lambda tx: assign(tx, journey.desk, seen, ivan, who="rule", why={}, now=journey.clock.now()))
    assert given is None and await owner(journey) == 77


async def test_a_lead_that_is_passed_on_goes_to_the_next_and_never_back(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", role="senior")
    await hire(journey, OLGA, "Olga")
    await hire(journey, HEAD, "Boss", role="head")
    await hot_lead(journey)
    assert await owner(journey) == IVAN
    await journey.staff_sends(IVAN, "Ivan", journey.cards(IVAN)[0], "lead:1:take")
    assert await journey.commands(IVAN, "pass", "1", chat=IVAN) == ["Lead #1 is given to Olga."]
    assert (await owner(journey), len(journey.cards(OLGA))) == (OLGA, 1)
    talk = await journey.ask(lambda tx: tx.talk_of(LeadId(1)))
    assert talk is None or talk.owner == "queue"
    assert await journey.commands(OLGA, "pass", "1", chat=OLGA) == ["Lead #1 waits for somebody else."]
    assert journey.channel.of(HEAD)[-1].text == "Lead #1: nobody is free. Find somebody for it."
    await looks_around(journey)
    assert await owner(journey) is None and "Nobody has it" in plain(journey.cards()[0].text)
    events = await journey.ask(lambda tx: tx.lead_events(LeadId(1)))
    moves = [(event.who, event.what) for event in events if event.what in ("assigned", "passed", "unassigned")]
    assert moves == [("rule", "assigned"), ("Ivan", "passed"), ("rule", "assigned"), ("Olga", "passed"), ("rule", "unassigned")]


async def test_who_takes_a_lead_that_nobody_had_ends_the_search(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", is_away=True)
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    assert await journey.ask(lambda tx: tx.tasks(lead=LeadId(1), only_open=True)) == []


async def test_nobody_passes_on_what_another_has_but_the_head(journey: Journey) -> None:
    await hire(journey, IVAN, "Ivan", role="senior")
    await hire(journey, OLGA, "Olga")
    await hire(journey, HEAD, "Boss", role="head")
    await hot_lead(journey)
    assert await journey.commands(OLGA, "pass", "1", chat=OLGA) == ["Ivan has it already."]
    assert await journey.commands(HEAD, "pass", "1", chat=HEAD) == ["Lead #1 is given to Olga."]


async def test_without_members_what_is_passed_on_is_for_whoever_takes_it(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    assert await journey.commands(IVAN, "pass", "1") == ["Lead #1 waits for somebody else."]
    assert await journey.staff_sends(OLGA, "Olga", journey.cards()[0], "lead:1:take") == ["The lead is yours."]
