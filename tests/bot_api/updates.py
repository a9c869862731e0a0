"""The queue of updates: ids, expiry, the offset that confirms, and the presses' own way into it."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from tests.bot_api.clock import ServerClock

Lane = Literal["message", "press"]

PRESS_LIVES_S = 150.0
MESSAGE_LIVES_S = 24 * 3600.0


@dataclass(slots=True, kw_only=True)
class Queued:
    """An update with an id, as it will go over the wire."""

    update_id: int
    chat: int
    expires_at: float
    body: bytes


class UpdateQueue:
    """Updates of one bot in the order of their ids.

    Messages and presses come in by separate lanes, as they do at Telegram: a lane that is held keeps its updates back until
    it is released, so that a press and a text of one person can be made to swap.
    """

    def __init__(self, clock: ServerClock, first_id: int = 1) -> None:
        self._clock = clock
        self._next_id = first_id
        self._queued: deque[Queued] = deque()
        self._held: dict[Lane, list[Callable[[], None]]] = {}
        self._waiters: list[asyncio.Future[None]] = []
        self._polled = asyncio.Event()
        self._first_expiry = math.inf
        self.listeners: list[Callable[[], None]] = []
        self.confirmed: set[int] = set()
        self.keeps_confirmed = True

    def __len__(self) -> int:
        self._expire()
        return len(self._queued)

    def put(self, kind: str, content: dict[str, Any], chat: int) -> None:
        """Queue an update of that kind for delivery."""
        lane: Lane = "press" if kind == "callback_query" else "message"
        lives_s = PRESS_LIVES_S if lane == "press" else MESSAGE_LIVES_S
        self._put(lane, chat, lives_s, lambda number: orjson.dumps({"update_id": number, kind: content}))

    def put_raw(self, body: Callable[[int], bytes], chat: int = 0) -> None:
        """Queue bytes that may be anything; the function gets the update's id."""
        self._put("message", chat, MESSAGE_LIVES_S, body)

    def hold(self, lane: Lane) -> None:
        """Keep the lane's updates back from now on."""
        self._held.setdefault(lane, [])

    def release(self, lane: Lane) -> None:
        """Let the lane's updates in, behind all that came meanwhile."""
        for let_in in self._held.pop(lane, []):
            let_in()

    def restart_ids(self, first_id: int) -> None:
        """The next update gets this id: ids may begin again anywhere after a week without updates."""
        self._next_id = first_id

    def confirm(self, offset: int) -> None:
        """Forget all below the offset; a negative one keeps only so many from the end."""
        while offset < 0 and len(self._queued) > -offset:
            self._forget()
        while offset > 0 and self._queued and self._queued[0].update_id < offset:
            self._forget()

    def remove(self, queued: Queued) -> None:
        """Forget one that was delivered."""
        self._note_confirmed(queued.update_id)
        if self._queued and self._queued[0] is queued:
            self._queued.popleft()
        elif queued in self._queued:
            self._queued.remove(queued)

    def peek(self, limit: int) -> list[Queued]:
        """The oldest, not forgotten yet."""
        self._expire()
        return [queued for queued, _ in zip(self._queued, range(limit), strict=False)]

    async def awaited(self) -> None:
        """Return once a poll waits for an update."""
        while not self._waiters:
            self._polled = asyncio.Event()
            await self._polled.wait()

    async def wait(self, timeout_s: float) -> None:
        """Return when something comes in, at once if something waits already, or after the time."""
        if self._queued:
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        self._polled.set()
        try:
            await asyncio.wait_for(waiter, timeout_s)
        except TimeoutError:
            return
        finally:
            if waiter in self._waiters:
                self._waiters.remove(waiter)

    def _put(self, lane: Lane, chat: int, lives_s: float, body: Callable[[int], bytes]) -> None:
        if lane in self._held:
            self._held[lane].append(lambda: self._append(chat, lives_s, body))
        else:
            self._append(chat, lives_s, body)

    def _append(self, chat: int, lives_s: float, body: Callable[[int], bytes]) -> None:
        number = self._next_id
        self._next_id += 1
        expires_at = self._clock.now() + lives_s
        self._first_expiry = min(self._first_expiry, expires_at)
        self._queued.append(Queued(update_id=number, chat=chat, expires_at=expires_at, body=body(number)))
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)
        for listener in self.listeners:
            listener()

    def _expire(self) -> None:
        now = self._clock.now()
        if now >= self._first_expiry:
            self._queued = deque(queued for queued in self._queued if queued.expires_at > now)
            self._first_expiry = min((queued.expires_at for queued in self._queued), default=math.inf)

    def _forget(self) -> None:
        self._note_confirmed(self._queued.popleft().update_id)

    def _note_confirmed(self, number: int) -> None:
        if self.keeps_confirmed:
            self.confirmed.add(number)
