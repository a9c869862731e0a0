"""What carries a talk, in calls of the Bot API: copies, their edits, marks, topics. Pure."""

from __future__ import annotations

from typing import assert_never

import orjson
from pydantic import JsonValue

from bot.channels.telegram.fields import clean
from bot.channels.telegram.limits import COPIES, TOPIC_CHARS, Unsendable
from bot.channels.telegram.wire import Call, Parameters
from bot.model import Address, CopyMessages, DeleteMessages, EditCopy, MakeTopic, PinCard, React, Relay, RemoveTopic, ReopenTopic

FORUM = "is_forum"
"""What getChat says of a group that has topics: https://core.telegram.org/bots/api#chatfullinfo"""


def relay_calls(address: Address, relay: Relay) -> list[Call]:
    """The calls in their order.

    Raises:
        Unsendable: nothing to send.
    """
    match relay:
        case CopyMessages():
            return [_copy(address, relay)]
        case EditCopy():
            return [_edit(address, relay)]
        case DeleteMessages(message_ids=ids):
            return [_in_chat(address, "deleteMessages", message_ids=list(ids))]
        case React(message_id=message_id, emoji=emoji):
            mark: list[JsonValue] = [{"type": "emoji", "emoji": emoji}]
            return [_in_chat(address, "setMessageReaction", message_id=message_id, reaction=mark)]
        case MakeTopic(name=name):
            return [_in_chat(address, "getChat"), _in_chat(address, "createForumTopic", name=_named(name))]
        case ReopenTopic():
            return [_in_chat(address, "reopenForumTopic", message_thread_id=address.thread)]
        case RemoveTopic():
            return [_in_chat(address, "deleteForumTopic", message_thread_id=address.thread)]
        case PinCard(message_id=message_id):
            return [_in_chat(address, "pinChatMessage", message_id=message_id, disable_notification=True)]
        case _:
            assert_never(relay)


def reply_to(message_id: int | None) -> dict[str, JsonValue]:
    """https://core.telegram.org/bots/api#replyparameters; a message that is gone by now keeps nothing back."""
    return {} if message_id is None else {"reply_parameters": {"message_id": message_id, "allow_sending_without_reply": True}}


def _copy(address: Address, copy: CopyMessages) -> Call:
    ids = copy.message_ids
    if not ids:
        raise Unsendable("no message to copy")
    thread: dict[str, JsonValue] = {} if address.thread is None else {"message_thread_id": address.thread}
    common: dict[str, JsonValue] = {"chat_id": address.chat, "from_chat_id": copy.from_chat, **thread}
    if len(ids) == 1:
        return Call(method="copyMessage", parameters={**common, "message_id": ids[0], **reply_to(copy.reply_to)})
    most: list[JsonValue] = [*sorted(ids)[:COPIES]]
    return Call(method="copyMessages", parameters={**common, "message_ids": most})


def _edit(address: Address, edit: EditCopy) -> Call:
    words, name = clean(edit.text), "caption" if edit.is_caption else "text"
    parameters: dict[str, JsonValue] = {"chat_id": address.chat, "message_id": edit.message_id, name: words}
    if edit.entities:
        parameters["caption_entities" if edit.is_caption else "entities"] = orjson.loads(edit.entities)
    return Call(method="editMessageCaption" if edit.is_caption else "editMessageText", parameters={**parameters})


def _in_chat(address: Address, method: str, **parameters: JsonValue) -> Call:
    called: Parameters = {"chat_id": address.chat, **parameters}
    return Call(method=method, parameters=called)


def _named(name: str) -> str:
    return clean(name).strip()[:TOPIC_CHARS] or "-"
