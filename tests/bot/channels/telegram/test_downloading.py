"""Files that persons sent, fetched over both drivers."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.ports import NotFetched
from tests.bot.channels.telegram.conftest import OpenChannel
from tests.bot_api.faults import Fault
from tests.bot_api.people import User
from tests.bot_api.server import BotApi

CONTENT = "script: clinic  # у зубного\n".encode() * 9000


def sent(anna: User, content: bytes = CONTENT) -> str:
    """The id of a file that she sent."""
    return str(anna.sends_document("clinic.yaml", content)["document"]["file_id"])


async def test_the_bytes_come_as_they_were_sent(channel: TelegramChannel, anna: User) -> None:
    assert await channel.download(sent(anna), len(CONTENT)) == CONTENT


async def test_what_is_bigger_than_wanted_is_not_fetched(channel: TelegramChannel, anna: User, api: BotApi) -> None:
    assert await channel.download(sent(anna), len(CONTENT) - 1) == NotFetched(why="too_big")
    file_id = sent(anna)
    api.world.files[file_id]["file_size"] = 1
    assert await channel.download(file_id, len(CONTENT) - 1) == NotFetched(why="too_big"), "also where Telegram says otherwise"


async def test_a_file_that_nobody_knows_is_gone(channel: TelegramChannel, anna: User, api: BotApi) -> None:
    assert await channel.download("nobody's", 10) == NotFetched(why="gone")
    file_id = sent(anna)
    api.world.contents.clear()
    assert await channel.download(file_id, 1_000_000) == NotFetched(why="gone")


@pytest.mark.parametrize(
    "fault",
    [
        {"error": (429, "Too Many Requests: retry after 7", {"retry_after": 7})},
        {"error": (502, "Bad Gateway", {})},
        {"close": "before"},
        {"status": 200, "body": b'{"ok":true,"result":{"file_id":"x"}}'},
    ],
    ids=["too many", "gateway", "closed", "no path"],
)
async def test_what_may_pass_is_tried_later(channel: TelegramChannel, anna: User, api: BotApi, fault: dict[str, Any]) -> None:
    file_id = sent(anna)
    api.faults.add(Fault(method="getFile", nth=1, **fault))
    assert await channel.download(file_id, 1_000_000) == NotFetched(why="later")
    assert await channel.download(file_id, 1_000_000) == CONTENT


async def test_a_server_that_is_gone_is_tried_later(opened: OpenChannel, driver_name: str, api: BotApi, anna: User) -> None:
    channel = opened(driver_name)
    file_id = sent(anna)
    await channel.whoami()
    path = f"documents/{api.world.files[file_id]['file_unique_id']}"
    await api.close()
    assert await channel.download(file_id, 10) == NotFetched(why="later")
    answer = await channel._driver.download(path, most_bytes=10, timeout_s=5)  # the second step alone
    assert type(answer).__name__ == "NotSent"
