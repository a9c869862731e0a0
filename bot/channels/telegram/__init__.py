"""Telegram: one `Channel` over two libraries used as clients (`ptb`, `aiogram`), each imported only where it is opened.

What an update means: `envelope` (bytes to `RawUpdate`), `reading`, `contents`, `fields`. What is sent: `outgoing`, `markup`,
`splitting`, `limits`. What became of it: `outcomes`. Intakes: `polling`, `webhook`. A new driver is one file that satisfies
`wire.Driver` and one line in `opening.DRIVERS`; it must pass `tests/bot/channels/telegram` unchanged.
"""

from bot.channels.telegram.opening import open_telegram

__all__ = ["open_telegram"]
