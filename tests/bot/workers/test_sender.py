"""The sender: side by side, never two of one chat, and what each outcome teaches."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio
from structlog.testing import capture_logs

from bot.model import Address, ClaimedMessage, Delivered, Outcome, Outgoing, SendText, Unauthorized, Undeliverable
from bot.workers.sender import LEASE_S, MOST_IN_FLIGHT, Sender
from dialogs.effects import Message
from tests.bot.journeys import Journey, begun, until
from tests.bot.messenger import BOT, CHANNEL, GROUP, FakeChannel
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


def text(chat: int, words: str, *, bot: str = BOT) -> Outgoing:
    return Outgoing(lane="reply", address=Address(channel=CHANNEL, bot=bot, chat=chat), payload=SendText(message=Message(text=words)))


async def queue(journey: Journey, *messages: Outgoing) -> None:
    await journey.store.write(lambda tx: tx.put_outgoing(messages, journey.clock.now()))


class Slow(FakeChannel):
    """A messenger whose sends end when the test lets them."""

    def __init__(self) -> None:
        super().__init__()
        self.under_way: dict[str, asyncio.Event] = {}
        self.most = 0
        self.order: list[str] = []

    async def send(self, message: ClaimedMessage) -> Outcome:
        """Wait for `let`."""
        payload = message.outgoing.payload
        assert isinstance(payload, SendText)
        words = payload.message.text
        self.under_way[words] = asyncio.Event()
        self.most = max(self.most, len(self.under_way))
        await self.under_way[words].wait()
        del self.under_way[words]
        self.order.append(words)
        return Delivered(message_id=1)

    async def let(self, words: str) -> None:
        """Let this one be sent, as soon as its send is under way."""
        await until(lambda: words in self.under_way)
        self.under_way[words].set()


def sender(journey: Journey, *channels: FakeChannel, worker: str = "sender") -> Sender:
    return Sender(journey.desk, channels, journey.store, journey.wakeup, journey.clock, worker=worker)


async def test_many_chats_are_served_side_by_side_up_to_the_limit_and_each_in_order(journey: Journey) -> None:
    slow, stop = Slow(), asyncio.Event()
    await queue(journey, *(text(chat, f"{chat}/{number}") for number in (1, 2) for chat in range(40)))
    running = asyncio.create_task(sender(journey, slow).run(stop))
    await until(lambda: len(slow.under_way) == MOST_IN_FLIGHT)
    assert sorted({words.partition("/")[2] for words in slow.under_way}) == ["1"]
    async with asyncio.timeout(60):
        while len(slow.order) < 80:
            for words in list(slow.under_way):
                slow.under_way[words].set()
            await asyncio.sleep(0)
    stop.set()
    await running
    assert slow.most == MOST_IN_FLIGHT
    for chat in range(40):
        assert [words for words in slow.order if words.startswith(f"{chat}/")] == [f"{chat}/1", f"{chat}/2"]


async def test_one_slow_chat_keeps_nobody_else_waiting(journey: Journey) -> None:
    slow, stop = Slow(), asyncio.Event()
    await queue(journey, text(1, "slow"), text(2, "a"), text(2, "b"), text(2, "c"))
    running = asyncio.create_task(sender(journey, slow).run(stop))
    for words in ("a", "b", "c"):
        await slow.let(words)
    await until(lambda: slow.order == ["a", "b", "c"])
    await slow.let("slow")
    stop.set()
    await running
    assert slow.order == ["a", "b", "c", "slow"]


async def test_at_the_stop_what_is_under_way_is_finished_and_nothing_more_begun(journey: Journey) -> None:
    slow, stop = Slow(), asyncio.Event()
    await queue(journey, text(1, "first"), text(1, "second"))
    running = asyncio.create_task(sender(journey, slow).run(stop))
    await until(lambda: "first" in slow.under_way)
    stop.set()
    await slow.let("first")
    async with asyncio.timeout(20):
        await running
    assert slow.order == ["first"]
    depth = await journey.ask(lambda tx: tx.outbox_depth())
    assert (depth["queued"], depth["sending"]) == (1, 0)


async def test_what_a_killed_sender_had_in_hand_goes_out_again_at_once_and_a_card_is_marked(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.store.write(lambda tx: tx.put_outgoing([_again(journey)], journey.clock.now()))
    worker = f"sender {id(journey.store)}"
    claimed = await journey.store.write(lambda tx: tx.claim_outgoing(worker, 10, journey.clock.now(), 3600.0))
    assert len(claimed) == 1
    await journey.deliver()
    assert [card.text.startswith("[repeat]\n") for card in journey.cards()] == [False, True]


def _again(journey: Journey) -> Outgoing:
    first = next(message.outgoing for message in journey.channel.attempts if message.outgoing.key == f"card:1:{GROUP.chat}")
    return Outgoing(lane="card", address=first.address, payload=first.payload, lead=first.lead)


async def test_another_workers_leases_are_left_alone_until_they_end(journey: Journey) -> None:
    await queue(journey, text(7, "hello"))
    await journey.store.write(lambda tx: tx.claim_outgoing("somebody else", 10, journey.clock.now(), 15.0))
    await journey.deliver()
    assert journey.channel.messages == []
    await journey.passes(timedelta(seconds=16))
    assert [message.text for message in journey.channel.messages] == ["hello"]


async def test_a_refused_token_pauses_its_bot_and_no_other(journey: Journey) -> None:
    refused, other = FakeChannel(), FakeChannel()
    refused.bot = "2"
    refused.outcomes[1] = [Unauthorized(why="401")]
    await queue(journey, text(1, "one", bot="2"), text(3, "fine"))
    sending = sender(journey, refused, other)
    with capture_logs() as logs:
        await _until_idle(journey, sending)
        await queue(journey, text(2, "two", bot="2"))
        await _until_idle(journey, sending)
    assert len(refused.attempts) == 1
    assert [message.text for message in other.messages] == ["fine"]
    assert {log["event"] for log in logs} == {"the token is refused, sending pauses"}
    journey.clock.pass_(timedelta(seconds=61))
    await _until_idle(journey, sending)
    assert [message.text for message in refused.messages] == ["one", "two"]


async def _until_idle(journey: Journey, sending: Sender) -> None:
    for _ in range(4):
        stop = asyncio.Event()
        journey.wakeup.when_idle = stop.set
        await sending.run(stop)


async def test_messages_of_a_bot_that_is_not_here_wait_for_it(journey: Journey) -> None:
    await queue(journey, text(1, "hello", bot="9"))
    await journey.deliver()
    depth = await journey.ask(lambda tx: tx.outbox_depth())
    assert (depth["queued"], depth["dead"]) == (1, 0)


async def test_a_channel_that_raises_is_named_and_its_message_tried_again(journey: Journey) -> None:
    class Raising(FakeChannel):
        """Breaks its promise once."""

        async def send(self, message: ClaimedMessage) -> Outcome:
            if not self.attempts:
                self.attempts.append(message)
                raise RuntimeError("a bug")
            return await super().send(message)

    raising = Raising()
    await queue(journey, text(7, "hello"))
    sending = sender(journey, raising)
    with capture_logs() as logs:
        await _until_idle(journey, sending)
    assert [(log["event"], log["error"]) for log in logs] == [("a channel broke its promise not to raise", "RuntimeError")]
    journey.clock.pass_(timedelta(minutes=1))
    await _until_idle(journey, sending)
    assert [message.text for message in raising.messages] == ["hello"]


async def test_a_blocked_bot_is_noted_and_the_rest_of_the_queue_dropped(journey: Journey) -> None:
    journey.channel.outcomes[7] = [Undeliverable(why="bot was blocked by the user", gone=True)]
    anna = journey.person(7)
    await anna.starts()
    assert (await journey.ask(lambda tx: tx.conversations([anna.key])))[anna.key].is_gone
    assert len(journey.channel.attempts) == 1
    await anna.starts()
    assert len(journey.channel.attempts) == 2


async def test_a_card_that_reaches_nobody_is_named_in_the_log(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [Undeliverable(why="the bot was kicked")]
    with capture_logs() as logs:
        await hot_lead(journey)
    assert [(log["event"], log["chat"]) for log in logs] == [("a card cannot be delivered", GROUP.chat)]


async def test_a_send_that_outlives_its_lease_is_not_begun_a_second_time(journey: Journey) -> None:
    slow, stop = Slow(), asyncio.Event()
    await queue(journey, text(1, "long"))
    running = asyncio.create_task(sender(journey, slow).run(stop))
    await until(lambda: "long" in slow.under_way)
    journey.clock.pass_(timedelta(seconds=LEASE_S + 1))
    await queue(journey, text(2, "other"))
    await slow.let("other")
    await until(lambda: slow.order == ["other"])
    await slow.let("long")
    stop.set()
    await running
    assert slow.order == ["other", "long"]
    depth = await journey.ask(lambda tx: tx.outbox_depth())
    assert (depth["queued"], depth["sending"], depth["dead"]) == (0, 0, 0)


async def test_sends_under_way_when_the_token_is_refused_are_the_last_for_a_while(journey: Journey) -> None:
    refused = FakeChannel()
    refused.outcomes = {chat: [Unauthorized(why="401")] for chat in range(100)}
    await queue(journey, *(text(chat, "hello") for chat in range(100)))
    with capture_logs():
        await _until_idle(journey, sender(journey, refused))
    assert len(refused.attempts) <= MOST_IN_FLIGHT
    assert (await journey.ask(lambda tx: tx.outbox_depth()))["queued"] == 100
