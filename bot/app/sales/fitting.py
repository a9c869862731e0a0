"""Lines cut to what one message holds: a long line gets shorter, and what has no room is left out and said so."""

from __future__ import annotations

import html
from collections.abc import Iterable

from bot.app.oneline import one_line, units

ROOM = 4000
"""UTF-16 units of a message's HTML (the limit is 4096: https://core.telegram.org/bots/api#sendmessage, read 2026-11)."""
_WIDTH = 600
_MORE = "…"


def fitted(lines: Iterable[str]) -> str:
    """As many of the lines as fit, from the first on; an ellipsis stands for the rest."""
    kept: list[str] = []
    room = ROOM
    for line in (one_line(line, _WIDTH) for line in lines):
        room -= units(html.escape(line, quote=False)) + 1
        if room < units(_MORE) + 1:
            return "\n".join([*kept, _MORE])
        kept.append(line)
    return "\n".join(kept)
