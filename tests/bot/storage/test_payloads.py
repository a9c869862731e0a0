"""The JSON form of messages: every field survives."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from types import UnionType
from typing import get_args

import pytest

from bot.model import (
    AnswerPress,
    CardButton,
    CopyMessages,
    DeleteMessages,
    EditCard,
    EditCopy,
    EditText,
    LeadId,
    LeaveChat,
    MakeTopic,
    Payload,
    PinCard,
    React,
    RemoveTopic,
    ReopenTopic,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    ShowMenu,
)
from bot.storage.payloads import kind_of, payload_json, read_payload
from dialogs.effects import Button, Message

FULL_MESSAGE = Message(
    text="Что вы ищете?\0\n",
    buttons=((Button(label="Дом", data="a"), Button(label="Участок", data="b")), (Button(label="Ещё", data=""),)),
    share_label="Поделиться",
    typed_buttons=("Нет", "Позже"),
    drops_keyboard=True,
)
BUTTONS = ((CardButton(label="Взять", data="lead:1:take"), CardButton(label="Нет", data="lead:1:reject")),)
FULL: tuple[Payload, ...] = (
    SendText(message=FULL_MESSAGE),
    EditText(message_id=2**40, message=FULL_MESSAGE),
    SendFile(path="files/plans.pdf", caption="Планировки", cache_key="plans@1", file_id="AAA", drops_keyboard=True),
    SendDocument(name="clinic.yaml", text="script: clinic\n", caption="версия 2"),
    SendCard(html="<b>1</b>", plain="1", buttons=BUTTONS, lead=LeadId(5), reply_to=9, asks_reply=True),
    EditCard(message_id=7, html="<b>1</b>", plain="1", buttons=BUTTONS),
    AnswerPress(press_id="123", text="Готово"),
    CopyMessages(from_chat=-100, message_ids=(3, 4), reply_to=9, album="12"),
    EditCopy(original=3, text="Дом\n", message_id=2**40, entities='[{"type":"bold"}]', is_caption=True),
    DeleteMessages(message_ids=(3, 4)),
    React(message_id=3, emoji="👌"),
    MakeTopic(name="#5 Анна"),
    ReopenTopic(),
    RemoveTopic(),
    PinCard(message_id=7),
    ShowMenu(commands=(("leads", "Лиды"), ("take", "Взять"))),
    LeaveChat(),
)
LEAN: tuple[Payload, ...] = (
    SendText(message=Message(text="")),
    EditText(message_id=0, message=Message(text="")),
    SendFile(path="", caption="", cache_key=""),
    SendDocument(name="", text=""),
    SendCard(html="", plain=""),
    EditCard(message_id=0, html="", plain=""),
    AnswerPress(press_id=""),
    AnswerPress(press_id="", text=""),
    CopyMessages(from_chat=0),
    EditCopy(original=0, text=""),
    DeleteMessages(message_ids=()),
    React(message_id=0, emoji=""),
    MakeTopic(name=""),
    PinCard(),
    ShowMenu(),
)


def values(record: object) -> Iterator[tuple[str, object, object]]:
    """(name, value, default) of every field, those of the message inside too."""
    assert dataclasses.is_dataclass(record)
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        yield f"{type(record).__name__}.{field.name}", value, field.default
        if isinstance(value, Message):
            yield from values(value)


def test_the_samples_have_every_kind_with_no_field_left_at_its_default() -> None:
    assert isinstance(Payload, UnionType)
    assert {type(payload) for payload in FULL} == set(get_args(Payload))
    assert [name for payload in FULL for name, value, default in values(payload) if value == default] == []


@pytest.mark.parametrize("payload", [*FULL, *LEAN], ids=lambda payload: type(payload).__name__)
def test_a_payload_is_read_back_as_it_was(payload: Payload) -> None:
    assert read_payload(kind_of(payload), payload_json(payload)) == payload


def test_what_has_its_default_takes_no_room() -> None:
    assert payload_json(SendText(message=Message(text="hi"))) == '{"text":"hi"}'
    assert json.loads(payload_json(SendCard(html="h", plain="p", lead=LeadId(1)))) == {"html": "h", "plain": "p", "lead": 1}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Telepathy", "{}"),
        ("SendText", "{}"),
        ("SendText", "no json"),
        ("SendText", "[]"),
        ("SendCard", '{"html":"h","plain":"p","buttons":[[1]]}'),
    ],
)
def test_what_cannot_be_read_is_an_error_of_ours(kind: str, text: str) -> None:
    with pytest.raises(ValueError, match=kind):
        read_payload(kind, text)
