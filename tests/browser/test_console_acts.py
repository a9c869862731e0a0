"""Work with leads in the console: acts in windows, the board, filters and batches; what is done here and there shows in both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from bot.model import Address, ConversationKey, Lead, LeadId, Member
from bot.ports import Tx
from bot.storage import open_store
from tests.browser.console import LAPTOP, PHONE, complaints, go, press, resize, run, see, shown, wait
from tests.browser.test_playground import CARDS, CHAT, say, wait_for
from tests.browser.test_playground import press as press_in_playground

pytestmark = pytest.mark.browser

T = TypeVar("T")
IVAN = 50
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"
DRAG = """
const card = document.querySelector(arguments[0]), column = document.querySelector(arguments[1]);
if (!card || !column) return false;
const things = new DataTransfer();
card.dispatchEvent(new DragEvent('dragstart', {bubbles: true, dataTransfer: things}));
column.dispatchEvent(new DragEvent('dragover', {bubbles: true, cancelable: true, dataTransfer: things}));
column.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: things}));
return true;
"""


class Base:
    """The lead base of the service under the browser, through a store of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._url = f"sqlite:///{folder}/hotlead.sqlite3"

    def write(self, work: Callable[[Tx], T]) -> T:
        """Change something, as another process would."""

        async def done() -> T:
            store = open_store(self._url)
            try:
                return await store.write(work)
            finally:
                await store.close()

        return asyncio.run(done())

    def lead(self, number: int) -> Lead:
        """A lead as it is now."""
        found = self.write(lambda tx: tx.lead(LeadId(number)))
        assert found is not None
        return found


@pytest.fixture
def base(address: str, tmp_path: Path) -> Iterator[Base]:
    """Three leads by hand, of whom nobody speaks with the bot, and one member."""
    opened, now = Base(tmp_path), datetime.now(UTC)
    plain = Lead(
        id=LeadId(0),
        conversation=ConversationKey("hand:browser:1"),
        address=Address(channel="telegram", bot="1", chat=0),
        person_id=0,
        run=1,
        script="cottages",
        script_version=1,
        language="en",
        created_at=now,
        contact_at=now,
        origin="hand",
        phone="+79123456780",
    )

    def put(tx: Tx) -> None:
        named = [("Zinaida", "hot", "Fair 2026"), ("Boris", "cold", "ads"), (HOSTILE, "warm", "ads")]
        for number, (name, temperature, source) in enumerate(named):
            key = ConversationKey(f"hand:browser:{number}")
            tx.put_lead(replace(plain, conversation=key, name=name, temperature=temperature, source_first=source, source_last=source))
        tx.put_member(Member(person_id=IVAN, name="Ivan", role="manager", joined_at=now))

    opened.write(put)
    yield opened


def fill(browser: Chrome, name: str, words: str) -> None:
    """Type into a field of the open window."""
    field = wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, f'[data-testid="form"] [data-field="{name}"]'), name)[0]
    field.send_keys(words)


def act(browser: Chrome, name: str) -> None:
    """Press the act's button on the lead's page."""
    tap = "const b = document.querySelector(arguments[0]); if (b) b.click(); return !!b"
    wait(browser, lambda: run(browser, tap, f'[data-act="{name}"]'), name)


def choose(browser: Chrome, label: str) -> None:
    """Press a button of the open window."""
    press(browser, label, '[data-testid="choice"]')


def test_what_is_done_in_the_console_shows_at_the_managers_and_what_they_do_shows_in_the_console(browser: Chrome, address: str) -> None:
    resize(browser, LAPTOP)
    browser.get(f"{address}/?lang=en&start=cottages")
    wait_for(browser, CHAT, "What are you looking for?")
    press_in_playground(browser, "A finished house")
    wait_for(browser, CHAT, "How far along are you?")
    say(browser, "please call me, I want a manager")
    wait_for(browser, CARDS, "Nobody has it")
    chat = browser.current_window_handle

    browser.switch_to.new_window("window")
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/leads/1?lang=en")
    console = browser.current_window_handle
    act(browser, "take")
    wait(browser, lambda: run(browser, "return !!document.querySelector('[data-act=return]')"), "the act that gives it back")

    browser.switch_to.window(chat)
    wait_for(browser, CARDS, "Taken by Manager")
    wait_for(browser, CHAT, "Manager will answer you")
    press_in_playground(browser, "Return to the bot")

    browser.switch_to.window(console)
    wait(browser, lambda: run(browser, "return !document.querySelector('[data-act=return]')"), "no act that gives it back")
    see(browser, "history", "returned to the bot")
    assert complaints(browser) == []


def test_acts_that_need_words_ask_for_them(browser: Chrome, address: str, base: Base) -> None:
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/leads/1?lang=en")
    act(browser, "note")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "form", "Fill in: What")
    fill(browser, "words", "sounds rich")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "history", "sounds rich")

    act(browser, "card")
    fill(browser, "company", "Sun; and sons")
    fill(browser, "decider", "the aunt")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "card", "the aunt")
    changed = base.lead(1)
    assert (changed.company, changed.decider, changed.name) == ("Sun, and sons", "the aunt", "Zinaida")

    act(browser, "task")
    fill(browser, "words", "send the estimate")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "tasks", "send the estimate")
    press(browser, "Done", '[data-testid="tasks"]')
    fill(browser, "came", "sent")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "history", "sent")

    act(browser, "lost")
    see(browser, "choice", "why")
    choose(browser, "too expensive")
    see(browser, "stage", "lost")
    assert (base.lead(1).kind, base.lead(1).reason) == ("lost", "price")
    assert complaints(browser) == []


def test_a_card_is_moved_on_the_board_and_asks_why_where_a_reason_is_needed(browser: Chrome, address: str, base: Base) -> None:
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/leads?as=board&lang=en")
    see(browser, "board", HOSTILE)
    assert run(browser, "return document.querySelectorAll('.hc-main img').length + document.title") == "0hotlead"
    wait(browser, lambda: run(browser, DRAG, '[data-lead="1"]', '[data-stage="proposal"]'), "the card and the column")
    wait(browser, lambda: "Zinaida" in shown_in(browser, "proposal"), "the card in the other column")
    assert base.lead(1).stage == "proposal"

    assert run(browser, DRAG, '[data-lead="2"]', '[data-stage="refused"]')
    choose(browser, "too expensive")
    wait(browser, lambda: "Boris" in shown_in(browser, "refused"), "the card among the refused")
    assert (base.lead(2).kind, base.lead(2).reason) == ("refused", "price")

    base.write(lambda tx: moved_by_another(tx, base))
    wait(browser, lambda: "Zinaida" in shown_in(browser, "contacted"), "the card where another has put it")
    assert complaints(browser) == []


def shown_in(browser: Chrome, stage: str) -> str:
    """What the column of the stage shows."""
    return str(run(browser, "return document.querySelector(arguments[0])?.innerText || ''", f'[data-stage="{stage}"]'))


def moved_by_another(tx: Tx, base: Base) -> None:
    """Another process moves lead 1, as an act does."""
    from bot.model import LeadEvent

    lead = tx.lead(LeadId(1))
    assert lead is not None
    tx.change_lead(lead, replace(lead, stage="contacted"))
    tx.put_lead_event(LeadEvent(lead=lead.id, at=datetime.now(UTC), who="Olga", what="stage", details={"to": "contacted"}))


def test_leads_are_filtered_and_the_list_is_handed_over(browser: Chrome, address: str, base: Base) -> None:
    resize(browser, LAPTOP)
    go(browser, f'{address}/console/leads?lang=en&q=source:"Fair 2026"')
    see(browser, "count", "Found: 1")
    see(browser, "leads", "Zinaida")
    go(browser, f"{address}/console/leads?lang=en")
    see(browser, "count", "Found: 3")
    browser.find_element(By.CSS_SELECTOR, '[data-testid="search"]').send_keys("boris")
    see(browser, "count", "Found: 1")
    wait(browser, lambda: "q=boris" in browser.current_url, "the question in the address")

    press(browser, "Hand the list over (1)")
    wait(browser, lambda: browser.find_elements(By.CSS_SELECTOR, '[data-testid="form"] .q-select'), "the choice of members")[0].click()
    wait(browser, lambda: run(browser, "const i = document.querySelector('.q-menu .q-item'); if (i) i.click(); return !!i"), "Ivan")
    press(browser, "Do it", '[data-testid="form"]')
    see(browser, "leads", "Ivan")
    assert (base.lead(2).owner_id, base.lead(1).owner_id) == (IVAN, None)
    assert complaints(browser) == []


def test_on_a_phone_a_card_is_moved_by_its_button_and_nothing_is_wider_than_the_screen(browser: Chrome, address: str, base: Base) -> None:
    resize(browser, PHONE)
    go(browser, f"{address}/console/leads?as=board&lang=ru")
    tap = "const b = document.querySelector('[data-lead=\"1\"] button'); if (b) b.click(); return !!b"
    wait(browser, lambda: run(browser, tap), "the button of the card")
    see(browser, "choice", "стадия")
    choose(browser, "предложение")
    wait(browser, lambda: "Zinaida" in shown_in(browser, "proposal"), "the card in the other column")
    for page in ("leads", "leads?as=board", "leads/1"):
        go(browser, f"{address}/console/{page}")
        wait(browser, lambda: shown(browser, "leads") or shown(browser, "lead"), page)
        assert run(browser, "return document.documentElement.scrollWidth <= window.innerWidth"), page
    assert complaints(browser) == []
