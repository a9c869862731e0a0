"""Starts the workers, starts a failed one again, and stops them in order. No other file starts tasks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar, get_args

import structlog

from bot.ports import Bell, Wakeup
from bot.workers.failures import describe
from bot.workers.pausing import pause

T = TypeVar("T")
Phase = Literal["intake", "turns", "sending"]
"""The order of stopping: first nothing new comes in, then the turns end, then what is being sent is finished."""
PHASES: tuple[Phase, ...] = get_args(Phase)
GRACE_S = 4.0
"""Time for the workers of a phase to end by themselves; two phases of it stay under the ten seconds of an orchestrator."""
FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 30.0
STEADY_S = 60.0
"""So long a worker must have worked before a failure is taken for a new trouble."""
TROUBLE_AFTER = 3

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A worker's place. `phase`: when it is stopped; workers of the intake are cancelled, the others end by themselves."""

    name: str
    phase: Phase
    work: Callable[[asyncio.Event], Awaitable[None]]


class Health:
    """Which workers do not get to work. `monotonic_s`: seconds that never go back."""

    def __init__(self, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._failures: dict[str, int] = {}
        self._began_s: dict[str, float] = {}

    def began(self, worker: str) -> None:
        """The worker was started, perhaps again."""
        self._began_s[worker] = self._monotonic_s()

    def failed(self, worker: str) -> int:
        """The worker failed; how many times in a row. A failure after `STEADY_S` of work is the first of its row."""
        former = 0 if self._is_steady(worker) else self._failures.get(worker, 0)
        self._failures[worker] = former + 1
        self._began_s.pop(worker, None)
        return former + 1

    def trouble(self) -> str | None:
        """The workers that failed `TROUBLE_AFTER` times in a row and have not been steady since; None if there are none."""
        ailing = sorted(name for name, failures in self._failures.items() if failures >= TROUBLE_AFTER and not self._is_steady(name))
        return f"failing again and again: {', '.join(ailing)}" if ailing else None

    def _is_steady(self, worker: str) -> bool:
        began_s = self._began_s.get(worker)
        return began_s is not None and self._monotonic_s() - began_s >= STEADY_S


@dataclass(slots=True)
class _Manned:
    post: Post
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None


class Supervisor:
    """Runs the workers until told to stop. `health` is kept informed."""

    def __init__(
        self,
        posts: Sequence[Post],
        wakeup: Wakeup,
        *,
        health: Health | None = None,
        grace_s: float = GRACE_S,
        first_wait_s: float = FIRST_WAIT_S,
    ) -> None:
        self._health = health or Health()
        self._manned = [_Manned(post) for post in posts]
        self._wakeup = wakeup
        self._grace_s = grace_s
        self._first_wait_s = first_wait_s

    async def run(self, stop: asyncio.Event) -> None:
        """Run all workers until `stop` is set or this is cancelled, then end them phase by phase. Returns when all have ended."""
        for manned in self._manned:
            manned.task = asyncio.create_task(self._keep_going(manned), name=manned.post.name)
        try:
            await stop.wait()
        finally:
            for phase in PHASES:
                await self._end(phase)

    async def _keep_going(self, manned: _Manned) -> None:
        name = manned.post.name
        while not manned.stop.is_set():
            self._health.began(name)
            try:
                await manned.post.work(manned.stop)
            except Exception as error:
                trouble = describe(error)
            else:
                trouble = {"error": "it ended by itself"}
            if manned.stop.is_set() and "calls" not in trouble:
                return
            failures = self._health.failed(name)
            wait_s = min(self._first_wait_s * float(1 << min(failures - 1, 10)), LONGEST_WAIT_S)
            log.error("a worker failed, starting it again", worker=name, failures=failures, wait_s=wait_s, **trouble)
            await pause(manned.stop, wait_s)

    async def _end(self, phase: Phase) -> None:
        ending = [manned for manned in self._manned if manned.post.phase == phase]
        tasks = [manned.task for manned in ending if manned.task is not None]
        for manned in ending:
            manned.stop.set()
        if not tasks:
            return
        for bell in get_args(Bell):
            self._wakeup.ring(bell)
        if phase != "intake":
            await asyncio.wait(tasks, timeout=self._grace_s)
        for task in tasks:
            task.cancel()
        for task, ended in zip(tasks, await asyncio.gather(*tasks, return_exceptions=True), strict=True):
            if isinstance(ended, asyncio.CancelledError) and phase != "intake":
                log.warning("worker did not end in time and was cut off", worker=task.get_name())


class Crew(Generic[T]):
    """Pieces of work that one worker has running side by side."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[T]] = set()

    def __len__(self) -> int:
        return len(self._running)

    def start(self, work: Coroutine[Any, Any, T]) -> None:
        """Start a piece."""
        self._running.add(asyncio.create_task(work))

    async def finished(self, *, unless: Coroutine[Any, Any, None] | None = None) -> list[T]:
        """Results of the pieces that have ended, as soon as one has; none if `unless` ends first.

        Raises:
            Exception: what a piece raised.
        """
        distraction = None if unless is None else asyncio.create_task(unless)
        waited: set[asyncio.Task[Any]] = {*self._running, *([] if distraction is None else [distraction])}
        try:
            ended, _ = await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if distraction is not None:
                distraction.cancel()
                await asyncio.gather(distraction, return_exceptions=True)
        done = [task for task in self._running if task in ended]
        self._running.difference_update(done)
        return [task.result() for task in done]

    async def cancel(self) -> None:
        """Cut off what still runs."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running.clear()
