"""Faults seen in other products' bots, kept as tests of ours: one each, in the order of the list they came from.

Two more of that list are kept elsewhere: the template whose score step overwrote (tests/dialogs/test_typebot_lead_scoring.py) and the
card for a deleted topic (tests/bot/channels/telegram/test_outcomes.py).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app.shelf import publish
from bot.model import Undeliverable
from bot.storage.script_files import read_folder
from dialogs.collection import collect
from dialogs.conditions import parse_condition
from dialogs.script import Script
from dialogs.simulate import Player
from qualification.answers import Number, VagueTiming
from qualification.conditions import Known, holds
from qualification.kinds import choice, timing
from qualification.reading import Hints, Option, Understood
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, key_of
from tests.bot.people import hot_lead, up_to_the_phone
from tests.bot.scripts import HOUSES


@pytest_asyncio.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    async with begun(tmp_path, HOUSES) as opened:
        yield opened


@pytest.mark.parametrize(("operator", "expected"), [("at_least", True), ("more_than", False), ("at_most", True), ("less_than", False)])
def test_the_border_belongs_to_the_operator_that_says_so(operator: str, expected: bool) -> None:
    known = Known(answers={"staff": Number(value=10)})

    assert holds(parse_condition({"staff": {operator: 10}}), known) is expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("не срочно", "ru"),
        ("не срочно, просто смотрю", "ru"),
        ("Not urgent at all", "en"),
        ("no es urgente", "es"),
        ("pas urgent", "fr"),
    ],
)
def test_not_urgent_is_never_urgent(text: str, language: str) -> None:
    urgent = Option(id="urgent", label={"ru": "Срочно", "en": "Urgent", "es": "Urgente", "fr": "Urgent"}[language])
    later = Option(id="later", label={"ru": "Не срочно", "en": "No hurry", "es": "Sin prisa", "fr": "Pas pressé"}[language])

    picked = choice.read(text, Hints(lang=language, options=(urgent, later)))
    timed = timing.read(text, Hints(lang=language))

    assert not (isinstance(picked, Understood) and "urgent" in str(picked.answer))
    assert not (isinstance(timed, Understood) and timed.answer == VagueTiming(when="asap"))


async def test_the_score_follows_rules_and_is_never_told_to_the_visitor(journey: Journey) -> None:
    anna = await hot_lead(journey)

    lead = await journey.ask(lambda tx: tx.lead_of(key_of(7), 1))

    assert lead is not None
    assert lead.score == 70
    assert [text for text in anna.texts if "70" in text or "hot" in text.lower()] == []


async def test_somebody_elses_contact_is_not_taken_for_the_visitors_own(journey: Journey) -> None:
    anna = await up_to_the_phone(journey, 7, need="A house", budget="9 million")

    await anna.does({"is": "contact", "phone": "79123456789", "own": False})

    lead = await journey.ask(lambda tx: tx.lead_of(key_of(7), 1))
    assert lead is not None
    assert lead.phone is None
    await anna.presses("Yes")
    lead = await journey.ask(lambda tx: tx.lead_of(key_of(7), 1))
    assert lead is not None
    assert (lead.phone, lead.phone_verified) == ("+79123456789", False)


async def test_an_alert_that_cannot_be_delivered_stays_visible(journey: Journey) -> None:
    journey.channel.outcomes[GROUP.chat] = [Undeliverable(why="Forbidden: bot was kicked from the group chat")]

    await hot_lead(journey)

    assert (await journey.ask(lambda tx: tx.outbox_depth()))["dead"] == 1


async def test_a_handoff_always_comes_with_an_alert(journey: Journey) -> None:
    await hot_lead(journey)

    lead = await journey.ask(lambda tx: tx.lead_of(key_of(7), 1))
    assert lead is not None
    assert lead.handed_at is not None
    assert len(journey.cards()) == 1


async def test_a_publish_does_not_wipe_a_visitors_progress(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.presses("A house")
    nodes = {**HOUSES["nodes"], "need": {**HOUSES["nodes"]["need"], "ask": {"en": "What else?"}}}
    changed = Script.model_validate({**HOUSES, "nodes": nodes})
    journey.desk.shelf.put(await journey.store.write(lambda tx: publish(tx, [changed], author="test", now=journey.clock.now())))

    await anna.says("9 million")

    conversation = (await journey.ask(lambda tx: tx.conversations([key_of(7)])))[key_of(7)]
    assert anna.texts[-1].endswith("May we call you?")
    assert conversation.state.version == 1


async def test_an_old_button_gets_a_polite_note_and_changes_nothing(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    first = anna.sees[-1]
    await anna.presses("A house")
    before = await journey.ask(lambda tx: tx.conversations([key_of(7)]))

    notes = await anna.presses("A plot", on=first)

    assert notes == ["That question is behind us. Write “back” to change an answer."]
    assert await journey.ask(lambda tx: tx.conversations([key_of(7)])) == before


def test_every_shipped_script_plays_without_prepared_data() -> None:
    scripts = [entry.script for entry in collect(read_folder(None), is_trusted=True) if entry.script is not None]

    for script in scripts:
        for language in script.languages:
            player = Player(script=script)
            player.start()
            player.says("?")
            assert player.messages, (script.script, language)
    assert len(scripts) >= 6


async def test_ways_are_tried_in_the_order_they_are_written(tmp_path: Path) -> None:
    ways = [{"when": {"source": "ads"}, "go": "first"}, {"when": {"source": "ads"}, "go": "second"}, {"go": "second"}]
    nodes = {"start": {"branch": ways}, "first": {"finish": "First."}, "second": {"finish": "Second."}}
    script = {"script": "ways", "title": "Ways", "languages": ["en"], "start": "start", "nodes": nodes}
    turned = {**script, "script": "turned", "nodes": {**nodes, "start": {"branch": [ways[1], ways[0], ways[2]]}}}
    async with begun(tmp_path, script, turned) as journey:
        anna, bob = journey.person(1), journey.person(2)
        await anna.starts("ads")
        await bob.starts("turned-ads")

    assert anna.texts == ["First."]
    assert bob.texts == ["Second."]


async def test_a_reminder_is_sent_exactly_once_when_its_time_comes(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    asked = len(anna.texts)

    await journey.passes(timedelta(minutes=59))
    early = len(anna.texts)
    await journey.passes(timedelta(minutes=2))
    await journey.passes(timedelta(hours=3))

    assert (early, len(anna.texts)) == (asked, asked + 1)


@pytest.mark.parametrize(
    "first",
    [{"is": "typed", "text": "hello?"}, {"is": "attached", "what": "voice"}, {"is": "contact", "phone": "79123456789", "own": True}],
)
async def test_whoever_writes_first_is_answered(journey: Journey, first: dict[str, object]) -> None:
    anna = journey.person(7)

    await anna.does(first)

    assert anna.texts == ["What are you looking for?"]
