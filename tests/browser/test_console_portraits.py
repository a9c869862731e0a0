"""Portraits in the console: described in a form, shown against the script's questions and points."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.console import LAPTOP, PHONE, complaints, go, keep_picture, press, resize, run, see, shown, wait, write

pytestmark = pytest.mark.browser


def test_a_portrait_is_described_and_shown_against_questions_and_points(browser: Chrome, address: str, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/scripts/cottages?tab=portraits")
    see(browser, "portraits", "told by: need · +10 looks for a finished house")
    assert "nobody asks" in shown(browser, "portraits")
    keep_picture(browser, tmp_path, "console-portraits.png")
    write(browser, "portraits.family.traits.0.when", "{need: plot}")
    see(browser, "portraits", "told by: need · +5 looks for a plot")

    field = browser.find_element(By.CSS_SELECTOR, '[data-testid="new-portrait"]')
    field.send_keys("investor")
    press(browser, "The wrong customer")
    wait(browser, lambda: run(browser, "return document.querySelectorAll('[data-testid=portraits] > .hc-sheet').length") == 3, "three")
    resize(browser, PHONE)
    keep_picture(browser, tmp_path, "console-portraits-phone.png")
    assert run(browser, "return document.documentElement.scrollWidth") <= PHONE[0]
    assert complaints(browser) == []
