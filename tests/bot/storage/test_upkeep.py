"""What a killed worker had in hand, and the records of many runs at once."""

from __future__ import annotations

from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import LEASE_S, NOW, WORKER, after, key, lead, outgoing


async def test_a_killed_worker_gets_its_leases_back_at_once_and_marked_as_tried(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_outgoing([outgoing(1), outgoing(2)], NOW))
    await store.write(lambda tx: tx.claim_outgoing(WORKER, 1, NOW, LEASE_S))
    await store.write(lambda tx: tx.claim_outgoing("somebody else", 1, NOW, LEASE_S))

    assert await store.write(lambda tx: tx.release_outgoing(WORKER)) == 1
    again = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, after(1), LEASE_S))
    assert [(message.outgoing, message.was_tried) for message in again] == [(outgoing(1), True)]


async def test_a_worker_that_had_nothing_in_hand_gets_nothing(store: SqlStore) -> None:
    assert await store.write(lambda tx: tx.release_outgoing(WORKER)) == 0


async def test_the_records_of_many_runs_come_in_one_query(store: SqlStore) -> None:
    records = (lead(1), lead(1, run=2), lead(2), lead(3))
    await store.write(lambda tx: [tx.put_lead(record) for record in records])
    found = await store.read(lambda tx: tx.leads_of({key(1): 2, key(2): 1, key(3): 5, key(4): 1}))
    assert {one: (record.conversation, record.run) for one, record in found.items()} == {key(1): (key(1), 2), key(2): (key(2), 1)}
    assert await store.read(lambda tx: tx.leads_of({})) == {}


async def test_a_record_put_in_the_same_work_is_found(store: SqlStore) -> None:
    def work(tx: Tx) -> int:
        given = tx.put_lead(lead(1))
        tx.put_lead(lead(1, lead_id=given, score=9))
        return tx.leads_of({key(1): 1})[key(1)].score

    assert await store.write(work) == 9
