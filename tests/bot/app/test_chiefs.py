"""Nobody is free: the head is asked; without one the admins, without an admin the managers' group."""

from __future__ import annotations

from pathlib import Path

from bot.model import LeadId
from tests.bot.app.talks.test_passing import hire
from tests.bot.live import BOSS, live
from tests.bot.scripts import HOUSES

ASKED = "Lead #1: nobody is free. Find somebody for it."


async def test_without_a_head_the_admin_is_asked_and_has_the_task(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager", "manager")
        for one in telegram.managers[:2]:
            one.says("/away")
        await telegram.settle()
        telegram.group.taken()
        telegram.boss.taken()

        await telegram.hot_lead()

        (asked,) = telegram.boss.taken()
        assert (asked.text, asked.buttons) == (ASKED, (("Give out #1",),))
        assert not any(got.text == ASKED for got in telegram.group.taken())
        (task,) = await telegram.ask(lambda tx: tx.tasks(lead=LeadId(1)))
        assert (task.assigned_to, task.kind, task.place and task.place.chat) == (BOSS, "responsible", BOSS)
        telegram.boss.presses("Give out #1")
        await telegram.settle()
        telegram.boss.presses("Maria: 0")
        await telegram.settle()
        assert (await telegram.lead()).owner_name == "Maria"


async def test_without_an_admin_the_group_is_asked(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, admins=()) as telegram:
        await hire(telegram, "manager")
        telegram.managers[0].says("/away")
        await telegram.settle()

        await telegram.hot_lead()

        assert ASKED in [got.text for got in telegram.group.taken()]
