"""Magnets in the console: a file is sent there and given by the bot, codes are counted, one is put aside, one removed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.console import LAPTOP, complaints, go, press, resize, run, see, shown, wait, write

pytestmark = pytest.mark.browser


def test_a_file_is_sent_codes_are_typed_and_a_magnet_put_aside_and_removed(browser: Chrome, address: str, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    go(browser, address + "/console/scripts/cottages?tab=magnets")
    new_magnet(browser, "prices", "File")
    see(browser, "magnets", "there is no such file")
    send(browser, tmp_path / "virus.exe", b"MZ")
    wait(browser, lambda: "Files of up to 20 MB are taken" in body(browser), "the refusal")
    send(browser, tmp_path / "Price list.pdf", b"%PDF-1 prices")
    wait(browser, lambda: value(browser, "magnets.prices.file").startswith("uploads/Price_list-"), "the path")
    kept = next((tmp_path / "files").iterdir())
    assert kept.read_bytes() == b"%PDF-1 prices"

    new_magnet(browser, "sale", "Promo codes")
    write(browser, "magnets.sale.codes", "A-1\nB-2\nB-2")
    assert "0 got it, 0 of them left a contact" in shown(browser, "given-sale")
    press_on(browser, '[data-field="magnets.sale.active"]')
    press_on(browser, '[aria-label="Remove layouts"]')
    wait(browser, lambda: not browser.find_elements(By.CSS_SELECTOR, '[data-magnet="layouts"]'), "gone")
    wait(browser, lambda: "sale: {codes: [A-1, B-2], active: false}" in draft(tmp_path), "the codes in the draft")
    assert "prices: {file: uploads/Price_list-" in draft(tmp_path)
    assert "layouts:" not in draft(tmp_path)
    assert complaints(browser) == []


def test_a_file_that_was_sent_is_given_to_a_visitor(browser: Chrome, address: str, tmp_path: Path) -> None:
    resize(browser, LAPTOP)
    go(browser, address + "/console/scripts/cottages?tab=magnets")
    send(browser, tmp_path / "plans.txt", b"three plans")
    wait(browser, lambda: value(browser, "magnets.layouts.file").startswith("uploads/plans-"), "the path")
    path = value(browser, "magnets.layouts.file")
    press(browser, "Publish")
    see(browser, "publish", "No errors")
    press(browser, "Publish", '[data-testid="publish"]')
    see(browser, "history", "version 2")
    with urlopen(f"{address}/playground/files/{path}", timeout=20) as answer:
        assert answer.read() == b"three plans"


def new_magnet(browser: Chrome, name: str, kind: str) -> None:
    """One more magnet of that kind."""
    place = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, '[data-testid="new-magnet"]'), "the line")[0]
    place.send_keys(Keys.CONTROL, "a")
    place.send_keys(name)
    wait(browser, lambda: place.get_attribute("value") == name, name)
    press(browser, kind)
    wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, f'[data-magnet="{name}"]'), f"the magnet {name}")


def send(browser: Chrome, path: Path, content: bytes) -> None:
    """Send a file by the newest upload field."""
    path.write_bytes(content)
    inputs = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, "input[type=file]"), "the upload")
    inputs[-1].send_keys(str(path))


def value(browser: Chrome, name: str) -> str:
    """What a field holds now; "" while it is being drawn anew."""
    return str(run(browser, "return document.querySelector(arguments[0])?.value ?? ''", f'[data-field="{name}"]'))


def draft(folder: Path) -> str:
    """The draft as it is kept, without the quotes that a value may need."""
    with closing(sqlite3.connect(folder / "hotlead.sqlite3")) as database:
        return str(database.execute("SELECT text FROM drafts WHERE script = 'cottages'").fetchone()[0]).replace('"', "")


def press_on(browser: Chrome, selector: str) -> None:
    """Press what the selector finds."""
    found = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, selector), selector)[0]
    run(browser, "arguments[0].click()", found)


def body(browser: Chrome) -> str:
    """All that the page shows."""
    return str(run(browser, "return document.body.innerText"))
