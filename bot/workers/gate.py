"""How many messages are on their way at once: as many as the messenger's distance asks for, and no more.

Each message that is on its way when the process is killed may come twice, so a messenger next door gets few at a time and a far one,
that would be kept waiting, gets more.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque

NARROWEST, WIDEST = 4, 32
WANTED_PER_S = 60
"""Messages a second that the width is made for: twice what Telegram lets a bot send (https://core.telegram.org/bots/faq)."""
_SHARE = 0.1
"""Part of the newest send in the time that a send is taken to need."""


class Gate:
    """`async with gate:` around each send."""

    def __init__(self) -> None:
        self._send_s = 0.0
        self._inside = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    @property
    def width(self) -> int:
        """Sends that may be under way now."""
        return min(max(math.ceil(self._send_s * WANTED_PER_S), NARROWEST), WIDEST)

    def took(self, seconds: float) -> None:
        """Learn how long a send took."""
        self._send_s += (seconds - self._send_s) * _SHARE

    async def __aenter__(self) -> None:
        while self._inside >= self.width:
            turn = asyncio.get_running_loop().create_future()
            self._waiting.append(turn)
            await turn
        self._inside += 1

    async def __aexit__(self, *_: object) -> None:
        self._inside -= 1
        free = self.width - self._inside
        while free > 0 and self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                free -= 1
