"""The bot works in the managers' group alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.app.leaving import leave_foreign
from bot.model import Address, GroupMembership, LeaveChat
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import BOT, CHANNEL, GROUP
from tests.bot.scripts import HOUSES

OTHER = Address(channel=CHANNEL, bot=BOT, chat=-777)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def put_into(chat: Address, *, may_write: bool = True) -> GroupMembership:
    """Somebody puts the bot into a group, or out of it."""
    return GroupMembership(address=chat, may_write=may_write, at=NOW)


async def test_another_group_is_left_with_one_line(journey: Journey) -> None:
    rows = leave_foreign(journey.desk, put_into(OTHER), NOW)
    assert [row.address for row in rows] == [OTHER, OTHER] and rows[1].payload == LeaveChat()
    assert leave_foreign(journey.desk, put_into(GROUP), NOW) == []
    assert leave_foreign(journey.desk, put_into(OTHER, may_write=False), NOW) == []


async def test_a_command_in_another_group_is_answered_with_the_farewell_once(journey: Journey) -> None:
    farewell = "Thank you for the invitation! I work in one group only, so I am leaving. The id of this group: -777"
    assert await journey.commands(66, "id", chat=OTHER.chat) == [farewell]
    assert await journey.commands(66, "leads", chat=OTHER.chat) == []
    left = [one.outgoing.address.chat for one in journey.channel.attempts if isinstance(one.outgoing.payload, LeaveChat)]
    assert left == [OTHER.chat]


async def test_before_there_is_a_managers_group_any_group_may_become_it(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, managers_chat=None, admins=[5]) as journey:
        assert leave_foreign(journey.desk, put_into(OTHER), NOW) == []
        assert await journey.commands(5, "id", chat=OTHER.chat) == ["Id of this chat: -777\nYour id: 5"]
