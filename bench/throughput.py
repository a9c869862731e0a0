"""Updates a second, CPU per turn, waits and memory of a system under a load that keeps it busy."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.databases import postgres_database, sqlite_database
from tests.process.campaign import managers_group
from tests.process.programs import ROOT, TOKEN, BotApiProgram, bot_api, hotlead, settings_for
from tests.process.visit import DIALOG, ENDS_WITH

PACE = "unhurried"
"""The server has no limits of its own, so that what is measured is the program and not Telegram's allowance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """What is put under load. `driver`: of Telegram, None: aiogram's own dispatcher; `database`: None: its memory."""

    name: str
    driver: str | None
    database: str | None


SYSTEMS: tuple[System, ...] = (
    System(name="aiogram alone, state in memory", driver=None, database=None),
    System(name="hotlead, aiogram, SQLite", driver="aiogram", database="sqlite"),
    System(name="hotlead, ptb, SQLite", driver="ptb", database="sqlite"),
    System(name="hotlead, aiogram, PostgreSQL", driver="aiogram", database="postgres"),
    System(name="hotlead, ptb, PostgreSQL", driver="ptb", database="postgres"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Closed-loop visitors: `warming` play before the measurement, `visitors` in it, `at_once` of them at a time."""

    visitors: int
    warming: int
    at_once: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A run. CPU is that of the system's own process; waits are from a visitor's reply to the message that answers it."""

    updates_per_s: float
    cpu_ms: float
    p50_ms: float
    p99_ms: float
    resident_mib: float


def measure(system: System, load: Load) -> Figures:
    """One run, everything started anew.

    Raises:
        AssertionError: a visitor did not get to the end.
    """
    with bot_api() as api, tempfile.TemporaryDirectory() as folder:
        group = managers_group(api)
        with _running(system, api, Path(folder), group) as pid:
            return _loaded(api, pid, load)


def median(runs: Sequence[Figures]) -> Figures:
    """Of each figure by itself."""
    return Figures(
        updates_per_s=statistics.median(run.updates_per_s for run in runs),
        cpu_ms=statistics.median(run.cpu_ms for run in runs),
        p50_ms=statistics.median(run.p50_ms for run in runs),
        p99_ms=statistics.median(run.p99_ms for run in runs),
        resident_mib=statistics.median(run.resident_mib for run in runs),
    )


def cpu_s(pid: int) -> float:
    """Seconds of CPU that the process has used."""
    used = psutil.Process(pid).cpu_times()
    return used.user + used.system


def resident_mib(pid: int) -> float:
    """Resident memory now."""
    return psutil.Process(pid).memory_info().rss / 2**20


def _loaded(api: BotApiProgram, pid: int, load: Load) -> Figures:
    api.control("keep", calls=100)
    _play(api, load.warming, load.at_once, first_id=3_000_001)
    before_s = cpu_s(pid)
    report = _play(api, load.visitors, load.at_once, first_id=4_000_001)
    return Figures(
        updates_per_s=report["replies_per_s"],
        cpu_ms=(cpu_s(pid) - before_s) / report["replies"] * 1000,
        p50_ms=report["p50_ms"],
        p99_ms=report["p99_ms"],
        resident_mib=resident_mib(pid),
    )


def _play(api: BotApiProgram, visitors: int, at_once: int, *, first_id: int) -> dict[str, float]:
    plan = {"count": visitors, "at_once": at_once, "stagger_s": 0.0, "ends_with": ENDS_WITH, "first_id": first_id}
    api.control("visitors", dialog=DIALOG, language="en", **plan)
    report: dict[str, float] = api.control("ended", timeout_s=250)
    assert report["finished"] == visitors, f"{report['finished']} of {visitors} visitors got to the end"
    return report


@contextmanager
def _running(system: System, api: BotApiProgram, folder: Path, group: int) -> Iterator[int]:
    if system.driver is None:
        with _aiogram_bot(api, group) as pid:
            yield pid
        return
    with _database(system, folder) as url:
        more = {"TELEGRAM_DRIVER": system.driver, "TELEGRAM_PACE": PACE, "MANAGERS_CHAT_ID": str(group)}
        with hotlead(folder, settings_for(api.base, url, **more)) as service:
            service.start()
            yield service.pid


@contextmanager
def _database(system: System, folder: Path) -> Iterator[str]:
    if system.database == "sqlite":
        yield sqlite_database(folder)
        return
    with postgres_database() as url:
        yield url


@contextmanager
def _aiogram_bot(api: BotApiProgram, group: int) -> Iterator[int]:
    environment = {**os.environ, "BENCH_API_BASE": api.base, "BENCH_TOKEN": TOKEN, "BENCH_GROUP": str(group)}
    command = [sys.executable, "-m", "bench.aiogram_bot"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            yield process.pid
        finally:
            process.kill()
