"""A member is removed: leads, talks and tasks go on with others, nothing more comes to them, and the admins are told."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.model import LeadId
from tests.bot.app.staff.test_over_telegram import menus
from tests.bot.app.talks.test_passing import gives, hire, words
from tests.bot.live import BOSS, live
from tests.bot.scripts import HOUSES

FIRST = LeadId(1)


async def test_nothing_more_comes_to_who_was_removed_and_the_admin_has_what_they_had(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        ivan, boss = telegram.managers[0], telegram.boss
        await hire(telegram, "manager")
        anna = await telegram.hot_lead()
        ivan.presses("Take")
        ivan.says("/task #1 1h: call her mother")
        await telegram.settle()
        ivan.taken()

        boss.says(f"/remove {ivan.id}")
        await telegram.settle()
        anna.says("my card number is 4111")
        await telegram.settle()
        await gives(telegram)
        await telegram.passes(timedelta(hours=2))

        assert ivan.taken() == []
        lead, talk = await telegram.lead(), await telegram.talk()
        assert (lead.owner_id, lead.status, talk.owner, talk.place) == (None, "new", "queue", None)
        told = words(boss)
        assert told[0] == "Ivan is out and has no rights from now on. Leads passed on: 0, waiting: 1. Tasks passed on: 1."
        (task,) = await telegram.ask(lambda tx: tx.tasks(lead=FIRST))
        assert (task.assigned_to, task.text) == (BOSS, "call her mother")
        assert any("call her mother" in got.text for got in boss.shown)
        assert ivan.id not in menus(telegram)


async def test_the_leads_and_tasks_go_to_a_colleague_at_once(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        ivan, maria, olga = telegram.managers[0], telegram.managers[1], telegram.managers[3]
        await hire(telegram, "manager")
        anna = await telegram.hot_lead()
        ivan.presses("Take")
        await telegram.settle()
        ivan.says("/task #1 1h: call her mother")
        await telegram.settle()
        await hire(telegram, "manager", "manager", "manager", "head")
        await telegram.store.write(lambda tx: tx.forget_member(telegram.managers[2].id))
        for one in telegram.managers:
            one.taken()

        telegram.boss.says(f"/remove {ivan.id}")
        await telegram.settle()

        assert (await telegram.lead()).owner_id == maria.id and maria.taken()[-1].text.startswith("Hot, ")
        line = "Ivan is out and has no rights from now on. Leads passed on: 1, waiting: 0. Tasks passed on: 1."
        assert words(telegram.boss)[-1] == line and words(olga) == [line]
        await telegram.passes(timedelta(hours=1))
        assert any("call her mother" in got.text for got in maria.taken())
        assert not any("call her mother" in got.text for got in ivan.taken())
        assert [event.details.get("why") for event in await telegram.ask(lambda tx: tx.lead_events(FIRST)) if event.what == "passed"] == [
            "left"
        ]
        assert any("Given to Maria" in got.text for got in telegram.group.shown)
        maria.says("/take 1", group=telegram.group)
        await telegram.settle()
        assert anna.taken()[-1].text == "Maria will answer you."


async def test_a_talk_about_a_lead_that_is_over_goes_back_to_the_bot(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        ivan = telegram.managers[0]
        await hire(telegram, "manager")
        anna = await telegram.hot_lead()
        ivan.presses("Take")
        await telegram.settle()
        ivan.says("/won 1")
        await telegram.settle()
        anna.taken()

        telegram.boss.says(f"/remove {ivan.id}")
        await telegram.settle()

        talk = await telegram.talk()
        assert (talk.owner, talk.place) == ("bot", None)
        assert [got.text for got in anna.taken()] == ["Thank you for the talk. If anything comes up, just write here."]
