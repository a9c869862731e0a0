"""The playground as a person sees it: real service, real browser."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.browser

PICTURE = Path(__file__).parents[2] / "docs" / "playground.png"
PATIENCE_S = 60.0


def texts(browser: Chrome, selector: str) -> str:
    """All that the pane shows, as text."""
    return str(browser.execute_script("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n')", selector))  # type: ignore[no-untyped-call]


def wait_for(browser: Chrome, selector: str, words: str) -> None:
    """Wait until the pane shows the words."""
    WebDriverWait(browser, PATIENCE_S, poll_frequency=0.1).until(lambda _: words in texts(browser, selector), f"{words!r} in {selector}")


def press(browser: Chrome, label: str) -> None:
    """Press the newest button with this label."""
    find = "const b = [...document.querySelectorAll('.hl-button')].filter(e => e.innerText.includes(arguments[0])).pop();"
    script = f"{find} if (b) b.click(); return !!b"
    WebDriverWait(browser, PATIENCE_S, poll_frequency=0.1).until(lambda _: browser.execute_script(script, label), label)  # type: ignore[no-untyped-call]


def say(browser: Chrome, text: str) -> None:
    """Type a message and send it."""
    browser.find_element(By.CSS_SELECTOR, ".hl-type input").send_keys(text, Keys.ENTER)


CHAT, CARDS, LEAD = '[data-testid="chat"]', '[data-testid="cards"]', '[data-testid="lead"]'


def test_a_visitor_is_qualified_and_the_manager_takes_the_card(browser: Chrome, address: str, tmp_path: Path) -> None:
    browser.get(f"{address}/?lang=en")
    wait_for(browser, CHAT, "What are you looking for?")

    press(browser, "A finished house")
    wait_for(browser, CHAT, "How far along are you?")
    wait_for(browser, LEAD, "looks for a finished house")
    say(browser, "i have already chosen, ready to sign")
    wait_for(browser, CHAT, "Which house or plot")
    say(browser, "house 2, Solnechnaya street")
    wait_for(browser, CHAT, "What budget")
    say(browser, "about 9 million")
    wait_for(browser, CHAT, "When are you planning")
    say(browser, "in two weeks")
    wait_for(browser, CHAT, "Who decides")
    press(browser, "I do")
    wait_for(browser, CHAT, "Do you agree")
    press(browser, "I agree")
    wait_for(browser, CHAT, "Where shall we send")
    press(browser, "Share my number")
    wait_for(browser, CHAT, "layouts.txt")
    wait_for(browser, CARDS, "+7 912 345-67-89")
    wait_for(browser, LEAD, "hot")
    keep_picture(browser, tmp_path)

    marks = texts(browser, f"{LEAD} .hl-yes.hl-points, {LEAD} .hl-no.hl-points").split()
    shown = [int(line) for line in marks if line.lstrip("+-").isdigit()]
    score = int(texts(browser, '[data-testid="score"]').split()[0])
    assert sum(shown) == score
    assert "score" not in texts(browser, CHAT).lower()

    press(browser, "Take")
    wait_for(browser, CHAT, "Manager")
    errors = [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE" and "favicon" not in entry["message"]]  # type: ignore[no-untyped-call]
    assert errors == []


def test_what_a_visitor_types_never_becomes_markup(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/?lang=en")
    wait_for(browser, CHAT, "What are you looking for?")

    say(browser, "<img src=x onerror=\"document.title='owned'\">")
    wait_for(browser, CHAT, "<img src=x")

    assert browser.title != "owned"
    assert browser.execute_script("return document.querySelectorAll('.hl-chat img').length") == 0  # type: ignore[no-untyped-call]


def keep_picture(browser: Chrome, folder: Path) -> None:
    """Save a picture of the page; for the README when HOTLEAD_KEEP_PICTURES is set."""
    path = PICTURE if os.environ.get("HOTLEAD_KEEP_PICTURES") else folder / PICTURE.name
    assert browser.save_screenshot(str(path))
    assert path.stat().st_size > 10_000
