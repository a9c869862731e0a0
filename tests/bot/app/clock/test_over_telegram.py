"""The clock over a Bot API server: reminders in private chats, a lead that passes on, an answer in the topic that ends it all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.model import Member, WorkingHours
from bot.workers.clocks import Clocks
from tests.bot.app.clock.clocking import MOVES
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.people import User

EVENING = datetime(2026, 11, 23, 17, 50, tzinfo=UTC)
OFFICE = WorkingHours(week={"mon-fri": "09:00-18:00"}, zone="UTC")


async def hired(telegram: Live) -> None:
    """The four managers joined before: a senior, two managers and the head of sales."""
    roles = ("senior", "manager", "manager", "head")
    for user, name, role in zip(telegram.managers, ("Ivan", "Maria", "Pavel", "Olga"), roles, strict=True):
        joined = datetime(2026, 1, 1, tzinfo=UTC)
        member = Member(person_id=user.id, name=name, role=role, joined_at=joined, team="sales", team_hours=OFFICE, hours=OFFICE)  # type: ignore[arg-type]  # literals
        await telegram.store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]  # bound at once


async def passes(telegram: Live, span: timedelta) -> None:
    """Let time go by; the clocks' worker does its rounds."""
    telegram.clock.pass_(span)
    telegram.api.clock.advance(span.total_seconds())
    worker = Clocks(telegram.desk, telegram.store, telegram.wakeup, telegram.clock)
    for _ in range(3):
        await worker.move_batch()
    await telegram.settle()


def told(user: User) -> list[str]:
    """The words of the clock in somebody's private chat since this was asked last."""
    return [got.text for got in user.taken() if got.text.startswith(("Lead #", "No answer"))]


@pytest.mark.parametrize("driver", ["ptb", "aiogram"])
async def test_nobody_answers_before_the_night_and_the_next_one_does_in_the_morning(tmp_path: Path, driver: str) -> None:
    async with live(tmp_path, HOUSES, driver=driver, at=EVENING) as telegram:
        await hired(telegram)
        await telegram.hot_lead()
        ivan, maria, _, olga = telegram.managers
        await passes(telegram, timedelta(minutes=5))
        assert told(ivan) == ["Lead #1 (Anna) has waited 5 min of working time for the first answer. It is with Ivan."]
        await passes(telegram, timedelta(hours=15, minutes=9))
        assert [told(one) for one in telegram.managers] == [[], [], [], []]
        await passes(telegram, timedelta(minutes=1))
        assert told(ivan) == ["Lead #1 was not answered and goes to Maria."]
        assert (await telegram.lead()).owner_name == "Maria"
        await passes(telegram, timedelta(minutes=5))
        assert told(maria)[-1] == "Lead #1 (Anna) has waited 20 min of working time for the first answer. It is with Maria."
        await passes(telegram, timedelta(minutes=10))
        assert told(olga) == ["No answer: lead #1 (Anna), 30 min of working time. It is with Maria."]
        assert (await telegram.lead()).owner_name == "Pavel"

        made = [what for what in await telegram.history() if what in MOVES]
        assert made == ["assigned", "reminded", "passed", "assigned", "reminded", "told_head", "passed", "assigned"]
        assert telegram.refused() == []


async def test_the_first_word_in_the_topic_ends_it(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        anna = await telegram.taken()
        ivan = telegram.managers[0]
        await passes(telegram, timedelta(minutes=4))
        ivan.says("Good morning", group=telegram.group, thread=await telegram.thread())
        await telegram.settle()
        assert [got.text for got in anna.taken()][-1:] == ["Good morning"]
        await passes(telegram, timedelta(hours=5))
        assert [what for what in await telegram.history() if what in MOVES] == ["first_answer"]
        card = next(got for got in telegram.group.shown if "First answer after" in got.text)
        assert "First answer after 4 min of working time" in card.text
