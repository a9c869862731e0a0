"""Opens Telegram with the driver that is asked for; the other one's library is never imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from time import monotonic

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.limits import Pace
from bot.channels.telegram.wire import Driver

TELEGRAM = "https://api.telegram.org"
"""https://core.telegram.org/bots/api#making-requests"""
DRIVERS: Mapping[str, tuple[str, str]] = {
    "ptb": ("bot.channels.telegram.ptb", "PtbDriver"),
    "aiogram": ("bot.channels.telegram.aiogram", "AiogramDriver"),
}
"""Module and class of each driver, by the name in HOTLEAD_TELEGRAM_DRIVER."""

_TOKEN = re.compile(r"(\d{1,15}):[A-Za-z0-9_-]{20,}")


def open_telegram(
    driver: str,
    token: str,
    api_base: str = TELEGRAM,
    *,
    files: Path,
    uploads: Path | None = None,
    pace: Pace | None = None,
    monotonic_s: Callable[[], float] = monotonic,
) -> TelegramChannel:
    """A channel that has not called Telegram yet; `await channel.prepare()` does. Imports the driver's library (ptb 0.3 s).

    `files`: the folder that paths of documents are relative to; `uploads`: the one of the console's files, see `file_place`.
    `pace`: how fast to send, None for Telegram's limits.

    Raises:
        ValueError: a driver there is not, or a token that cannot be one; names the setting, never the token.
    """
    if driver not in DRIVERS:
        raise ValueError(f"HOTLEAD_TELEGRAM_DRIVER is {driver!r}, it must be one of: {', '.join(DRIVERS)}")
    found = _TOKEN.fullmatch(token)
    if found is None:
        raise ValueError("HOTLEAD_TELEGRAM_TOKEN is not a bot's token: it looks like 123456789:AAE... and comes from @BotFather")
    opened = open_driver(driver, token, api_base)
    return TelegramChannel(opened, bot=found[1], files=files, uploads=uploads, pace=pace or Pace(), monotonic_s=monotonic_s)


def open_driver(driver: str, token: str, api_base: str = TELEGRAM) -> Driver:
    """The driver alone, by its name in `DRIVERS`; imports its library."""
    module, name = DRIVERS[driver]
    make: Callable[[str, str], Driver] = getattr(import_module(module), name)
    return make(token, api_base.rstrip("/"))
