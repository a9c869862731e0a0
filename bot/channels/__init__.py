"""Messengers. May import `bot.model`, `bot.ports` and the floors below; knows no neighbour (storage, web, workers).

A new messenger is a package here with a function that opens it, and one line in `CHANNELS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.channels.telegram import open_telegram
from bot.ports import Channel

CHANNELS: Mapping[str, Callable[..., Channel]] = {"telegram": open_telegram}
"""How each messenger is opened, by its name in an address."""
