"""Tasks: given, remembered when due, done with a word on what came of it."""

from __future__ import annotations

from datetime import timedelta

from bot.model import LeadId, Member, TaskId
from tests.bot.app.sales.selling import IVAN, history, writes
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING

OLGA = Member(person_id=60, name="Olga", role="manager", joined_at=MORNING)


async def test_a_task_reminds_when_due_and_is_done_with_its_result_only(journey: Journey) -> None:
    await hot_lead(journey)
    made = await writes(journey, "task", "1 2h: send the plans", who=IVAN)
    assert made == "Task 1: 1. 2026-11-23 11:00 #1 send the plans (Boss)"
    before = len(journey.channel.of(GROUP.chat))
    await journey.passes(timedelta(hours=1, minutes=59))
    assert len(journey.channel.of(GROUP.chat)) == before
    await journey.passes(timedelta(minutes=1))
    (reminder,) = journey.channel.of(GROUP.chat)[before:]
    assert plain(reminder.text) == "It is time, task 1: send the plans\nLead #1 Anna. When done: /done 1 what came of it"
    await journey.passes(timedelta(hours=1))
    assert await writes(journey, "tasks", who=IVAN) == "1. OVERDUE 2026-11-23 11:00 #1 send the plans (Boss)"
    assert await writes(journey, "done", "1", who=IVAN) == "Write what came of it: /done 1 result"
    assert await writes(journey, "done", "1 sent, waits for the price", who=IVAN) == "Task 1 is done."
    assert await writes(journey, "done", "1 again", who=IVAN) == "This task is done already."
    assert await writes(journey, "tasks", who=IVAN) == "No open tasks."
    assert [what for _, what, _ in await history(journey, "task", "task_done")] == ["task", "task_done"]
    assert (await history(journey, "task_done"))[0][2]["result"] == "sent, waits for the price"


async def test_a_task_done_before_it_is_due_reminds_nobody(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "task", "1 tomorrow 15:00: call")
    await writes(journey, "done", "1 talked")
    before = len(journey.channel.of(GROUP.chat))
    await journey.passes(timedelta(days=2))
    assert [one.text for one in journey.channel.of(GROUP.chat)[before:] if "task" in one.text] == []


async def test_the_head_gives_a_task_to_a_member_who_gets_it_in_private(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.store.write(lambda tx: tx.put_member(OLGA))
    await writes(journey, "task", "1 >60 1h: prepare the written offer")
    (given,) = journey.channel.of(60)
    assert plain(given.text) == "New task 1 from Boss: prepare the written offer\nLead #1 Anna. Due: 2026-11-23 10:00"
    await journey.passes(timedelta(hours=1))
    assert "It is time, task 1" in journey.channel.of(60)[1].text
    (task,) = await journey.ask(lambda tx: tx.tasks(assigned_to=60))
    assert (task.given_by, task.given_by_name, task.assigned_name) == (5, "Boss", "Olga")
    assert await writes(journey, "task", "1 >61 1h: x") != ""
    assert len(await journey.ask(lambda tx: tx.tasks())) == 1


async def test_a_manager_cannot_give_tasks_to_others_and_not_close_those_of_others(journey: Journey) -> None:
    await hot_lead(journey)
    await journey.store.write(lambda tx: tx.put_member(OLGA))
    await writes(journey, "task", "1 >60 1h: work", who=IVAN)
    assert await journey.ask(lambda tx: tx.tasks()) == []
    await journey.staff_presses(5, "Boss", journey.cards()[0], "Take")
    await writes(journey, "task", "1 1h: mine")
    assert await writes(journey, "done", "1 x", who=IVAN) == "You have no such task."
    assert await writes(journey, "done", "7 x", who=IVAN) == "You have no such task."
    assert (await journey.ask(lambda tx: tx.task(TaskId(1)))) is not None


async def test_without_words_the_leads_tasks_are_listed(journey: Journey) -> None:
    await hot_lead(journey)
    await writes(journey, "task", "1 without a date: or not")
    shown = await writes(journey, "task", "1")
    assert shown.splitlines() == ["Write it so: /task 12 tomorrow 15:00: call", "1. #1 without a date: or not (Boss)"]
    assert await writes(journey, "tasks", "team") == "1. #1 without a date: or not (Boss)"


async def test_tasks_go_with_a_person_who_is_erased(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await writes(journey, "task", "1 1h: call")
    await anna.writes_command("delete")
    await anna.presses("Yes, delete everything")
    assert await journey.ask(lambda tx: (tx.lead(LeadId(1)), tx.tasks(only_open=False))) == (None, [])
    before = len(journey.channel.of(GROUP.chat))
    await journey.passes(timedelta(days=1))
    assert [one.text for one in journey.channel.of(GROUP.chat)[before:] if "time" in one.text] == []
