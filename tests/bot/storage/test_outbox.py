"""The outbox: order in a chat, lanes, leases, waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Engine, update

from bot.model import AnswerPress, CardButton, ClaimedMessage, Delivered, Lane, OutboxId, Outgoing, SendCard, SendText
from bot.ports import Tx
from bot.storage.outbox_rows import MAX_ATTEMPTS
from bot.storage.store import SqlStore
from bot.storage.tables import outbox
from dialogs.effects import Button, Message
from tests.bot.storage.records import LEASE_S, NOW, WORKER, address, after, key, outgoing


def put(*messages: Outgoing) -> Callable[[Tx], None]:
    return lambda tx: tx.put_outgoing(messages, NOW)


def claim(*, limit: int = 50, seconds: float = 0, worker: str = WORKER) -> Callable[[Tx], list[ClaimedMessage]]:
    return lambda tx: tx.claim_outgoing(worker, limit, after(seconds), LEASE_S)


def delivered(*rows: int, seconds: float = 0) -> Callable[[Tx], None]:
    return lambda tx: tx.settle_outgoing([(OutboxId(row), Delivered()) for row in rows], WORKER, after(seconds))


def words(claimed: Sequence[ClaimedMessage]) -> list[str]:
    return [one.outgoing.payload.message.text for one in claimed if isinstance(one.outgoing.payload, SendText)]


async def test_a_message_is_claimed_as_it_was_put(store: SqlStore) -> None:
    message = Message(text="Что вы ищете?", buttons=((Button(label="Дом", data="a"), Button(label="Участок", data="b")),))
    card = SendCard(html="<b>1</b>", plain="1", buttons=((CardButton(label="Взять", data="lead:1:take"),),))
    first = replace(outgoing(1, payload=SendText(message=message), message_key="k"), address=replace(address(1), thread=3))
    second = replace(outgoing(-100, lane="card", payload=card, not_before=NOW), conversation=None)
    await store.write(put(first, second))
    assert await store.write(claim()) == [
        ClaimedMessage(id=OutboxId(1), outgoing=first, attempts=0, was_tried=False),
        ClaimedMessage(id=OutboxId(2), outgoing=second, attempts=0, was_tried=False),
    ]


async def test_messages_of_a_chat_are_claimed_one_at_a_time_in_order(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "1a"), outgoing(1, "1b"), outgoing(2, "2a"), outgoing(1, "1c"), outgoing(2, "2b")))
    sent: list[str] = []
    while claimed := await store.write(claim()):
        sent += words(claimed)
        await store.write(delivered(*(one.id for one in claimed)))
    assert sent == ["1a", "2a", "1b", "2b", "1c"]


async def test_a_claimed_message_is_nobody_elses(store: SqlStore, other_store: SqlStore) -> None:
    await store.write(put(*(outgoing(chat, str(chat)) for chat in range(40))))
    claims = await asyncio.gather(*(each.write(claim(limit=10, worker=f"w{n}")) for n, each in enumerate([store, other_store] * 4)))
    claims.append(await store.write(claim(limit=40)))  # heads that two claimers reached at the same moment are passed over by one
    assert sorted(int(text) for claimed in claims for text in words(claimed)) == list(range(40))


async def test_lanes_are_served_in_order_and_within_a_chat_too(store: SqlStore) -> None:
    """A reply overtakes the mass message that waits for the same person, and what one bot owes to managers waits for no mailing."""
    await store.write(
        put(
            outgoing(1, "mass 1", lane="mass"),
            outgoing(2, "mass 2", lane="mass"),
            outgoing(3, "other 3", lane="other"),
            outgoing(4, "card 4", lane="card"),
            outgoing(5, "reply 5"),
            outgoing(1, "reply 1"),
        )
    )
    assert words(await store.write(claim(limit=3))) == ["reply 5", "reply 1", "card 4"]
    assert words(await store.write(claim())) == ["other 3", "mass 2"]
    assert await store.write(claim()) == []


async def test_the_answer_to_a_press_waits_for_nobody(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "first"), outgoing(1, "second"), outgoing(1, payload=AnswerPress(press_id="p1", text="ок"))))
    claimed = await store.write(claim())
    assert [type(one.outgoing.payload) for one in claimed] == [SendText, AnswerPress]


async def test_a_message_for_later_joins_its_queue_then_and_holds_up_nobody_before(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "tomorrow", not_before=after(100)), outgoing(1, "now")))
    assert words(await store.write(claim())) == ["now"]
    assert words(await store.write(claim(seconds=99))) == ["now"]
    await store.write(delivered(2, seconds=99))
    assert words(await store.write(claim(seconds=99))) == []
    assert words(await store.write(claim(seconds=100))) == ["tomorrow"]


async def test_a_key_is_stored_once_even_after_it_was_sent(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "one", message_key="k"), outgoing(1, "two", message_key="k"), outgoing(2, "three")))
    assert words(await store.write(claim())) == ["one", "three"]
    await store.write(delivered(1))
    await store.write(put(outgoing(1, "four", message_key="k")))
    assert await store.write(claim()) == []


async def test_a_lease_that_ran_out_is_claimed_again_as_tried(store: SqlStore, other_store: SqlStore) -> None:
    """The sender was killed after it claimed: the message may have arrived or not."""
    await store.write(put(outgoing(1, "first"), outgoing(1, "second")))
    await store.write(claim())
    assert await other_store.write(claim(seconds=LEASE_S - 1, worker="other")) == []
    again = await other_store.write(claim(seconds=LEASE_S, worker="other"))
    assert again == [ClaimedMessage(id=OutboxId(1), outgoing=outgoing(1, "first"), attempts=1, was_tried=True)]


async def test_a_late_sender_settles_nothing(store: SqlStore, other_store: SqlStore) -> None:
    """A frozen process wakes up when its message has been claimed by another."""
    await store.write(put(outgoing(1, "first")))
    await store.write(claim())
    await other_store.write(claim(seconds=20, worker="other"))
    await store.write(delivered(1, seconds=21))
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 1, "dead": 0}


async def test_a_worker_that_starts_again_gives_back_what_it_leased(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "first"), outgoing(2, "second")))
    await store.write(claim(limit=1))
    await store.write(claim(worker="other"))
    assert await store.write(lambda tx: tx.release_outgoing(WORKER)) == 1
    again = await store.write(claim(seconds=1))
    assert [(words([one]), one.was_tried) for one in again] == [(["first"], True)]


async def test_a_message_that_kills_its_senders_is_given_up_at_last(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "poison"), outgoing(1, "next")))
    for attempt in range(MAX_ATTEMPTS):
        claimed = await store.write(claim(seconds=attempt * LEASE_S))
        assert [(words([one]), one.attempts) for one in claimed] == [(["poison"], attempt)]
    assert await store.write(claim(seconds=MAX_ATTEMPTS * LEASE_S)) == []
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 1, "sending": 0, "dead": 1}
    assert words(await store.write(claim(seconds=MAX_ATTEMPTS * LEASE_S))) == ["next"]


async def test_a_row_that_cannot_be_read_is_set_aside_and_the_queue_goes_on(store: SqlStore, engine: Engine) -> None:
    await store.write(put(outgoing(1, "broken"), outgoing(1, "next"), outgoing(2, "other")))
    with engine.begin() as connection:
        connection.execute(update(outbox).where(outbox.c.id == 1).values(kind="Telepathy"))
    assert words(await store.write(claim())) == ["other"]
    assert words(await store.write(claim())) == ["next"]
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 2, "dead": 1}


async def test_cancelling_drops_what_waits_in_that_lane_and_not_what_is_being_sent(store: SqlStore) -> None:
    other: Lane = "other"
    await store.write(put(outgoing(1, "sending", lane=other)))
    await store.write(claim())

    def put_and_cancel(tx: Tx) -> int:
        waiting = [outgoing(1, "b", lane=other, message_key="b"), outgoing(1, "c", lane=other, not_before=after(50))]
        tx.put_outgoing([*waiting, outgoing(1, "reply"), outgoing(2, "theirs", lane=other)], NOW)
        return tx.cancel_outgoing(key(1), other)

    assert await store.write(put_and_cancel) == 2
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 2, "sending": 1, "dead": 0}
    await store.write(put(outgoing(1, "b again", lane=other, message_key="b")))
    await store.write(delivered(1, seconds=60))
    assert words(await store.write(claim(seconds=60))) == ["reply", "theirs"]


async def test_depth_counts_what_is_for_later_as_queued(store: SqlStore) -> None:
    await store.write(put(outgoing(1), outgoing(2, not_before=after(60)), outgoing(3)))
    await store.write(claim(limit=1))
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 2, "sending": 1, "dead": 0}


async def test_pruning_takes_what_was_done_long_ago(store: SqlStore) -> None:
    await store.write(put(*(outgoing(chat) for chat in range(1, 5))))
    await store.write(claim(limit=3))
    await store.write(delivered(1))
    await store.write(delivered(2, seconds=10))
    assert await store.write(lambda tx: tx.prune_outbox(after(10), 10)) == 1
    assert await store.write(lambda tx: tx.prune_outbox(after(11), 10)) == 1
    assert await store.write(lambda tx: tx.prune_outbox(after(11), 10)) == 0
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 1, "sending": 1, "dead": 0}
