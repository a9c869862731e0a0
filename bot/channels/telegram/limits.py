"""Limits of Telegram, each with its source, and the counting of what we send.

Pages read in 2026-11. The rates are what the FAQ says ("avoid sending more than one message per second in a chat", "short
bursts may go over", "30 messages per second", "20 messages per minute to the same group"); the size of a burst is a guess.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from aiolimiter import AsyncLimiter

from bot.model import Lane

TEXT_UTF16: Final = 4096
"""Units of UTF-16 in a message after entities parsing: https://core.telegram.org/bots/api#sendmessage"""
CAPTION_UTF16: Final = 1024
"""Units of UTF-16 in a caption after entities parsing: https://core.telegram.org/bots/api#senddocument"""
TOAST_CHARS: Final = 200
"""Signs in the answer to a press: https://core.telegram.org/bots/api#answercallbackquery"""
CALLBACK_DATA_BYTES: Final = 64
"""Bytes in a button's data: https://core.telegram.org/bots/api#inlinekeyboardbutton"""
KEYBOARD_BUTTONS: Final = 100
"""Buttons under one message; not documented, the server answers REPLY_MARKUP_TOO_LONG above it."""
LABEL_CHARS: Final = 128
"""Our own: an inline label longer than this is cut, since no telephone shows it."""
DOCUMENT_BYTES: Final = 50 * 1024 * 1024
"""Bytes of an uploaded document: https://core.telegram.org/bots/api#sending-files"""
COPIES: Final = 100
"""Messages in one call: https://core.telegram.org/bots/api#copymessages"""
TOPIC_CHARS: Final = 128
"""Signs in a topic's name: https://core.telegram.org/bots/api#createforumtopic"""
UPDATES_A_PULL: Final = 100
"""Updates in one answer: https://core.telegram.org/bots/api#getupdates"""
WEBHOOK_BODY_BYTES: Final = 256 * 1024
"""Our own: the server builds an update in a buffer of 64 KiB, so a genuine body never comes near."""
PRESS_LIVES_S: Final = 150.0
"""Seconds the server keeps a press that nobody fetched."""

CHATS_REMEMBERED: Final = 10_000
FLOODED_CHATS: Final = 3
FLOOD_WINDOW_S: Final = 10.0


class Unsendable(Exception):
    """What was to be sent is beyond the limits; sending it again cannot help. `why` names the limit."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast to send; None anywhere: not limited by us.

    `chat_burst`: messages that may go to one chat at once before one a second is kept; `bulk_per_s` holds everything that
    is not a reply to a visitor, `replies_per_s` the replies.
    """

    chat_burst: int | None = 20
    group_per_min: int | None = 20
    bulk_per_s: int | None = 30
    replies_per_s: int | None = 300


UNHURRIED: Final = Pace(chat_burst=None, group_per_min=None, bulk_per_s=None, replies_per_s=None)
"""No limits of our own; for a Bot API server that has none either."""


class Pacer:
    """Counts what is sent and says when a message must wait. Never blocks."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._chats: OrderedDict[int, AsyncLimiter] = OrderedDict()
        self._bulk = AsyncLimiter(pace.bulk_per_s, 1.0) if pace.bulk_per_s else None
        self._replies = AsyncLimiter(pace.replies_per_s, 1.0) if pace.replies_per_s else None

    async def wait_s(self, lane: Lane, chat: int, messages: int = 1) -> float:
        """0 where so many messages may go now (they are counted then), else the seconds after which to try again."""
        overall = self._replies if lane == "reply" else self._bulk
        limiters = [limiter for limiter in (self._of_chat(chat), overall) if limiter is not None]
        for limiter in limiters:
            if not limiter.has_capacity(min(messages, limiter.max_rate)):
                return limiter.time_period / limiter.max_rate
        for limiter in limiters:
            await limiter.acquire(min(messages, limiter.max_rate))
        return 0.0

    def _of_chat(self, chat: int) -> AsyncLimiter | None:
        burst, period_s = (self._pace.chat_burst, self._pace.chat_burst) if chat > 0 else (self._pace.group_per_min, 60.0)
        if burst is None or period_s is None:
            return None
        limiter = self._chats.get(chat)
        if limiter is None:
            limiter = self._chats[chat] = AsyncLimiter(burst, period_s)
            if len(self._chats) > CHATS_REMEMBERED:
                self._chats.popitem(last=False)
        return limiter


class FloodWatch:
    """Tells a chat that was written to too fast from a bot that is held as a whole."""

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._refusals: deque[tuple[float, int]] = deque(maxlen=64)

    def is_whole_bot(self, chat: int) -> bool:
        """Note a 429 in this chat; True once `FLOODED_CHATS` different chats had one within `FLOOD_WINDOW_S`."""
        now_s = self._monotonic_s()
        self._refusals.append((now_s, chat))
        recent = {other for at_s, other in self._refusals if now_s - at_s <= FLOOD_WINDOW_S}
        return len(recent) >= FLOODED_CHATS
