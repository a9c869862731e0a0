"""Fetching updates over both drivers: what is confirmed when, and what stops it."""

from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.polling import ANOTHER_POLLER, BAD_TOKEN, LONGEST_WAIT_S, WEBHOOK_SET, Backoff, pulled
from bot.channels.telegram.wire import RawAnswer
from bot.model import RawUpdate, VisitorEvent
from bot.ports import ChannelDown, Unreadable
from dialogs.events import Typed
from tests.bot.channels.telegram.conftest import OpenChannel
from tests.bot.channels.telegram.malformed import MALFORMED
from tests.bot_api.faults import Fault
from tests.bot_api.people import User
from tests.bot_api.server import TOKEN, BotApi

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def said(channel: TelegramChannel, update: RawUpdate) -> str | None:
    """The text in an update, None for what cannot be read."""
    try:
        incoming = channel.read(update, NOW)
    except Unreadable:
        return None
    return incoming.event.text if isinstance(incoming, VisitorEvent) and isinstance(incoming.event, Typed) else None


async def test_updates_are_confirmed_by_the_next_pull_and_not_before(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    """A crash between pulling and storing loses nothing: the server still has them."""
    for word in ("one", "two", "three"):
        anna.says(word)
    first, offset = await channel.pull(None, 0)
    again, _ = await channel.pull(None, 0)
    assert first == again and len(api.world.updates) == 3
    assert [said(channel, update) for update in first] == ["one", "two", "three"]
    nothing, same = await channel.pull(offset, 0)
    assert (nothing, same, len(api.world.updates)) == ([], offset, 0)


async def test_a_pull_waits_for_the_first_update(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    waiting = asyncio.ensure_future(channel.pull(None, 20))
    await api.world.updates.awaited()
    anna.says("late")
    updates, _ = await waiting
    assert [said(channel, update) for update in updates] == ["late"]


async def test_at_most_a_hundred_come_at_once_and_none_is_lost(channel: TelegramChannel, anna: User) -> None:
    for number in range(250):
        anna.says(str(number))
    offset, sizes, texts = None, [], []
    for _ in range(4):
        updates, offset = await channel.pull(offset, 0)
        sizes.append(len(updates))
        texts += [said(channel, update) for update in updates]
    assert sizes == [100, 100, 50, 0]
    assert texts == [str(number) for number in range(250)]


async def test_the_updates_of_a_chat_share_a_conversation(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    group = api.cast.group("Managers", [anna])
    anna.says("hello")
    anna.forges_press("1:house")
    anna.blocks()
    anna.says("/leads", group=group)
    updates, _ = await channel.pull(None, 0)
    assert [update.conversation for update in updates] == ["telegram:4242:1001"] * 3 + [f"telegram:4242:{group.id}"]


@pytest.mark.parametrize("name", MALFORMED)
async def test_a_malformed_update_holds_nobody_up(channel: TelegramChannel, api: BotApi, anna: User, name: str) -> None:
    """One bad update of three: the others are read as ever, the bad one has an envelope and can be parked."""
    anna.says("before")
    api.world.updates.put_raw(MALFORMED[name], anna.id)
    anna.says("after")
    updates, offset = await channel.pull(None, 0)
    assert [update.update_id for update in updates] == [1, 2, 3]
    assert [said(channel, updates[0]), said(channel, updates[2])] == ["before", "after"]
    with pytest.raises(Unreadable):
        channel.read(updates[1], NOW)
    assert offset == 4


async def test_a_second_poller_is_named(channel: TelegramChannel, api: BotApi) -> None:
    waiting = asyncio.ensure_future(channel.pull(None, 20))
    await api.world.updates.awaited()
    await channel.pull(None, 0)
    with pytest.raises(ChannelDown) as down:
        await waiting
    assert (down.value.why, down.value.is_conflict) == (ANOTHER_POLLER, True)
    assert down.value.retry_after_s >= 3


async def test_a_webhook_set_by_somebody_is_named_and_can_be_taken_away(channel: TelegramChannel, api: BotApi) -> None:
    await channel.use_webhook("http://127.0.0.1:9/telegram/webhook", "s" * 32)
    with pytest.raises(ChannelDown) as down:
        await channel.pull(None, 0)
    assert (down.value.why, down.value.is_conflict) == (WEBHOOK_SET, True)
    await channel.use_polling()
    assert await channel.pull(None, 0) == ([], None)
    await channel.use_polling()
    assert len(api.ledger.of("deleteWebhook")) == 1, "only where one is set"


async def test_a_bad_token_names_the_setting(channel: TelegramChannel, api: BotApi) -> None:
    api.revoke()
    with pytest.raises(ChannelDown) as down:
        await channel.pull(None, 0)
    assert (down.value.why, down.value.is_unauthorized) == (BAD_TOKEN, True)
    assert "HOTLEAD_TELEGRAM_TOKEN" in BAD_TOKEN and down.value.retry_after_s >= 60


async def test_telegrams_own_wait_is_kept(channel: TelegramChannel, api: BotApi) -> None:
    api.faults.add(Fault(method="getUpdates", error=(429, "Too Many Requests: retry after 40", {"retry_after": 40})))
    with pytest.raises(ChannelDown) as down:
        await channel.pull(None, 0)
    assert down.value.retry_after_s == 40


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b"[1]", b'{"ok":true,"result":7}', b'{"ok":true,"result":[{"update_id":'])
async def test_an_answer_that_is_none_of_telegrams_is_tried_again(channel: TelegramChannel, api: BotApi, body: bytes) -> None:
    api.faults.add(Fault(method="getUpdates", status=200, body=body))
    with pytest.raises(ChannelDown):
        await channel.pull(None, 0)
    assert await channel.pull(None, 0) == ([], None)


async def test_an_outage_is_waited_out_with_growing_pauses(opened: OpenChannel, driver_name: str) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        channel = opened(driver_name, base=f"http://127.0.0.1:{closed.getsockname()[1]}")
        waits = []
        for _ in range(6):
            with pytest.raises(ChannelDown) as down:
                await channel.pull(None, 0)
            assert TOKEN.partition(":")[2] not in str(down.value)
            waits.append(down.value.retry_after_s)
    assert waits == [2, 4, 8, 16, 30, 30]


async def test_a_connection_that_breaks_while_waiting_is_tried_again(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    api.faults.add(Fault(method="getUpdates", close="before"))
    anna.says("kept")
    with pytest.raises(ChannelDown):
        await channel.pull(None, 0)
    updates, _ = await channel.pull(None, 0)
    assert [said(channel, update) for update in updates] == ["kept"]


def test_updates_without_any_id_are_not_fetched_in_a_circle() -> None:
    with pytest.raises(ChannelDown):
        pulled(RawAnswer(status=200, body=b'{"ok":true,"result":[{"message":{}}]}'), "4242", None, 2.0)


def test_one_update_without_an_id_is_stored_under_one_of_its_own() -> None:
    body = b'{"ok":true,"result":[{"message":{}},{"update_id":5,"message":{}}]}'
    updates, offset = pulled(RawAnswer(status=200, body=body), "4242", None, 2.0)
    assert [update.update_id < 0 for update in updates] == [True, False]
    assert offset == 6


def test_the_pause_begins_anew_after_a_success() -> None:
    backoff = Backoff()
    waits = [backoff.failed() for _ in range(20)]
    assert waits[-1] == LONGEST_WAIT_S
    backoff.succeeded()
    assert backoff.failed() == 2.0


@pytest.mark.parametrize("body", [b"[]", b"7", b'"x"', b'{"parameters":[]}', b'{"parameters":{"retry_after":"x"}}'])
def test_an_odd_refusal_is_waited_out(body: bytes) -> None:
    with pytest.raises(ChannelDown) as down:
        pulled(RawAnswer(status=500, body=body), "4242", None, 2.0)
    assert down.value.retry_after_s == 2.0
