"""Conditions put together in a window, rows moved: nobody types YAML."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.browser.console import LAPTOP, complaints, go, press, resize, run, see, wait
from tests.browser.test_console_script import choose_node

pytestmark = pytest.mark.browser


def test_a_condition_is_chosen_and_rows_change_places(browser: Chrome, address: str, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    go(browser, address + "/console/scripts/cottages?tab=rules")
    first = value(browser, "qualification.points.0.because:en")
    tap(browser, '[data-choose="qualification.points.0.when"]')
    see(browser, "condition", "One more row")
    wait(browser, lambda: run(browser, "return !document.querySelector('[class*=q-transition--]')"), "the window at rest")
    tap(browser, '[data-testid="condition"] [data-drop="0"]')
    wait(browser, lambda: not run(browser, "return document.querySelector('[data-testid=condition] [data-row]')"), "no row")
    press(browser, "One more row")
    choose(browser, "words", "A plot of land")
    choose(browser, "words", "A finished house")
    press(browser, "Apply")
    wait(browser, lambda: value(browser, "qualification.points.0.when") == "{need: [plot, house]}", "the condition in its field")
    wait(browser, lambda: "when: {need: [plot, house]}" in draft(tmp_path), "the draft")

    tap(browser, '[data-move="qualification.points.0.1"]')
    wait(browser, lambda: value(browser, "qualification.points.1.because:en") == first, "the rule one row below")
    assert value(browser, "qualification.points.1.when") == "{need: [plot, house]}"

    go(browser, address + "/console/scripts/cottages")
    choose_node(browser, "need")
    tap(browser, '[data-move="nodes.need.options.0.1"]')
    wait(browser, lambda: draft(tmp_path).index(" plot:") < draft(tmp_path).index(" house:"), "the options in the draft")
    assert complaints(browser) == []


def tap(browser: Chrome, selector: str) -> None:
    """Press what the selector finds."""
    press_it = "const e = document.querySelector(arguments[0]); if (e && !e.disabled) e.click(); return !!e && !e.disabled"
    wait(browser, lambda: run(browser, press_it, selector), selector)


def choose(browser: Chrome, part: str, label: str) -> None:
    """Choose in the last row of the window."""
    open_it = "const e = [...document.querySelectorAll(arguments[0])].pop(); if (e) e.closest('.q-field').click(); return !!e"
    pick_it = (
        "const e = [...document.querySelectorAll('.q-menu .q-item')].find(e => e.innerText.trim() === arguments[0]);"
        "if (e) e.click(); return !!e"
    )
    if not run(browser, "return !!document.querySelector('.q-menu')"):
        wait(browser, lambda: run(browser, open_it, f'[data-testid="condition"] [data-part="{part}"]'), part)
    wait(browser, lambda: run(browser, pick_it, label), label)


def value(browser: Chrome, name: str) -> str:
    """What a field holds now; "" while it is being drawn anew."""
    return str(run(browser, "return document.querySelector(arguments[0])?.value ?? ''", f'[data-field="{name}"]'))


def draft(folder: Path) -> str:
    """The draft as it is kept."""
    with closing(sqlite3.connect(folder / "hotlead.sqlite3")) as database:
        found = database.execute("SELECT text FROM drafts WHERE script = 'cottages'").fetchone()
        return "" if found is None else str(found[0])
