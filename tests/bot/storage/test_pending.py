"""Writes put off to the end of a work."""

from __future__ import annotations

from bot.model import Outgoing
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, after, key, outgoing


async def test_writes_put_off_keep_their_order_for_each_subject(store: SqlStore) -> None:
    def mixed(tx: Tx) -> list[Outgoing]:
        for chat in range(5):
            tx.set_timer(key(chat), "remind", 1, after(chat))
            tx.put_outgoing([outgoing(chat, "a"), outgoing(chat, "b")], NOW)
        for chat in range(0, 5, 2):
            tx.cancel_timers(key(chat))
            tx.put_outgoing([outgoing(chat, "c")], NOW)
        return [one.outgoing for one in tx.claim_outgoing("w", 10, NOW, 15)]

    assert await store.write(mixed) == [outgoing(chat, "a") for chat in range(5)]
    assert [timer.conversation for timer in await store.read(lambda tx: tx.due_timers(after(60), 10))] == [key(1), key(3)]
