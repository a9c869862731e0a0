"""A script's whole way through the console: signed in, changed, tried, tested, published, compared, restored."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.browser.conftest import Guarded
from tests.browser.console import (
    LAPTOP,
    complaints,
    field,
    go,
    keep_picture,
    open_tab,
    press,
    resize,
    run,
    see,
    shown,
    wait,
    write,
)
from tests.browser.test_playground import CHAT, texts, wait_for
from tests.browser.test_playground import press as press_in_playground

pytestmark = pytest.mark.browser

OLD, NEW = "What are you looking for?", "What would you like to find?"
OLD_LABEL, NEW_LABEL = "A finished house", "A house to live in"


def test_a_script_is_changed_tried_published_compared_and_restored(browser: Chrome, guarded: Guarded, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    browser.get(guarded.address + "/console/scripts")
    assert browser.current_url.endswith("/console/in")
    browser.get(guarded.link)
    press(browser, "Sign in")
    wait(browser, lambda: browser.current_url.endswith("/console/scripts"), "the console")
    talk = begin_talk(browser, guarded)

    go(browser, guarded.address + "/console/scripts/cottages")
    see(browser, "chat", OLD)
    change(browser, tmp_path)
    try_and_publish(browser, tmp_path)

    finishes_by_the_old(browser, talk)
    begin_talk(browser, guarded, expected=NEW)
    assert NEW_LABEL in texts(browser, CHAT)

    go(browser, guarded.address + "/console/scripts/cottages?tab=history")
    press(browser, "Compare")
    see(browser, "changes", NEW)
    kinds = run(browser, "return [...document.querySelectorAll('[data-testid=changes] tbody tr')].map(e => e.cells[0].innerText)")
    assert kinds == ["text", "option", "weight"]
    keep_picture(browser, tmp_path, "console-history.png")

    press(browser, "Restore", '[data-testid="history"]')
    press(browser, "Restore", ".q-dialog")
    see(browser, "history", "version 3")
    see(browser, "chat", OLD)
    begin_talk(browser, guarded, expected=OLD)
    go(browser, guarded.address + "/console/audit")
    page = str(run(browser, "return document.body.innerText"))
    assert all(words in page for words in ("restored", "published", "signed in", "script:cottages@2"))
    assert complaints(browser) == []


def change(browser: Chrome, folder: Path) -> None:
    """A text, an option and a weight; the phone follows each within a second of the last key."""
    choose_node(browser, "need")
    write(browser, "nodes.need.ask:en", NEW)
    follows(browser, NEW)
    write(browser, "nodes.need.options.house.label:en", NEW_LABEL)
    follows(browser, NEW_LABEL)
    assert OLD not in shown(browser, "chat")
    assert field(browser, "nodes.need.options.other.label:en").get_attribute("value") == "Something else"
    keep_picture(browser, folder, "console-script.png")
    press(browser, NEW_LABEL, '[data-testid="chat"]')
    see(browser, "chat", "How far along")
    before = points(browser)
    open_tab(browser, "rules")
    write(browser, "qualification.points.0.add", "11")
    wait(browser, lambda: points(browser) == before + 1, "one point more in the phone")
    keep_picture(browser, folder, "console-rules.png")
    open_tab(browser, "yaml")
    written = str(run(browser, "return document.querySelector('.cm-content').innerText"))
    assert "# A cottage village" in written and NEW in written


def choose_node(browser: Chrome, node: str) -> None:
    """Tap a node of the picture."""
    tap = (
        "const n = [...document.querySelectorAll('[data-testid=picture] g.node')].find(e => e.textContent.trim().startsWith(arguments[0]));"
        "if (n) n.dispatchEvent(new Event('click')); return !!n"
    )
    wait(browser, lambda: run(browser, tap, node), node)
    field(browser, f"nodes.{node}.ask:en")


def follows(browser: Chrome, words: str) -> None:
    """The phone shows the words soon; how soon is asked of the page's own clock, for this machine may be slow."""
    began = time.monotonic()
    see(browser, "chat", words)
    assert time.monotonic() - began < 5.0


def points(browser: Chrome) -> int:
    """The score over the phone."""
    return int(shown(browser, "verdict").split("·")[-1])


def try_and_publish(browser: Chrome, folder: Path) -> None:
    """The tests pass on the draft; publishing says so and shows three changes."""
    open_tab(browser, "tests")
    press(browser, "Run the tests")
    see(browser, "test-sum", "0 failed")
    press(browser, "Publish")
    see(browser, "publish", "No errors, 11 tests pass")
    see(browser, "publish", "Dialogs under way: 1")
    assert NEW_LABEL in shown(browser, "publish")
    wait(browser, lambda: run(browser, "return !document.querySelector('[class*=q-transition--]')"), "the dialog at rest")
    keep_picture(browser, folder, "console-publish.png")
    press(browser, "Publish", '[data-testid="publish"]')
    see(browser, "history", "version 2")


def begin_talk(browser: Chrome, guarded: Guarded, *, expected: str = OLD) -> str:
    """A visitor begins a dialog in the playground; the window it is in."""
    console = browser.current_window_handle
    browser.switch_to.new_window("tab")
    browser.get(f"{guarded.address}/?lang=en&start=cottages")
    wait_for(browser, CHAT, expected)
    talk = browser.current_window_handle
    if expected == OLD:
        browser.switch_to.window(console)
    return talk


def finishes_by_the_old(browser: Chrome, talk: str) -> None:
    """Who had begun before goes on in the words they know."""
    console = browser.current_window_handle
    browser.switch_to.window(talk)
    assert OLD in texts(browser, CHAT)
    press_in_playground(browser, OLD_LABEL)
    wait_for(browser, CHAT, "How far along are you?")
    browser.switch_to.window(console)
