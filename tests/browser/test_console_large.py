"""A script too large for one picture: what is near the open node is drawn, and the picture goes along with who opens another."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from bot.web.console.dialogtab import MOST_DRAWN, NEAR
from tests.browser.conftest import running
from tests.browser.console import complaints, go, press, run, see, shown, wait

pytestmark = pytest.mark.browser

NODES = MOST_DRAWN + 10
HEAD = "script: row\ntitle: Row\nlanguages: [en]\nstart: n0\nmax_questions: 50\nnodes:\n"


def in_a_row() -> str:
    """A script of lines, each leading to the next."""
    lines = [f"  n{number}: {{say: Line {number}., next: n{number + 1}}}\n" for number in range(NODES)]
    return HEAD + "".join(lines) + f"  n{NODES}: {{finish: Bye.}}\nhandoff: {{hot: never}}\n"


def drawn(browser: Chrome) -> int:
    """How many nodes the picture has."""
    return int(run(browser, "return document.querySelectorAll('[data-testid=picture] g.node').length"))


def tap(browser: Chrome, words: str) -> None:
    """Tap the node of the picture that says so."""
    find = (
        "const n = [...document.querySelectorAll('[data-testid=picture] g.node')].find(e => e.textContent.trim() === arguments[0]);"
        "if (n) n.dispatchEvent(new MouseEvent('click', {bubbles: true})); return !!n"
    )
    wait(browser, lambda: run(browser, find, words), words)


def lead_to(browser: Chrome, node: str) -> None:
    """Choose where the open node leads; the nodes to choose from come when the field is opened."""
    field = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, ".hc-to"), "a way")[0]
    field.click()
    pick = (
        "const one = [...document.querySelectorAll('.q-menu .q-item')].find(e => e.innerText.trim() === arguments[0]);"
        "if (one) one.click(); return !!one"
    )
    wait(browser, lambda: run(browser, pick, node), node)


def test_the_picture_of_a_large_script_shows_what_is_near_the_open_node(browser: Chrome, tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "row.yaml").write_text(in_a_row(), encoding="utf-8")
    with running(tmp_path, 0, HOTLEAD_SCRIPTS_DIR=str(tmp_path / "scripts"), HOTLEAD_SCRIPT="row") as lines:
        go(browser, f"{lines['playground']}/console/scripts/row")

        wait(browser, lambda: drawn(browser) == NEAR + 1, "the part and the name of what follows")
        see(browser, "part", f"Around the open node: {NEAR} of {NODES + 1}")
        tap(browser, f"n{NEAR} …")
        see(browser, "form", f"n{NEAR}")
        see(browser, "picture", f"Line {NEAR + 1}.")
        assert "Line 0." not in shown(browser, "picture")

        lead_to(browser, "n3")
        see(browser, "state", "draft")
        see(browser, "picture", "Line 4.")

        press(browser, "Show all of it")
        wait(browser, lambda: drawn(browser) == NODES + 1, "all of it")
        press(browser, "Show what is near")
        wait(browser, lambda: drawn(browser) == NEAR + 1, "the part again")
        assert complaints(browser) == []
