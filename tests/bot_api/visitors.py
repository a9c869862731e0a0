"""A closed-loop load of visitors: each gives its next reply only after it got the message the reply is to.

A visitor is a callback on its chat, no task and no thread, so that thousands cost little beside the system under test.
"""

from __future__ import annotations

import asyncio
import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.people import Cast, NothingCame, User, words
from tests.bot_api.world import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One thing a visitor does: says a text, or presses a button by its label, or shares the own contact.

    It is done when a message came that contains `after` (for a press: that also has the button); "" takes any message.
    """

    says: str | None = None
    presses: str | None = None
    shares: bool = False
    after: str = ""

    def fits(self, message: Message) -> bool:
        """True for the message this is the reply to."""
        if self.after not in words(message):
            return False
        return self.presses is None or any(
            button["text"] == self.presses for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row
        )

    def done_by(self, visitor: User) -> None:
        """Carry it out."""
        if self.says is not None:
            visitor.says(self.says)
        elif self.shares:
            visitor.shares_contact(f"7900{visitor.id % 10_000_000:07d}")
        elif self.presses is not None:
            visitor.presses(self.presses)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What the load saw. `waits_s`: from a reply to the message the next one is to, in no order; `stuck`: id to the step waited for."""

    visitors: int
    finished: int
    replies: int
    took_s: float
    stuck: dict[int, int]
    waits_s: array[float]

    def percentile_s(self, share: float) -> float:
        """The wait that so large a part (0 to 1) of all did not exceed; 0 without any."""
        ordered = sorted(self.waits_s)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0.0

    def as_json(self) -> dict[str, Any]:
        """The report for another process, waits in milliseconds."""
        return {
            "visitors": self.visitors,
            "finished": self.finished,
            "replies": self.replies,
            "took_s": self.took_s,
            "replies_per_s": self.replies / self.took_s if self.took_s else 0.0,
            "stuck": {str(person): step for person, step in self.stuck.items()},
            "p50_ms": self.percentile_s(0.5) * 1000,
            "p99_ms": self.percentile_s(0.99) * 1000,
            "longest_ms": self.percentile_s(1.0) * 1000,
        }


@dataclass(slots=True)
class _Visitor:
    user: User
    step: int = 0
    replied_at_s: float = 0.0


@dataclass(slots=True)
class Load:
    """Visitors who all play the same dialog; its first reply begins it and waits for nothing.

    `at_once` of them are under way together, begun `stagger_s` apart; the next begins when one has finished. One has
    finished with the first message after its last reply that contains `ends_with`.
    """

    cast: Cast
    dialog: Sequence[Reply]
    count: int
    at_once: int = 100
    stagger_s: float = 0.002
    ends_with: str = ""
    first_id: int = 5_000_000
    language: str = "en"
    waits_s: array[float] = field(default_factory=lambda: array("d"))
    replies: int = 0
    finished: int = 0
    _begun: int = 0
    _began_at_s: float = 0.0
    _ended_at_s: float = 0.0
    _under_way: dict[int, _Visitor] = field(default_factory=dict)
    _awaited: list[tuple[int, asyncio.Future[None]]] = field(default_factory=list)
    _all_done: asyncio.Event = field(default_factory=asyncio.Event)

    def start(self) -> None:
        """Begin; needs a running loop."""
        self._began_at_s = time.perf_counter()
        loop = asyncio.get_running_loop()
        for number in range(min(self.at_once, self.count)):
            loop.call_later(number * self.stagger_s, self._begin_next)

    async def play(self, timeout_s: float) -> LoadReport:
        """Begin and wait until all have finished or the time is up."""
        self.start()
        return await self.ended(timeout_s)

    async def ended(self, timeout_s: float) -> LoadReport:
        """Wait until all have finished or the time is up."""
        try:
            await asyncio.wait_for(self._all_done.wait(), timeout_s)
        except TimeoutError:
            return self.report()
        return self.report()

    async def reached(self, replies: int) -> None:
        """Return once so many replies were given."""
        if self.replies < replies:
            mark = asyncio.get_running_loop().create_future()
            self._awaited.append((replies, mark))
            await mark

    def report(self) -> LoadReport:
        """How it stands."""
        ended_at_s = self._ended_at_s or time.perf_counter()
        return LoadReport(
            visitors=self.count,
            finished=self.finished,
            replies=self.replies,
            took_s=ended_at_s - self._began_at_s,
            stuck={visitor.user.id: visitor.step for visitor in self._under_way.values()},
            waits_s=self.waits_s,
        )

    def _begin_next(self) -> None:
        if self._begun >= self.count:
            return
        number = self._begun
        self._begun += 1
        user = self.cast.user(f"Visitor {number}", id=self.first_id + number, language=self.language)
        visitor = self._under_way[user.id] = _Visitor(user)
        user.chat.listeners.append(lambda message: self._heard(visitor, message))
        visitor.step = 1
        self._reply(visitor, self.dialog[0])

    def _heard(self, visitor: _Visitor, message: Message) -> None:
        """A message came. Whatever is not what the next reply is to (a second message, a repeated one) is only read."""
        visitor.user.chat.unread.clear()
        if visitor.step < len(self.dialog):
            if self.dialog[visitor.step].fits(message):
                self.waits_s.append(time.perf_counter() - visitor.replied_at_s)
                visitor.step += 1
                asyncio.get_running_loop().call_soon(self._reply, visitor, self.dialog[visitor.step - 1])
        elif self.ends_with in words(message):
            self.waits_s.append(time.perf_counter() - visitor.replied_at_s)
            self._finish(visitor)

    def _reply(self, visitor: _Visitor, reply: Reply) -> None:
        visitor.replied_at_s = time.perf_counter()
        self.replies += 1
        reply.done_by(visitor.user)
        for replies, mark in self._awaited:
            if self.replies >= replies and not mark.done():
                mark.set_result(None)

    def _finish(self, visitor: _Visitor) -> None:
        visitor.user.chat.listeners.clear()
        del self._under_way[visitor.user.id]
        self.finished += 1
        if self.finished == self.count:
            self._ended_at_s = time.perf_counter()
            self._all_done.set()
        self._begin_next()


def dialog_from_json(replies: Sequence[dict[str, Any]]) -> list[Reply]:
    """A dialog given by another process.

    Raises:
        NothingCame: a reply does nothing.
    """
    dialog = [Reply(**reply) for reply in replies]
    if any(reply.says is None and reply.presses is None and not reply.shares for reply in dialog):
        raise NothingCame("a reply must say, press or share something")
    return dialog
