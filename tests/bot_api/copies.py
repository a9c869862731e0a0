"""Methods that copy messages from chat to chat, change captions, mark and delete: https://core.telegram.org/bots/api#copymessage"""

from __future__ import annotations

from typing import Any

from tests.bot_api.arguments import Arguments
from tests.bot_api.contents import SERVICE
from tests.bot_api.errors import bad_request
from tests.bot_api.messages import CAPTION_UNITS, change, editable, formatted, inline_markup, replied, thread_of
from tests.bot_api.world import Chat, Message, World

COPIES = 100
_OWN = frozenset(
    {
        *("message_id", "from", "chat", "date", "edit_date", "message_thread_id", "is_topic_message", "reply_markup"),
        *("reply_to_message", "forward_origin", "forward_date", "via_bot", "reactions", "media_group_id"),
    }
)
"""Fields of a message that its copy does not have."""
_NOT_COPIED = frozenset({*SERVICE, "paid_media", "giveaway", "giveaway_winners", "invoice"})
_REACTIONS = frozenset("👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚💯🤣⚡💔🤨😐👀✍🤝🤗🫡😎")
"""Most of https://core.telegram.org/bots/api#reactiontypeemoji"""


def copy_message(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#copymessage"""
    chat = world.writable(arguments.text("chat_id"))
    original = _original(world, arguments, arguments.integer("message_id"))
    if original is None:
        raise bad_request("message to copy not found")
    if _NOT_COPIED & original.keys():
        raise bad_request("the message can't be copied")
    copied = world.post(chat, _content(original) | thread_of(chat, arguments) | replied(chat, arguments))
    return {"message_id": copied["message_id"]}


def copy_messages(world: World, arguments: Arguments) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#copymessages; those that cannot be found or copied are left out, albums stay albums."""
    chat = world.writable(arguments.text("chat_id"))
    ids = arguments.json("message_ids", "message_ids")
    if not isinstance(ids, list) or not 1 <= len(ids) <= COPIES or ids != sorted(set(ids)):
        raise bad_request("wrong list of message identifiers specified")
    place = thread_of(chat, arguments)
    found = [original for one in ids if (original := _original(world, arguments, int(one))) and not _NOT_COPIED & original.keys()]
    if not found:
        raise bad_request("there are no messages to copy")
    album = {"media_group_id": f"copy-{chat.id}-{chat.next_message_id}"} if len(found) > 1 else {}
    return [{"message_id": world.post(chat, _content(original) | album | place)["message_id"]} for original in found]


def edit_message_caption(world: World, arguments: Arguments) -> Message:
    """https://core.telegram.org/bots/api#editmessagecaption"""
    chat = world.writable(arguments.text("chat_id"))
    message = editable(world, chat, arguments)
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")
    source = arguments.text("caption")
    content = formatted(source, arguments, "caption", CAPTION_UNITS, "message caption is too long") if source else {}
    change(message, content, ("caption", "caption_entities"), inline_markup(chat, arguments))
    message["edit_date"] = int(world.clock.now())
    return message


def delete_messages(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemessages; those that cannot be found are passed over."""
    chat = world.writable(arguments.text("chat_id"))
    ids = arguments.json("message_ids", "message_ids")
    if not isinstance(ids, list) or not 1 <= len(ids) <= COPIES:
        raise bad_request("wrong list of message identifiers specified")
    for number in ids:
        chat.messages.pop(number, None)
    return True


def set_message_reaction(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmessagereaction"""
    chat = world.writable(arguments.text("chat_id"))
    message = chat.messages.get(arguments.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    marks = arguments.json("reaction", "reaction") or []
    emojis = [mark.get("emoji") for mark in marks]
    if len(emojis) > 1 or any(emoji not in _REACTIONS for emoji in emojis):
        raise bad_request("REACTION_INVALID")
    message["reactions"] = emojis
    return True


def _original(world: World, arguments: Arguments, message_id: int) -> Message | None:
    source: Chat = world.known(arguments.text("from_chat_id"))
    return source.messages.get(message_id)


def _content(original: Message) -> dict[str, Any]:
    return {name: value for name, value in original.items() if name not in _OWN}
