"""A publish by another process is in force here a moment later."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.app.shelf import publish
from bot.model import NewEdition
from bot.workers.newest import Newest
from dialogs.script import Script
from tests.bot.journeys import begun, until
from tests.bot.scripts import CRM, HOUSES
from tests.bot.standing import MORNING

LATER = Script.model_validate({**HOUSES, "title": {"en": "Later"}})


async def test_new_people_get_what_another_process_published(tmp_path: Path) -> None:
    changed = {**CRM, "nodes": {**CRM["nodes"], "hello": {**CRM["nodes"]["hello"], "ask": "What do you use?"}}}
    async with begun(tmp_path, CRM) as journey:
        anna, boris = journey.person(7), journey.person(8)
        await anna.starts()
        newest = Newest(journey.store, journey.desk.shelf)
        assert await newest.look() == 0
        await journey.store.write(lambda tx: publish(tx, [Script.model_validate(changed)], author="cli", now=MORNING))
        assert (await newest.look(), await newest.look()) == (1, 0)
        await boris.starts()
        assert (anna.texts, boris.texts) == (["Which system do you use?"], ["What do you use?"])


async def test_it_looks_until_told_to_stop(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES) as journey:
        stop = asyncio.Event()
        await journey.store.write(lambda tx: publish(tx, [LATER], author="cli", now=MORNING))
        running = asyncio.create_task(Newest(journey.store, journey.desk.shelf).run(stop))
        await until(lambda: journey.desk.shelf.newest("houses").version == 2)
        assert not running.done()
        stop.set()
        await running
        assert journey.desk.shelf.newest("houses").script == LATER


async def test_what_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES) as journey:
        newer = NewEdition(script="houses", text='{"of_tomorrow": 1}', digest="d", source=None, author="cli")
        await journey.store.write(lambda tx: tx.put_edition(newer, MORNING))
        newest = Newest(journey.store, journey.desk.shelf)
        assert (await newest.look(), await newest.look(), journey.desk.shelf.newest("houses").version) == (0, 0, 1)
