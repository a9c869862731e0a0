"""What became of a send when something goes wrong, over both drivers and in the table alone."""

from __future__ import annotations

import socket

import pytest

from bot.channels.telegram import aiogram
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import Pace
from bot.channels.telegram.opening import open_driver
from bot.channels.telegram.outcomes import outcome, remedy
from bot.channels.telegram.wire import Accepted, Call, Lost, NotSent, Refused, plain_description, redact
from bot.model import (
    Ambiguous,
    AnswerPress,
    Delivered,
    EditCard,
    Migrated,
    Outcome,
    RetryLater,
    SendCard,
    Unauthorized,
    Undeliverable,
)
from tests.bot.channels.telegram.conftest import OpenChannel
from tests.bot.channels.telegram.rows import row, words
from tests.bot_api.faults import Fault
from tests.bot_api.people import User
from tests.bot_api.server import TOKEN, BotApi

REFUSALS: list[tuple[tuple[int, str, dict[str, int]], Outcome]] = [
    (
        (429, "Too Many Requests: retry after 7", {"retry_after": 7}),
        RetryLater(after_s=7.0, scope="chat", why="429 too many requests"),
    ),
    (
        (403, "Forbidden: bot was blocked by the user", {}),
        Undeliverable(why="403 forbidden: bot was blocked by the user", gone=True),
    ),
    ((403, "Forbidden: user is deactivated", {}), Undeliverable(why="403 forbidden: user is deactivated", gone=True)),
    (
        (403, "Forbidden: bot was kicked from the supergroup chat", {}),
        Undeliverable(why="403 forbidden: bot was kicked from the supergroup chat", gone=True),
    ),
    (
        (403, "Forbidden: bot can't initiate conversation with a user", {}),
        Undeliverable(why="403 forbidden: bot can't initiate conversation with a user", gone=True),
    ),
    ((400, "Bad Request: chat not found", {}), Undeliverable(why="400 chat not found", gone=True)),
    ((400, "Bad Request: PEER_ID_INVALID", {}), Undeliverable(why="400 peer_id_invalid", gone=True)),
    ((400, "Bad Request: BUTTON_DATA_INVALID", {}), Undeliverable(why="400 button_data_invalid")),
    ((400, "Bad Request: message text is empty", {}), Undeliverable(why="400 message text is empty")),
    ((400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": -1005}), Migrated(new_chat=-1005)),
    ((401, "Unauthorized", {}), Unauthorized(why="401 unauthorized")),
    ((404, "Not Found", {}), Unauthorized(why="404 not found")),
    ((404, "Not Found: method not found", {}), Undeliverable(why="404 not found: method not found")),
    ((413, "Request Entity Too Large", {}), Undeliverable(why="413 request entity too large")),
    ((429, "Too Many Requests", {}), RetryLater(after_s=5.0, scope="chat", why="429 too many requests")),
    ((429, "Too Many Requests", {"retry_after": 0}), RetryLater(after_s=5.0, scope="chat", why="429 too many requests")),
    ((406, "Not Acceptable: FROZEN_METHOD_INVALID", {}), Undeliverable(why="406 not acceptable: frozen_method_invalid")),
    ((503, "Service Unavailable", {}), RetryLater(after_s=5.0, scope="bot", why="503 service unavailable")),
    (
        (409, "Conflict: terminated by other", {}),
        RetryLater(after_s=5.0, scope="bot", why="409 conflict: terminated by other"),
    ),
]


@pytest.mark.parametrize(("error", "expected"), REFUSALS, ids=[error[1] for error, _ in REFUSALS])
async def test_a_refusal_means_the_same_over_both_drivers(
    channel: TelegramChannel, api: BotApi, anna: User, error: tuple[int, str, dict[str, int]], expected: Outcome
) -> None:
    api.faults.add(Fault(method="sendMessage", error=error))
    assert await channel.send(row(words("Hello"), anna.id)) == expected
    assert not anna.shown
    assert len(api.ledger.calls) == 1, "one attempt, no retry inside the channel"


async def test_an_internal_error_of_the_server_is_tried_later(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    api.faults.add(Fault(method="sendMessage", error=(500, "Internal Server Error: restart", {})))
    became = await channel.send(row(words("Hello"), anna.id))
    assert became == RetryLater(after_s=5.0, scope="bot", why="500 internal server error: restart")


@pytest.mark.parametrize("status", [502, 504])
async def test_a_gateways_page_leaves_it_open_whether_the_message_arrived(
    channel: TelegramChannel, api: BotApi, anna: User, status: int
) -> None:
    api.faults.add(Fault(method="sendMessage", status=status, body=b"<html>Bad Gateway</html>"))
    assert await channel.send(row(words("Hello"), anna.id)) == Ambiguous(why=f"HTTP {status}, not from Telegram")


@pytest.mark.parametrize("status", [403, 404])
async def test_a_proxys_refusal_marks_nobody_as_gone(channel: TelegramChannel, api: BotApi, anna: User, status: int) -> None:
    """A page of a firewall with 403 or 404 is not Telegram saying that the person blocked the bot or the token is bad."""
    api.faults.add(Fault(method="sendMessage", status=status, body=b"<html>Forbidden</html>"))
    became = await channel.send(row(words("Hello"), anna.id))
    assert became == RetryLater(after_s=3.0, scope="bot", why=f"HTTP {status}, not from Telegram")


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b'{"ok":true}', b'{"ok":false,"description":"No"}'])
async def test_an_answer_that_makes_no_sense_leaves_it_open(channel: TelegramChannel, api: BotApi, anna: User, body: bytes) -> None:
    api.faults.add(Fault(method="sendMessage", status=200, body=body))
    became = await channel.send(row(words("Hello"), anna.id))
    assert isinstance(became, Ambiguous)


async def test_an_answer_that_does_not_come_in_time_leaves_it_open(api: BotApi, anna: User, driver_name: str) -> None:
    api.faults.add(Fault(times=None, delay_s=0.5))
    driver = open_driver(driver_name, TOKEN, api.base)
    call = Call(method="sendMessage", parameters={"chat_id": anna.id, "text": "x"})
    replies = [await driver.call(call, timeout_s=0.02), await driver.fetch(call, timeout_s=0.02)]
    await driver.close()
    assert all(isinstance(reply, Lost) and TOKEN.partition(":")[2] not in reply.why for reply in replies)


async def test_a_connection_that_cannot_be_made_is_tried_later(api: BotApi, anna: User, opened: OpenChannel, driver_name: str) -> None:
    """Nothing was written, so nothing can have arrived: no mark, no duplicate."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        channel = opened(driver_name, base=f"http://127.0.0.1:{closed.getsockname()[1]}")
        became = await channel.send(row(words("Hello"), anna.id))
    assert isinstance(became, RetryLater) and became.scope == "bot"
    assert TOKEN.partition(":")[2] not in became.why


@pytest.mark.parametrize(("close", "arrived"), [("before", 0), ("after", 1)])
async def test_a_connection_that_breaks_after_the_request_leaves_it_open(
    channel: TelegramChannel, api: BotApi, anna: User, close: str, arrived: int
) -> None:
    """Telegram has no idempotency: only the outbox may decide to send such a message again, and marks it."""
    api.faults.add(Fault(method="sendMessage", close="before" if close == "before" else "after"))
    became = await channel.send(row(words("Hello"), anna.id))
    assert isinstance(became, Ambiguous)
    assert TOKEN.partition(":")[2] not in became.why
    assert len(anna.shown) == arrived
    assert len(api.ledger.calls) == 1


async def test_a_revoked_token_stops_everything(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    api.revoke()
    assert await channel.send(row(words("Hello"), anna.id)) == Unauthorized(why="401 unauthorized")


async def test_a_person_who_blocked_the_bot_is_gone_and_can_come_back(channel: TelegramChannel, anna: User) -> None:
    anna.blocks()
    became = await channel.send(row(words("Hello"), anna.id))
    assert isinstance(became, Undeliverable) and became.gone
    anna.unblocks()
    assert isinstance(await channel.send(row(words("Hello"), anna.id)), Delivered)


async def test_a_stranger_cannot_be_written_to(channel: TelegramChannel) -> None:
    assert await channel.send(row(words("Hello"), 999)) == Undeliverable(why="400 chat not found", gone=True)


async def test_a_group_that_became_a_supergroup_tells_its_new_id(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    group = api.cast.group("Managers", [anna])
    upgraded = group.becomes_supergroup()
    assert await channel.send(row(words("Card"), group.id)) == Migrated(new_chat=upgraded.id)
    assert isinstance(await channel.send(row(words("Card"), upgraded.id)), Delivered)


async def test_a_card_for_a_topic_that_is_gone_arrives_in_the_general_one(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    group = api.cast.group("Managers", [anna], threads=[5])
    card = SendCard(html="<b>Lead</b>", plain="Lead")
    assert await channel.send(row(card, group.id, lane="card", thread=5)) == Delivered(message_id=1)
    group.chat.threads.clear()
    assert await channel.send(row(card, group.id, number=2, lane="card", thread=5)) == Delivered(message_id=2)
    assert [got.raw.get("message_thread_id") for got in group.shown] == [5, None]
    assert [call.code for call in api.ledger.of("sendMessage")] == [200, 400, 200]


@pytest.mark.parametrize("payload", [EditCard(message_id=77, html="x", plain="x"), AnswerPress(press_id="123")])
async def test_editing_what_is_not_there_any_more_is_no_failure(
    channel: TelegramChannel, anna: User, payload: EditCard | AnswerPress
) -> None:
    assert await channel.send(row(payload, anna.id)) == Delivered()


async def test_a_429_holds_the_chat_and_several_at_once_hold_the_bot(channel: TelegramChannel, api: BotApi) -> None:
    people = [api.cast.user(str(number), has_started=True) for number in range(4)]
    api.faults.add(Fault(method="sendMessage", times=None, error=(429, "Too Many Requests", {"retry_after": 30})))
    became = [await channel.send(row(words("Hello"), person.id)) for person in people]
    assert [outcome.scope for outcome in became if isinstance(outcome, RetryLater)] == ["chat", "chat", "bot", "bot"]


async def test_a_long_text_goes_on_where_it_stopped(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    text = " ".join(f"word{number}" for number in range(1500))
    api.faults.add(Fault(method="sendMessage", nth=2, error=(429, "Too Many Requests", {"retry_after": 3})))
    held = await channel.send(row(words(text), anna.id, number=5))
    assert isinstance(held, RetryLater) and held.after_s == 3
    assert isinstance(await channel.send(row(words(text), anna.id, number=5)), Delivered)
    assert " ".join(got.text for got in anna.shown) == text


async def test_more_than_a_chat_takes_is_held_back_before_it_is_sent(
    opened: OpenChannel, api: BotApi, anna: User, driver_name: str
) -> None:
    channel = opened(driver_name, Pace(chat_burst=2, group_per_min=1, bulk_per_s=None, replies_per_s=None))
    group = api.cast.group("Managers", [anna])
    held = RetryLater(after_s=1.0, scope="chat", why="held back by our own rate")
    assert [await channel.send(row(words(text), anna.id)) for text in "abc"][2:] == [held]
    became = [await channel.send(row(words(text), group.id, lane="card")) for text in "ab"]
    assert became[1] == RetryLater(after_s=60.0, scope="chat", why="held back by our own rate")
    assert await channel.send(row(AnswerPress(press_id="1"), anna.id)) == Delivered(), "a spinner never waits"
    assert len(api.ledger.of("sendMessage")) == 3


@pytest.mark.parametrize(
    ("code", "description", "expected"),
    [
        (400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0', "plain"),
        (400, "Bad Request: message is too long", "plain"),
        (400, "Bad Request: wrong remote file identifier specified: Wrong string length", "upload_again"),
        (400, "Bad Request: message thread not found", "no_thread"),
        (400, "Bad Request: TOPIC_CLOSED", "no_thread"),
        (400, "Bad Request: chat not found", None),
        (500, "can't parse entities", None),
    ],
)
def test_some_refusals_can_be_remedied_once(code: int, description: str, expected: str | None) -> None:
    assert remedy(Refused(code=code, description=plain_description(description))) == expected


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: message to delete not found",
        "Bad Request: message can't be deleted for everyone",
        "Bad Request: MESSAGE_ID_INVALID",
    ],
)
def test_what_is_so_already_is_success(description: str) -> None:
    assert outcome(Refused(code=400, description=plain_description(description))) == Delivered()


def test_replies_without_an_answer_of_telegrams() -> None:
    assert outcome(NotSent(why="refused")) == RetryLater(after_s=3.0, scope="bot", why="refused")
    assert outcome(Lost(why="reset")) == Ambiguous(why="reset")
    assert outcome(Accepted(result=True)) == Delivered()
    assert remedy(Lost(why="reset")) is None


def test_a_failure_the_libraries_do_not_wrap_is_doubtful_and_hides_the_token() -> None:
    error = ConnectionResetError(f"while writing to /bot{TOKEN}/sendMessage")
    assert aiogram.translated(error, TOKEN) == Lost(why="ConnectionResetError: while writing to /bot<token>/sendMessage")


def test_the_token_is_hidden_wherever_it_stands() -> None:
    text = "Cannot connect to http://h/bot4242:SecretHalf/getMe, SecretHalf"
    assert redact(text, "4242:SecretHalf") == "Cannot connect to http://h/bot<token>/getMe, <token>"
