"""Tasks on a phone: the button asks for the words, buttons give the time, the reminder is done or put off where it stands."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import orjson
import pytest

from bot.model import LeadId, TaskId
from tests.bot.app.talks.test_passing import hire
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.people import User

FIRST = LeadId(1)


async def reminded(telegram: Live) -> User:
    """Somebody whose task is due now."""
    await hire(telegram, "manager")
    await telegram.hot_lead()
    ivan = telegram.managers[0]
    ivan.says("/task #1 1h: call her mother")
    await telegram.settle()
    await telegram.passes(timedelta(hours=1))
    assert ivan.shown[-1].buttons == (("Done", "Later"), ("Lead",))
    return ivan


async def due_at(telegram: Live) -> datetime | None:
    """When the task is due."""
    task = await telegram.ask(lambda tx: tx.task(TaskId(1)))
    assert task is not None
    return task.due_at


@pytest.mark.parametrize("driver", ["ptb", "aiogram"])
async def test_the_button_asks_for_words_then_for_the_time(tmp_path: Path, driver: str) -> None:
    async with live(tmp_path, HOUSES, driver=driver) as telegram:
        await hire(telegram, "manager")
        anna = await telegram.hot_lead()
        ivan = telegram.managers[0]
        ivan.presses("Take")
        await telegram.settle()
        ivan.presses("More…")
        await telegram.settle()
        ivan.presses("Task")
        await telegram.settle()
        question = ivan.shown[-1]
        assert question.text == "Lead #1. What is to be done? Reply to this message."
        (sent,) = [call for call in telegram.api.ledger.calls if call.parameters.get("text") == question.text]
        assert orjson.loads(orjson.dumps(sent.parameters["reply_markup"])) in ({"force_reply": True}, '{"force_reply":true}')
        anna.taken()

        ivan.answers(question.message_id, "call her mother")
        await telegram.settle()
        made = ivan.shown[-1]
        assert "call her mother" in made.text
        assert made.buttons == (("In an hour", "In 3 hours"), ("Tomorrow morning", "In 3 days"), ("In a week",))
        press = ivan.presses("Tomorrow morning")
        await telegram.settle()

        assert press is not None and press.answers == ["Task 1: I will remind you on 2026-11-24 10:00."]
        assert anna.taken() == [] and telegram.refused() == []
        await telegram.passes(timedelta(hours=25))
        assert "call her mother" in ivan.shown[-1].text and ivan.shown[-1].buttons[0] == ("Done", "Later")


async def test_in_the_topic_the_reply_is_a_task_and_goes_to_no_visitor(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        anna = await telegram.taken()
        ivan, thread = telegram.managers[0], await telegram.thread()
        ivan.says("/more", group=telegram.group, thread=thread)
        ivan.presses(data="lead:1:more", group=telegram.group)
        await telegram.settle()
        ivan.presses("Task", group=telegram.group)
        await telegram.settle()
        question = telegram.group.shown[-1]

        anna.says(question.text)
        await telegram.settle()
        copy = telegram.group.shown[-1]
        ivan.answers(copy.message_id, "I asked that of myself", group=telegram.group, thread=thread)
        ivan.answers(question.message_id, "send the plans", group=telegram.group, thread=thread)
        await telegram.settle()

        assert [got.text for got in anna.taken()] == ["I asked that of myself"]
        assert [task.text for task in await telegram.ask(lambda tx: tx.tasks(lead=FIRST))] == ["send the plans"]


async def test_a_reminder_is_done_where_it_stands(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        ivan = await reminded(telegram)

        ivan.presses("Done")
        await telegram.settle()
        ivan.presses("Not reached")
        await telegram.settle()

        task = await telegram.ask(lambda tx: tx.task(TaskId(1)))
        assert task is not None and task.result == "Not reached"


async def test_a_reminder_is_put_off_and_comes_again_once(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        ivan = await reminded(telegram)

        ivan.presses("Later")
        await telegram.settle()
        press = ivan.presses("In an hour")
        await telegram.settle()
        assert press is not None and press.answers == ["Task 1: I will remind you on 2026-11-23 11:00."]
        assert await due_at(telegram) == telegram.clock.now() + timedelta(hours=1)
        ivan.taken()
        await telegram.passes(timedelta(hours=1))

        assert len([got for got in ivan.taken() if "call her mother" in got.text]) == 1
        assert "task_moved" in await telegram.history()


async def test_another_moment_is_written_and_nobody_moves_tasks_of_others(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        ivan = await reminded(telegram)
        await hire(telegram, "manager", "manager")
        before = await due_at(telegram)

        telegram.managers[1].says("/due 1 tomorrow 15:00")
        ivan.says("/due 1 some day")
        await telegram.settle()
        assert await due_at(telegram) == before
        assert telegram.managers[1].shown[-1].text == "You have no such task."
        ivan.says("/due 1 tomorrow 15:00")
        await telegram.settle()

        assert ivan.shown[-1].text == "Task 1: I will remind you on 2026-11-24 15:00."
        ivan.says("/tasks")
        await telegram.settle()
        assert ivan.shown[-1].buttons == (("1. call her mother",),)
