"""What a payload is in calls of the Bot API. Pure: files are named here and read by the channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import JsonValue

from bot.channels.telegram.fields import clean
from bot.channels.telegram.limits import CAPTION_UTF16, TEXT_UTF16, TOAST_CHARS, Unsendable
from bot.channels.telegram.markup import FORCE_REPLY, REMOVE_KEYBOARD, inline_keyboard, message_markup
from bot.channels.telegram.outcomes import Remedy
from bot.channels.telegram.relaying import FORUM, relay_calls, reply_to
from bot.channels.telegram.setting_up import setup_call
from bot.channels.telegram.splitting import split, utf16_length
from bot.channels.telegram.wire import Call, FileAt, Upload
from bot.model import (
    Address,
    AnswerPress,
    CardButton,
    EditCard,
    EditText,
    LeaveChat,
    Payload,
    SendCard,
    SendDocument,
    SendFile,
    SendText,
    ShowMenu,
    file_place,
)
from dialogs.effects import Message

KEYBOARD_GONE = "\u2713"
"""Sent where a keyboard has to be taken away and the one message there is already carries buttons of its own."""

Parameter = JsonValue | Upload | FileAt


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One call. `instead`: the calls that take its place, once, where the refusal has such a remedy.

    `must`: a field of the answer that has to be true; otherwise what was to be sent cannot be, and nothing further is called.
    """

    call: Call
    must: str | None = None
    instead: dict[Remedy, tuple[Call, ...]] = field(default_factory=dict)


def steps(address: Address, payload: Payload, files: Path, uploads: Path | None = None) -> list[Step]:
    """The calls in their order. `files`, `uploads`: where documents lie, see `file_place`.

    Raises:
        Unsendable: nothing to send, a limit that no splitting can keep, or a path outside the folder.
    """
    match payload:
        case SendText(message=message):
            return [Step(call=call) for call in _text_calls(address, message)]
        case EditText(message_id=message_id, message=message):
            return [Step(call=_edit(address, message_id, _first_part(message.text), inline_keyboard(message.buttons)))]
        case SendFile():
            return _file_steps(address, payload, _inside(payload.path, files, uploads))
        case SendDocument(name=name, text=words, caption=caption):
            return [Step(call=_document(address, Upload(name=name, content=words.encode("utf-8", "replace")), caption, None))]
        case SendCard():
            return [_card_step(address, payload)]
        case EditCard():
            return [_card_edit(address, payload)]
        case AnswerPress(press_id=press_id, text=words):
            return [Step(call=_answer(press_id, words))]
        case ShowMenu() | LeaveChat():
            return [Step(call=setup_call(address, payload))]
        case _:
            return [Step(call=call, must=FORUM if call.method == "getChat" else None) for call in relay_calls(address, payload)]


def _text_calls(address: Address, message: Message) -> list[Call]:
    parts = _parts(message.text)
    if not (message.drops_keyboard and message.buttons):
        return [*(_send(address, part) for part in parts[:-1]), _send(address, parts[-1], message_markup(message))]
    first, *rest = parts if len(parts) > 1 else _in_two(parts[0])
    calls = [_send(address, first, REMOVE_KEYBOARD), *(_send(address, part) for part in rest[:-1])]
    return [*calls, _send(address, rest[-1], message_markup(message))]


def _in_two(text: str) -> list[str]:
    """One message takes the keyboard away, another brings the buttons: Telegram has one markup a message."""
    first, _, rest = text.partition("\n\n")
    return [first, rest] if first.strip() and rest.strip() else [KEYBOARD_GONE, text]


def _parts(text: str) -> list[str]:
    """Parts that Telegram takes: a part of spaces alone would be refused as empty."""
    parts = [part for part in split(clean(text)) if part.strip()]
    if not parts:
        raise Unsendable("a message without text")
    return parts


def _first_part(text: str) -> str:
    return _parts(text)[0]


def _file_steps(address: Address, payload: SendFile, file: FileAt) -> list[Step]:
    caption, *rest = split(clean(payload.caption), CAPTION_UTF16)
    markup = REMOVE_KEYBOARD if payload.drops_keyboard else None
    upload = _document(address, file, caption, markup)
    known = None if payload.file_id is None else _document(address, payload.file_id, caption, markup)
    first = Step(call=upload) if known is None else Step(call=known, instead={"upload_again": (upload,)})
    tail = [Step(call=_send(address, part)) for part in split("".join(rest)) if part.strip()]
    return [first, *tail]


def _inside(path: str, files: Path, uploads: Path | None) -> FileAt:
    place = file_place(path, files, uploads)
    if place is None:
        raise Unsendable("a file outside the scripts' folder")
    return FileAt(path=place)


def _document(address: Address, document: Parameter, caption: str, markup: JsonValue) -> Call:
    parameters = _to(address) | {"document": document}
    if caption.strip():
        parameters["caption"] = caption
    if markup is not None:
        parameters["reply_markup"] = markup
    return Call(method="sendDocument", parameters=parameters)


def _card_step(address: Address, card: SendCard) -> Step:
    markup = FORCE_REPLY if card.asks_reply else _card_markup(card.buttons)
    plain = _parts(card.plain)
    in_plain = (*(_send(address, part) for part in plain[:-1]), _send(address, plain[-1], markup))
    call = _send(address, clean(card.html), markup, parse_mode="HTML")
    answers = reply_to(card.reply_to)
    return Step(call=Call(method=call.method, parameters={**call.parameters, **answers}), instead={"plain": in_plain})


def _card_edit(address: Address, card: EditCard) -> Step:
    markup = _card_markup(card.buttons) or inline_keyboard(())
    call = _edit(address, card.message_id, clean(card.html), markup, parse_mode="HTML")
    return Step(call=call, instead={"plain": (_edit(address, card.message_id, _cut(card.plain), markup),)})


def _cut(text: str) -> str:
    """One message's worth: an edit cannot become two messages."""
    whole = clean(text)
    return whole if utf16_length(whole) <= TEXT_UTF16 else split(whole, TEXT_UTF16 - 1)[0] + "\u2026"


def _card_markup(buttons: tuple[tuple[CardButton, ...], ...]) -> dict[str, JsonValue] | None:
    return inline_keyboard(buttons) if buttons else None


def _answer(press_id: str, words: str | None) -> Call:
    parameters: dict[str, Parameter] = {"callback_query_id": press_id}
    if words:
        parameters["text"] = clean(words)[:TOAST_CHARS]
    return Call(method="answerCallbackQuery", parameters=parameters)


def _send(address: Address, text: str, markup: JsonValue = None, *, parse_mode: str | None = None) -> Call:
    parameters = _to(address) | {"text": text}
    if parse_mode is not None:
        parameters["parse_mode"] = parse_mode
    if markup is not None:
        parameters["reply_markup"] = markup
    return Call(method="sendMessage", parameters=parameters)


def _edit(address: Address, message_id: int, text: str, markup: JsonValue, *, parse_mode: str | None = None) -> Call:
    parameters: dict[str, Parameter] = {"chat_id": address.chat, "message_id": message_id, "text": text, "reply_markup": markup}
    if parse_mode is not None:
        parameters["parse_mode"] = parse_mode
    return Call(method="editMessageText", parameters=parameters)


def _to(address: Address) -> dict[str, Parameter]:
    if address.thread is None:
        return {"chat_id": address.chat}
    return {"chat_id": address.chat, "message_thread_id": address.thread}


def without_thread(call: Call) -> Call:
    """The same call to the general topic."""
    return Call(method=call.method, parameters={key: value for key, value in call.parameters.items() if key != "message_thread_id"})
