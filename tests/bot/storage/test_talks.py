"""Talks and their messages are kept, found from both sides, and follow a group to its new id."""

from __future__ import annotations

from dataclasses import replace

from bot.model import (
    Ambiguous,
    CopyMessages,
    Delivered,
    LeadId,
    MakeTopic,
    OutboxId,
    Outcome,
    Outgoing,
    RetryLater,
    SendCard,
    SentCard,
    Talk,
    TalkMessageId,
    Told,
    TopicTrouble,
    Undeliverable,
)
from bot.ports import Tx
from bot.storage.store import SqlStore
from tests.bot.storage.records import LEASE_S, NOW, WORKER, address, after, key, lead, outgoing, talk_message

GROUP = address(-100)
TOPIC = replace(GROUP, thread=7)
COPY = CopyMessages(from_chat=5, message_ids=(3,))


def talk(chat: int = 5, lead_id: int = 1) -> Talk:
    """A talk that a person owns, in a topic."""
    return Talk(
        conversation=key(chat),
        lead=LeadId(lead_id),
        owner="person",
        since=NOW,
        person_id=50,
        person_name="Ivan",
        place=TOPIC,
        in_topic=True,
        card=9,
        topics=1,
        is_silent=True,
        spoke_at=after(3),
    )


def of_talk(payload: CopyMessages | MakeTopic | SendCard = COPY) -> Outgoing:
    """A row of the talk for the group."""
    return Outgoing(lane="card", address=GROUP, payload=payload, talk=LeadId(1))


async def claimed(store: SqlStore, *rows: Outgoing) -> list[OutboxId]:
    """Ids of the rows after they were put and leased, in the order they are sent."""
    await store.write(lambda tx: tx.put_outgoing(rows, NOW))
    return [one.id for one in await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, NOW, LEASE_S))]


async def test_a_talk_is_found_by_its_visitor_its_lead_and_its_topic(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_talk(talk()))

    assert await store.read(lambda tx: tx.talks([key(5), key(6)])) == {key(5): talk()}
    assert await store.read(lambda tx: tx.talk_of(LeadId(1))) == talk()
    assert await store.read(lambda tx: tx.talk_at(TOPIC)) == talk()
    assert await store.read(lambda tx: tx.talks([])) == {}


async def test_a_talk_is_not_found_where_it_is_not(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_talk(talk()))

    elsewhere = [GROUP, replace(TOPIC, thread=8), replace(TOPIC, chat=-200), replace(TOPIC, bot="8"), replace(TOPIC, channel="other")]
    assert [await store.read(lambda tx, at=at: tx.talk_at(at)) for at in elsewhere] == [None] * 5  # type: ignore[misc]
    assert await store.read(lambda tx: tx.talk_of(LeadId(2))) is None


async def test_a_talk_given_back_forgets_its_place_where_it_has_none(store: SqlStore) -> None:
    given_back = Talk(conversation=key(5), lead=LeadId(2), owner="bot", since=after(9))

    await store.write(lambda tx: tx.put_talk(talk()))
    await store.write(lambda tx: tx.put_talk(given_back))

    assert await store.read(lambda tx: tx.talks([key(5)])) == {key(5): given_back}


async def test_a_message_and_its_copy_are_found_from_both_sides(store: SqlStore) -> None:
    said = talk_message(5, LeadId(1))
    number = await store.write(lambda tx: tx.put_talk_message(said))
    copied = replace(said, id=number, staff_chat=-100, staff_message=77, copied_at=after(1))

    assert await store.write(lambda tx: tx.put_talk_message(copied)) == number

    assert await store.read(lambda tx: tx.visitor_said(key(5), [1, 2])) == [copied]
    assert await store.read(lambda tx: tx.staff_said(-100, [77])) == [copied]
    assert await store.read(lambda tx: tx.talk_messages(LeadId(1))) == [copied]
    assert await store.read(lambda tx: tx.visitor_said(key(5), [])) == await store.read(lambda tx: tx.staff_said(-100, [])) == []


async def test_only_what_the_other_side_lacks_of_an_album_is_gathered(store: SqlStore) -> None:
    pieces = [talk_message(5, LeadId(1), at_visitor=number, album="a") for number in (1, 2, 3, 4)]
    ids = [await store.write(lambda tx, piece=piece: tx.put_talk_message(piece)) for piece in pieces]  # type: ignore[misc]
    await store.write(lambda tx: tx.put_talk_message(replace(pieces[0], id=ids[0], copied_at=NOW)))
    await store.write(lambda tx: tx.put_talk_message(replace(pieces[1], id=ids[1], why="refused")))
    await store.write(lambda tx: tx.put_talk_message(replace(pieces[2], id=TalkMessageId(0), by="staff")))

    lacking = await store.read(lambda tx: tx.uncopied(LeadId(1), "visitor", "a"))

    assert [piece.visitor_message for piece in lacking] == [3, 4]


async def test_the_lead_of_a_card_is_found_by_the_message(store: SqlStore) -> None:
    number = await store.write(lambda tx: tx.put_lead(lead(5)))
    await store.write(lambda tx: tx.put_card(SentCard(lead=number, address=GROUP, message_id=12)))

    assert await store.read(lambda tx: tx.lead_at(GROUP, 12)) == number
    assert await store.read(lambda tx: tx.lead_at(GROUP, 13)) is None


async def test_what_the_bot_was_about_to_say_is_taken_back_and_nothing_else(store: SqlStore) -> None:
    later = outgoing(5, "reminder", lane="other", not_before=after(60))
    of_a_person = replace(outgoing(5, "from Ivan"), talk=LeadId(1))
    await store.write(lambda tx: tx.put_outgoing([outgoing(5, "question"), later, of_a_person, outgoing(6, "to Boris")], NOW))

    await store.write(lambda tx: tx.withdraw_outgoing(key(5), NOW))

    left = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, after(120), LEASE_S))
    assert [row.outgoing.payload for row in left] == [of_a_person.payload, outgoing(6, "to Boris").payload]
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 2, "dead": 0}


async def test_what_was_being_sent_when_a_person_took_over_is_not_tried_again(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_outgoing([outgoing(5), outgoing(6), outgoing(7)], NOW))
    rows = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, NOW, LEASE_S))
    for chat in (5, 6, 7):
        await store.write(lambda tx, chat=chat: tx.withdraw_outgoing(key(chat), NOW))  # type: ignore[misc]

    settled: list[tuple[OutboxId, Outcome]] = [(rows[0].id, RetryLater(after_s=1)), (rows[1].id, Ambiguous(why="lost"))]
    await store.write(lambda tx: tx.settle_outgoing(settled, WORKER, NOW))

    assert await store.write(lambda tx: tx.claim_outgoing("another", 10, after(60), LEASE_S)) == []
    assert await store.read(lambda tx: tx.outbox_depth()) == {"queued": 0, "sending": 0, "dead": 0}


async def test_a_talk_that_leaves_its_place_takes_back_what_was_for_the_staff_there_and_nothing_else(store: SqlStore) -> None:
    to_visitor = replace(of_talk(SendCard(html="w", plain="w")), address=address(5), conversation=key(5))
    of_another = replace(of_talk(SendCard(html="o", plain="o")), address=address(-200), talk=LeadId(2))
    (sending,) = await claimed(store, of_talk())
    await store.write(lambda tx: tx.put_outgoing([of_talk(), to_visitor, of_another], NOW))

    await store.write(lambda tx: tx.withdraw_talk(LeadId(1), NOW))
    await store.write(lambda tx: tx.settle_outgoing([(sending, RetryLater(after_s=1))], WORKER, NOW))

    left = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, after(60), LEASE_S))
    assert [row.outgoing.payload for row in left] == [to_visitor.payload, of_another.payload]


async def test_only_rows_of_talks_and_refused_cards_are_told_of(store: SqlStore) -> None:
    card = SendCard(html="h", plain="p", lead=LeadId(1))
    refused = replace(of_talk(card), talk=None, address=address(-200))
    rows = [of_talk(), outgoing(5), refused, replace(refused, address=address(-300))]
    first, second, third, fourth = await claimed(store, *(replace(row, lane="card") for row in rows))
    gone = Undeliverable(why="kicked", gone=True)

    def settle(tx: Tx) -> list[Told]:
        outcomes: list[tuple[OutboxId, Outcome]] = [(first, Delivered(message_id=4)), (second, gone), (third, gone), (fourth, Delivered())]
        return tx.settle_outgoing(outcomes, WORKER, NOW)

    assert await store.write(settle) == [
        Told(outgoing=of_talk(), outcome=Delivered(message_id=4)),
        Told(outgoing=replace(refused, lead=LeadId(1)), outcome=gone),
    ]


async def test_a_row_whose_topic_is_gone_waits_and_goes_out_as_it_was_routed(store: SqlStore) -> None:
    await store.write(lambda tx: tx.put_outgoing([of_talk()], NOW))
    (row,) = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, NOW, LEASE_S))
    routed = replace(row, outgoing=replace(row.outgoing, address=TOPIC, payload=replace(COPY, reply_to=2)))
    await store.write(lambda tx: tx.reroute_outgoing(routed))
    assert await store.read(lambda tx: tx.outgoing(row.id)) == routed.outgoing

    trouble = TopicTrouble(what="deleted", why="400 message thread not found")
    told = await store.write(lambda tx: tx.settle_outgoing([(row.id, trouble)], WORKER, NOW))

    assert told == [Told(outgoing=routed.outgoing, outcome=trouble)]
    (again,) = await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, NOW, LEASE_S))
    assert (again.outgoing, again.attempts, again.was_tried) == (routed.outgoing, 0, False)
    await store.write(lambda tx: tx.settle_outgoing([(row.id, Delivered())], WORKER, NOW))
    assert await store.read(lambda tx: tx.outgoing(row.id)) is None


async def test_a_group_that_moves_takes_rows_cards_talks_and_their_messages_along(store: SqlStore) -> None:
    number = await store.write(lambda tx: tx.put_lead(lead(5)))
    said = replace(talk_message(5, number), staff_chat=-100, staff_message=77)

    def fill(tx: Tx) -> None:
        tx.put_card(SentCard(lead=number, address=GROUP, message_id=12))
        tx.put_talk(replace(talk(lead_id=number), place=GROUP))
        tx.put_talk_message(said)
        tx.put_outgoing([of_talk()], NOW)

    await store.write(fill)
    await store.write(lambda tx: tx.move_chat(GROUP, -1005))

    moved = replace(GROUP, chat=-1005)
    assert [card.address for card in await store.read(lambda tx: tx.cards(number))] == [moved]
    found = await store.read(lambda tx: tx.talk_of(number))
    assert found is not None and found.place == moved
    assert [one.text for one in await store.read(lambda tx: tx.staff_said(-1005, [77]))] == ["hello"]
    assert [row.outgoing.address for row in await store.write(lambda tx: tx.claim_outgoing(WORKER, 10, NOW, LEASE_S))] == [moved]
