"""Clocks of leads that wait for an answer, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.model import AnswerClock, LeadId
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after, lead


async def two_leads(store: SqlStore) -> tuple[LeadId, LeadId]:
    """Leads of two people."""
    return await store.write(lambda tx: (tx.put_lead(lead(1)), tx.put_lead(lead(2))))


async def test_a_clock_is_kept_as_it_was_put_and_replaced_by_the_next(store: SqlStore) -> None:
    first, _ = await two_leads(store)
    clock = AnswerClock(lead=first, since=NOW, counted_to=NOW, due_at=after(1))
    later = replace(
        clock,
        person_id=50,
        worked=timedelta(minutes=3, microseconds=7),
        counted_to=after(60),
        promised_at=after(90),
        done=frozenset({"remind", "open"}),
        due_at=None,
        pace="waits",
    )
    for one in (clock, later):
        await store.write(lambda tx, one=one: tx.put_clock(one))  # type: ignore[misc]  # bound at once
        assert await store.read(lambda tx: tx.clock(first)) == one
    assert await store.write(lambda tx: tx.clock(first, lock=True)) == later


async def test_due_clocks_come_in_the_order_of_their_moments(store: SqlStore) -> None:
    first, second = await two_leads(store)
    one = AnswerClock(lead=first, since=NOW, counted_to=NOW, due_at=after(20), person_id=50)
    other = AnswerClock(lead=second, since=NOW, counted_to=NOW, due_at=after(10), person_id=50)
    for clock in (one, other):
        await store.write(lambda tx, clock=clock: tx.put_clock(clock))  # type: ignore[misc]  # bound at once
    assert await store.read(lambda tx: tx.due_clocks(after(9), 5)) == []
    assert await store.read(lambda tx: tx.due_clocks(after(20), 5)) == [other, one]
    assert await store.read(lambda tx: tx.due_clocks(after(20), 1)) == [other]
    assert await store.read(lambda tx: (tx.clocks_of(50), tx.clocks_of(51))) == ([one, other], [])


async def test_a_clock_is_dropped_once(store: SqlStore) -> None:
    first, second = await two_leads(store)
    clock = AnswerClock(lead=first, since=NOW, counted_to=NOW, due_at=after(1))
    await store.write(lambda tx: tx.put_clock(clock))
    assert await store.write(lambda tx: [tx.drop_clock(first), tx.drop_clock(first), tx.drop_clock(second)]) == [clock, None, None]
    assert await store.read(lambda tx: tx.clock(first)) is None


async def test_the_turn_comes_to_who_waits_longest_where_none_is_in_its_turn(store: SqlStore) -> None:
    leads = [await store.write(lambda tx, n=number: tx.put_lead(lead(n))) for number in range(1, 8)]  # type: ignore[misc]  # bound at once
    waiting = AnswerClock(lead=leads[0], since=NOW, counted_to=NOW, pace="waits")
    clocks = [replace(waiting, lead=one, person_id=owner) for one, owner in zip(leads, (50, 50, 51, None, None, 51, 50), strict=True)]

    async def keeps(**changed: object) -> list[LeadId]:
        for number, clock in enumerate(clocks):
            one = changed.get(f"lead_{number + 1}", clock)
            assert isinstance(one, AnswerClock)
            await store.write(lambda tx, one=one: tx.put_clock(one))  # type: ignore[misc]  # bound at once
        return await store.read(lambda tx: tx.next_in_turn())

    assert await keeps() == [leads[0], leads[2], leads[3]]
    turn = replace(clocks[0], pace="turn", due_at=after(1))
    assert await keeps(lead_1=turn) == [leads[2], leads[3]]
    assert await keeps(lead_1=replace(turn, due_at=None)) == [leads[1], leads[2], leads[3]]
    assert await keeps(lead_1=replace(turn, pace="free")) == [leads[1], leads[2], leads[3]]
    assert await keeps(lead_4=replace(clocks[3], pace="turn", due_at=after(1))) == [leads[0], leads[2]]
