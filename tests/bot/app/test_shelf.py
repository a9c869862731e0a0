"""Scripts by version."""

from __future__ import annotations

from typing import Any

import pytest

from bot.app.shelf import Edition, News, NoSuchScript, Shelf, news, publish
from bot.model import NewEdition
from dialogs.script import Script
from tests.bot.journeys import Journey
from tests.bot.scripts import CRM, HOUSES
from tests.bot.standing import MORNING


def with_title(title: str) -> Script:
    changed: dict[str, Any] = {**HOUSES, "title": {"en": title}}
    return Script.model_validate(changed)


async def publishes(journey: Journey, *scripts: Script) -> tuple[Edition, ...]:
    editions = await journey.store.write(lambda tx: publish(tx, scripts, author="test", now=MORNING))
    journey.desk.shelf.put(editions)
    return editions


async def test_the_same_text_keeps_its_version_and_another_gets_the_next(journey: Journey) -> None:
    same = await publishes(journey, Script.model_validate(HOUSES))
    changed = await publishes(journey, with_title("Changed"))
    assert [edition.version for edition in (*same, *changed)] == [1, 2]
    assert journey.desk.shelf.newest("houses") == changed[0]


async def test_who_is_in_the_middle_finishes_the_version_they_began_and_others_get_the_new_one(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("crm")
    nodes = {**CRM["nodes"], "size": {"ask": "How big is the team?", "kind": "text", "next": "pain"}}
    await publishes(journey, Script.model_validate({**CRM, "nodes": nodes}))
    olga = journey.person(8)
    await olga.starts("crm")
    for person in (anna, olga):
        await person.says("a spreadsheet")
    assert (anna.texts[-1], olga.texts[-1]) == ("How many of you?", "How big is the team?")


async def test_an_older_version_comes_from_the_database_after_a_restart(journey: Journey) -> None:
    after_restart = Shelf()
    script = await journey.ask(lambda tx: after_restart.pinned(tx, "houses", 1))
    assert script == Script.model_validate(HOUSES)
    assert await journey.ask(lambda tx: after_restart.pinned(tx, "houses", 1)) is script
    assert after_restart.ids == ()


async def test_a_version_that_was_never_published_is_named(journey: Journey) -> None:
    with pytest.raises(NoSuchScript) as caught:
        await journey.ask(lambda tx: journey.desk.shelf.pinned(tx, "houses", 9))
    assert (caught.value.script, caught.value.version, str(caught.value)) == ("houses", 9, "houses, version 9")


def test_a_script_that_is_not_there_is_named() -> None:
    with pytest.raises(NoSuchScript) as caught:
        Shelf().newest("nothing")
    assert str(caught.value) == "nothing"


async def test_a_version_published_before_is_never_put_over_a_newer_one(journey: Journey) -> None:
    (older,) = await publishes(journey, with_title("Older"))
    (newer,) = await publishes(journey, with_title("Newer"))
    journey.desk.shelf.put([older])
    assert journey.desk.shelf.newest("houses") == newer


async def test_what_another_process_published_is_news_once(journey: Journey) -> None:
    shelf = journey.desk.shelf
    assert await journey.ask(lambda tx: news(tx, shelf)) == News()
    (edition,) = await journey.store.write(lambda tx: publish(tx, [with_title("Newer")], author="cli", now=MORNING))
    found = await journey.ask(lambda tx: news(tx, shelf))
    assert found == News(editions=(edition,))
    shelf.put(found.editions)
    assert await journey.ask(lambda tx: news(tx, shelf)) == News()


async def test_scripts_of_another_folder_are_no_news_but_one_made_in_the_console_is(journey: Journey) -> None:
    other = Script.model_validate({**CRM, "script": "other"})
    await journey.store.write(lambda tx: publish(tx, [other], author="files", now=MORNING))
    assert await journey.ask(lambda tx: news(tx, journey.desk.shelf)) == News()
    made = Script.model_validate({**CRM, "script": "made"})
    (edition,) = await journey.store.write(lambda tx: publish(tx, [made], author="member:7", now=MORNING))
    assert await journey.ask(lambda tx: news(tx, journey.desk.shelf)) == News(editions=(edition,))


async def test_what_a_newer_program_wrote_is_named_and_left_alone(journey: Journey) -> None:
    newer = NewEdition(script="houses", text='{"script": "houses", "of_tomorrow": 1}', digest="d", source=None, author="cli")
    await journey.store.write(lambda tx: tx.put_edition(newer, MORNING))
    assert await journey.ask(lambda tx: news(tx, journey.desk.shelf)) == News(unreadable=("houses",))
