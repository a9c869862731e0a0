"""What an answer of Telegram means for the message: one table of codes and descriptions.

Descriptions as the server writes them: https://github.com/tdlib/telegram-bot-api, telegram-bot-api/Client.cpp (read 2026-11);
compared in lower case, since the libraries change their case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, assert_never

from bot.channels.telegram.wire import Accepted, Lost, NotSent, Refused, Reply
from bot.model import Ambiguous, Delivered, Migrated, Outcome, RetryLater, TopicTrouble, Unauthorized, Undeliverable

Remedy = Literal["plain", "upload_again", "no_thread"]
"""Ways to send it differently once: without markup, by uploading the file again, to the general topic."""

OFFLINE_RETRY_S = 3.0
"""Wait after a connection that did not come about, seconds."""
SERVER_RETRY_S = 5.0
"""Wait after an internal error of the server that names no time, seconds."""

_HARMLESS: tuple[str, ...] = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
    "message_id_invalid",
    "topic_not_modified",
    "reaction_invalid",
)
"""400: what was wanted is so already, or nobody is waiting for it any more."""
_GONE: tuple[str, ...] = (
    "chat not found",
    "user not found",
    "private chat not found",
    "peer_id_invalid",
    "input_user_deactivated",
    "have no rights to send a message",
    "not enough rights to send",
    "chat_write_forbidden",
    "need administrator rights",
)
"""400: this chat cannot be written to."""
_REMEDIES: tuple[tuple[str, Remedy], ...] = (
    ("can't parse entities", "plain"),
    ("message is too long", "plain"),
    ("message_too_long", "plain"),
    ("text is too long", "plain"),
    ("entities_too_long", "plain"),
    ("wrong file identifier", "upload_again"),
    ("wrong remote file identifier", "upload_again"),
    ("wrong type of file", "upload_again"),
    ("can't use file of type", "upload_again"),
    ("file_reference", "upload_again"),
    ("message thread not found", "no_thread"),
    ("topic_deleted", "no_thread"),
    ("topic_closed", "no_thread"),
    ("the topic was deleted", "no_thread"),
)


def remedy(reply: Reply) -> Remedy | None:
    """How the same content may be sent differently, None where it may not."""
    if not isinstance(reply, Refused) or reply.code != 400:
        return None
    return next((way for words, way in _REMEDIES if words in reply.description), None)


def topic_trouble(reply: Reply) -> TopicTrouble | None:
    """What is wrong with the topic that the call named, None where it is not the topic."""
    if remedy(reply) != "no_thread" or not isinstance(reply, Refused):
        return None
    what: Literal["deleted", "closed"] = "closed" if "closed" in reply.description else "deleted"
    return TopicTrouble(what=what, why=f"{reply.code} {reply.description}")


def outcome(reply: Reply) -> Outcome:
    """What became of one call. A 429 holds its chat; whether the whole bot is held is the channel's to tell."""
    match reply:
        case Accepted(result=result):
            return _delivered(result)
        case NotSent(why=why):
            return RetryLater(after_s=OFFLINE_RETRY_S, scope="bot", why=why)
        case Lost(why=why):
            return Ambiguous(why=why)
        case Refused():
            return _refusal(reply)
        case _:
            assert_never(reply)


def _refusal(refused: Refused) -> Outcome:
    why = f"{refused.code} {refused.description}"
    if refused.migrate_to is not None:
        return Migrated(new_chat=refused.migrate_to)
    if refused.retry_after_s is not None or refused.code == 429:
        return RetryLater(after_s=refused.retry_after_s or SERVER_RETRY_S, scope="chat", why=why)
    if refused.code == 401 or (refused.code == 404 and "method" not in refused.description):
        return Unauthorized(why=why)
    if refused.code == 403:
        return Undeliverable(why=why, gone=True)
    if refused.code >= 500 or refused.code == 409:
        return RetryLater(after_s=SERVER_RETRY_S, scope="bot", why=why)
    if any(words in refused.description for words in _HARMLESS):
        return Delivered()
    return Undeliverable(why=why, gone=any(words in refused.description for words in _GONE))


def _delivered(result: object) -> Delivered:
    """The ids in a Message, a MessageId or a list of them, or the thread of a topic; other methods answer True."""
    if isinstance(result, list):
        ids = tuple(one["message_id"] for one in result if isinstance(one, Mapping) and isinstance(one.get("message_id"), int))
        return Delivered(message_id=ids[-1] if ids else None, message_ids=ids)
    if not isinstance(result, Mapping):
        return Delivered()
    document = result.get("document")
    message_id = result.get("message_id", result.get("message_thread_id"))
    file_id = document.get("file_id") if isinstance(document, Mapping) else None
    return Delivered(
        message_id=message_id if isinstance(message_id, int) else None,
        file_id=file_id if isinstance(file_id, str) else None,
    )
