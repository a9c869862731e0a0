"""How the console looks: every text can be read in both modes, nothing sticks out, and a finger finds what it is to tap."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from bot.model import ConversationKey, Draft, Member
from bot.ports import Tx
from bot.storage import open_store
from bot.web.console.frame import PLACES
from bot.web.console.script import TABS
from tests.browser.console import PHONE, go, open_tab, press, resize, run, wait
from tests.browser.looks import faint, small, sticks_out

pytestmark = pytest.mark.browser

SHIPPED = Path(__file__).parents[2] / "dialogs" / "library" / "cottages.yaml"
LAPTOP = (1366, 768)
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("size", "is_dark", "language"), [(LAPTOP, False, "ru"), (LAPTOP, True, "en"), (PHONE, False, "en"), (PHONE, True, "ru")]
)
def test_every_page_can_be_read_and_tapped(
    browser: Chrome, address: str, tmp_path: Path, size: tuple[int, int], is_dark: bool, language: str
) -> None:
    asyncio.run(fill(tmp_path))
    resize(browser, size)
    dress(browser, address, is_dark=is_dark, language=language)
    wrong = {}
    for place in PLACES:
        go(browser, f"{address}/console/{place}")
        wrong[place] = looked_at(browser, is_phone=size == PHONE)
    go(browser, f"{address}/console/scripts/cottages")
    for tab in TABS:
        open_tab(browser, tab)
        wait(browser, lambda: run(browser, "return document.querySelector('[data-testid=work]').innerText.length > 10"), tab)
        wrong[tab] = looked_at(browser, is_phone=size == PHONE)
    press(browser, "Publish" if language == "en" else "Опубликовать")
    wait(browser, lambda: run(browser, "return !!document.querySelector('[data-testid=publish]')"), "the dialog")
    wait(browser, lambda: run(browser, "return !document.querySelector('[class*=q-transition--]')"), "the dialog at rest")
    wrong["publish"] = looked_at(browser, is_phone=size == PHONE)
    assert {place: found for place, found in wrong.items() if found} == {}


def dress(browser: Chrome, address: str, *, is_dark: bool, language: str) -> None:
    """Choose the look and the language, as the buttons of every page keep them."""
    browser.get(f"{address}/healthz")
    run(browser, f"document.cookie = 'hotlead_dark={int(is_dark)}; path=/'; document.cookie = 'hotlead_language={language}; path=/'")


def looked_at(browser: Chrome, *, is_phone: bool) -> list[str]:
    """What cannot be read, sticks out or, on a phone, is too small for a finger."""
    run(
        browser, "document.head.append(Object.assign(document.createElement('style'), {textContent: '* { transition: none !important; }'}))"
    )
    wide = sticks_out(browser)
    return [*faint(browser), *(small(browser) if is_phone else []), *([f"{wide} px too wide"] if wide > 0 else [])]


async def fill(folder: Path) -> None:
    """Staff, phrases that were not understood, and a draft with an error, a warning and a change, so that there is something to see."""
    store = open_store(f"sqlite:///{folder}/hotlead.sqlite3")
    text = SHIPPED.read_text(encoding="utf-8").replace("max_questions: 8", "max_questions: 1").replace("Готовый дом", "Дом", 1)

    def put(tx: Tx) -> None:
        for person, name in ((11, "Maria Konstantinopolskaya-Rozhdestvenskaya"), (12, "Bob")):
            tx.put_member(Member(person_id=person, name=name, role="manager", joined_at=NOW, team="sales"))
        tx.put_phrase(ConversationKey("playground:playground:1"), "cottages", "need", "something with a garden", "en", "unclear", NOW)
        tx.save_draft(Draft(script="cottages", text=text, base_version=1, author="member:11", changed_at=NOW))

    await store.write(put)
    await store.close()
