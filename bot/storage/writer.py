"""The one thread that writes: whatever works wait at a moment share a transaction.

A failure among them is rare and costs the others a second run; a savepoint for each work cost every one of them two statements.
"""

from __future__ import annotations

import queue
import threading
from asyncio import AbstractEventLoop, Future
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from bot.ports import Tx
from bot.storage.errors import Conflict, DatabaseDown, StoreClosed, translated
from bot.storage.tx import SqlTx

MOST_WORKS = 64
"""Works in one commit at most, so that the first of them does not wait long for it."""
TRIES = 4
"""How often a work is run when the database gives it up for another's sake."""


@dataclass(slots=True, eq=False)
class Job:
    """A work with its caller's future. `result` or `error` is set once it was run."""

    work: Callable[[Tx], object]
    future: Future[object]
    loop: AbstractEventLoop
    result: object = None
    error: BaseException | None = None


class Writer:
    """Runs works in order in its own thread. `shown`: the address for error messages."""

    def __init__(self, engine: Engine, shown: str) -> None:
        self._engine = engine
        self._shown = shown
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="hotlead-writer", daemon=True)
        self._thread.start()

    def put(self, job: Job) -> None:
        """Let the job be run; its future gets result or exception in its own loop.

        Raises:
            StoreClosed: the writer was stopped.
        """
        with self._lock:
            if self._is_closed:
                raise StoreClosed("the store is closed")
            self._jobs.put(job)

    def stop(self) -> None:
        """Run what was put before, then end the thread. Blocks; may be called twice."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        goes_on = True
        while goes_on:
            jobs, goes_on = self._waiting()
            wanted = [job for job in jobs if not job.future.cancelled()]
            if wanted:
                self._commit(wanted)
                self._again(wanted)
                _deliver(wanted)

    def _waiting(self) -> tuple[list[Job], bool]:
        """All jobs that wait now, at least one unless it is time to stop; and whether to go on after them."""
        jobs: list[Job] = []
        job = self._jobs.get()
        while job is not None:
            jobs.append(job)
            if len(jobs) == MOST_WORKS:
                return jobs, True
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return jobs, True
        return jobs, False

    def _commit(self, jobs: list[Job]) -> None:
        """Run the jobs in one transaction; if one of several raises, all are undone and each is run in a transaction of its own."""
        try:
            with self._engine.begin() as connection:
                for job in jobs:
                    job.result = _result(job, connection)
        except BaseException as error:  # whatever it is, it goes to those who wait for these works
            raised = translated(error, self._shown)
            if len(jobs) == 1 or isinstance(raised, DatabaseDown):
                for job in jobs:
                    job.error = raised
            else:
                for job in jobs:
                    self._commit([job])

    def _again(self, jobs: list[Job]) -> None:
        """Run once more, each by itself, the jobs that the database gave up so that another process could go on."""
        for job in jobs:
            for _ in range(1, TRIES):
                if not isinstance(job.error, Conflict):
                    break
                job.error = None
                self._commit([job])


def _result(job: Job, connection: Connection) -> object:
    tx = SqlTx(connection, writes=True)
    result = job.work(tx)
    tx.flush()
    return result


def _deliver(jobs: list[Job]) -> None:
    """Hand over the results, with one call into each loop. A loop that is closed by now has nobody waiting."""
    by_loop: dict[AbstractEventLoop, list[Job]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, theirs in by_loop.items():
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_resolve, theirs)


def _resolve(jobs: list[Job]) -> None:
    for job in jobs:
        if job.future.done():
            continue
        if job.error is None:
            job.future.set_result(job.result)
        else:
            job.future.set_exception(_raisable(job.error))


def _raisable(error: BaseException) -> BaseException:
    """A future refuses StopIteration, and its caller would wait for ever."""
    return RuntimeError("the work raised StopIteration") if isinstance(error, StopIteration) else error
