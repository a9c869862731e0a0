"""What a visitor's message in a private chat is: a text, a command, a contact or something no question asks for."""

from __future__ import annotations

import re
from datetime import datetime

import orjson

from bot.channels.telegram.fields import Fields, clean, identifier, optional_record, optional_text, record, text
from bot.model import Said, SentFile
from dialogs.events import Attached, Commanded, ContactShared, Event, Person, Started, Typed

ATTACHMENTS: tuple[str, ...] = (
    "animation",
    "audio",
    "live_photo",
    "paid_media",
    "photo",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
    "checklist",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
    "giveaway",
    "giveaway_winners",
    "invoice",
    "document",
)
"""Fields of a message that hold content: https://core.telegram.org/bots/api#message

An animation also has `document` and a venue `location`, so these stand behind.
"""

_COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_]{0,31})(?:@([A-Za-z0-9_]{3,32}))?(?:\s+(.*))?\s*", re.DOTALL)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def visitor_event(message: Fields, at: datetime, person: Person, sender: int) -> Event | None:
    """The event in a message; None for a service message or content this program has never heard of."""
    if message.get("text") is not None:
        return _text_event(text(message, "text", "message"), at, person)
    if message.get("contact") is not None:
        return _contact(message, at, person, sender)
    what = next((kind for kind in ATTACHMENTS if message.get(kind) is not None), None)
    if what is None:
        return None
    return Attached(at=at, what=what, caption=optional_text(message, "caption", "message"), person=person)


def said_in(message: Fields, where: str) -> Said | None:
    """The message with where it stands; None for a service message or content this program has never heard of."""
    kinds = ("text", "contact", *ATTACHMENTS)
    kind = next((kind for kind in kinds if message.get(kind) is not None), None)
    if kind is None:
        return None
    words = "text" if kind == "text" else "caption"
    return Said(
        message_id=identifier(message, "message_id", where),
        kind=kind,
        text=optional_text(message, words, where) or "",
        entities=_entities(message.get("entities" if kind == "text" else "caption_entities")),
        reply_to=_answered(message, where),
        answers_bot=_words_of_bot(message, where),
        album=optional_text(message, "media_group_id", where),
        file=_file(message.get("document")) if kind == "document" else None,
    )


def _file(document: object) -> SentFile | None:
    """A document with what is needed to fetch it (https://core.telegram.org/bots/api#document); None where that is not there."""
    fields = document if isinstance(document, dict) else {}
    file_id, name = fields.get("file_id"), fields.get("file_name")
    if not isinstance(file_id, str):
        return None
    return SentFile(id=clean(file_id), name=clean(name) if isinstance(name, str) else "")


def _entities(given: object) -> str:
    """The formatting as it came; words that cannot be written again go without."""
    try:
        return orjson.dumps(given).decode() if isinstance(given, list) and given else ""
    except orjson.JSONEncodeError:
        return ""


def _answered(message: Fields, where: str) -> int | None:
    """The message that this one answers. In a topic every message answers the topic's first one by its form, which says nothing."""
    answered = optional_record(message, "reply_to_message", where)
    if answered is None:
        return None
    number = identifier(answered, "message_id", f"{where}.reply_to_message")
    return None if answered.get("forum_topic_created") is not None or number == message.get("message_thread_id") else number


def _words_of_bot(message: Fields, where: str) -> str:
    """What the message says that this one answers, where a bot sent it."""
    answered = optional_record(message, "reply_to_message", where) or {}
    sender, words = answered.get("from"), answered.get("text")
    is_bots = isinstance(sender, dict) and sender.get("is_bot") is True
    return clean(words).strip() if is_bots and isinstance(words, str) else ""


def command_in(words: str) -> tuple[str, str | None, str] | None:
    """Name in lower case, addressed bot or None, rest of the line; None for words that are no command."""
    found = _COMMAND.fullmatch(words)
    return (found[1].lower(), found[2], (found[3] or "").strip()) if found else None


def person_in(sender: Fields, where: str) -> Person:
    """Who sent it, as the messenger tells."""
    return Person(
        first_name=optional_text(sender, "first_name", where),
        last_name=optional_text(sender, "last_name", where),
        username=optional_text(sender, "username", where),
        language=optional_text(sender, "language_code", where),
    )


def _text_event(words: str, at: datetime, person: Person) -> Event:
    command = command_in(words) if words.startswith("/") else None
    if command is None:
        return Typed(at=at, text=words, person=person)
    name, _, rest = command
    if name == "start":
        return Started(at=at, person=person, payload=rest if _PAYLOAD.fullmatch(rest) else None)
    return Commanded(at=at, name=name, args=rest, person=person)


def _contact(message: Fields, at: datetime, person: Person, sender: int) -> Event:
    """Telegram's server sets `user_id` itself; it is the sender's own card only if it came straight from the sender."""
    contact = record(message, "contact", "message")
    owner = None if contact.get("user_id") is None else identifier(contact, "user_id", "message.contact")
    second_hand = ("forward_origin", "forward_date", "forward_from", "forward_sender_name", "via_bot", "sender_business_bot")
    is_own = owner == sender and all(message.get(mark) is None for mark in second_hand)
    optional_record(message, "via_bot", "message")
    return ContactShared(at=at, phone=text(contact, "phone_number", "message.contact"), is_own=is_own, person=person)
