"""History in words: every kind of event and every detail that is told, in the language of whoever reads."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.app.sales.history import KINDS
from bot.app.sales.telling import TOLD, line_of
from bot.app.texts import TEXTS
from bot.model import LeadEvent, LeadId
from tests.bot.app.sales.selling import IVAN, lead_of, writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING

_WRITTEN = re.compile(r'(?:\bwhat="([a-z_]+)"|\btell\([^"\n]*"([a-z_]+)")')
_HOUSE = Path(__file__).parents[4] / "bot" / "app"
_ENGLISH = re.compile(r"[A-Za-z]{2,}")


def test_every_event_that_is_written_has_its_words() -> None:
    texts = [path.read_text(encoding="utf-8") for path in _HOUSE.rglob("*.py")]
    lines = [line for text in texts for line in text.splitlines() if "LeadEvent(" in line or "ClientEvent(" in line or "tell(" in line]
    kinds = {one or other for line in lines for one, other in _WRITTEN.findall(line)}
    assert len(kinds) > 20
    assert sorted(kind for kind in kinds if f"event_{kind}" not in TEXTS and kind not in KINDS and kind != "claimed") == []
    assert sorted(kind for kind in TOLD if f"event_{kind}" not in TEXTS) == []


async def told(journey: Journey, what: str, language: str = "ru", **details: object) -> str:
    """The line of such an event, without its moment."""
    lead = await lead_of(journey)
    desk = replace(journey.desk, config=replace(journey.desk.config, language=language))
    event = LeadEvent(lead=LeadId(1), at=MORNING, who="rule", what=what, details=details)
    return (await journey.ask(lambda tx: line_of(tx, desk, event, lead))).removeprefix("2026-11-23 09:00 ")


async def test_what_is_told_is_in_the_language_of_the_reader(journey: Journey) -> None:
    await hot_lead(journey)
    until = (MORNING + timedelta(days=1)).isoformat()
    said = [
        await told(journey, "created", source=None, origin="hand", script="houses", version=1),
        await told(journey, "contact", verified=True),
        await told(journey, "changed", targeted=[None, True], temperature=["cold", "hot"], score=[0, 60]),
        await told(journey, "handed", reason="asked"),
        await told(journey, "assigned", person=50, name="Иван", was=None, why="experienced"),
        await told(journey, "passed", person=50, why="no_answer"),
        await told(journey, "told_head", waited_min=15, person=50, to=[5]),
        await told(journey, "stage", **{"from": "new", "to": "refused", "reason": "price", "until": until}),
        await told(journey, "checked", found="no_task", verification="reject"),
        await told(journey, "field", field="decider"),
        await told(journey, "client", client=1, event="payment", new=True),
        await told(journey, "first_answer", person=50, by="call", since=until),
    ]
    assert said[:7] == [
        "правило: появился вручную",
        "правило: оставил контакт подтверждён",
        "правило: изменилось ещё не определён → целевой, Холодный → Горячий, баллы 0 → 60",
        "правило: передан менеджерам Просит человека",
        "правило: назначен Иван, опытному",
        "правило: передан дальше не ответил вовремя",
        "правило: сообщено руководителю ждут 15 мин",
    ]
    assert [line for line in said if _ENGLISH.search(line)] == []


async def test_a_word_of_somebodys_own_is_told_as_it_is(journey: Journey) -> None:
    await hot_lead(journey)
    assert await told(journey, "assigned", "en", name="Ivan", why="speaks their language") == "rule: given to Ivan, speaks their language"


async def test_the_whole_card_holds_no_name_of_a_detail(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
    await writes(journey, "card", "1 company=Sun")
    shown = (await writes(journey, "card", "1")).splitlines()
    history = shown[shown.index("History:") + 1 :]
    assert history[0] == "2026-11-23 09:00 Boss: field of the card company"
    assert "2026-11-23 09:00 visitor: came from ads" in history
    assert [line for line in history if re.search(r"\b(verified|why|person|script|version): ", line)] == []
