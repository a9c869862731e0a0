"""Buttons as Telegram wants them: under the message (inline) or in place of the keyboard (reply)."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import JsonValue

from bot.channels.telegram.fields import clean
from bot.channels.telegram.limits import CALLBACK_DATA_BYTES, KEYBOARD_BUTTONS, LABEL_CHARS, Unsendable
from bot.model import CardButton
from dialogs.effects import Button, Message

FORCE_REPLY: dict[str, JsonValue] = {"force_reply": True}
"""Opens the field for a reply: https://core.telegram.org/bots/api#forcereply"""
REMOVE_KEYBOARD: dict[str, JsonValue] = {"remove_keyboard": True}
"""https://core.telegram.org/bots/api#replykeyboardremove"""
NAMELESS = "\u2022"
"""Shown on a button of which no visible sign is left; Telegram refuses an empty one."""


def message_markup(message: Message) -> dict[str, JsonValue] | None:
    """The `reply_markup` of a message to a visitor, None for none. Inline buttons win over taking a keyboard away.

    Raises:
        Unsendable: too many buttons or too long data.
    """
    if message.share_label is not None:
        return share_keyboard(message.share_label, message.typed_buttons)
    if message.buttons:
        return inline_keyboard(message.buttons)
    if message.typed_buttons:
        return _reply_keyboard(_word_rows(message.typed_buttons))
    return REMOVE_KEYBOARD if message.drops_keyboard else None


def inline_keyboard(rows: Iterable[Iterable[Button | CardButton]]) -> dict[str, JsonValue]:
    """Rows of buttons that come back as presses.

    Raises:
        Unsendable: too many buttons or too long data.
    """
    keyboard: list[list[JsonValue]] = [[_inline(button) for button in row] for row in rows]
    if sum(map(len, keyboard)) > KEYBOARD_BUTTONS:
        raise Unsendable(f"more than {KEYBOARD_BUTTONS} buttons")
    return {"inline_keyboard": [list(row) for row in keyboard if row]}


def share_keyboard(share_label: str, words: Iterable[str]) -> dict[str, JsonValue]:
    """A keyboard that shares the visitor's number, with words that are sent as if typed. Private chats only."""
    share: dict[str, JsonValue] = {"text": _label(share_label), "request_contact": True}
    return _reply_keyboard([[share], *_word_rows(words)])


def _word_rows(words: Iterable[str]) -> list[list[dict[str, JsonValue]]]:
    return [[{"text": _label(word)}] for word in words]


def _reply_keyboard(rows: list[list[dict[str, JsonValue]]]) -> dict[str, JsonValue]:
    if sum(map(len, rows)) > KEYBOARD_BUTTONS:
        raise Unsendable(f"more than {KEYBOARD_BUTTONS} buttons")
    keyboard: list[JsonValue] = [list(row) for row in rows]
    return {"keyboard": keyboard, "resize_keyboard": True, "one_time_keyboard": True}


def _inline(button: Button | CardButton) -> dict[str, JsonValue]:
    size = len(button.data.encode("utf-8", "replace"))
    if not 1 <= size <= CALLBACK_DATA_BYTES:
        raise Unsendable(f"button data of {size} bytes, 1 to {CALLBACK_DATA_BYTES} are allowed")
    label = _label(button.label)
    return {"text": label if len(label) <= LABEL_CHARS else label[: LABEL_CHARS - 1] + "\u2026", "callback_data": button.data}


def _label(label: str) -> str:
    return clean(label).strip() or NAMELESS
