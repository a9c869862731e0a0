"""Words that would like to be markup, in the console: they stay words, on the picture, in the phone and in the lists."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from bot.model import Draft
from bot.storage import open_store
from bot.web.console.script import TABS
from tests.browser.console import LAPTOP, complaints, field, go, open_tab, resize, run, see, shown, wait, write
from tests.browser.hostile import FORTY, TWO_HUNDRED, hostile_script

pytestmark = pytest.mark.browser

SHIPPED = Path(__file__).parents[2] / "dialogs" / "library" / "cottages.yaml"

HOSTILE = (
    "<img src=x onerror=\"document.title='owned'\">",
    '"><svg onload="document.title=\'owned\'">',
    "</script><script>document.title='owned'</script>",
    "&lt;img src=x onerror=document.title='owned'&gt;",
    "javascript:document.title='owned' `${document.title='owned'}`",
)


def test_hostile_words_in_a_script_fire_nothing_anywhere(browser: Chrome, address: str) -> None:
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/scripts/cottages")
    write(browser, "nodes.hello.say:en", "Hello")
    for words in HOSTILE:
        write(browser, "nodes.hello.say:en", words)
        see(browser, "chat", words)
        assert field(browser, "nodes.hello.say:en").get_attribute("value") == words
    see(browser, "picture", "hello")
    for tab in ("yaml", "texts", "tests", "rules", "history", "dialog"):
        open_tab(browser, tab)
        wait(browser, lambda: run(browser, "return document.querySelector('[data-testid=work]').innerText.length > 10"), tab)
        found = "return document.querySelectorAll('.hc-main img, .hc-main script, .hc-picture svg svg').length + document.title"
        assert run(browser, found) == "0hotlead"
    assert complaints(browser) == []


@pytest.mark.parametrize(
    ("words", "first"),
    [
        pytest.param(FORTY, 0, id="forty"),
        *(pytest.param(TWO_HUNDRED, by, id=f"two hundred from {by}", marks=pytest.mark.slow) for by in (0, 100)),
    ],
)
def test_hostile_words_in_every_field_of_a_draft_fire_nothing_on_any_page(
    browser: Chrome, address: str, tmp_path: Path, words: tuple[str, ...], first: int
) -> None:
    assert len(FORTY) == 40 and len(set(TWO_HUNDRED)) == 200
    text = hostile_script(SHIPPED.read_text(encoding="utf-8"), words, first)
    asyncio.run(put_draft(tmp_path, text))
    resize(browser, LAPTOP)
    for page in ("scripts", "leads", "staff", "settings", "audit"):
        go(browser, f"{address}/console/{page}")
        assert run(browser, "return window.__fired") is None
    go(browser, f"{address}/console/scripts/cottages")
    wait(browser, lambda: "draft" in shown(browser, "state"), "the draft")
    wait(browser, lambda: shown(browser, "chat"), "the phone")
    for tab in TABS:
        open_tab(browser, tab)
        wait(browser, lambda: run(browser, "return document.querySelector('[data-testid=work]').innerText.length > 10"), tab)
        made = (
            ".hc-main img:not(.cm-widgetBuffer), .hc-main iframe, .hc-main script"  # the editor puts empty pictures of its own beside signs
        )
        found = f"return [window.__fired, document.querySelectorAll('{made}').length, document.title]"
        assert run(browser, found) == [None, 0, "hotlead"], tab
    assert [one for one in complaints(browser) if "Content Security Policy" in one] == []


async def put_draft(folder: Path, text: str) -> None:
    """Save the text as the draft of a script, as another window of the service would."""
    store = open_store(f"sqlite:///{folder}/hotlead.sqlite3")
    now = datetime.now(UTC)
    draft = Draft(script="cottages", text=text, base_version=1, author="member:1", changed_at=now)
    assert await store.write(lambda tx: tx.save_draft(draft)) is not None
    await store.close()
