"""Hands and eyes for the console: what a person does on its pages, and what they see."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

PATIENCE_S = 20.0
DOCS = Path(__file__).parents[2] / "docs"
LAPTOP, PHONE = (1280, 800), (390, 844)


def run(browser: Chrome, script: str, *arguments: object) -> Any:
    """What the page's own script gives."""
    return browser.execute_script(script, *arguments)


def wait(browser: Chrome, is_so: Callable[[], object], what: str) -> Any:
    """Wait until it is so; what it gave."""
    return WebDriverWait(browser, PATIENCE_S, poll_frequency=0.05).until(lambda _: is_so(), what)


def shown(browser: Chrome, part: str) -> str:
    """All that a part of the page (by its test id) shows, as text."""
    look = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n')"
    return str(run(browser, look, f'[data-testid="{part}"]'))


def see(browser: Chrome, part: str, words: str) -> None:
    """Wait until the part shows the words."""
    wait(browser, lambda: words in shown(browser, part), f"{words!r} in {part}")


def press(browser: Chrome, label: str, within: str = "body") -> None:
    """Press the last button with this label."""
    find = (
        "const b = [...document.querySelectorAll(arguments[1] + ' button')].filter(e => e.offsetParent && !e.disabled && "
        "e.innerText.trim().toLowerCase().includes(arguments[0].toLowerCase())).pop(); if (b) b.click(); return !!b"
    )
    wait(browser, lambda: run(browser, find, label, within), f"a button {label!r}")


def open_tab(browser: Chrome, tab: str) -> None:
    """Open a tab of a script's page."""
    tap = "const b = document.querySelector(arguments[0]); if (b) b.click(); return !!b"
    wait(browser, lambda: run(browser, tap, f"[data-tab={tab}]"), tab)
    wait(browser, lambda: run(browser, "return !!document.querySelector(arguments[0])", f"[data-tab={tab}].hc-open"), tab)


def field(browser: Chrome, name: str) -> WebElement:
    """The field that writes this part of the script (`nodes.need.ask:en`)."""
    found: WebElement = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, f'[data-field="{name}"]'), name)[0]
    return found


def write(browser: Chrome, name: str, words: str) -> None:
    """Put other words into a field."""
    one = field(browser, name)
    run(browser, "arguments[0].scrollIntoView({block: 'center'})", one)
    one.send_keys(Keys.CONTROL, "a")
    one.send_keys(words)


def go(browser: Chrome, address: str) -> None:
    """Open a page and wait until it is alive."""
    browser.get(address)
    wait(browser, lambda: run(browser, "return !!document.querySelector('.hc-main')"), address)


def complaints(browser: Chrome) -> list[str]:
    """What the browser complained about: errors, and everything that the policy refused."""
    log = browser.get_log("browser")  # type: ignore[no-untyped-call]
    return [one["message"] for one in log if one["level"] == "SEVERE" and "favicon" not in one["message"]]


def resize(browser: Chrome, size: tuple[int, int]) -> None:
    """Look through a window of another size, as a phone does."""
    width, height = size
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    )


def keep_picture(browser: Chrome, folder: Path, name: str) -> None:
    """Save a picture of the page; into the docs when HOTLEAD_KEEP_PICTURES is set."""
    path = (DOCS if os.environ.get("HOTLEAD_KEEP_PICTURES") else folder) / name
    assert browser.save_screenshot(str(path))
    assert path.stat().st_size > 8_000
