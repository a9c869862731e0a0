"""A large script in the console as an admin sees it: how long its page takes to open in headless Chromium, and a sign to be checked."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from bench.large_script import AROUND, branchy_script, large_script
from tests.browser.conftest import chromium, running
from tests.browser.console import field, go, run, wait

SCRIPTS: dict[str, Callable[[int], str]] = {"large": large_script, "branchy": branchy_script}
_FIRST = {"large": "topic", "branchy": "d0"}
_IS_OPEN = (
    "return document.querySelector('[data-testid=form] [data-field]') && document.querySelector('[data-testid=picture] svg g.node')"
    " ? performance.now() : 0"
)
"""Milliseconds since the navigation began, once the form and the picture are there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Milliseconds of the clock, medians. `first`: opened for the first time since the service started; `opened`: after that.

    `found`: from a sign typed in a text until the finding that it makes is counted; the quarter of a second is in it that the field waits.
    """

    script: str
    nodes: int
    first: float
    opened: float
    found: float


def measure(nodes: int, *, rounds: int) -> list[Page]:
    """Each script opened and written in so often."""
    with tempfile.TemporaryDirectory() as folder:
        scripts = Path(folder) / "scripts"
        scripts.mkdir()
        for name, text in {**AROUND, **{name: make(nodes) for name, make in SCRIPTS.items()}}.items():
            (scripts / f"{name}.yaml").write_text(text, encoding="utf-8")
        settings = {"HOTLEAD_SCRIPTS_DIR": str(scripts), "HOTLEAD_SCRIPT": "large"}
        with running(Path(folder), 0, **settings) as lines, chromium(Path(folder)) as browser:
            go(browser, f"{lines['playground']}/console/scripts")
            return [_measure(browser, f"{lines['playground']}/console/scripts/{name}", name, nodes, rounds) for name in SCRIPTS]


def _measure(browser: Chrome, address: str, name: str, nodes: int, rounds: int) -> Page:
    first = _open(browser, address)
    opened = statistics.median(_open(browser, address) for _ in range(rounds))
    found = statistics.median(_type(browser, name, number) for number in range(rounds))
    return Page(script=name, nodes=nodes, first=first, opened=opened, found=found)


def _open(browser: Chrome, address: str) -> float:
    browser.get(address)
    return float(wait(browser, lambda: run(browser, _IS_OPEN), address))


_WATCH = """
const field = arguments[0];
const told = [...document.querySelectorAll('button')].find(e => /^(errors|warnings|no findings)/i.test(e.innerText));
const before = told.innerText;
window.lastKey = window.shownAt = 0;
field.addEventListener('input', () => { window.lastKey = performance.now(); }, {capture: true});
new MutationObserver(() => { if (told.innerText !== before) window.shownAt ||= performance.now(); })
    .observe(told, {subtree: true, childList: true, characterData: true});
"""
_WAITED = "return window.shownAt ? window.shownAt - window.lastKey : 0"


def _type(browser: Chrome, script: str, number: int) -> float:
    """Write a name that nothing has into the first question's text; in every other round take the bracket out again that makes it one."""
    one = field(browser, f"nodes.{_FIRST[script]}.ask:en")
    run(browser, _WATCH, one)
    one.send_keys(Keys.END, *(Keys.BACKSPACE if number % 2 else " {nobody}"))
    return float(wait(browser, lambda: run(browser, _WAITED), "the findings"))
