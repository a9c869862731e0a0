"""Words that would like to be markup, in the console: they stay words, on the picture, in the phone and in the lists."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.browser.console import LAPTOP, complaints, field, go, open_tab, resize, run, see, wait, write

pytestmark = pytest.mark.browser

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
