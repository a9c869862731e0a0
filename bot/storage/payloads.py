"""The JSON form of `Outgoing.payload`: compact, fields that have their default left out, `is` kept in a column of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson

from bot.model import (
    AnswerPress,
    CardButton,
    EditCard,
    EditText,
    LeadId,
    LeaveChat,
    Payload,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    ShowMenu,
)
from bot.storage.relays import RELAY_READERS, relay_fields
from bot.storage.texts import dumps
from dialogs.effects import Button, Message

Record = Mapping[str, Any]
"""Parsed JSON of a payload. A wrong field raises on the way to the record, see `read_payload`."""


def payload_json(payload: Payload) -> str:
    """The payload as JSON text; `kind_of` names its record."""
    return dumps({name: value for name, value in _fields(payload).items() if value not in (None, (), [], False)})


def kind_of(payload: Payload) -> str:
    """The name of the payload's record."""
    return type(payload).__name__


def read_payload(kind: str, text: str) -> Payload:
    """The payload that `payload_json` wrote.

    Raises:
        ValueError: no such kind, or its JSON is damaged.
    """
    reader = _READERS.get(kind)
    if reader is None:
        raise ValueError(f"no such kind of message: {kind!r}")
    try:
        return reader(orjson.loads(text))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"not a {kind}: {error!r}") from error


def _fields(payload: Payload) -> Record:
    match payload:
        case SendText(message=message):
            return _message(message)
        case EditText(message_id=message_id, message=message):
            return {"message_id": message_id, **_message(message)}
        case SendFile(path=path, caption=caption, cache_key=cache_key, file_id=file_id, drops_keyboard=drops):
            return {"path": path, "caption": caption, "cache_key": cache_key, "file_id": file_id, "drops_keyboard": drops}
        case SendDocument(name=name, text=text, caption=caption):
            return {"name": name, "text": text, "caption": caption}
        case SendCard(html=html, plain=plain, buttons=buttons, lead=lead, reply_to=reply_to, asks_reply=asks):
            return {"html": html, "plain": plain, "buttons": _rows(buttons), "lead": lead, "reply_to": reply_to, "asks_reply": asks}
        case EditCard(message_id=message_id, html=html, plain=plain, buttons=buttons):
            return {"message_id": message_id, "html": html, "plain": plain, "buttons": _rows(buttons)}
        case AnswerPress(press_id=press_id, text=text):
            return {"press_id": press_id, "text": text}
        case ShowMenu(commands=commands):
            return {"commands": [list(one) for one in commands]}
        case LeaveChat():
            return {}
        case _:
            return relay_fields(payload)


def _message(message: Message) -> Record:
    return {
        "text": message.text,
        "buttons": _rows(message.buttons),
        "share_label": message.share_label,
        "typed_buttons": message.typed_buttons,
        "drops_keyboard": message.drops_keyboard,
    }


def _rows(buttons: Sequence[Sequence[Button | CardButton]]) -> list[list[list[str]]]:
    return [[[button.label, button.data] for button in row] for row in buttons]


def _read_text(record: Record) -> SendText:
    return SendText(message=_read_message(record))


def _read_edit_text(record: Record) -> EditText:
    return EditText(message_id=record.get("message_id", 0), message=_read_message(record))


def _read_file(record: Record) -> SendFile:
    return SendFile(
        path=record["path"],
        caption=record.get("caption", ""),
        cache_key=record["cache_key"],
        file_id=record.get("file_id"),
        drops_keyboard=record.get("drops_keyboard", False),
    )


def _read_card(record: Record) -> SendCard:
    lead = record.get("lead")
    return SendCard(
        html=record["html"],
        plain=record["plain"],
        buttons=_card_buttons(record),
        lead=None if lead is None else LeadId(lead),
        reply_to=record.get("reply_to"),
        asks_reply=record.get("asks_reply", False),
    )


def _read_edit_card(record: Record) -> EditCard:
    return EditCard(message_id=record.get("message_id", 0), html=record["html"], plain=record["plain"], buttons=_card_buttons(record))


def _read_press(record: Record) -> AnswerPress:
    return AnswerPress(press_id=record["press_id"], text=record.get("text"))


def _read_message(record: Record) -> Message:
    return Message(
        text=record["text"],
        buttons=tuple(tuple(Button(label=label, data=data) for label, data in row) for row in record.get("buttons", ())),
        share_label=record.get("share_label"),
        typed_buttons=tuple(record.get("typed_buttons", ())),
        drops_keyboard=record.get("drops_keyboard", False),
    )


def _card_buttons(record: Record) -> tuple[tuple[CardButton, ...], ...]:
    return tuple(tuple(CardButton(label=label, data=data) for label, data in row) for row in record.get("buttons", ()))


_READERS: Mapping[str, Callable[[Record], Payload]] = {
    "SendText": _read_text,
    "EditText": _read_edit_text,
    "SendFile": _read_file,
    "SendDocument": lambda record: SendDocument(name=record["name"], text=record["text"], caption=record.get("caption", "")),
    "SendCard": _read_card,
    "EditCard": _read_edit_card,
    "AnswerPress": _read_press,
    "ShowMenu": lambda record: ShowMenu(commands=tuple((name, words) for name, words in record.get("commands", ()))),
    "LeaveChat": lambda record: LeaveChat(),
    **RELAY_READERS,
}
