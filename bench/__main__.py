"""Runs all measurements and prints them as tables."""

from __future__ import annotations

import argparse
import statistics

from bench import checking, console, finding, growth, reading, starting, throughput
from bench.throughput import SYSTEMS, Figures, Load
from tests.browser.conftest import why_no_chromium
from tests.databases import why_no_postgres

FULL = Load(visitors=400, warming=40, at_once=64)
QUICK = Load(visitors=10, warming=4, at_once=4)


def main() -> None:
    """Print everything; `--quick` only shows that it runs."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--quick", action="store_true", help="small loads, one run: shows that it runs, measures nothing")
    quick = parser.parse_args().quick
    without_postgres = why_no_postgres()
    if without_postgres:
        print(f"skipped: PostgreSQL ({without_postgres})")
    under_load(QUICK if quick else FULL, runs=1 if quick else 3, postgres=without_postgres is None)
    beside_many(rounds=2 if quick else 15, sizes=(1, 100) if quick else (1, 1_000, 100_000), postgres=without_postgres is None)
    at_the_start(runs=1 if quick else 5)
    while_typing(nodes=120 if quick else 300)
    in_the_console(nodes=120 if quick else 300, rounds=2 if quick else 6)
    replies(most=40 if quick else 2_000)
    searches(leads=500 if quick else 100_000, rounds=2 if quick else 30, postgres=without_postgres is None)


def under_load(load: Load, *, runs: int, postgres: bool) -> None:
    """Each system in turn within a run, so that all meet the same moments of the machine."""
    systems = [system for system in SYSTEMS if postgres or system.database != "postgres"]
    measured: dict[str, list[Figures]] = {system.name: [] for system in systems}
    for _ in range(runs):
        for system in systems:
            measured[system.name].append(throughput.measure(system, load))
    base = systems[0].name
    print(f"\nunder load: {load.visitors} visitors, {load.at_once} at once, median of {runs}; a ratio is taken within each run")
    print(f"{'':34} {'updates/s':>9} {'ratio':>6} {'CPU ms':>7} {'p50 ms':>7} {'p99 ms':>7} {'MiB':>5}")
    for name, each in measured.items():
        ratio = statistics.median(own.updates_per_s / other.updates_per_s for own, other in zip(each, measured[base], strict=True))
        one = throughput.median(each)
        figures = f"{one.updates_per_s:9.0f} {ratio:6.2f} {one.cpu_ms:7.2f} {one.p50_ms:7.1f} {one.p99_ms:7.1f} {one.resident_mib:5.0f}"
        print(f"{name:34} {figures}", flush=True)


def beside_many(*, rounds: int, sizes: tuple[int, ...], postgres: bool) -> None:
    """How the cost of a turn grows."""
    print("\nCPU per turn beside stored conversations (turn and database client, no network)")
    for database in ("SQLite", "PostgreSQL") if postgres else ("SQLite",):
        found = growth.measure(database, sizes, rounds=rounds)
        steps = ", ".join(f"{one.stored}: {one.cpu_us:.0f} us ({one.cpu_us / found[0].cpu_us - 1:+.0%})" for one in found)
        print(f"{database:12} {steps}", flush=True)


def at_the_start(*, runs: int) -> None:
    """Start to ready, memory, imports."""
    print("\nstart to ready and resident memory, shipped scripts, playground on and not open")
    for driver in ("ptb", "aiogram"):
        one = starting.measure(driver, runs=runs)
        print(f"{driver:8} {one.ready_s:5.2f} s {one.resident_mib:5.0f} MiB", flush=True)
    print(f"import qualification.kinds: {starting.import_s('qualification.kinds', runs=runs):.2f} s of CPU")


def while_typing(*, nodes: int) -> None:
    """Checks of large scripts after each change."""
    print(f"\nCPU to check a script of {nodes} nodes, all but its tests")
    for one in checking.measure(nodes):
        changes = f"a sign of a text {one.word:.0f} ms, a weight {one.weight:.0f} ms, a way {one.way:.0f} ms"
        print(f"{one.script:8} opened {one.first:.0f} ms, {changes}", flush=True)


def in_the_console(*, nodes: int, rounds: int) -> None:
    """The pages of large scripts in a browser."""
    print(f"\nconsole, the page of a script of {nodes} nodes in headless Chromium until its form and picture are there")
    if (why := why_no_chromium()) is not None:
        print(f"skipped: {why}")
        return
    for one in console.measure(nodes, rounds=rounds):
        times = f"first {one.first:.0f} ms, opened again {one.opened:.0f} ms, a sign typed until its finding is shown {one.found:.0f} ms"
        print(f"{one.script:8} {times}", flush=True)


def replies(*, most: int) -> None:
    """Time per reply."""
    print("\nCPU per reply (choices among 30 options)")
    for one in reading.measure(most=most):
        print(f"{one.kind:8} {one.replies:5} replies: median {one.median_ms:.2f} ms, p99 {one.p99_ms:.2f} ms", flush=True)


def searches(*, leads: int, rounds: int, postgres: bool) -> None:
    """Time per question to the lead base."""
    print(f"\n/leads beside {leads} leads: the page and how many are left")
    for database in ("SQLite", "PostgreSQL") if postgres else ("SQLite",):
        for one in finding.measure(database, leads=leads, rounds=rounds):
            figures = f"CPU {one.cpu_ms:5.1f} ms, clock median {one.median_ms:5.1f} ms, p95 {one.p95_ms:5.1f} ms"
            print(f"{database:12} {one.asked:20} {one.found:6} found: {figures}", flush=True)


if __name__ == "__main__":
    main()
