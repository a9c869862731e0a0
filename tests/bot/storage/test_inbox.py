"""The inbox: stored once, played in order, one conversation at a time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Engine, select, text

from bot.model import InboxId, RawUpdate, StoredUpdate
from bot.ports import Tx
from bot.storage.errors import translated
from bot.storage.store import SqlStore
from bot.storage.tables import inbox
from bot.storage.tx import SqlTx
from tests.bot.storage.records import NOW, after, conversation, key, update


def put(updates: Sequence[RawUpdate]) -> Callable[[Tx], int]:
    return lambda tx: tx.put_updates(updates, NOW)


def take_heads(tx: Tx) -> list[int]:
    heads = tx.heads_of_inbox(10, NOW)
    tx.settle_updates([head.id for head in heads], NOW)
    return [head.update.update_id for head in heads]


async def ids_of_heads(store: SqlStore, *, limit: int = 64, seconds: float = 0) -> list[int]:
    heads = await store.read(lambda tx: tx.heads_of_inbox(limit, after(seconds)))
    return [head.update.update_id for head in heads]


async def test_an_update_is_read_back_as_it_came(store: SqlStore) -> None:
    assert await store.write(lambda tx: tx.put_updates([update(5)], NOW)) == 1
    heads = await store.read(lambda tx: tx.heads_of_inbox(10, NOW))
    assert heads == [StoredUpdate(id=InboxId(1), update=update(5), received_at=NOW, attempts=0)]


async def test_an_update_delivered_ten_times_is_stored_once(store: SqlStore) -> None:
    """The messenger repeats what it thinks was not taken: singly, within one poll, and long after it was played."""
    assert await store.write(lambda tx: tx.put_updates([update(5), update(5), update(6)], NOW)) == 2
    for _ in range(10):
        assert await store.write(lambda tx: tx.put_updates([update(5)], NOW)) == 0
    await store.write(lambda tx: tx.settle_updates([InboxId(1)], NOW))
    assert await store.write(lambda tx: tx.put_updates([update(5)], after(2 * 86400))) == 0
    assert await ids_of_heads(store) == [6]


async def test_copies_that_come_to_two_processes_at_once_are_stored_once(store: SqlStore, other_store: SqlStore) -> None:
    """Webhook copies in parallel."""
    updates = [update(number, chat=number) for number in range(50)]
    stores = [store, other_store] * 5
    new = await asyncio.gather(*(each.write(lambda tx: tx.put_updates(updates, NOW)) for each in stores))
    assert sum(new) == 50
    assert sorted(await ids_of_heads(store)) == list(range(50))


async def test_the_same_number_of_another_bot_is_another_update(store: SqlStore) -> None:
    other = [update(5), replace(update(5), bot="8")]
    assert await store.write(lambda tx: tx.put_updates(other, NOW)) == 2


async def test_numbers_that_go_down_are_accepted(store: SqlStore) -> None:
    """After a week of silence, or when a bot moves, the messenger counts from anywhere."""
    numbers = [900_000, 900_001, 1_000, 1_001, 7]
    for number in numbers:
        assert await store.write(put([update(number)])) == 1
    played = []
    while heads := await store.write(take_heads):
        played += heads
    assert played == numbers


async def test_only_the_oldest_update_of_a_conversation_is_a_head(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_updates([update(1, 1), update(2, 1), update(3, 2), update(4, 1), update(5, 3)], NOW))
    assert await ids_of_heads(store) == [1, 3, 5]
    assert await ids_of_heads(store, limit=2) == [1, 3]
    await store.write(lambda tx: tx.settle_updates([InboxId(1), InboxId(3)], NOW))
    assert await ids_of_heads(store) == [2, 5]


async def test_a_conversation_whose_head_waits_is_left_out_until_then(store: SqlStore) -> None:
    """A turn that failed is tried again later; nobody else waits for it and nothing overtakes it."""
    await store.write(lambda tx: tx.put_updates([update(1, 1), update(2, 1), update(3, 2)], NOW))
    await store.write(lambda tx: tx.retry_update(InboxId(1), after(10), "division by zero"))
    assert await ids_of_heads(store, seconds=9) == [3]
    heads = await store.read(lambda tx: tx.heads_of_inbox(10, after(10)))
    assert [(head.update.update_id, head.attempts) for head in heads] == [(1, 1), (3, 0)]


async def test_a_parked_update_is_kept_whole_and_its_conversation_goes_on(store: SqlStore, engine: Engine) -> None:
    """An update that cannot be read, or fails for the last time."""
    await store.write(lambda tx: tx.put_updates([update(1), update(2)], NOW))
    await store.write(lambda tx: tx.park_update(InboxId(1), "no field date\0\ud800", NOW))
    assert await ids_of_heads(store) == [2]
    with engine.connect() as connection:
        row = connection.execute(select(inbox).where(inbox.c.id == 1)).one()
    assert (row.conversation, row.body, row.parked_at, row.why) == (key(1), b'{"n":1}', NOW, "no field date\ufffd\ufffd")


async def test_of_a_handled_update_only_its_number_is_kept(store: SqlStore, engine: Engine) -> None:
    await store.write(lambda tx: tx.put_updates([update(1)], NOW))
    await store.write(lambda tx: tx.settle_updates([InboxId(1)], after(1)))
    with engine.connect() as connection:
        row = connection.execute(select(inbox)).one()
    assert (row.update_id, row.conversation, row.body, row.handled_at) == (1, "", b"", after(1))


async def test_pruning_takes_what_was_handled_long_ago_and_leaves_parked_and_waiting_ones(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_updates([update(number, number) for number in range(1, 6)], NOW))
    await store.write(lambda tx: tx.settle_updates([InboxId(1), InboxId(3)], NOW))
    await store.write(lambda tx: tx.settle_updates([InboxId(4)], after(100)))
    await store.write(lambda tx: tx.park_update(InboxId(2), "unreadable", NOW))
    assert await store.write(lambda tx: tx.prune_inbox(NOW, 10)) == 0
    assert await store.write(lambda tx: tx.prune_inbox(after(50), 1)) == 1
    assert await store.write(lambda tx: tx.prune_inbox(after(50), 10)) == 1
    assert await store.write(lambda tx: tx.prune_inbox(after(50), 10)) == 0
    assert await ids_of_heads(store) == [5]


async def test_nothing_to_do_is_no_statement(store: SqlStore) -> None:
    def nothing(tx: Tx) -> int:
        tx.settle_updates([], NOW)
        tx.settle_outgoing([], "worker", NOW)
        tx.put_outgoing([], NOW)
        assert tx.conversations([]) == {}
        assert tx.save_conversations([], NOW) == frozenset()
        return tx.put_updates([], NOW)

    assert await store.write(nothing) == 0


async def test_two_processes_never_hold_the_same_conversation(two_processes: tuple[Engine, Engine]) -> None:
    """Two workers take heads at the same moment."""
    first, second = two_processes
    with first.begin() as setup:
        SqlTx(setup, writes=True).put_updates([update(1, 1), update(2, 1), update(3, 2), update(4, 3)], NOW)
    with first.connect() as one, one.begin(), second.connect() as two, two.begin():
        mine = SqlTx(one, writes=True).heads_of_inbox(2, NOW)
        theirs = SqlTx(two, writes=True).heads_of_inbox(2, NOW)
    assert [head.update.update_id for head in mine] == [1, 3]
    assert [head.update.update_id for head in theirs] == [4]


async def test_a_holder_that_was_given_up_cannot_commit_and_its_conversation_is_free(two_processes: tuple[Engine, Engine]) -> None:
    """A process freezes in the middle of a turn, its transaction is ended by the server, another plays the turn, the first wakes up."""
    first, second = two_processes
    with first.begin() as setup:
        tx = SqlTx(setup, writes=True)
        tx.put_updates([update(1)], NOW)
        tx.save_conversations([conversation(1)], NOW)
    frozen = first.connect()
    frozen.begin()
    late = SqlTx(frozen, writes=True)
    assert len(late.heads_of_inbox(1, NOW)) == 1
    assert late.conversations([key(1)]) == {key(1): conversation(1, row_version=1)}
    with second.begin() as other:
        pid = frozen.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        other.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
        tx = SqlTx(other, writes=True)
        assert [head.update.update_id for head in tx.heads_of_inbox(1, NOW)] == [1]
        assert tx.save_conversations([conversation(1, row_version=1, score=7)], NOW) == frozenset()
        tx.settle_updates([InboxId(1)], NOW)
    with pytest.raises(Exception, match="terminat|clos|lost") as caught:
        late.save_conversations([conversation(1, row_version=1, score=1)], NOW)
    assert type(translated(caught.value, "db")).__name__ == "DatabaseDown"
    frozen.invalidate()
    frozen.close()
    with second.begin() as other:
        tx = SqlTx(other, writes=True)
        assert tx.conversations([key(1)])[key(1)].state.score == 7
        assert tx.heads_of_inbox(1, NOW) == []


async def test_four_workers_play_every_update_once_and_in_order(database: str, store: SqlStore, other_store: SqlStore) -> None:
    """Presses and texts of one person may come to different workers at once, doubled and mixed with those of others."""
    chats, turns = 20, 10
    updates = [update(turn * chats + chat, chat) for turn in range(turns) for chat in range(chats)]
    for start in range(0, len(updates), 16):
        part = updates[start : start + 16]
        doubled = part + random.Random(start).sample(part, k=5)
        each = (store, other_store)[start % 2]
        await each.write(put(doubled))

    def play(tx: Tx) -> int:
        heads = tx.heads_of_inbox(7, NOW)
        known = tx.conversations([head.update.conversation for head in heads])
        changed = []
        for head in heads:
            chat = int(head.update.conversation.rpartition(":")[2])
            before = known.get(head.update.conversation, conversation(chat))
            state = replace(before.state, picked=(*before.state.picked, str(head.update.update_id)))
            changed.append(replace(before, state=state))
        lost = tx.save_conversations(changed, NOW)
        tx.settle_updates([head.id for head in heads if head.update.conversation not in lost], NOW)
        return len(heads)

    async def work(mine: SqlStore) -> None:
        while await mine.write(play) or await ids_of_heads(mine, limit=1):
            pass

    await asyncio.gather(*(work(each) for each in (store, other_store, store, other_store)))
    ended = await store.read(lambda tx: tx.conversations([key(chat) for chat in range(chats)]))
    expected = {key(chat): tuple(str(turn * chats + chat) for turn in range(turns)) for chat in range(chats)}
    assert {one: found.state.picked for one, found in ended.items()} == expected
