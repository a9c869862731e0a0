"""Scripts by version."""

from __future__ import annotations

from typing import Any

import pytest

from bot.app.shelf import Edition, NoSuchScript, Shelf, last_good, publish
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


async def test_the_last_good_version_stands_in_for_a_file_that_is_broken_at_the_start(journey: Journey) -> None:
    await publishes(journey, with_title("Newer"))
    assert await journey.ask(lambda tx: last_good(tx, "houses")) == Edition(script=with_title("Newer"), version=2)
    assert await journey.ask(lambda tx: last_good(tx, "nothing")) is None
