"""Words that would like to be markup, in the console: they stay words, on the picture, in the phone and in the lists."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from bot.model import Address, ConversationKey, Draft, Lead, LeadEvent, LeadId, Member
from bot.ports import Tx
from bot.storage import open_store
from bot.web.console.script import TABS
from tests.browser.console import LAPTOP, complaints, field, go, open_tab, press, resize, run, see, shown, wait, write
from tests.browser.hostile import FORTY, TWO_HUNDRED, hostile_script
from tests.browser.test_playground import CHAT, say, wait_for
from tests.browser.test_playground import press as press_in_playground

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


WORDS_OF_PEOPLE = [pytest.param(FORTY, id="forty"), pytest.param(TWO_HUNDRED, id="two hundred", marks=pytest.mark.slow)]
A_CARD = 8
"""Words of the list that one lead has in its fields."""
_FIRED = (
    "return [window.__fired, document.querySelectorAll("
    "'.hc-main img:not(.cm-widgetBuffer), .hc-main iframe, .hc-main script, .hc-main marquee, .hc-main form form').length, document.title]"
)


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


@pytest.mark.parametrize("words", WORDS_OF_PEOPLE)
def test_hostile_names_notes_fields_and_phrases_fire_nothing_on_any_page(
    browser: Chrome, address: str, tmp_path: Path, words: tuple[str, ...]
) -> None:
    cards = asyncio.run(put_people(tmp_path, words))
    assert len(cards) * A_CARD == len(words)
    resize(browser, LAPTOP)
    for page in ("leads", "leads?as=board", *(f"leads/{card}" for card in cards), "staff", "audit", "scripts/cottages?tab=phrases"):
        go(browser, f"{address}/console/{page}")
        wait(browser, lambda: len(str(run(browser, "return document.querySelector('.hc-main').innerText"))) > 40, page)
        assert run(browser, _FIRED) == [None, 0, "hotlead"], page
    shown_phrases = run(browser, "return document.querySelectorAll('[data-testid=phrases] > .hc-option').length")
    assert shown_phrases == min(len(words), 60)
    assert [one for one in complaints(browser) if "Content Security Policy" in one] == []


def test_a_test_made_of_a_hostile_talk_fires_nothing(browser: Chrome, address: str) -> None:
    browser.get(f"{address}/?lang=en&start=cottages")
    wait_for(browser, CHAT, "What are you looking for?")
    press_in_playground(browser, "A finished house")
    wait_for(browser, CHAT, "How far along are you?")
    say(browser, FORTY[5])
    wait_for(browser, CHAT, FORTY[5])
    resize(browser, LAPTOP)
    go(browser, f"{address}/console/leads/1")
    press(browser, "Make a test of this talk")
    see(browser, "talk-test", "in the script's draft")
    go(browser, f"{address}/console/scripts/cottages?tab=tests")
    see(browser, "tests", "Talk of lead 1")
    assert run(browser, _FIRED) == [None, 0, "hotlead"]
    assert [one for one in complaints(browser) if "Content Security Policy" in one] == []


async def put_people(folder: Path, words: tuple[str, ...]) -> list[int]:
    """Every word of the list as a phrase, as a member, and in some field of some lead; the leads' numbers. The audit takes ids alone."""
    store = open_store(f"sqlite:///{folder}/hotlead.sqlite3")
    now = datetime.now(UTC)

    def put(tx: Tx) -> list[int]:
        for number, one in enumerate(words):
            key = ConversationKey(f"playground:playground:{number}")
            tx.put_phrase(key, "cottages", "need", one, "en", "unclear", now)
            tx.put_member(Member(person_id=1000 + number, name=one, username=one, team=one[:60], role="manager", joined_at=now))
        return [put_lead(tx, words[start : start + A_CARD], start, now) for start in range(0, len(words), A_CARD)]

    cards = await store.write(put)
    await store.close()
    return cards


def put_lead(tx: Tx, words: tuple[str, ...], number: int, now: datetime) -> int:
    """A lead that has a word in each of its fields, and one in a note."""
    name, username, company, decider, source, owner, imported, note = words
    lead = Lead(
        id=LeadId(0),
        conversation=ConversationKey(f"import:playground:{number}"),
        address=Address(channel="playground", bot="playground", chat=0),
        person_id=0,
        run=1,
        script="cottages",
        script_version=1,
        language="en",
        name=name,
        username=username,
        company=company,
        decider=decider,
        source_first=source,
        source_last=source,
        email="anna@example.com",
        origin="import",
        fields={"event": imported, imported: imported},
        created_at=now,
        contact_at=now,
        handed_at=now,
    )
    id_ = tx.put_lead(lead)
    for what in ("note", "event", "created"):
        tx.put_lead_event(LeadEvent(lead=id_, at=now, who=owner, what=what, details={"text": note, "reason": note, "source": note}))
    return int(id_)
