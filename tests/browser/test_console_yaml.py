"""The YAML of a script in the console: what may be written is offered, what is wrong is said in its line."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.console import LAPTOP, complaints, go, open_tab, resize, run, see, wait

pytestmark = pytest.mark.browser

_POPUP = "return [...document.querySelectorAll('.cm-tooltip-autocomplete li .cm-completionLabel')].map(e => e.innerText)"
_STAND = "return document.querySelector('.cm-content').innerText + getSelection().anchorOffset"
_LINES = "return [...document.querySelectorAll('.cm-line')].map(e => e.innerText)"


def test_keys_values_and_names_of_the_draft_are_offered_and_taken(browser: Chrome, address: str) -> None:
    open_yaml(browser, address)
    go_behind(browser, "    kind: choice")
    type_(browser, Keys.ENTER, "opti")
    assert offered(browser, "optional")[0] == "optional"
    type_(browser, Keys.ENTER, "t")
    assert offered(browser, "true")[0] == "true"
    type_(browser, Keys.ENTER)
    wait(browser, lambda: "    optional: true" in lines(browser), "the key and its value")

    go_behind(browser, "    next: need")
    type_(browser, *[Keys.BACKSPACE] * 4, "sta")
    assert offered(browser, "stage")[0] == "stage"
    type_(browser, Keys.ENTER)
    wait(browser, lambda: "    next: stage" in lines(browser), "a node of this very draft")
    see(browser, "chat", "How far along are you?")
    assert complaints(browser) == []


def test_options_of_the_question_are_offered_in_a_condition(browser: Chrome, address: str) -> None:
    open_yaml(browser, address)
    go_behind(browser, "    next: need")
    type_(browser, *[Keys.BACKSPACE] * 5, Keys.ENTER, "  - {when: {need: pl")
    assert offered(browser, "plot")[0] == "plot"


def test_what_is_typed_while_the_text_is_looked_at_is_not_lost(browser: Chrome, address: str) -> None:
    open_yaml(browser, address)
    go_behind(browser, "max_questions: 8")
    words = "Letters come faster than anybody looks at the text, and each of them counts"
    for _ in range(3):
        ActionChains(browser).send_keys(f"  # {words}").perform()
    wait(browser, lambda: f"max_questions: 8{f'  # {words}' * 3}" in lines(browser), "all that was typed")
    see(browser, "state", "draft")
    open_tab(browser, "history")
    open_tab(browser, "yaml")
    wait(browser, lambda: f"max_questions: 8{f'  # {words}' * 3}" in lines(browser), "all that was typed, in the draft")


def test_what_is_wrong_is_said_in_its_line(browser: Chrome, address: str) -> None:
    open_yaml(browser, address)
    go_behind(browser, "    next: need")
    type_(browser, "ful")
    said = "return [...document.querySelectorAll('.cm-line')].filter(e => e.querySelector('.hc-said-error')).map(e => e.innerText)"
    wait(browser, lambda: any("needful" in one for one in run(browser, said)), "the error behind its line")
    marked = "return [...document.querySelectorAll('.hc-mark-error')].map(e => e.innerText).join('')"
    wait(browser, lambda: "needful" in run(browser, marked), "the word underlined")
    see(browser, "findings", "HL101")


def open_yaml(browser: Chrome, address: str) -> None:
    """Open the editor of a shipped script, and wait until it can be typed into."""
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/scripts/cottages")
    open_tab(browser, "yaml")
    wait(browser, lambda: "script: cottages" in lines(browser), "the text")


def lines(browser: Chrome) -> list[str]:
    """The lines of the editor that are drawn."""
    return list(run(browser, _LINES))


def go_behind(browser: Chrome, line: str) -> None:
    """Put the cursor behind the first line that reads so."""
    number = lines(browser).index(line)
    run(browser, "document.querySelectorAll('.cm-line')[arguments[0]].scrollIntoView({block: 'center'})", number)
    place = browser.find_elements("css selector", ".cm-line")[number]
    ActionChains(browser).move_to_element_with_offset(place, 0, 0).click().send_keys(Keys.END).perform()


def type_(browser: Chrome, *keys: str) -> None:
    """Type into what has the focus, sign by sign as a person does: each is seen before the next comes."""
    for sign in (sign for key in keys for sign in key):
        before = run(browser, _STAND)
        ActionChains(browser).send_keys(sign).perform()
        wait(browser, lambda before=before: run(browser, _STAND) != before, f"{sign!r} in the editor")  # type: ignore[misc]


def offered(browser: Chrome, word: str) -> list[str]:
    """Wait until the word is among those that are offered; all of them. An offer takes no key for a moment after it has come up."""
    wait(browser, lambda: word in run(browser, _POPUP), f"{word!r} among {run(browser, _POPUP)}")
    opened = "return document.querySelector('.cm-tooltip-autocomplete li[aria-selected]') !== null"
    wait(browser, lambda: run(browser, opened), "an offer that can be taken")
    browser.execute_async_script("setTimeout(arguments[0], 120)")
    return list(run(browser, _POPUP))
