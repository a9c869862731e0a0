"""Methods about forum topics and pins: https://core.telegram.org/bots/api#createforumtopic and the following."""

from __future__ import annotations

from typing import Any

from tests.bot_api.arguments import Arguments
from tests.bot_api.errors import bad_request
from tests.bot_api.world import Chat, World

NAME_CHARS = 128
ICON_COLOR = 0x6FB9F0


def create_forum_topic(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#createforumtopic"""
    chat = _forum(world, arguments)
    name = arguments.text("name").strip()
    if not name:
        raise bad_request("topic name is empty")
    if len(name) > NAME_CHARS:
        raise bad_request("TOPIC_TITLE_EMPTY")
    notice = world.post(chat, {"forum_topic_created": {"name": name, "icon_color": ICON_COLOR}})
    thread = int(notice["message_id"])
    notice |= {"message_thread_id": thread, "is_topic_message": True}
    chat.threads.add(thread)
    chat.topics[thread] = name
    return {"message_thread_id": thread, "name": name, "icon_color": ICON_COLOR}


def close_forum_topic(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#closeforumtopic"""
    chat = _forum(world, arguments)
    chat.closed.add(_thread(chat, arguments))
    return True


def reopen_forum_topic(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#reopenforumtopic"""
    chat = _forum(world, arguments)
    thread = _thread(chat, arguments)
    if thread not in chat.closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    chat.closed.discard(thread)
    return True


def delete_forum_topic(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deleteforumtopic"""
    chat = _forum(world, arguments)
    chat.forget_topic(_thread(chat, arguments))
    return True


def pin_chat_message(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#pinchatmessage"""
    chat = world.writable(arguments.text("chat_id"))
    if chat.type != "private" and not chat.may_pin:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    message_id = arguments.integer("message_id")
    if message_id not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned.append(message_id)
    return True


def _forum(world: World, arguments: Arguments) -> Chat:
    chat = world.writable(arguments.text("chat_id"))
    if chat.type != "supergroup":
        raise bad_request("method is available only for supergroups")
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if not chat.may_manage_topics:
        raise bad_request("not enough rights to create a topic")
    return chat


def _thread(chat: Chat, arguments: Arguments) -> int:
    thread = arguments.integer("message_thread_id")
    if thread not in chat.threads:
        raise bad_request("message thread not found")
    return thread
