"""Leads: one record of a run, one owner, a history."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.model import LeadEvent, LeadId, SentCard
from bot.ports import Tx
from bot.storage.errors import RuleBroken
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, address, after, key, lead


async def test_a_lead_is_read_back_as_it_was_put(store: SqlStore) -> None:
    full = replace(
        lead(1),
        name="Анна",
        username="anna",
        phone="+79123456789",
        phone_verified=True,
        email="a@b.example",
        source_first="ads",
        source_last="site",
        targeted=True,
        temperature="hot",
        score=75,
        verdict={"z": [1, 2.5, None], "a": {"yes": True}},
        contact_at=after(1),
        handed_at=after(2),
        finished_at=after(3),
        is_test=True,
    )
    given = await store.write(lambda tx: tx.put_lead(full))
    assert given == 1
    assert await store.read(lambda tx: (tx.lead(given), tx.lead_of(key(1), 1))) == (replace(full, id=given),) * 2
    assert await store.read(lambda tx: (tx.lead(LeadId(99)), tx.lead_of(key(1), 2))) == (None, None)


async def test_the_records_of_many_runs_come_in_one_query(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for chat in range(1, 4):
            first = tx.put_lead(lead(chat))
            tx.put_lead(lead(chat, run=2))
            tx.put_lead(lead(chat, lead_id=first, score=chat))

    def look(tx: Tx) -> dict[str, tuple[int, int]]:
        put(tx)
        found = tx.leads_of({key(1): 1, key(2): 2, key(3): 3, key(9): 1})
        return {one: (record.run, record.score) for one, record in found.items()}

    assert await store.write(look) == {key(1): (1, 1), key(2): (2, 0)}
    assert await store.read(lambda tx: tx.leads_of({})) == {}


async def test_one_run_has_one_record_whoever_puts_it(store: SqlStore) -> None:
    """The same hand-off twice is one lead, not two."""
    first = await store.write(lambda tx: tx.put_lead(lead(1)))
    again = await store.write(lambda tx: tx.put_lead(lead(1, score=10)))
    third = await store.write(lambda tx: tx.put_lead(lead(1, lead_id=first, score=20)))
    other = await store.write(lambda tx: tx.put_lead(lead(1, run=2)))
    assert first == again == third != other
    found = await store.read(lambda tx: tx.lead_of(key(1), 1))
    assert found == lead(1, lead_id=1, score=20)


async def test_a_turn_never_undoes_a_claim(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))
    await store.write(lambda tx: tx.claim_lead(given, 42, "Олег", "taken", after(5)))
    await store.write(lambda tx: tx.put_lead(lead(1, lead_id=given, score=30)))
    await store.write(lambda tx: tx.put_lead(lead(1, score=31)))
    claimed = replace(lead(1, lead_id=given, score=31), status="taken", owner_id=42, owner_name="Олег", claimed_at=after(5))
    assert await store.read(lambda tx: tx.lead(given)) == claimed


async def test_fifty_managers_press_and_one_wins(store: SqlStore, other_store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))

    def press(who: int) -> Callable[[Tx], bool]:
        return lambda tx: tx.claim_lead(given, who, f"manager {who}", "taken", NOW)

    won = await asyncio.gather(*(each.write(press(who)) for who, each in enumerate([store, other_store] * 25)))
    assert sum(won) == 1
    found = await store.read(lambda tx: tx.lead(given))
    assert found is not None
    assert (found.owner_id, found.owner_name) == (won.index(True), f"manager {won.index(True)}")


async def test_an_owner_may_change_the_status_and_nobody_else(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))

    def change(tx: Tx) -> list[bool]:
        return [
            tx.claim_lead(given, 42, "Олег", "later", NOW),
            tx.claim_lead(given, 43, "Ира", "taken", after(1)),
            tx.claim_lead(given, 42, "Олег", "rejected", after(2)),
            tx.claim_lead(LeadId(99), 42, "Олег", "taken", NOW),
        ]

    assert await store.write(change) == [True, False, True, False]
    found = await store.read(lambda tx: tx.lead(given))
    assert found == replace(lead(1, lead_id=given), status="rejected", owner_id=42, owner_name="Олег", claimed_at=NOW)


async def test_leads_are_listed_newest_first_and_interests_only_when_asked_for(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for chat in range(1, 7):
            tx.put_lead(lead(chat, contact_at=NOW if chat % 2 else None))

    await store.write(put)

    def listed(tx: Tx) -> list[list[int]]:
        pages = [
            tx.leads(limit=10),
            tx.leads(limit=2, only_leads=False),
            tx.leads(limit=2, only_leads=False, before=LeadId(3)),
            tx.leads(limit=10, before=LeadId(5)),
        ]
        return [[one.id for one in page] for page in pages]

    assert await store.read(listed) == [[5, 3, 1], [6, 5], [2, 1], [3, 1]]


async def test_history_is_told_oldest_first(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))
    events = [LeadEvent(lead=given, at=after(n), who="visitor", what="changed", details={"z": n, "a": [n]}) for n in range(3)]

    def put(tx: Tx) -> list[LeadEvent]:
        for event in events:
            tx.put_lead_event(event)
        return tx.lead_events(given)

    assert await store.write(put) == events
    assert await store.read(lambda tx: tx.lead_events(given)) == events


async def test_history_of_no_lead_is_refused(store: SqlStore) -> None:
    event = LeadEvent(lead=LeadId(99), at=NOW, who="visitor", what="changed", details={})
    refused = await asyncio.gather(store.write(lambda tx: tx.put_lead_event(event)), return_exceptions=True)
    assert [type(one) for one in refused] == [RuleBroken]


async def test_everywhere_a_leads_card_stands_is_remembered(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))
    in_topic = replace(address(-200), thread=7)

    def put(tx: Tx) -> None:
        tx.put_card(SentCard(lead=given, address=address(-100), message_id=5))
        tx.put_card(SentCard(lead=given, address=address(-200), message_id=6))
        tx.put_card(SentCard(lead=given, address=in_topic, message_id=9))
        tx.put_card(SentCard(lead=given, address=in_topic, message_id=9))
        tx.put_card(SentCard(lead=LeadId(99), address=address(-100), message_id=8))

    await store.write(put)
    assert await store.read(lambda tx: tx.cards(given)) == [
        SentCard(lead=given, address=address(-200), message_id=6),
        SentCard(lead=given, address=in_topic, message_id=9),
        SentCard(lead=given, address=address(-100), message_id=5),
    ]
    assert await store.read(lambda tx: tx.cards(LeadId(99))) == []
