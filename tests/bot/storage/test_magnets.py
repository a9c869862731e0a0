"""Magnets, promo codes, files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.model import MagnetNumbers
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import NOW, key, lead


async def test_a_magnet_is_given_once_to_a_person(store: SqlStore, other_store: SqlStore) -> None:
    given = await asyncio.gather(*(each.write(lambda tx: tx.give_magnet_once(key(1), "plans", NOW)) for each in [store, other_store] * 5))
    assert sorted(given) == [False] * 9 + [True]
    assert await store.write(lambda tx: tx.give_magnet_once(key(2), "plans", NOW))
    assert await store.write(lambda tx: tx.give_magnet_once(key(1), "prices", NOW))


async def test_everybody_gets_a_code_of_their_own_and_keeps_it(store: SqlStore) -> None:
    codes = ["A", "B"]

    def ask(tx: Tx) -> list[str | None]:
        return [tx.promo_code(key(chat), "sale", codes) for chat in (1, 2, 1, 3)]

    assert await store.write(ask) == ["A", "B", "A", None]
    assert await store.write(ask) == ["A", "B", "A", None]
    assert await store.write(lambda tx: tx.promo_code(key(3), "sale", [*codes, "C"])) == "C"
    assert await store.write(lambda tx: tx.promo_code(key(1), "other sale", codes)) == "A"


async def test_codes_given_by_two_processes_at_once_are_different(store: SqlStore, other_store: SqlStore) -> None:
    codes = [str(number) for number in range(30)]

    def ask(chat: int) -> Callable[[Tx], str | None]:
        return lambda tx: tx.promo_code(key(chat), "sale", codes)

    given = await asyncio.gather(*(each.write(ask(chat)) for chat, each in enumerate([store, other_store] * 15)))
    assert sorted(int(code) for code in given if code is not None) == list(range(30))


async def test_a_file_id_is_remembered_the_newest(store: SqlStore) -> None:
    def remember(tx: Tx) -> list[str | None]:
        before = tx.file_id("plans.pdf@1")
        tx.put_file_id("plans.pdf@1", "AAA")
        tx.put_file_id("plans.pdf@1", "BBB")
        return [before, tx.file_id("plans.pdf@1")]

    assert await store.write(remember) == [None, "BBB"]


async def test_who_got_a_magnet_and_who_of_them_left_a_contact_is_counted_without_tests(store: SqlStore) -> None:
    def fill(tx: Tx) -> None:
        for chat in (1, 2, 3):
            tx.put_lead(lead(chat, contact_at=NOW if chat == 1 else None))
        tx.put_lead(lead(1, run=2))
        tx.put_lead(replace(lead(4, contact_at=NOW), is_test=True))
        for chat in (1, 2, 4):
            tx.give_magnet_once(key(chat), "cottages:plans", NOW)
        tx.give_magnet_once(key(3), "cottages:codes", NOW)
        tx.promo_code(key(3), "cottages:codes", ["A", "B"])
        tx.give_magnet_once(key(1), "cottages2:plans", NOW)

    await store.write(fill)
    assert await store.read(lambda tx: tx.magnet_numbers("cottages")) == {
        "codes": MagnetNumbers(given=1, codes=1),
        "plans": MagnetNumbers(given=2, contacts=1),
    }
    assert await store.read(lambda tx: tx.magnet_numbers("cottage")) == {}
