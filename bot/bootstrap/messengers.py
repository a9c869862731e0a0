"""The messengers of the service. A new one is a package in `bot.channels`, a file here that opens it, and a line in `MESSENGERS`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.bootstrap import telegram
from bot.bootstrap.messenger import Messenger
from bot.settings import Settings

MESSENGERS: Mapping[str, Callable[[Settings], Messenger | None]] = {
    "telegram": telegram.open_messenger,
}
"""How each is opened, by its name in an address; None where the settings do not ask for it."""


def open_messengers(settings: Settings) -> tuple[Messenger, ...]:
    """Those that the settings ask for, in the order of the table.

    Raises:
        StartError: a token or another setting of one cannot be used.
    """
    opened = (open_one(settings) for open_one in MESSENGERS.values())
    return tuple(one for one in opened if one is not None)
