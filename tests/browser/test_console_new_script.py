"""A new script from the library, where only a folder of one's own is played."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.conftest import running
from tests.browser.console import LAPTOP, complaints, go, press, resize, run, see, shown, wait

pytestmark = pytest.mark.browser
OWN = "script: tiny\ntitle: Tiny\nlanguages: [en]\nstart: end\nnodes:\n  end: {finish: Bye}\nhandoff: {hot: never}\n"


def test_a_script_is_begun_from_the_library_with_its_files_and_parts(browser: Chrome, tmp_path: Path) -> None:
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    (scripts / "tiny.yaml").write_text(OWN, encoding="utf-8")
    with running(tmp_path, 0, HOTLEAD_SCRIPTS_DIR=str(scripts), HOTLEAD_SCRIPT="tiny") as lines:
        resize(browser, LAPTOP)
        go(browser, lines["playground"] + "/console/scripts")
        press(browser, "New script")
        for field, words in (("new-script", "villas"), ("new-title", "Villas by the sea")):
            wait(browser, lambda field=field: browser.find_elements(By.CSS_SELECTOR, f'[data-testid="{field}"]'), field)[0].send_keys(words)
        choose(browser, "cottages")
        press(browser, "Add", ".q-dialog")
        wait(browser, lambda: browser.current_url.endswith("/console/scripts/villas"), "the draft")
        see(browser, "state", "draft")
        wait(browser, lambda: "Villas by the sea" in str(run(browser, "return document.body.innerText")), "the title")
        press(browser, "Publish")
        see(browser, "publish", "No errors")
        assert "layouts-" in next((tmp_path / "files").iterdir()).name
        assert "errors" not in shown(browser, "state") and complaints(browser) == []


def choose(browser: Chrome, template: str) -> None:
    """Choose the template."""
    open_it = "const e = document.querySelector('[data-testid=template]'); if (e) (e.closest('.q-field') ?? e).click(); return !!e"
    pick_it = (
        "const e = [...document.querySelectorAll('.q-menu .q-item')].find(e => e.innerText.trim().endsWith(arguments[0]));"
        "if (e) e.click(); return !!e"
    )
    wait(browser, lambda: run(browser, open_it), "the template's field")
    wait(browser, lambda: run(browser, pick_it, template), template)
