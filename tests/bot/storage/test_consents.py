"""The consent journal: append only, and tampering shows."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable

import pytest
from sqlalchemy import Delete, Engine, Update, delete, select, update

from bot.ports import Tx
from bot.storage import DatabaseDown, broken_consents
from bot.storage.store import SqlStore
from bot.storage.tables import consents
from bot.storage.texts import dumps
from dialogs.effects import RecordConsent
from tests.bot.storage.records import NOW, after, key

AGREED = RecordConsent(consent="marketing", text="Можно писать вам?\0", version="9f2c", given=True, purpose="news")
DECLINED = RecordConsent(consent="marketing", text="Можно писать вам?", version="9f2c", given=False)


async def fill(store: SqlStore) -> None:
    def put(tx: Tx) -> None:
        for chat in range(1, 5):
            tx.put_consent(key(chat), DECLINED, after(chat))

    await store.write(put)


async def test_a_journal_tells_what_was_agreed_to_and_when(store: SqlStore, database: str) -> None:
    def put(tx: Tx) -> None:
        tx.put_consent(key(1), DECLINED, NOW)
        tx.put_consent(key(2), AGREED, after(1))
        tx.put_consent(key(1), AGREED, after(2))

    await store.write(put)
    storable = RecordConsent(consent="marketing", text="Можно писать вам?\ufffd", version="9f2c", given=True, purpose="news")
    assert await store.read(lambda tx: tx.consents(key(1))) == [(DECLINED, NOW), (storable, after(2))]
    assert broken_consents(database) == []


async def test_rows_from_before_purposes_were_kept_match_their_proof(database: str, store: SqlStore, engine: Engine) -> None:
    await fill(store)
    with engine.begin() as connection:
        digest = connection.execute(select(consents.c.digest).where(consents.c.id == 4)).scalar_one()
        salt = connection.execute(select(consents.c.salt).where(consents.c.id == 4)).scalar_one()
    content = [salt, key(4), "marketing", "Можно писать вам?", "9f2c", False, after(4)]
    assert digest == hashlib.sha256(dumps(content).encode()).hexdigest()
    assert broken_consents(database) == []


@pytest.mark.parametrize(
    ("tampering", "shown"),
    [
        (update(consents).where(consents.c.id == 2).values(given=True), [2]),
        (update(consents).where(consents.c.id == 2).values(text="something else"), [2]),
        (update(consents).where(consents.c.id == 2).values(at=NOW), [2]),
        (update(consents).where(consents.c.id == 2).values(purpose="calls"), [2]),
        (update(consents).where(consents.c.id == 2).values(salt=None), [2]),
        (update(consents).where(consents.c.id == 2).values(digest="0" * 64), [2]),
        (update(consents).where(consents.c.id == 2).values(hash="0" * 64), [2, 3]),
        (delete(consents).where(consents.c.id == 2), [3]),
        (delete(consents).where(consents.c.id == 1), [2]),
    ],
)
async def test_a_changed_or_removed_row_shows(
    database: str, store: SqlStore, engine: Engine, tampering: Update | Delete, shown: list[int]
) -> None:
    await fill(store)
    with engine.begin() as connection:
        assert connection.execute(tampering).rowcount == 1
    assert broken_consents(database) == shown


async def test_an_erased_person_leaves_the_chain_whole(store: SqlStore, database: str) -> None:
    await fill(store)
    await store.write(lambda tx: tx.erase(key(2), NOW))
    await store.write(lambda tx: tx.put_consent(key(9), AGREED, NOW))
    assert broken_consents(database) == []
    assert await store.read(lambda tx: tx.consents(key(2))) == []


async def test_two_processes_write_one_chain(store: SqlStore, other_store: SqlStore, database: str) -> None:

    def agree(chat: int) -> Callable[[Tx], None]:
        return lambda tx: tx.put_consent(key(chat), AGREED, NOW)

    await asyncio.gather(*(each.write(agree(chat)) for chat in range(20) for each in (store, other_store)))
    assert broken_consents(database) == []
    assert len(await store.read(lambda tx: tx.consents(key(0)))) == 2


def test_a_journal_that_cannot_be_read_is_an_error_of_ours() -> None:
    with pytest.raises(DatabaseDown):
        broken_consents("postgresql://nobody@127.0.0.1:1/none")
