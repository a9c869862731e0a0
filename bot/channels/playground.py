"""The playground as a channel: what is typed in the browser goes the same way as what is typed in Telegram, only the end is a page."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_never

import orjson

from bot.app.playroom import BOT, CHANNEL, MANAGER_NAMES, Playroom, Room
from bot.model import (
    Address,
    AnswerPress,
    ClaimedMessage,
    CopyMessages,
    DeleteMessages,
    Delivered,
    EditCard,
    EditCopy,
    EditText,
    Incoming,
    LeaveChat,
    MakeTopic,
    Outcome,
    Payload,
    PinCard,
    RawUpdate,
    React,
    RemoveTopic,
    ReopenTopic,
    Said,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    ShowMenu,
    StaffPress,
    Undeliverable,
    VisitorEvent,
)
from bot.ports import Unreadable
from dialogs.events import Commanded, ContactShared, Event, Person, Pressed, Started, Typed

_COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_]{0,31})(?:\s+(.*))?", re.DOTALL)


class PlaygroundChannel:
    """Reads what the page put into the inbox, writes into the rooms of the playroom. Nothing leaves the process."""

    name = CHANNEL
    bot = BOT

    def __init__(self, playroom: Playroom) -> None:
        self._playroom = playroom

    async def pull(self, offset: int | None, timeout_s: float) -> tuple[list[RawUpdate], int | None]:
        """Nothing to fetch: the page stores its updates itself."""
        await asyncio.sleep(timeout_s)
        return [], offset

    def read(self, update: RawUpdate, received_at: datetime) -> Incoming:
        """See `Channel`."""
        try:
            body: dict[str, Any] = orjson.loads(update.body)
            person = int(body["room"])
            press_id = f"{person}:{update.update_id}"
            match body["by"]:
                case "manager":
                    return _press_of_manager(body, person, press_id, received_at)
                case "visitor":
                    return _visit(body, person, press_id, received_at)
                case other:
                    raise ValueError(f"by {other!r}")
        except (ValueError, KeyError, TypeError) as error:
            raise Unreadable(f"playground: {error}") from error

    async def send(self, message: ClaimedMessage) -> Outcome:
        """See `Channel`. A room that is open no more is gone, like a person who left."""
        room = self._playroom.find(message.outgoing.address.chat)
        if room is None:
            return Undeliverable(why="the room is open no more", gone=True)
        if isinstance(message.outgoing.payload, MakeTopic):
            return Undeliverable(why="a page has no topics")
        return Delivered(message_id=self._deliver(room, message.outgoing.payload))

    async def close(self) -> None:
        """Nothing to close."""

    def _deliver(self, room: Room, payload: Payload) -> int | None:
        match payload:
            case SendText(message=message):
                return self._playroom.add_line(room, message.text, message=message)
            case EditText(message_id=message_id, message=message):
                self._playroom.edit_line(room, message_id, message)
            case SendFile(path=path, caption=caption):
                return self._playroom.add_line(room, caption, file=path)
            case SendDocument(name=name, caption=caption):
                return self._playroom.put_card(room, html.escape(f"{name} {caption}".strip(), quote=False), (), None)
            case SendCard(html=markup, buttons=buttons, lead=lead):
                return self._playroom.put_card(room, markup, buttons, lead)
            case EditCard(message_id=message_id, html=markup, buttons=buttons):
                self._playroom.edit_card(room, message_id, markup, buttons)
            case CopyMessages(message_ids=ids):
                return self._playroom.put_card(room, html.escape(room.words_of(ids), quote=False), (), None)
            case AnswerPress(text=text):
                if text:
                    self._playroom.show_toast(room, text)
            case ShowMenu() | LeaveChat():
                pass  # a page has no menu and cannot be left
            case EditCopy() | DeleteMessages() | React() | MakeTopic() | ReopenTopic() | RemoveTopic() | PinCard():
                pass  # a page has neither topics nor marks
            case _:
                assert_never(payload)
        return None


def _visit(body: Mapping[str, Any], room: int, press_id: str, at: datetime) -> VisitorEvent:
    person = Person(first_name=str(body["name"]) if "name" in body else None, language=str(body["language"]))
    return VisitorEvent(
        address=Address(channel=CHANNEL, bot=BOT, chat=room),
        person_id=room,
        event=_event(body, person, at),
        press_id=press_id if "press" in body else None,
        message_id=int(body["message"]) if "message" in body else None,
        said=Said(message_id=int(body["said"]), text=str(body.get("text", ""))) if "said" in body else None,
    )


def _event(body: Mapping[str, Any], person: Person, at: datetime) -> Event:
    if "press" in body:
        return Pressed(at=at, data=str(body["press"]), person=person)
    if "share" in body:
        return ContactShared(at=at, phone=str(body["share"]), is_own=True, person=person)
    if "start" in body:
        return Started(at=at, payload=str(body["start"]) or None, person=person)
    return _typed(str(body["text"]), person, at)


def _typed(text: str, person: Person, at: datetime) -> Event:
    """A slash command is one here too, as in a messenger."""
    found = _COMMAND.fullmatch(text.strip())
    if found is None:
        return Typed(at=at, text=text, person=person)
    name, rest = found[1].lower(), (found[2] or "").strip()
    if name == "start":
        return Started(at=at, payload=rest or None, person=person)
    return Commanded(at=at, name=name, args=rest, person=person)


def _press_of_manager(body: Mapping[str, Any], room: int, press_id: str, at: datetime) -> StaffPress:
    return StaffPress(
        address=Address(channel=CHANNEL, bot=BOT, chat=-room),
        person_id=-room,
        name=MANAGER_NAMES.get(str(body["language"]), MANAGER_NAMES["en"]),
        username=None,
        press_id=press_id,
        message_id=int(body["message"]),
        data=str(body["press"]),
        at=at,
    )
