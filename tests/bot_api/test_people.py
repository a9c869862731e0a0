"""The hands that play the persons, in process and from another one; and the load of visitors."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from tests.bot_api.conftest import Caller
from tests.bot_api.people import NothingCame, User
from tests.bot_api.server import TOKEN, BotApi
from tests.bot_api.visitors import Load, Reply

KEYBOARD = {"inline_keyboard": [[{"text": "House", "callback_data": "1:house"}]]}
DIALOG = [
    Reply(says="/start"),
    Reply(presses="House", after="Which"),
    Reply(says="9 mln", after="budget"),
    Reply(shares=True, after="number"),
]


async def test_a_person_reads_presses_and_shares(call: Caller, api: BotApi, anna: User) -> None:
    await call("sendMessage", chat_id=1001, text="Which?", reply_markup=KEYBOARD)
    await call(
        "sendMessage", chat_id=1001, text="Or your number?", reply_markup={"keyboard": [[{"text": "Share", "request_contact": True}, "No"]]}
    )
    assert (await anna.gets("number")).text == "Or your number?"
    anna.presses("House")
    anna.presses("Share")
    anna.presses("No")
    updates = (await call("getUpdates"))[1]
    assert updates[0]["callback_query"]["data"] == "1:house"
    assert updates[1]["message"]["contact"]["user_id"] == 1001
    assert updates[2]["message"]["text"] == "No"
    with pytest.raises(NothingCame, match="no button 'Palace'"):
        anna.presses("Palace")
    with pytest.raises(NothingCame, match="nothing with 'more'"):
        await anna.gets("more", timeout_s=0.01)


async def _answers(call: Caller, api: BotApi, questions: list[str]) -> None:
    """A bot of four lines: each update of a chat gets the next question."""
    asked: dict[int, int] = {}
    offset = 0
    while True:
        for update in (await call("getUpdates", offset=offset, timeout=5))[1]:
            offset = update["update_id"] + 1
            chat = (update.get("callback_query") or update)["message"]["chat"]["id"]
            question = questions[asked.get(chat, 0)]
            asked[chat] = asked.get(chat, 0) + 1
            await call("sendMessage", chat_id=chat, text=question, reply_markup=KEYBOARD)


async def test_visitors_answer_only_what_they_were_asked(call: Caller, api: BotApi) -> None:
    bot = asyncio.ensure_future(_answers(call, api, ["Which?", "Your budget?", "Your number?", "Thanks!"]))
    load = Load(api.cast, DIALOG, count=30, at_once=8, stagger_s=0.0, ends_with="Thanks")
    report = await load.play(timeout_s=20)
    bot.cancel()
    assert (report.finished, report.replies, report.stuck, len(report.waits_s)) == (30, 120, {}, 120)
    assert 0 < report.percentile_s(0.5) <= report.percentile_s(0.99) <= report.percentile_s(1.0)
    chat = api.world.chats[5_000_000]
    assert [message.get("text") for message in chat.messages.values()] == [
        "/start",
        "Which?",
        "Your budget?",
        "9 mln",
        "Your number?",
        None,
        "Thanks!",
    ]


async def test_visitors_who_are_not_answered_are_named(call: Caller, api: BotApi) -> None:
    bot = asyncio.ensure_future(_answers(call, api, ["Which?", "Something else"] + ["?"] * 9))
    report = await Load(api.cast, DIALOG, count=2, stagger_s=0.0, first_id=7000).play(timeout_s=0.3)
    bot.cancel()
    assert (report.finished, report.stuck) == (0, {7000: 2, 7001: 2})
    assert report.as_json()["stuck"] == {"7000": 2, "7001": 2}


Ask = Callable[..., Awaitable[Any]]


@pytest.fixture
async def process() -> AsyncIterator[tuple[Ask, Ask]]:
    """The server as a process of its own: a hand on /control/ (status and answer) and one on the Bot API (result)."""
    started = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bot_api", "--token", TOKEN, stdout=PIPE)
    assert started.stdout is not None
    base = json.loads(await started.stdout.readline())["base"]
    async with aiohttp.ClientSession() as session:

        async def control(name: str, **fields: Any) -> Any:
            async with session.post(f"{base}/control/{name}", json=fields) as response:
                return response.status, await response.json()

        async def call(method: str, **parameters: Any) -> Any:
            async with session.post(f"{base}/bot{TOKEN}/{method}", json=parameters) as response:
                return (await response.json()).get("result")

        yield control, call
    started.terminate()
    assert await started.wait() == 0


async def test_persons_are_played_from_another_process(process: tuple[Ask, Ask]) -> None:
    control, call = process
    assert await control("user", first_name="Anna", id=1001) == (200, {"id": 1001})
    await control("group", title="Managers", members=[1001], id=-5)
    await control("says", user=1001, text="hello")
    await control("sends", user=1001, kind="sticker")
    await control("contact", user=1001, phone="+7912")
    await control("says", user=1001, text="/leads", group=-5)
    assert len(await call("getUpdates")) == 4
    await call("sendMessage", chat_id=1001, text="Which?", reply_markup=KEYBOARD)
    assert (await control("gets", chat=1001))[1]["text"] == "Which?"
    _, pressed = await control("presses", user=1001, label="House")
    await call("answerCallbackQuery", callback_query_id=pressed["press"], text="ok")
    assert (await control("press", press=pressed["press"]))[1]["answers"] == ["ok"]
    said = [[False, "hello"], [False, ""], [False, ""], [True, "Which?"]]
    assert (await control("transcripts"))[1]["1001"] == said
    assert len((await control("messages", chat=1001))[1]) == 4
    assert [(await control(name, user=1001))[0] for name in ("blocks", "unblocks")] == [200, 200]


async def test_faults_clock_and_token_are_ruled_from_another_process(process: tuple[Ask, Ask]) -> None:
    control, call = process
    await control("fault", method="getMe", error=[500, "Internal Server Error", {}])
    await control("fault", method="getMe", nth=3, status=502, body="<html>")
    assert [await call("getMe") is None for _ in range(2)] == [True, False]
    assert (await control("clear_faults"))[0] == 200
    assert (await control("counts"))[1] == {"getMe 500": 1, "getMe 200": 1, "waiting": 0}
    assert [record["code"] for record in (await control("ledger", after=1))[1]["calls"]] == [200]
    assert (await control("clock", advance_s=10))[0] == 200
    assert (await control("presses", user=1001, label="Palace"))[0] == 400
    assert (await control("nonsense"))[0] == 404
    assert (await control("revoke"))[0] == 200
    assert await call("getMe") is None


async def test_a_load_is_begun_from_another_process(process: tuple[Ask, Ask]) -> None:
    control, call = process
    assert (await control("report")) == (200, {})
    assert (await control("visitors", dialog=[{"after": "x"}], count=3))[0] == 400
    await control("keep", calls=10)
    await control("visitors", dialog=[{"says": "/start"}, {"presses": "House", "after": "Which"}], count=3)
    assert len(await call("getUpdates", timeout=5)) >= 1
    assert (await control("report"))[1]["finished"] == 0
