"""Timers and phrases not understood."""

from __future__ import annotations

import asyncio

from bot.model import DueTimer, MissedPhrase
from bot.ports import Tx
from bot.storage.store import SqlStore
from dialogs.effects import Followed
from tests.bot.storage.records import after, key


def timer(chat: int, name: str, stamp: int, seconds: float) -> DueTimer:
    return DueTimer(conversation=key(chat), name=name, stamp=stamp, due_at=after(seconds))


async def test_timers_come_when_they_are_due_oldest_first(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        tx.set_timer(key(1), "remind", 1, after(20))
        tx.set_timer(key(2), "remind", 1, after(10))
        tx.set_timer(key(2), "nudge", 2, after(30))

    await store.write(put)
    due = await store.read(lambda tx: [tx.due_timers(after(seconds), 10) for seconds in (9, 10, 25)])
    assert due == [[], [timer(2, "remind", 1, 10)], [timer(2, "remind", 1, 10), timer(1, "remind", 1, 20)]]
    assert await store.read(lambda tx: tx.due_timers(after(60), 1)) == [timer(2, "remind", 1, 10)]
    assert await store.read(lambda tx: tx.next_timer_at()) == after(10)


async def test_a_timer_of_the_same_name_is_replaced(store: SqlStore) -> None:
    def put(tx: Tx) -> list[DueTimer]:
        tx.set_timer(key(1), "remind", 1, after(10))
        tx.set_timer(key(1), "remind", 2, after(20))
        return tx.due_timers(after(60), 10)

    assert await store.write(put) == [timer(1, "remind", 2, 20)]


async def test_cancelling_forgets_what_was_set_before_and_not_what_comes_after(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for chat in (1, 2):
            tx.set_timer(key(chat), "remind", 1, after(10))
            tx.cancel_timers(key(chat))
            tx.set_timer(key(chat), "nudge", 2, after(20))

    await store.write(put)
    assert await store.read(lambda tx: tx.due_timers(after(60), 10)) == [timer(1, "nudge", 2, 20), timer(2, "nudge", 2, 20)]
    await store.write(lambda tx: tx.cancel_timers(key(1)))
    await store.write(lambda tx: tx.cancel_timers(key(2)))
    assert await store.read(lambda tx: tx.next_timer_at()) is None


async def test_a_due_timer_is_taken_by_one(store: SqlStore, other_store: SqlStore) -> None:
    await store.write(lambda tx: tx.set_timer(key(1), "remind", 3, after(10)))
    assert await store.write(lambda tx: tx.delete_timer(timer(1, "remind", 2, 10))) is False
    taken = await asyncio.gather(*(each.write(lambda tx: tx.delete_timer(timer(1, "remind", 3, 10))) for each in [store, other_store] * 4))
    assert sorted(taken) == [False] * 7 + [True]


async def test_phrases_not_understood_are_kept_newest_first(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for number in range(3):
            tx.put_phrase(key(1), "cottages", "need", f"чего\0{number}", "ru", "nothing", after(number))

    await store.write(put)
    assert await store.read(lambda tx: tx.phrases(2)) == [
        MissedPhrase(
            id=number + 1, script="cottages", question="need", text=f"чего\ufffd{number}", language="ru", why="nothing", at=after(number)
        )
        for number in (2, 1)
    ]


async def test_what_followed_a_phrase_is_kept_with_it_once(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for person, question in ((1, "need"), (2, "need"), (1, "when")):
            tx.put_phrase(key(person), "cottages", question, "чего", "ru", "nothing", after(0))
        tx.follow_phrases(key(1), "cottages", Followed(question="need", by="answer", words="Дом", option="house"))
        tx.follow_phrases(key(1), "cottages", Followed(question="need", by="stop"))
        tx.follow_phrases(key(1), "other", Followed(question="when", by="human"))

    await store.write(put)
    found = await store.read(lambda tx: tx.phrases(3))
    first = await store.read(lambda tx: tx.phrase(1))

    assert [(one.followed_by, one.followed_words, one.followed_option) for one in found] == [
        (None, None, None), (None, None, None), ("answer", "Дом", "house")
    ]  # fmt: skip
    assert (first, await store.read(lambda tx: tx.phrase(99))) == (found[2], None)


async def test_what_followed_by_a_way_without_words_keeps_none(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        tx.put_phrase(key(1), "cottages", "need", "чего", "ru", "nothing", after(0))
        tx.follow_phrases(key(1), "cottages", Followed(question="need", by="stop"))

    await store.write(put)
    (one,) = await store.read(lambda tx: tx.phrases(1))

    assert (one.followed_by, one.followed_words, one.followed_option) == ("stop", None, None)
