"""The playground as a channel: what is typed in the browser goes the same way as what is typed in Telegram, only the end is a page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_never

import orjson

from bot.app.playroom import BOT, CHANNEL, Playroom, Room
from bot.model import (
    Address,
    AnswerPress,
    ClaimedMessage,
    Delivered,
    EditCard,
    EditText,
    Incoming,
    Outcome,
    Payload,
    RawUpdate,
    SendCard,
    SendFile,
    SendText,
    StaffPress,
    Undeliverable,
    VisitorEvent,
)
from bot.ports import Unreadable
from dialogs.events import ContactShared, Event, Person, Pressed, Started, Typed

MANAGER_NAMES = {"ru": "Менеджер", "en": "Manager", "es": "Gestor", "fr": "Conseiller"}


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
            room, by = int(body["room"]), str(body["by"])
            return _press_of_manager(body, room, received_at) if by == "manager" else _visit(body, room, received_at)
        except (ValueError, KeyError, TypeError) as error:
            raise Unreadable(f"playground: {error}") from error

    async def send(self, message: ClaimedMessage) -> Outcome:
        """See `Channel`. A room that is open no more is gone, like a person who left."""
        chat = message.outgoing.address.chat
        payload = message.outgoing.payload
        room = self._room_of(chat, payload)
        if room is None:
            return Undeliverable(why="the room is open no more")
        return Delivered(message_id=self._deliver(room, payload))

    async def close(self) -> None:
        """Nothing to close."""

    def _room_of(self, chat: int, payload: Payload) -> Room | None:
        if isinstance(payload, AnswerPress):
            return self._playroom.find(int(payload.press_id.partition(":")[0]))
        return self._playroom.find(chat)

    def _deliver(self, room: Room, payload: Payload) -> int | None:
        match payload:
            case SendText(message=message):
                return self._playroom.add_line(room, message.text, message=message)
            case EditText(message_id=message_id, message=message):
                self._playroom.edit_line(room, message_id, message)
            case SendFile(path=path, caption=caption):
                return self._playroom.add_line(room, caption, file=path)
            case SendCard(html=html, buttons=buttons, lead=lead):
                return self._playroom.put_card(room, html, buttons, lead)
            case EditCard(message_id=message_id, html=html, buttons=buttons):
                self._playroom.edit_card(room, message_id, html, buttons)
            case AnswerPress(text=text):
                if text:
                    self._playroom.show_toast(room, text)
            case _:
                assert_never(payload)
        return None


def _visit(body: Mapping[str, Any], room: int, at: datetime) -> VisitorEvent:
    person = Person(first_name=body.get("name"), language=str(body["language"]))
    return VisitorEvent(
        address=Address(channel=CHANNEL, bot=BOT, chat=room),
        person_id=room,
        event=_event(body, person, at),
        press_id=f"{room}:{body['press']}" if "press" in body else None,
        message_id=int(body["message"]) if "message" in body else None,
    )


def _event(body: Mapping[str, Any], person: Person, at: datetime) -> Event:
    if "press" in body:
        return Pressed(at=at, data=str(body["press"]), person=person)
    if "share" in body:
        return ContactShared(at=at, phone=str(body["share"]), is_own=True, person=person)
    if "start" in body:
        return Started(at=at, payload=str(body["start"]) or None, person=person)
    return Typed(at=at, text=str(body["text"]), person=person)


def _press_of_manager(body: Mapping[str, Any], room: int, at: datetime) -> StaffPress:
    return StaffPress(
        address=Address(channel=CHANNEL, bot=BOT, chat=-room),
        person_id=-room,
        name=MANAGER_NAMES.get(str(body["language"]), MANAGER_NAMES["en"]),
        username=None,
        press_id=f"{room}:{body['press']}",
        message_id=int(body["message"]),
        data=str(body["press"]),
        at=at,
    )
