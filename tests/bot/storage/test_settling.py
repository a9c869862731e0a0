"""What becomes of a message after each outcome of its send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine, select

from bot.model import (
    Ambiguous,
    ClaimedMessage,
    Delivered,
    EditCard,
    LeadId,
    Migrated,
    OutboxId,
    Outcome,
    Outgoing,
    RetryLater,
    SendCard,
    SendFile,
    SendText,
    SentCard,
    Unauthorized,
    Undeliverable,
)
from bot.ports import Tx
from bot.storage.outbox_rows import MAX_ATTEMPTS
from bot.storage.settling import LONGEST_WAIT_S, UNAUTHORIZED_WAIT_S, wait_after
from bot.storage.store import SqlStore
from bot.storage.tables import outbox
from dialogs.effects import Message
from tests.bot.storage.records import LEASE_S, NOW, WORKER, address, after, conversation, key, lead, outgoing

CARD = SendCard(html="<b>1</b>", plain="1")
EMPTY = {"queued": 0, "sending": 0, "dead": 0}


def put(*messages: Outgoing) -> Callable[[Tx], None]:
    return lambda tx: tx.put_outgoing(messages, NOW)


def claim(seconds: float = 0) -> Callable[[Tx], list[ClaimedMessage]]:
    return lambda tx: tx.claim_outgoing(WORKER, 50, after(seconds), LEASE_S)


def settle(*outcomes: tuple[int, Outcome], seconds: float = 0) -> Callable[[Tx], None]:
    return lambda tx: tx.settle_outgoing([(OutboxId(row), outcome) for row, outcome in outcomes], WORKER, after(seconds))


async def claimed_words(store: SqlStore, seconds: float) -> list[tuple[str, int, bool]]:
    """(words, attempts, was_tried) of what is claimed then."""
    return [
        (one.outgoing.payload.message.text, one.attempts, one.was_tried)
        for one in await store.write(claim(seconds))
        if isinstance(one.outgoing.payload, SendText)
    ]


async def test_a_delivered_message_is_done_and_its_words_are_forgotten(store: SqlStore, engine: Engine) -> None:
    await store.write(put(outgoing(1, "hello")))
    await store.write(claim())
    await store.write(settle((1, Delivered(message_id=77))))
    assert await store.read(lambda tx: tx.outbox_depth()) == EMPTY
    with engine.connect() as connection:
        assert connection.execute(select(outbox.c.payload, outbox.c.settled_at, outbox.c.lease_by)).one() == ("", NOW, None)


async def test_a_delivered_card_is_remembered_where_it_stands(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))
    edit = EditCard(message_id=0, html="", plain="")
    await store.write(
        put(
            outgoing(-100, lane="card", payload=replace(CARD, lead=given)),
            outgoing(-200, lane="card", payload=CARD, about=given),
            outgoing(-300, lane="card", payload=edit, about=given),
            outgoing(-400, lane="card", payload=replace(CARD, lead=LeadId(99))),
        )
    )
    await store.write(claim())
    await store.write(settle(*((row, Delivered(message_id=500 + row)) for row in range(1, 5))))
    assert await store.read(lambda tx: tx.cards(given)) == [
        SentCard(lead=given, address=address(-200), message_id=502),
        SentCard(lead=given, address=address(-100), message_id=501),
    ]
    assert await store.read(lambda tx: tx.outbox_depth()) == EMPTY


async def test_the_id_of_an_uploaded_file_is_remembered(store: SqlStore) -> None:
    file = SendFile(path="files/plans.pdf", caption="Планировки", cache_key="plans@1")
    await store.write(put(outgoing(1, payload=file), outgoing(2, payload=replace(file, cache_key="plans@2"))))
    await store.write(claim())
    await store.write(settle((1, Delivered(message_id=5, file_id="AAA")), (2, Delivered(message_id=6))))
    assert await store.read(lambda tx: (tx.file_id("plans@1"), tx.file_id("plans@2"))) == ("AAA", None)


async def test_a_chat_told_to_wait_waits_exactly_and_the_others_go_on(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "first"), outgoing(1, "second"), outgoing(2, "other"), outgoing(2, "other's next")))
    await store.write(claim())
    await store.write(settle((1, RetryLater(after_s=60, why="too many requests")), (3, Delivered())))
    assert await claimed_words(store, 59.9) == [("other's next", 0, False)]
    assert await claimed_words(store, 60) == [("first", 0, False)]


async def test_a_wait_survives_a_restart(store: SqlStore, other_store: SqlStore) -> None:
    """An hour told by the messenger, and the process is started anew within it."""
    await store.write(put(outgoing(-100, "card"), outgoing(5, "reply")))
    await store.write(claim())
    await store.write(settle((1, RetryLater(after_s=3600)), (2, RetryLater(after_s=3600, scope="bot"))))
    await store.close()
    assert await claimed_words(other_store, 3599) == []
    assert await claimed_words(other_store, 3600) == [("card", 0, False), ("reply", 0, False)]


async def test_a_reply_does_not_slip_past_a_waiting_message_of_a_later_lane(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "mass", lane="mass")))
    await store.write(claim())
    await store.write(settle((1, RetryLater(after_s=30))))
    await store.write(put(outgoing(1, "reply")))
    assert await claimed_words(store, 29) == []
    assert await claimed_words(store, 30) == [("reply", 0, False)]


async def test_a_bot_told_to_wait_sends_nothing_and_then_everything_in_order(store: SqlStore) -> None:
    other_bot = replace(outgoing(3, "other bot"), address=replace(address(3), bot="8"))
    await store.write(put(outgoing(1, "1a"), outgoing(1, "1b"), outgoing(2, "2a")))
    await store.write(claim())
    await store.write(settle((1, RetryLater(after_s=30, scope="bot")), (3, RetryLater(after_s=5, scope="bot"))))
    await store.write(put(outgoing(4, "4a"), other_bot))
    assert await claimed_words(store, 29) == [("other bot", 0, False)]
    assert await claimed_words(store, 30) == [("1a", 0, False), ("2a", 0, False), ("4a", 0, False)]


async def test_waiting_for_the_messenger_never_uses_up_the_tries(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "patient")))
    for attempt in range(3 * MAX_ATTEMPTS):
        assert await claimed_words(store, attempt * 60) == [("patient", 0, False)]
        await store.write(settle((1, RetryLater(after_s=60)), seconds=attempt * 60))


async def test_an_ambiguous_send_is_tried_again_marked_and_the_chat_waits(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "first"), outgoing(1, "second")))
    await store.write(claim())
    await store.write(settle((1, Ambiguous(why="reset"))))
    wait_s = wait_after(1, 1).total_seconds()
    assert await claimed_words(store, wait_s - 0.001) == []
    assert await claimed_words(store, wait_s) == [("first", 1, True)]


async def test_a_mark_of_a_former_try_is_kept_while_the_messenger_makes_us_wait(store: SqlStore) -> None:
    """Tried once with no answer, then refused for a minute: the third send is still a possible repeat."""
    await store.write(put(outgoing(1, "card")))
    await store.write(claim())
    await store.write(settle((1, Ambiguous(why="reset"))))
    await store.write(claim(10))
    await store.write(settle((1, RetryLater(after_s=60)), seconds=10))
    assert await claimed_words(store, 70) == [("card", 1, True)]


async def test_a_message_is_given_up_after_so_many_ambiguous_sends_and_stays_visible(store: SqlStore, engine: Engine) -> None:
    await store.write(put(outgoing(1, "first"), outgoing(1, "second")))
    seconds = 0.0
    for attempt in range(MAX_ATTEMPTS):
        assert await claimed_words(store, seconds) == [("first", attempt, attempt > 0)]
        await store.write(settle((1, Ambiguous(why="timeout")), seconds=seconds))
        seconds += 2 * LONGEST_WAIT_S
    assert await claimed_words(store, seconds) == [("second", 0, False)]
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 1, "dead": 1}
    with engine.connect() as connection:
        row = connection.execute(select(outbox.c.why, outbox.c.payload).where(outbox.c.dead_at.is_not(None))).one()
    assert (row.why, "first" in row.payload) == ("timeout", True)


def test_waits_double_up_to_a_cap_and_are_spread() -> None:
    plain = [wait_after(attempts, 0) for attempts in range(1, 11)]
    assert plain == [timedelta(seconds=each) for each in (2, 4, 8, 16, 32, 64, 128, 256, 300, 300)]
    spread = {wait_after(1, row) for row in range(1000)}
    assert len(spread) > 500
    assert all(timedelta(seconds=2) <= each <= timedelta(seconds=2.5) for each in spread)


async def test_a_refusal_of_one_message_leaves_the_person_reachable(store: SqlStore) -> None:
    await store.write(lambda tx: tx.save_conversations([conversation(1)], NOW))
    await store.write(put(outgoing(1, "too long"), outgoing(1, "next")))
    await store.write(claim())
    await store.write(settle((1, Undeliverable(why="message is too long"))))
    assert await claimed_words(store, 0) == [("next", 0, False)]
    assert not (await store.read(lambda tx: tx.conversations([key(1)])))[key(1)].is_gone


async def test_words_about_nobody_in_particular_are_not_kept_when_given_up(store: SqlStore, engine: Engine) -> None:
    """A list of leads names many people, and none of them would be found in it when they are erased."""
    listed = Outgoing(lane="card", address=address(-100), payload=SendCard(html="#1 Anna", plain="#1 Anna"))
    await store.write(put(listed, outgoing(1, "hello")))
    await store.write(claim())
    await store.write(settle((1, Undeliverable(why="no rights")), (2, Undeliverable(why="message is too long"))))
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(select(outbox.c.why, outbox.c.payload != "").order_by(outbox.c.id))]
    assert rows == [("no rights", False), ("message is too long", True)]


async def test_a_person_who_blocked_the_bot_is_marked_and_gets_no_further_attempt(store: SqlStore) -> None:
    """Their other messages are dropped, those of others and later ones are not."""
    await store.write(lambda tx: tx.save_conversations([conversation(1), conversation(2)], NOW))
    await store.write(put(outgoing(1, "a"), outgoing(1, "b"), outgoing(1, "nudge", lane="other", not_before=after(50)), outgoing(2, "c")))
    await store.write(claim())
    await store.write(settle((1, Undeliverable(why="bot was blocked by the user", gone=True)), (4, Delivered())))
    assert await claimed_words(store, 100) == []
    found = await store.read(lambda tx: tx.conversations([key(1), key(2)]))
    assert [found[key(1)].is_gone, found[key(2)].is_gone] == [True, False]
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 0, "dead": 1}
    await store.write(put(outgoing(1, "they wrote again")))
    assert await claimed_words(store, 100) == [("they wrote again", 0, False)]


async def test_a_group_with_a_new_id_is_followed_by_its_messages_and_cards(store: SqlStore) -> None:
    given = await store.write(lambda tx: tx.put_lead(lead(1)))
    second = await store.write(lambda tx: tx.put_lead(lead(2)))

    def put_cards(tx: Tx) -> None:
        tx.put_card(SentCard(lead=given, address=address(-5), message_id=1))
        tx.put_card(SentCard(lead=second, address=address(-5), message_id=2))
        tx.put_card(SentCard(lead=second, address=address(-100500), message_id=3))

    await store.write(put_cards)
    later = outgoing(-5, "c", not_before=after(50))
    await store.write(put(outgoing(-5, "a"), outgoing(-5, "b"), later, outgoing(-6, "other group")))
    await store.write(claim())
    await store.write(settle((1, Migrated(new_chat=-100500)), (4, Delivered())))
    again = await store.write(claim())
    message = SendText(message=Message(text="a"))
    assert [(one.outgoing.payload, one.outgoing.address, one.was_tried) for one in again] == [(message, address(-100500), False)]
    await store.write(settle((1, Delivered())))
    chats = []
    while rest := await store.write(claim(60)):
        chats += [one.outgoing.address.chat for one in rest]
        await store.write(settle(*((one.id, Delivered()) for one in rest), seconds=60))
    assert chats == [-100500, -100500]
    assert await store.read(lambda tx: tx.cards(given)) == [SentCard(lead=given, address=address(-100500), message_id=1)]
    assert SentCard(lead=second, address=address(-100500), message_id=3) in await store.read(lambda tx: tx.cards(second))


async def test_a_refused_token_holds_the_bot_for_a_minute(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "a"), outgoing(2, "b")))
    await store.write(claim())
    await store.write(settle((1, Unauthorized(why="Unauthorized")), (2, Unauthorized(why="Unauthorized"))))
    assert await claimed_words(store, UNAUTHORIZED_WAIT_S - 1) == []
    assert await claimed_words(store, UNAUTHORIZED_WAIT_S) == [("a", 0, False), ("b", 0, False)]


async def test_settling_twice_or_what_is_not_there_changes_nothing(store: SqlStore) -> None:
    await store.write(put(outgoing(1, "a")))
    await store.write(claim())
    await store.write(settle((1, Delivered()), (1, Ambiguous(why="x")), (99, Delivered())))
    await store.write(settle((1, Undeliverable(why="x", gone=True))))
    assert await store.read(lambda tx: tx.outbox_depth()) == EMPTY
