"""Methods about the bot itself, its menus and texts, and about chats."""

from __future__ import annotations

import re
from typing import Any

import orjson

from tests.bot_api.arguments import Arguments
from tests.bot_api.errors import bad_request
from tests.bot_api.world import World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators", "chat_member"}
)
COMMANDS, DESCRIPTION_CHARS, SHORT_CHARS = 100, 512, 120


def get_me(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getme"""
    rights = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return world.bot | rights | {"can_connect_to_business": False, "has_main_web_app": False}


def set_my_commands(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmycommands"""
    commands = arguments.json("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not isinstance(command, dict) or not _COMMAND.fullmatch(str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_whom(arguments)] = commands
    return True


def get_my_commands(world: World, arguments: Arguments) -> list[dict[str, str]]:
    """https://core.telegram.org/bots/api#getmycommands"""
    return world.commands.get(_whom(arguments), [])


def delete_my_commands(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands"""
    world.commands.pop(_whom(arguments), None)
    return True


def set_my_description(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmydescription"""
    return _set_text(world, arguments, "description", DESCRIPTION_CHARS)


def set_my_short_description(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmyshortdescription"""
    return _set_text(world, arguments, "short_description", SHORT_CHARS)


def get_my_description(world: World, arguments: Arguments) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmydescription"""
    return {"description": world.texts.get(("description", _language(arguments)), "")}


def get_my_short_description(world: World, arguments: Arguments) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmyshortdescription"""
    return {"short_description": world.texts.get(("short_description", _language(arguments)), "")}


def get_chat(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchat"""
    return world.known(arguments.text("chat_id")).as_chat() | {"accent_color_id": 0, "max_reaction_count": 11}


def get_chat_member(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getchatmember"""
    chat = world.known(arguments.text("chat_id"))
    user_id = arguments.integer("user_id")
    if user_id == world.bot["id"]:
        return {"status": "member" if chat.bot_is == "member" else "kicked", "user": world.bot}
    account = chat.members.get(user_id) or (chat.account if chat.account and chat.account.id == user_id else None)
    if account is None:
        raise bad_request("member not found")
    return {"status": "member", "user": account.as_user()}


def leave_chat(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#leavechat"""
    chat = world.known(arguments.text("chat_id"))
    if chat.type == "private" or chat.bot_is != "member":
        raise bad_request("chat member status can't be changed in private chats" if chat.type == "private" else "bot is not a member")
    chat.bot_is = "kicked"
    return True


def _whom(arguments: Arguments) -> tuple[str, str]:
    scope = arguments.json("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode(), _language(arguments)


def _language(arguments: Arguments) -> str:
    language = arguments.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _set_text(world: World, arguments: Arguments, name: str, limit: int) -> bool:
    text = arguments.text(name)
    if len(text) > limit:
        raise bad_request(f"{name.upper()}_TOO_LONG")
    world.texts[name, _language(arguments)] = text
    return True
