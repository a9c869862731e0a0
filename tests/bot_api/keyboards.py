"""Keyboards under and in place of messages, checked: https://core.telegram.org/bots/api#inlinekeyboardmarkup and the following."""

from __future__ import annotations

from typing import Any

from tests.bot_api.errors import bad_request

BUTTONS = 100
DATA_BYTES = 64
_INLINE_KINDS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "copy_text",
    "pay",
)
_REQUESTS = ("request_contact", "request_location", "request_poll", "request_users", "request_chat", "web_app")


def checked_markup(markup: Any, *, is_private: bool) -> dict[str, Any] | None:
    """The markup in its normal form.

    Raises:
        ApiError: it is of no known form or beyond a limit.
    """
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return {"inline_keyboard": _rows(markup["inline_keyboard"], "inline_keyboard", _inline_button)}
    if "keyboard" in markup:
        rows = _rows(markup["keyboard"], "keyboard", lambda button: _reply_button(button, is_private))
        if not rows:
            raise bad_request("reply markup must contain at least one button")
        return {**markup, "keyboard": rows}
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    if not markup:
        return None
    raise bad_request("can't parse reply keyboard markup JSON object")


def _rows(value: Any, name: str, check: Any) -> list[list[dict[str, Any]]]:
    if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    rows = [[check(button) for button in row] for row in value if row]
    if sum(map(len, rows)) > BUTTONS:
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    kinds = [kind for kind in _INLINE_KINDS if kind in button]
    if "request_contact" in button or "request_location" in button or not kinds:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    _check_label(button, "inline keyboard button")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode("utf-8", "surrogatepass")) <= DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    return button


def _reply_button(button: Any, is_private: bool) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if "callback_data" in button:
        raise bad_request("can't parse keyboard button: callback_data is for inline keyboards")
    _check_label(button, "keyboard button")
    asked = [name for name in _REQUESTS if button.get(name)]
    if len(asked) > 1:
        raise bad_request("can't parse keyboard button: at most one request is allowed")
    if asked and not is_private:
        what = {"request_contact": "phone number", "request_location": "location"}.get(asked[0], asked[0])
        raise bad_request(f"{what} can be requested in private chats only")
    return button


def _check_label(button: dict[str, Any], what: str) -> None:
    label = button.get("text")
    if not isinstance(label, str):
        raise bad_request(f"can't parse {what}: Can't find field \"text\"")
    if not label.strip():
        raise bad_request(f"{what} text must be non-empty")
