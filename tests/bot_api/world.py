"""Accounts, chats, messages, files and settings of one bot, as its server knows them."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.bot_api.clock import ServerClock
from tests.bot_api.errors import ApiError, bad_request
from tests.bot_api.ledger import Ledger
from tests.bot_api.updates import PRESS_LIVES_S, UpdateQueue

Message = dict[str, Any]
MESSAGES_KEPT = 500
"""Messages remembered in a chat; older ones cannot be edited or pressed any more."""


@dataclass(slots=True, kw_only=True)
class Account:
    """A person."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language: str | None = None

    def as_user(self) -> dict[str, Any]:
        """The User object."""
        shown = {"last_name": self.last_name, "username": self.username, "language_code": self.language}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name} | {key: value for key, value in shown.items() if value}


@dataclass(slots=True, kw_only=True)
class Chat:
    """A chat with its messages. `bot_is`: what the bot is there; `threads`: forum topics; `listeners` hear new messages of the bot.

    `topics`: names of the topics that the bot made; `closed`: topics in which nobody may write; `may_*`: rights of the bot.
    """

    id: int
    type: Literal["private", "group", "supergroup"]
    title: str = ""
    account: Account | None = None
    members: dict[int, Account] = field(default_factory=dict)
    threads: set[int] = field(default_factory=set)
    is_forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    pinned: list[int] = field(default_factory=list)
    may_manage_topics: bool = True
    may_pin: bool = True
    bot_is: Literal["member", "blocked", "kicked", "stranger"] = "stranger"
    is_deleted: bool = False
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: dict[str, Any] | None = None
    unread: deque[Message] = field(default_factory=deque)
    listeners: list[Callable[[Message], None]] = field(default_factory=list)
    next_message_id: int = 1

    def as_chat(self) -> dict[str, Any]:
        """The Chat object."""
        if self.account is not None:
            names = {"first_name": self.account.first_name, "last_name": self.account.last_name, "username": self.account.username}
            return {"id": self.id, "type": "private"} | {key: value for key, value in names.items() if value}
        return {"id": self.id, "type": self.type, "title": self.title} | ({"is_forum": True} if self.is_forum else {})

    def keep(self, message: Message) -> None:
        """Remember a message under its id."""
        self.messages[message["message_id"]] = message
        if len(self.messages) > MESSAGES_KEPT:
            del self.messages[next(iter(self.messages))]

    def forget_topic(self, thread: int) -> None:
        """The topic is deleted with all its messages."""
        self.threads.discard(thread)
        self.closed.discard(thread)
        for number in [number for number, message in self.messages.items() if message.get("message_thread_id") == thread]:
            del self.messages[number]

    def new_id(self) -> int:
        """The next message's id."""
        number = self.next_message_id
        self.next_message_id += 1
        return number


@dataclass(slots=True, kw_only=True)
class Press:
    """A press that can still be answered until `expires_at`. `answers`: texts it was answered with, None for no text."""

    id: str
    person: int
    chat: int
    expires_at: float
    answers: list[str | None] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Webhook:
    """Where updates are pushed to."""

    url: str
    secret: str
    max_connections: int = 40
    allowed_updates: list[str] = field(default_factory=list)


class World:
    """Everything the server knows of one bot."""

    def __init__(self, token: str, clock: ServerClock, *, username: str = "hotlead_test_bot", first_update_id: int = 1) -> None:
        self.token = token
        self.clock = clock
        self.bot: dict[str, Any] = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": "Hotlead", "username": username}
        self.is_revoked = False
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.files: dict[str, dict[str, Any]] = {}
        self.contents: dict[str, bytes] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.texts: dict[tuple[str, str], str] = {}
        self.webhook: Webhook | None = None
        self.updates = UpdateQueue(clock, first_update_id)
        self.ledger = Ledger()
        self._press_number = 0

    def private_chat(self, account: Account) -> Chat:
        """The chat of a person with the bot, made where there is none yet."""
        chat = self.chats.get(account.id)
        if chat is None:
            chat = self.chats[account.id] = Chat(id=account.id, type="private", account=account)
        return chat

    def writable(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write there.

        Raises:
            ApiError: 400 or 403 with the server's words.
        """
        chat = self.known(chat_id)
        if chat.migrated_to is not None:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.is_deleted:
            raise ApiError(403, "Forbidden: user is deactivated")
        if chat.bot_is == "blocked":
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if chat.bot_is == "kicked":
            raise ApiError(403, f"Forbidden: bot was kicked from the {chat.type} chat")
        return chat

    def known(self, chat_id: int | str) -> Chat:
        """The chat, if the bot has ever met it.

        Raises:
            ApiError: 400 otherwise.
        """
        if chat_id == "":
            raise bad_request("chat_id is empty")
        try:
            chat = self.chats.get(int(chat_id))
        except ValueError:
            chat = None
        if chat is None or chat.bot_is == "stranger":
            raise bad_request("chat not found")
        return chat

    def post(self, chat: Chat, content: dict[str, Any]) -> Message:
        """Put a message of the bot into the chat; the person has it from now on."""
        message: Message = {
            "message_id": chat.new_id(),
            "from": self.bot,
            "chat": chat.as_chat(),
            "date": int(self.clock.now()),
            **content,
        }
        chat.keep(message)
        chat.unread.append(message)
        if len(chat.unread) > MESSAGES_KEPT:
            chat.unread.popleft()
        for listener in tuple(chat.listeners):
            listener(message)
        return message

    def press(self, account: Account, chat: Chat, message: Message, data: str) -> Press:
        """A person presses an inline button; the update is queued."""
        self._press_number += 1
        press = Press(
            id=str(4_000_000_000_000 + self._press_number),
            person=account.id,
            chat=chat.id,
            expires_at=self.clock.now() + PRESS_LIVES_S,
        )
        self.presses[press.id] = press
        query = {"id": press.id, "from": account.as_user(), "message": message, "chat_instance": str(chat.id * 7), "data": data}
        self.updates.put("callback_query", query, chat.id)
        return press

    def store_file(self, name: str, content: bytes) -> dict[str, Any]:
        """The Document object of an upload; the same bytes get the same unique id and a new file id each time."""
        digest = hashlib.sha256(content).hexdigest()[:16]
        file_id = f"BQACAgIAAx{len(self.files):06d}{digest}"
        self.files[file_id] = document = {
            "file_id": file_id,
            "file_unique_id": f"AgAD{digest}",
            "file_name": name,
            "file_size": len(content),
        }
        self.contents[f"documents/{document['file_unique_id']}"] = content
        return document
