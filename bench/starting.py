"""Time from start to ready, and memory then, without the page open."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.throughput import resident_mib
from tests.databases import sqlite_database
from tests.process.campaign import managers_group
from tests.process.programs import bot_api, hotlead, settings_for

SETTLED_S = 4.0
"""Until the readers' tables are built, which begins when the service is ready."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """Medians. The shipped scripts, the playground switched on, a bot connected."""

    driver: str
    ready_s: float
    resident_mib: float


def measure(driver: str, *, runs: int) -> Start:
    """Start the service so many times on a database that is there already."""
    seconds, sizes = [], []
    with bot_api() as api, tempfile.TemporaryDirectory() as folder:
        more = {"TELEGRAM_DRIVER": driver, "MANAGERS_CHAT_ID": str(managers_group(api)), "PLAYGROUND": "true"}
        settings = settings_for(api.base, sqlite_database(Path(folder)), **more)
        shipped = {name: value for name, value in settings.items() if name not in ("SCRIPTS_DIR", "SCRIPT")}
        with hotlead(Path(folder), shipped) as service:
            for _ in range(runs + 1):
                seconds.append(service.start())
                time.sleep(SETTLED_S)
                sizes.append(resident_mib(service.pid))
                service.stop()
    return Start(driver=driver, ready_s=statistics.median(seconds[1:]), resident_mib=statistics.median(sizes[1:]))


def import_s(module: str, *, runs: int) -> float:
    """Median CPU seconds of importing a module in a fresh process, the interpreter's own start left out."""
    code = f"import time; t = time.process_time(); import {module}; print(time.process_time() - t)"
    spent = [float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout) for _ in range(runs)]
    return statistics.median(spent)
