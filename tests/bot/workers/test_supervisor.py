"""Workers are started, started again, and stopped in order."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.workers.supervisor import STEADY_S, TROUBLE_AFTER, Crew, Health, Phase, Post, Supervisor
from tests.bot.journeys import until
from tests.bot.standing import QuietWakeup


class Diary:
    """What workers did, in order."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def worker(self, name: str, phase: Phase) -> Post:
        """A worker that works until told to stop."""

        async def work(stop: asyncio.Event) -> None:
            self.lines.append(f"{name} began")
            try:
                await stop.wait()
                await asyncio.sleep(0)
                self.lines.append(f"{name} ended")
            except asyncio.CancelledError:
                self.lines.append(f"{name} was cut off")
                raise

        return Post(name=name, phase=phase, work=work)


def supervisor(*posts: Post, grace_s: float = 4.0) -> Supervisor:
    return Supervisor(posts, QuietWakeup(), grace_s=grace_s, first_wait_s=0.0)


async def runs(supervised: Supervisor, until: asyncio.Event) -> None:
    """Run it under a task, for the tests want to set the stop themselves."""
    async with asyncio.timeout(20):
        await supervised.run(until)


async def test_the_intake_stops_first_then_the_turns_then_the_sender() -> None:
    diary, stop = Diary(), asyncio.Event()
    stop.set()
    posts = [diary.worker("sender", "sending"), diary.worker("turns", "turns"), diary.worker("polling", "intake")]
    await runs(supervisor(*posts), stop)
    assert [line for line in diary.lines if "began" not in line][-2:] == ["turns ended", "sender ended"]


async def test_a_worker_of_the_intake_is_cancelled_at_once() -> None:
    began = asyncio.Event()
    lines: list[str] = []

    async def polls(stop: asyncio.Event) -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            lines.append("cancelled")

    stop = asyncio.Event()
    running = asyncio.create_task(runs(supervisor(Post(name="polling", phase="intake", work=polls)), stop))
    await began.wait()
    stop.set()
    await running
    assert lines == ["cancelled"]


async def test_a_failed_worker_is_started_again_and_named_without_what_the_error_says() -> None:
    stop, tries = asyncio.Event(), 0

    async def fails(until: asyncio.Event) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise RuntimeError("the visitor's number is +79123456789")
        stop.set()
        await until.wait()

    with capture_logs() as logs:
        await runs(supervisor(Post(name="turns", phase="turns", work=fails)), stop)
    assert tries == 3
    assert [(log["worker"], log["error"]) for log in logs] == [("turns", "RuntimeError")] * 2
    assert "+79123456789" not in str(logs)


async def test_a_worker_that_ends_by_itself_is_started_again() -> None:
    stop, times = asyncio.Event(), 0

    async def ends(until: asyncio.Event) -> None:
        nonlocal times
        times += 1
        if times == 2:
            stop.set()
            await until.wait()

    with capture_logs() as logs:
        await runs(supervisor(Post(name="turns", phase="turns", work=ends)), stop)
    assert times == 2
    assert [(log["event"], log["error"]) for log in logs] == [("a worker failed, starting it again", "it ended by itself")]


async def test_a_worker_that_does_not_end_is_cut_off_after_the_grace() -> None:
    stop, began = asyncio.Event(), asyncio.Event()

    async def hangs(until: asyncio.Event) -> None:
        began.set()
        await asyncio.Event().wait()

    running = asyncio.create_task(runs(supervisor(Post(name="turns", phase="turns", work=hangs), grace_s=0.0), stop))
    await began.wait()
    with capture_logs() as logs:
        stop.set()
        await running
    assert [log["event"] for log in logs] == ["worker did not end in time and was cut off"]


async def test_all_bells_ring_at_the_stop_so_that_nobody_sleeps_through_it() -> None:
    wakeup, stop = QuietWakeup(), asyncio.Event()
    stop.set()
    diary = Diary()
    await Supervisor([diary.worker("turns", "turns")], wakeup).run(stop)
    assert set(wakeup.rung) == {"inbox", "outbox", "timers"}


async def test_being_cancelled_stops_the_workers_as_well() -> None:
    diary = Diary()
    running = asyncio.create_task(supervisor(diary.worker("turns", "turns")).run(asyncio.Event()))
    await until(lambda: bool(diary.lines))
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert diary.lines == ["turns began", "turns ended"]


async def after(event: asyncio.Event, result: int) -> int:
    await event.wait()
    return result


async def test_a_crew_gives_results_as_pieces_end() -> None:
    crew: Crew[int] = Crew()
    first, second = asyncio.Event(), asyncio.Event()
    crew.start(after(first, 1))
    crew.start(after(second, 2))
    second.set()
    assert (await crew.finished(), len(crew)) == ([2], 1)
    first.set()
    assert (await crew.finished(), len(crew)) == ([1], 0)


async def test_a_crew_may_be_distracted() -> None:
    crew: Crew[int] = Crew()
    crew.start(after(asyncio.Event(), 1))
    assert await crew.finished(unless=asyncio.sleep(0)) == []
    assert len(crew) == 1
    await crew.cancel()
    assert len(crew) == 0


async def test_what_a_piece_raises_reaches_who_waits() -> None:
    async def breaks() -> int:
        raise ValueError("broken")

    crew: Crew[int] = Crew()
    crew.start(breaks())
    with pytest.raises(ValueError, match="broken"):
        await crew.finished()


class Seconds:
    """A stopwatch that goes only when told."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def test_a_worker_that_fails_again_and_again_is_a_trouble_until_it_has_been_steady() -> None:
    seconds = Seconds()
    health = Health(seconds)
    told = []
    for _ in range(TROUBLE_AFTER):
        health.began("turns")
        told.append((health.failed("turns"), health.trouble()))
    assert told == [(1, None), (2, None), (3, "failing again and again: turns")]
    seconds.now_s += STEADY_S
    assert health.trouble() == "failing again and again: turns"
    health.began("turns")
    assert health.trouble() == "failing again and again: turns"
    seconds.now_s += STEADY_S
    assert health.trouble() is None
    assert health.failed("turns") == 1
    assert health.trouble() is None
