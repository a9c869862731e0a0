"""What an update means. Total: every JSON object is an `Incoming`, or `Unreadable` with the name of the field that is wrong.

Only the fields used here are looked at: https://core.telegram.org/bots/api#update
"""

from __future__ import annotations

from datetime import datetime

from bot.channels.telegram.contents import command_in, person_in, said_in, visitor_event
from bot.channels.telegram.envelope import NAME
from bot.channels.telegram.fields import (
    Fields,
    flag,
    identifier,
    load,
    moment,
    optional_record,
    optional_text,
    record,
    text,
)
from bot.model import (
    Address,
    ChatMigrated,
    GroupMembership,
    Ignored,
    Incoming,
    RawUpdate,
    Said,
    StaffCommand,
    StaffMessage,
    StaffPress,
    VisitorEdit,
    VisitorEvent,
)
from bot.ports import Unreadable
from dialogs.events import PeerBack, PeerGone, Pressed

STAFF_DATA = ("lead:", "staff:")
"""What the data of the staff's buttons begins with."""
CHAT_TYPES = frozenset({"private", "group", "supergroup", "channel"})
MEMBER_STATUSES = frozenset({"creator", "administrator", "member", "restricted", "left", "kicked"})
_WRITING = frozenset({"creator", "administrator", "member"})


def read(update: RawUpdate, received_at: datetime, *, username: str | None = None) -> Incoming:
    """What the update means to the service.

    `received_at` is the time of a press, since Telegram gives a press the date of the message it is under. `username`: the
    bot's own, to tell commands meant for another bot; None takes every command as ours.

    Raises:
        Unreadable: a field that is needed is missing or of a wrong form.
    """
    fields = load(update.body)
    kinds = [name for name in fields if name != "update_id"]
    if not kinds:
        raise Unreadable("update")
    match kinds[0]:
        case "message":
            return _message(record(fields, "message", "update"), update.bot, username)
        case "edited_message":
            return _edited(record(fields, "edited_message", "update"), update.bot)
        case "callback_query":
            return _press(record(fields, "callback_query", "update"), update.bot, received_at)
        case "my_chat_member":
            return _membership(record(fields, "my_chat_member", "update"), update.bot)
        case other:
            return Ignored(what=other)


def _message(message: Fields, bot: str, username: str | None) -> Incoming:
    chat = record(message, "chat", "message")
    chat_id, chat_type = identifier(chat, "id", "message.chat"), _chat_type(chat, "message.chat")
    address = Address(channel=NAME, bot=bot, chat=chat_id, thread=_thread(message))
    at = moment(message, "date", "message")
    if message.get("migrate_to_chat_id") is not None:
        return ChatMigrated(address=address, new_chat=identifier(message, "migrate_to_chat_id", "message"))
    sender = optional_record(message, "from", "message")
    if chat_type == "channel" or sender is None:
        return Ignored(what="post of a channel")
    if message.get("sender_chat") is not None or flag(sender, "is_bot", "message.from"):
        return Ignored(what="message of a bot or a chat")
    if chat_type != "private":
        return _group_message(message, address, sender, at, username)
    person_id = identifier(sender, "id", "message.from")
    event = visitor_event(message, at, person_in(sender, "message.from"), person_id)
    if event is None:
        return Ignored(what="service message")
    return VisitorEvent(address=address, person_id=person_id, event=event, said=said_in(message, "message"))


def _edited(message: Fields, bot: str) -> Incoming:
    """A message that a person changed; what it is worth is told by whoever knows where it was carried to."""
    where = "edited_message"
    chat = record(message, "chat", where)
    address = Address(channel=NAME, bot=bot, chat=identifier(chat, "id", f"{where}.chat"), thread=_thread(message))
    sender = optional_record(message, "from", where)
    said = said_in(message, where)
    if said is None or sender is None or message.get("sender_chat") is not None or flag(sender, "is_bot", f"{where}.from"):
        return Ignored(what="edit of no person's words")
    person_id, at = identifier(sender, "id", f"{where}.from"), moment(message, "edit_date", where)
    match _chat_type(chat, f"{where}.chat"):
        case "private":
            return VisitorEdit(address=address, person_id=person_id, said=said, at=at)
        case "channel":
            return Ignored(what="post of a channel")
        case _:
            name = _name(sender, f"{where}.from")
            return StaffMessage(address=address, person_id=person_id, name=name, said=said, at=at, is_edit=True)


def _group_message(message: Fields, address: Address, sender: Fields, at: datetime, username: str | None) -> Incoming:
    words = optional_text(message, "text", "message") or ""
    command = command_in(words) if words.startswith("/") else None
    said = said_in(message, "message")
    if command is None:
        return _talk_in_group(address, sender, said, at)
    name, addressed, args = command
    if addressed is not None and username is not None and addressed.lower() != username.lower():
        return Ignored(what="command for another bot")
    return StaffCommand(
        address=address,
        person_id=identifier(sender, "id", "message.from"),
        name=_name(sender, "message.from"),
        command=name,
        args=args,
        at=at,
        said=said,
    )


def _talk_in_group(address: Address, sender: Fields, said: Said | None, at: datetime) -> Incoming:
    """Only what stands in a topic or answers a message can be meant for a visitor."""
    if said is None or (address.thread is None and said.reply_to is None):
        return Ignored(what="talk in a group")
    person_id = identifier(sender, "id", "message.from")
    return StaffMessage(address=address, person_id=person_id, name=_name(sender, "message.from"), said=said, at=at)


def _press(query: Fields, bot: str, received_at: datetime) -> Incoming:
    press_id = text(query, "id", "callback_query")
    sender = record(query, "from", "callback_query")
    person_id = identifier(sender, "id", "callback_query.from")
    message = optional_record(query, "message", "callback_query")
    if message is None:
        return Ignored(what="press under an inline message")
    if query.get("data") is None:
        return Ignored(what="press on a game")
    if flag(sender, "is_bot", "callback_query.from"):
        return Ignored(what="press of a bot or a chat")
    where = "callback_query.message"
    chat = record(message, "chat", where)
    chat_type = _chat_type(chat, f"{where}.chat")
    address = Address(channel=NAME, bot=bot, chat=identifier(chat, "id", f"{where}.chat"), thread=_thread(message))
    data, message_id = text(query, "data", "callback_query"), identifier(message, "message_id", where)
    if chat_type == "private" and not data.startswith(STAFF_DATA):
        event = Pressed(at=received_at, data=data, person=person_in(sender, "callback_query.from"))
        return VisitorEvent(address=address, person_id=person_id, event=event, press_id=press_id, message_id=message_id)
    return StaffPress(
        address=address,
        person_id=person_id,
        name=_name(sender, "callback_query.from"),
        username=optional_text(sender, "username", "callback_query.from"),
        press_id=press_id,
        message_id=message_id,
        data=data,
        at=received_at,
    )


def _membership(change: Fields, bot: str) -> Incoming:
    chat = record(change, "chat", "my_chat_member")
    chat_id, chat_type = identifier(chat, "id", "my_chat_member.chat"), _chat_type(chat, "my_chat_member.chat")
    status = text(record(change, "new_chat_member", "my_chat_member"), "status", "my_chat_member.new_chat_member")
    if status not in MEMBER_STATUSES:
        raise Unreadable("my_chat_member.new_chat_member.status")
    at = moment(change, "date", "my_chat_member")
    person_id = identifier(record(change, "from", "my_chat_member"), "id", "my_chat_member.from")
    if chat_type == "channel":
        return Ignored(what="membership in a channel")
    if chat_type != "private":
        group = Address(channel=NAME, bot=bot, chat=chat_id)
        return GroupMembership(address=group, may_write=status in _WRITING or _may_send(change), at=at)
    event = PeerGone(at=at) if status in ("kicked", "left") else PeerBack(at=at)
    return VisitorEvent(address=Address(channel=NAME, bot=bot, chat=chat_id), person_id=person_id, event=event)


def _may_send(change: Fields) -> bool:
    """A restricted member may still write where nothing else is said."""
    member = record(change, "new_chat_member", "my_chat_member")
    return member.get("status") == "restricted" and member.get("can_send_messages") is True


def _chat_type(chat: Fields, where: str) -> str:
    kind = text(chat, "type", where)
    if kind not in CHAT_TYPES:
        raise Unreadable(f"{where}.type")
    return kind


def _thread(message: Fields) -> int | None:
    if not flag(message, "is_topic_message", "message"):
        return None
    return identifier(message, "message_thread_id", "message")


def _name(sender: Fields, where: str) -> str:
    """First and last name as shown; the id where nothing visible is left of them."""
    person = person_in(sender, where)
    shown = " ".join(part for part in (person.first_name, person.last_name) if part)
    return shown or str(identifier(sender, "id", where))
