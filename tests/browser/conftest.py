"""A real `hotlead run` on a database of its own, and a headless Chromium that looks at it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1360,1160",
)


@dataclass(frozen=True, kw_only=True)
class Guarded:
    """A service whose console asks to sign in. `link`: opens it once."""

    address: str
    link: str


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where the playground answers."""
    with running(tmp_path, 0) as lines:
        yield lines["playground"]


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Guarded]:
    """A service that may be reached from elsewhere, so that its console is not open to everybody."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running(tmp_path, port, HOTLEAD_PUBLIC_URL=f"http://127.0.0.1:{port}") as lines:
        yield Guarded(address=lines["playground"], link=lines["console"])


@contextmanager
def running(folder: Path, port: int, **settings: str) -> Iterator[dict[str, str]]:
    """A service of its own; what it says at the start, by the first word of the line."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOTLEAD_")} | settings
    environment["HOTLEAD_DATABASE_URL"] = f"sqlite:///{folder}/hotlead.sqlite3"
    environment["HOTLEAD_FILES_DIR"] = f"{folder}/files"
    environment["HOTLEAD_DEFAULT_LANGUAGE"] = "en"
    command = [sys.executable, "-m", "bot", "run", "--port", str(port)]
    service = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert service.stdout is not None
        said = [service.stdout.readline().partition(": ") for _ in range(2)]
        yield {name: rest.strip() for name, _, rest in said}
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(timeout=20)
        if service.stdout is not None:
            service.stdout.close()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """A headless Chromium with a profile of its own; skips where there is none."""
    if (why := why_no_chromium()) is not None:
        pytest.skip(why)
    with chromium(tmp_path) as chrome:
        yield chrome


def why_no_chromium() -> str | None:
    """Why no browser can be driven here; None: one can."""
    return None if shutil.which("chromium") and shutil.which("chromedriver") else "no chromium and chromedriver on this machine"


@contextmanager
def chromium(folder: Path) -> Iterator[webdriver.Chrome]:
    """A headless Chromium whose profile is in the folder; closed at the end."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={folder}/profile"):
        options.add_argument(flag)
    options.page_load_strategy = "eager"
    chrome = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        chrome.set_page_load_timeout(60)
        yield chrome
    finally:
        chrome.quit()
