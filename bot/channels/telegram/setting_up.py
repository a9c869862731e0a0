"""Calls that set a chat up: a member's menu, and leaving a group. https://core.telegram.org/bots/api#setmycommands"""

from __future__ import annotations

from typing import assert_never

from pydantic import JsonValue

from bot.channels.telegram.fields import clean
from bot.channels.telegram.wire import Call
from bot.model import Address, LeaveChat, Setup, ShowMenu

DESCRIPTION_CHARS = 256
"""https://core.telegram.org/bots/api#botcommand, read 2026-11"""


def setup_call(address: Address, setup: Setup) -> Call:
    """The one call."""
    match setup:
        case ShowMenu(commands=()):
            return Call(method="deleteMyCommands", parameters={"scope": _scope(address)})
        case ShowMenu(commands=commands):
            listed: list[JsonValue] = [{"command": name, "description": clean(words)[:DESCRIPTION_CHARS]} for name, words in commands]
            return Call(method="setMyCommands", parameters={"commands": listed, "scope": _scope(address)})
        case LeaveChat():
            return Call(method="leaveChat", parameters={"chat_id": address.chat})
        case _:
            assert_never(setup)


def _scope(address: Address) -> dict[str, JsonValue]:
    """https://core.telegram.org/bots/api#botcommandscopechat"""
    return {"type": "chat", "chat_id": address.chat}
