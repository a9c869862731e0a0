"""The hand that plays the persons: they write, press, share, block; and read what the bot sent them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.bot_api.contents import ATTACHED, SERVICE
from tests.bot_api.world import Account, Chat, Message, Press, World

WAIT_S = 10.0
"""How long a person waits for a message before the test fails."""
GROUP_BEGIN = -1_001_000_000_000


class NothingCame(AssertionError):
    """The bot did not send what the person waited for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """A message of the bot as a person sees it. `buttons`: labels by rows; `file`: the document's name."""

    message_id: int
    text: str
    buttons: tuple[tuple[str, ...], ...]
    file: str | None
    raw: Message


class Place:
    """A chat seen by those who are in it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world = world
        self.chat = chat

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    @property
    def shown(self) -> list[Got]:
        """All messages of the bot that stand in the chat now, oldest first."""
        return [_got(message) for message in self.chat.messages.values() if message["from"]["id"] == self.world.bot["id"]]

    async def gets(self, containing: str = "", *, timeout_s: float = WAIT_S) -> Got:
        """The next message of the bot not taken yet; ones without the words are passed over.

        Raises:
            NothingCame: none within the time.
        """
        arrived = asyncio.Event()

        def note(_: Message) -> None:
            arrived.set()

        self.chat.listeners.append(note)
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    while self.chat.unread:
                        got = _got(self.chat.unread.popleft())
                        if containing in got.text:
                            return got
                    arrived.clear()
                    await arrived.wait()
        except TimeoutError:
            raise NothingCame(f"nothing with {containing!r} came to chat {self.id}; shown: {[got.text for got in self.shown]}") from None
        finally:
            self.chat.listeners.remove(note)

    def taken(self) -> list[Got]:
        """What came and was not taken yet, at once."""
        got = [_got(message) for message in self.chat.unread]
        self.chat.unread.clear()
        return got


class User(Place):
    """A person and the private chat with the bot. Everything is an update queued at the server at once."""

    def __init__(self, world: World, account: Account) -> None:
        super().__init__(world, world.private_chat(account))
        self.account = account

    def says(self, text: str, *, group: Group | None = None, thread: int | None = None, **extra: Any) -> Message:
        """Write a text, in the private chat or in a group; a slash command gets its entity."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
        return self.sends_content(content | extra, group=group, thread=thread)

    def presses(self, label: str = "", *, data: str | None = None, group: Group | None = None) -> Press | None:
        """Press the button with this label (or data) on the last message that has it.

        A button of the keyboard sends its words, or shares the contact; None then.

        Raises:
            NothingCame: no such button is shown.
        """
        place = group.chat if group is not None else self.chat
        for message in reversed(list(place.messages.values())):
            for button in _inline_buttons(message):
                if (button.get("callback_data") == data) if data is not None else (button["text"] == label):
                    return self.world.press(self.account, place, message, button["callback_data"])
        self._press_keyboard(label, place)
        return None

    def forges_press(self, data: str, *, message_id: int = 1, group: Group | None = None) -> Press:
        """Press a button that is not there: a client can send any data."""
        place = group.chat if group is not None else self.chat
        message = place.messages.get(message_id) or {"message_id": message_id, "date": 0, "chat": place.as_chat()}
        return self.world.press(self.account, place, message, data)

    def shares_contact(
        self, phone: str, *, user_id: int | None = None, has_account: bool = True, forwarded: bool = False, via_bot: bool = False
    ) -> Message:
        """Send a contact card, by default one's own; `user_id`: whose it is, `has_account` False: of nobody in Telegram."""
        contact: dict[str, Any] = {"phone_number": phone, "first_name": self.account.first_name}
        if has_account:
            contact["user_id"] = user_id or self.account.id
        extra: dict[str, Any] = {}
        if forwarded:
            date = int(self.world.clock.now())
            extra |= {"forward_origin": {"type": "user", "sender_user": self.account.as_user(), "date": date}, "forward_date": date}
        if via_bot:
            extra["via_bot"] = {"id": 99, "is_bot": True, "first_name": "Other", "username": "other_bot"}
        return self.sends_content({"contact": contact} | extra)

    def sends(
        self, kind: str, *, caption: str | None = None, group: Group | None = None, thread: int | None = None, **extra: Any
    ) -> Message:
        """Send content of a kind: sticker, photo, voice... or a service message; in the private chat or in a group."""
        content = (ATTACHED | SERVICE)[kind]
        words = {"caption": caption} if caption is not None else {}
        return self.sends_content(content | words | extra, group=group, thread=thread)

    def answers(self, message_id: int, text: str, *, group: Group | None = None, thread: int | None = None, **extra: Any) -> Message:
        """Write a text as a reply to a message of the chat."""
        place = group.chat if group is not None else self.chat
        answered = place.messages.get(message_id, {"message_id": message_id, "date": 0})
        quoted = {name: answered[name] for name in ("message_id", "date", "from", "text") if name in answered} | {"chat": place.as_chat()}
        return self.says(text, group=group, thread=thread, reply_to_message=quoted, **extra)

    def sends_document(self, name: str, content: bytes) -> Message:
        """Send a file."""
        return self.sends_content({"document": self.world.store_file(name, content)})

    def sends_content(self, content: dict[str, Any], *, group: Group | None = None, thread: int | None = None) -> Message:
        """Send a message with these fields."""
        chat = group.chat if group is not None else self.chat
        if group is None:
            chat.bot_is = "member"
        message: Message = {
            "message_id": chat.new_id(),
            "from": self.account.as_user(),
            "chat": chat.as_chat(),
            "date": int(self.world.clock.now()),
            **content,
        }
        if thread is not None:
            message |= {"message_thread_id": thread, "is_topic_message": True}
            message.setdefault("reply_to_message", {"message_id": thread, "date": 0, "chat": chat.as_chat(), "forum_topic_created": {}})
        chat.keep(message)
        self.world.updates.put("message", message, chat.id)
        return message

    def edits(self, message: Message, text: str) -> None:
        """Edit an own message, or what stands under its picture."""
        message |= {"text" if "text" in message else "caption": text, "edit_date": int(self.world.clock.now())}
        self.world.updates.put("edited_message", message, message["chat"]["id"])

    def blocks(self) -> None:
        """Block the bot."""
        self._becomes("kicked")
        self.chat.bot_is = "blocked"

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._becomes("member")
        self.chat.bot_is = "member"

    def _becomes(self, status: str) -> None:
        before = "kicked" if status == "member" else "member"
        change = {
            "chat": self.chat.as_chat(),
            "from": self.account.as_user(),
            "date": int(self.world.clock.now()),
            "old_chat_member": {"user": self.world.bot, "status": before},
            "new_chat_member": {"user": self.world.bot, "status": status},
        }
        self.world.updates.put("my_chat_member", change, self.chat.id)

    def _press_keyboard(self, label: str, place: Chat) -> None:
        for row in (place.keyboard or {}).get("keyboard", []):
            for button in row:
                if button["text"] == label:
                    if button.get("request_contact"):
                        self.shares_contact(f"7900{self.account.id % 10_000_000:07d}")
                    else:
                        self.says(label)
                    return
        raise NothingCame(
            f"no button {label!r} in chat {place.id}; shown: {[_got(message).buttons for message in place.messages.values()]}"
        )


class Group(Place):
    """A group with the bot in it."""

    def becomes_supergroup(self) -> Group:
        """Upgrade the group: a new id, a service message in the old one, 400 with the new id for whoever writes to the old."""
        old = self.chat
        new = Chat(id=GROUP_BEGIN - abs(old.id), type="supergroup", title=old.title, members=old.members, bot_is="member")
        self.world.chats[new.id] = new
        member = next(iter(old.members.values()))
        notice = {
            "message_id": old.new_id(),
            "from": member.as_user(),
            "chat": old.as_chat(),
            "date": int(self.world.clock.now()),
            "migrate_to_chat_id": new.id,
        }
        old.migrated_to = new.id
        self.world.updates.put("message", notice, old.id)
        return Group(self.world, new)

    def removes_bot(self) -> None:
        """The bot may not write here any more."""
        self.chat.bot_is = "kicked"
        self._bot_becomes("kicked")

    def adds_bot(self) -> None:
        """The bot may write here again."""
        self.chat.bot_is = "member"
        self._bot_becomes("administrator")

    def deletes_topic(self, thread: int) -> None:
        """Somebody deletes a topic with all its messages; the bot is not told."""
        self.chat.forget_topic(thread)

    def topic(self, thread: int) -> list[Got]:
        """All messages of the bot that stand in the topic now, oldest first."""
        return [got for got in self.shown if got.raw.get("message_thread_id") == thread]

    def _bot_becomes(self, status: str) -> None:
        someone = next(iter(self.chat.members.values()))
        change = {
            "chat": self.chat.as_chat(),
            "from": someone.as_user(),
            "date": int(self.world.clock.now()),
            "old_chat_member": {"user": self.world.bot, "status": "administrator"},
            "new_chat_member": {"user": self.world.bot, "status": status},
        }
        self.world.updates.put("my_chat_member", change, self.chat.id)


class Cast:
    """Everybody who plays."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._next_person, self._next_group = 1_000_001, -4_001

    def user(
        self,
        first_name: str = "Anna",
        *,
        id: int | None = None,
        last_name: str | None = None,
        username: str | None = None,
        language: str | None = "en",
        has_started: bool = False,
    ) -> User:
        """A person; `has_started`: the bot may write to them before they wrote to it."""
        if id is None:
            id, self._next_person = self._next_person, self._next_person + 1
        account = Account(id=id, first_name=first_name, last_name=last_name, username=username, language=language)
        person = User(self._world, account)
        if has_started:
            person.chat.bot_is = "member"
        return person

    def group(
        self,
        title: str,
        members: Iterable[User],
        *,
        id: int | None = None,
        threads: Iterable[int] = (),
        is_super: bool = False,
        is_forum: bool = False,
    ) -> Group:
        """A group with these members and the bot; `threads`: its forum topics. A forum is a supergroup."""
        if id is None:
            id, self._next_group = self._next_group, self._next_group - 1
        kept = {member.account.id: member.account for member in members}
        topics = set(threads)
        has_topics = is_forum or bool(topics)
        kind: Any = "supergroup" if is_super or has_topics else "group"
        chat = Chat(id=id, type=kind, title=title, members=kept, threads=topics, is_forum=has_topics, bot_is="member")
        self._world.chats[id] = chat
        return Group(self._world, chat)


def words(message: Message) -> str:
    """The text or caption, empty without either."""
    return str(message.get("text") or message.get("caption") or "")


def _got(message: Message) -> Got:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Got(
        message_id=message["message_id"],
        text=words(message),
        buttons=tuple(tuple(button["text"] for button in row) for row in rows),
        file=message.get("document", {}).get("file_name"),
        raw=message,
    )


def _inline_buttons(message: Message) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row if "callback_data" in button]
