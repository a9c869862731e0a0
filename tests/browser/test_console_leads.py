"""What one lead's page in the console offers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.browser.console import LAPTOP, complaints, go, press, resize, see
from tests.browser.test_playground import CHAT, say, wait_for
from tests.browser.test_playground import press as press_in_playground

pytestmark = pytest.mark.browser


def test_a_real_talk_becomes_a_test_in_the_draft_and_names_nobody(browser: Chrome, address: str, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    browser.get(f"{address}/?lang=en&start=cottages")
    wait_for(browser, CHAT, "What are you looking for?")
    press_in_playground(browser, "A finished house")
    wait_for(browser, CHAT, "How far along are you?")
    say(browser, "i have already chosen, ready to sign, call Zinaida")
    wait_for(browser, CHAT, "Which house or plot")
    say(browser, "house 2, Solnechnaya street, Zinaida lives there")
    wait_for(browser, CHAT, "What budget")

    go(browser, f"{address}/console/leads/1")
    press(browser, "Make a test of this talk")
    see(browser, "talk-test", "in the script's draft")

    go(browser, f"{address}/console/scripts/cottages?tab=tests")
    see(browser, "test-sum", "12 tests, 0 failed")
    see(browser, "tests", "Talk of lead 1")
    drafted = draft_of(tmp_path, "cottages")
    assert "Talk of lead 1" in drafted and "Zinaida" not in drafted
    go(browser, f"{address}/console/leads/1")
    press(browser, "Make a test of this talk")
    see(browser, "talk-test", "already")
    assert complaints(browser) == []


def draft_of(folder: Path, script: str) -> str:
    """The text of the draft as the service keeps it."""
    with closing(sqlite3.connect(folder / "hotlead.sqlite3")) as database:
        return str(database.execute("SELECT text FROM drafts WHERE script = ?", (script,)).fetchone()[0])
