"""The two drivers are told apart by nobody: the same updates are read alike, the same sends are the same calls."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.opening import DRIVERS
from bot.model import (
    AnswerPress,
    CardButton,
    EditCard,
    EditText,
    Incoming,
    Outcome,
    Payload,
    SendCard,
    SendFile,
    SendText,
)
from dialogs.effects import Button, Message
from tests.bot.channels.telegram.conftest import OpenChannel
from tests.bot.channels.telegram.rows import row, words
from tests.bot_api.contents import ATTACHED, SERVICE
from tests.bot_api.faults import Fault
from tests.bot_api.server import BotApi

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CARD = ((CardButton(label="Take", data="lead:take:7"), CardButton(label="Later", data="lead:later:7")),)
PAYLOADS: list[Payload] = [
    words("Здравствуйте, Анна! 👋"),
    words("long " * 2000),
    SendText(message=Message(text="Which?", buttons=((Button(label="A", data="1:a"),), (Button(label="B", data="1:b"),)))),
    SendText(message=Message(text="Number?", share_label="Share", typed_buttons=("Later",))),
    SendText(message=Message(text="Thanks", drops_keyboard=True)),
    EditText(message_id=3, message=Message(text="Which?", buttons=((Button(label="\u2713 A", data="1:a"),),))),
    SendFile(path="plans.pdf", caption="Plans <b>&", cache_key="k"),
    SendFile(path="plans.pdf", caption="", cache_key="k", file_id="unknown", drops_keyboard=True),
    SendCard(html="<b>Hot</b> &lt;lead&gt;", plain="Hot", buttons=CARD),
    SendCard(html="<broken>", plain="Plain", buttons=CARD),
    EditCard(message_id=9, html="<i>Taken</i>", plain="Taken"),
    EditCard(message_id=999, html="x", plain="x"),
    AnswerPress(press_id="4000000000001", text="Noted"),
    AnswerPress(press_id="nobody's"),
]


async def test_the_same_sends_are_the_same_calls(opened: OpenChannel, tmp_path: Path) -> None:
    (tmp_path / "plans.pdf").write_bytes(b"%PDF-1.7")
    seen = [await _sends(opened, driver) for driver in DRIVERS]
    assert seen[0] == seen[1]
    assert len(seen[0][0]) >= len(PAYLOADS) + 3


async def _sends(opened: OpenChannel, driver: str) -> tuple[list[Any], list[Outcome]]:
    api = await BotApi().start()
    channel = opened(driver, base=api.base)
    anna = api.cast.user("Anna", id=1001, has_started=True)
    anna.forges_press("x")
    api.faults.add(Fault(method="sendMessage", nth=6, error=(429, "Too Many Requests: retry after 7", {"retry_after": 7})))
    outcomes = [await channel.send(row(payload, anna.id, number=number)) for number, payload in enumerate(PAYLOADS, 1)]
    calls = [(call.method, call.chat, _plain(call.parameters), call.uploaded, call.code) for call in api.ledger.calls]
    await api.close()
    return calls, outcomes


def _plain(parameters: dict[str, Any]) -> dict[str, str]:
    """JSON and forms spell the same value differently; the name of an upload's part is the library's own."""
    shown = {name: value if isinstance(value, str) else _dumped(value) for name, value in parameters.items()}
    return {name: _respelled(value) for name, value in shown.items() if not value.startswith("attach://")}


def _dumped(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _respelled(value: str) -> str:
    return _dumped(json.loads(value)) if value.startswith(("{", "[")) else value


async def test_the_same_updates_are_read_alike(opened: OpenChannel) -> None:
    seen = [await _reads(opened, driver) for driver in DRIVERS]
    assert seen[0] == seen[1]
    assert len(seen[0]) == len(ATTACHED) + len(SERVICE) + 7


async def _reads(opened: OpenChannel, driver: str) -> list[Incoming]:
    api = await BotApi().start()
    channel: TelegramChannel = opened(driver, base=api.base)
    api.clock.stop(at=NOW.timestamp())
    await channel.prepare()
    anna = api.cast.user("Anna", id=1001)
    group = api.cast.group("Managers", [anna], threads=[5])
    anna.says("/start ads")
    anna.says("Готовый дом \ud800".encode("utf-8", "replace").decode())
    anna.shares_contact("+79123456789")
    anna.forges_press("1:a")
    anna.forges_press("lead:take:7", group=group)
    anna.says("/leads hot", group=group, thread=5)
    for kind in (*ATTACHED, *SERVICE):
        anna.sends(kind)
    anna.blocks()
    offset, incoming = None, []
    while updates := (pulled := await channel.pull(offset, 0))[0]:
        offset = pulled[1]
        incoming += [channel.read(update, NOW) for update in updates]
    await api.close()
    return incoming
