"""The pull intake's parts: the call, what its failures mean, how long to wait. The loop is the workers'."""

from __future__ import annotations

import math

import orjson
from pydantic import JsonValue

from bot.channels.telegram.envelope import envelopes
from bot.channels.telegram.limits import UPDATES_A_PULL
from bot.channels.telegram.wire import Call, Lost, NotSent, RawAnswer
from bot.model import RawUpdate
from bot.ports import ChannelDown, Unreadable

ALLOWED_UPDATES: tuple[str, ...] = ("message", "edited_message", "callback_query", "my_chat_member")
"""What we ask Telegram for; anything else that still comes is read as ignored."""
ANSWER_MARGIN_S = 10.0
"""How much longer than the long poll itself its HTTP answer may take."""
FIRST_WAIT_S, LONGEST_WAIT_S = 2.0, 30.0
ANOTHER_POLLER = "another program polls this bot with the same token: stop one of the two"
WEBHOOK_SET = "a webhook is set for this bot, somebody else may be using it: delete it or run with HOTLEAD_TELEGRAM_INTAKE=webhook"
BAD_TOKEN = "Telegram refuses the bot's token: check HOTLEAD_TELEGRAM_TOKEN"


class Backoff:
    """Grows with every failure in a row: 2, 4, 8, 16, 30, 30... seconds; under 20 attempts in any minute."""

    def __init__(self) -> None:
        self._failures = 0

    def failed(self) -> float:
        """The seconds to wait after one more failure."""
        wait_s = min(FIRST_WAIT_S * float(1 << self._failures), LONGEST_WAIT_S)
        self._failures = min(self._failures + 1, 10)
        return wait_s

    def succeeded(self) -> None:
        """Begin anew."""
        self._failures = 0


def updates_call(offset: int | None, timeout_s: float) -> Call:
    """getUpdates; the offset confirms everything below it: https://core.telegram.org/bots/api#getupdates"""
    parameters: dict[str, JsonValue] = {
        "timeout": math.ceil(timeout_s),
        "limit": UPDATES_A_PULL,
        "allowed_updates": list(ALLOWED_UPDATES),
    }
    if offset is not None:
        parameters["offset"] = offset
    return Call(method="getUpdates", parameters={**parameters})


def pulled(answer: RawAnswer | NotSent | Lost, bot: str, offset: int | None, wait_s: float) -> tuple[list[RawUpdate], int | None]:
    """The updates and the offset that confirms them.

    Raises:
        ChannelDown: no updates came; its wait is Telegram's own where it named one, else `wait_s`.
    """
    if not isinstance(answer, RawAnswer):
        raise ChannelDown(answer.why, retry_after_s=wait_s)
    if answer.status != 200:
        raise _refusal(answer, wait_s)
    try:
        updates = envelopes(answer.body, bot)
    except Unreadable:
        raise ChannelDown("the answer to getUpdates is none of Telegram's", retry_after_s=wait_s) from None
    numbers = [update.update_id for update in updates if update.update_id >= 0]
    if updates and not numbers:
        raise ChannelDown("updates without ids, which cannot be acknowledged", retry_after_s=wait_s)
    return updates, max(numbers) + 1 if numbers else offset


def _refusal(answer: RawAnswer, wait_s: float) -> ChannelDown:
    description, retry_after_s = _explained(answer.body)
    if answer.status == 409:
        why = WEBHOOK_SET if "webhook" in description else ANOTHER_POLLER
        return ChannelDown(why, retry_after_s=max(wait_s, 3.0), is_conflict=True)
    if answer.status in (401, 404):
        return ChannelDown(BAD_TOKEN, retry_after_s=LONGEST_WAIT_S * 2, is_unauthorized=True)
    return ChannelDown(f"getUpdates: {answer.status} {description}", retry_after_s=retry_after_s or wait_s)


def _explained(body: bytes) -> tuple[str, float | None]:
    """Description in lower case and `retry_after` in seconds, as far as the answer is Telegram's."""
    try:
        fields = orjson.loads(body)
    except orjson.JSONDecodeError:
        return "no answer of Telegram's", None
    if not isinstance(fields, dict):
        return "no answer of Telegram's", None
    parameters = fields.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return str(fields.get("description", "")).lower(), float(wait) if isinstance(wait, int | float) else None
