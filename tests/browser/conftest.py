"""A real `hotlead run` on a database of its own, and a headless Chromium that looks at it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
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


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where the playground answers."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOTLEAD_")}
    environment["HOTLEAD_DATABASE_URL"] = f"sqlite:///{tmp_path}/hotlead.sqlite3"
    environment["HOTLEAD_DEFAULT_LANGUAGE"] = "en"
    command = [sys.executable, "-m", "bot", "run", "--port", "0"]
    service = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert service.stdout is not None
        line = service.stdout.readline()
        assert line.startswith("playground: "), line
        yield line.removeprefix("playground: ").strip()
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(timeout=20)
        if service.stdout is not None:
            service.stdout.close()


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """A headless Chromium with a profile of its own; skips where there is none."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("no chromium and chromedriver on this machine")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path}/profile"):
        options.add_argument(flag)
    options.page_load_strategy = "eager"
    chrome = webdriver.Chrome(options=options, service=Service(driver))
    chrome.set_page_load_timeout(60)
    yield chrome
    chrome.quit()
