"""The script of the page 'your first script', as its reader sees it in the playground."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser.test_playground import CARDS, CHAT, LEAD, PATIENCE_S, press, say, texts, wait_for
from tests.test_first_script import PAGE, SERVICE, Command, Reader, steps
from tests.test_first_script import reader as reader_of_the_page

pytestmark = pytest.mark.browser
reader = reader_of_the_page


def test_the_clinic_is_played_and_its_change_is_seen_at_once(browser: Chrome, reader: Reader) -> None:
    todo = steps(PAGE.read_text(encoding="utf-8"))
    started = next(number for number, step in enumerate(todo) if isinstance(step, Command) and step.words == SERVICE)
    for step in todo[: started + 1]:
        reader.follow(step)

    browser.get(f"{reader.address}/?lang=en")
    wait_for(browser, CHAT, "What brings you to us?")
    press(browser, "A tooth hurts")
    wait_for(browser, CHAT, "Who is the visit for?")
    say(browser, "for me")
    wait_for(browser, CHAT, "When would you like to come?")
    say(browser, "as soon as possible")
    wait_for(browser, CHAT, "May the clinic keep")
    press(browser, "I agree")
    wait_for(browser, CHAT, "What is your name?")
    say(browser, "Ann")
    wait_for(browser, CHAT, "Where can we reach you, Ann?")
    press(browser, "Share my number")
    wait_for(browser, CHAT, "Until your visit")
    wait_for(browser, CARDS, "has a toothache")
    wait_for(browser, LEAD, "hot")

    changed = next(number for number, step in enumerate(todo) if isinstance(step, Command) and "A softer question" in step.words)
    for step in todo[started + 1 : changed + 1]:
        reader.follow(step)
    wait_until_the_change_is_seen(browser)
    assert "What brings you to us?" not in texts(browser, CHAT)


def wait_until_the_change_is_seen(browser: Chrome) -> None:
    """Begin anew, as the page says, until the service has noticed the new version (two seconds) and asks the new question."""

    def begins_anew(_: Chrome) -> bool:
        browser.find_element(By.XPATH, "//button[contains(., 'Start over')]").click()
        return "How can we help you?" in texts(browser, CHAT)

    WebDriverWait(browser, PATIENCE_S, poll_frequency=1.0).until(begins_anew, "the new question")
