"""Conversations: whole states, saved under the version they were seen in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, update

from bot.model import Address, ConversationKey
from bot.ports import Tx
from bot.storage.errors import DamagedRow
from bot.storage.store import SqlStore
from bot.storage.tables import conversations
from dialogs.state import Given, Pending, State
from qualification.answers import Choice, Money, Timing
from tests.bot.storage.records import NOW, after, conversation, key

FULL = State(
    script="cottages",
    version=3,
    run=2,
    status="active",
    language="ru",
    at="phone",
    seq=9,
    given={
        "timing": Given(answer=Timing(from_days=0, to_days=30, asked_on=date(2026, 11, 21)), raw="в этом месяце", node="timing"),
        "budget": Given(answer=Money(low=5e6, high=None, currency="RUB"), raw="от 5 млн \0", node="budget"),
    },
    pending=Pending(kind="did_you_mean", candidates=(Choice(option="house"),), raw="дом \U0001f600"),
    agreed={"marketing": "9f"},
    skipped=frozenset({"role"}),
    hinted_at=NOW,
)


async def test_a_conversation_is_read_back_as_it_was_saved(store: SqlStore) -> None:
    full = replace(conversation(1), state=FULL, is_test=True, address=Address(channel="t", bot="7", chat=1, thread=4))
    assert await store.write(lambda tx: tx.save_conversations([full], NOW)) == frozenset()
    loaded = await store.read(lambda tx: tx.conversations([key(1), key(2)]))
    assert loaded == {key(1): replace(full, row_version=1)}
    assert list(loaded[key(1)].state.given) == ["timing", "budget"]


async def test_words_that_no_database_takes_are_replaced(store: SqlStore) -> None:
    """A lone half of a sign has no UTF-8 form; the rest of the state must not be lost for it."""
    odd = replace(conversation(1), state=replace(FULL, first_name="A\ud800"))
    await store.write(lambda tx: tx.save_conversations([odd], NOW))
    loaded = await store.read(lambda tx: tx.conversations([key(1)]))
    assert loaded[key(1)].state.first_name == "A\ufffd"
    assert loaded[key(1)].state.given["budget"].raw == "от 5 млн \ufffd"


async def test_a_save_over_a_version_seen_by_nobody_else_raises_the_version(store: SqlStore) -> None:
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))
    await store.write(lambda tx: tx.save_conversations([conversation(1, row_version=1, score=5)], NOW))
    loaded = await store.read(lambda tx: tx.conversations([key(1)]))
    assert loaded == {key(1): conversation(1, row_version=2, score=5)}


async def test_a_conversation_may_be_saved_again_in_the_transaction_that_loaded_it(store: SqlStore) -> None:
    """Its version is remembered from loading and goes up with each save; a save over a former one is told."""
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))

    def save_twice(tx: Tx) -> list[frozenset[ConversationKey]]:
        loaded = tx.conversations([key(1)])[key(1)]
        saves = [replace(loaded, row_version=version) for version in (1, 2, 2)]
        return [tx.save_conversations([one], NOW) for one in saves]

    assert await store.write(save_twice) == [frozenset(), frozenset(), {key(1)}]
    assert (await store.read(lambda tx: tx.conversations([key(1)])))[key(1)].row_version == 3


async def test_what_was_erased_since_it_was_loaded_is_not_saved(store: SqlStore) -> None:
    """In one and the same transaction."""
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))

    def erase_and_save(tx: Tx) -> frozenset[ConversationKey]:
        loaded = tx.conversations([key(1)])[key(1)]
        tx.erase(key(1), NOW)
        return tx.save_conversations([loaded], NOW)

    assert await store.write(erase_and_save) == {key(1)}


async def test_those_changed_meanwhile_are_told_and_the_others_saved(store: SqlStore) -> None:
    """A batch in which one was overtaken, one begun twice, one erased."""
    await store.write(lambda tx: tx.save_conversations([conversation(chat) for chat in (1, 2, 3)], NOW))
    await store.write(lambda tx: tx.save_conversations([conversation(2, row_version=1, score=1)], NOW))
    batch = [
        conversation(1, row_version=1, score=9),
        conversation(2, row_version=1, score=9),
        conversation(3, score=9),
        conversation(4, row_version=5, score=9),
        conversation(5, score=9),
    ]
    assert await store.write(lambda tx: tx.save_conversations(batch, NOW)) == {key(2), key(3), key(4)}
    loaded = await store.read(lambda tx: tx.conversations([key(chat) for chat in range(1, 6)]))
    assert {one: (found.row_version, found.state.score) for one, found in loaded.items()} == {
        key(1): (2, 9),
        key(2): (2, 1),
        key(3): (1, 0),
        key(5): (1, 9),
    }


async def test_a_late_holder_saves_nothing(store: SqlStore, other_store: SqlStore) -> None:
    """A process stalls between loading and saving while another one plays the turn."""
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))
    stale = (await store.read(lambda tx: tx.conversations([key(1)])))[key(1)]
    await other_store.write(lambda tx: tx.save_conversations([replace(stale, state=FULL)], NOW))
    assert await store.write(lambda tx: tx.save_conversations([stale], NOW)) == {key(1)}


async def test_a_person_who_left_is_marked_and_unmarked(store: SqlStore) -> None:
    await store.write(lambda tx: tx.save_conversations([conversation(1), conversation(2)], NOW))

    def mark(tx: Tx) -> list[bool]:
        tx.mark_gone(key(1), gone=True, now=after(1))
        first = tx.conversations([key(1), key(2)])
        tx.mark_gone(key(1), gone=False, now=after(2))
        return [first[key(1)].is_gone, first[key(2)].is_gone, tx.conversations([key(1)])[key(1)].is_gone]

    assert await store.write(mark) == [True, False, False]
    gone = replace(conversation(1, row_version=1), is_gone=True)
    assert await store.write(lambda tx: tx.save_conversations([gone], NOW)) == frozenset()
    assert (await store.read(lambda tx: tx.conversations([key(1)])))[key(1)].is_gone


async def test_a_state_of_a_newer_program_is_named(store: SqlStore, engine: Engine) -> None:
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))
    with engine.begin() as connection:
        connection.execute(update(conversations).values(state={"format": 99}))
    with pytest.raises(DamagedRow) as caught:
        await store.read(lambda tx: tx.conversations([key(1)]))
    assert (caught.value.table, caught.value.key) == ("conversations", key(1))
