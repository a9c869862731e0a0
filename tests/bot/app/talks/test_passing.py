"""A lead passes from one to another: the talk goes along, and nothing more comes to whoever had it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import LeadId, Member, Role
from bot.workers.clocks import Clocks
from bot.workers.giving import Giving
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.people import User

FIRST = LeadId(1)


async def hire(telegram: Live, *roles: Role) -> None:
    """As many of the four as there are roles joined before."""
    for user, role in zip(telegram.managers, roles, strict=False):
        member = Member(person_id=user.id, name=user.account.first_name, role=role, joined_at=telegram.clock.now())
        await telegram.store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]  # bound at once


async def gives(telegram: Live) -> None:
    """The giving worker makes its round."""
    await Giving(telegram.desk, telegram.store, telegram.wakeup, telegram.clock).give_batch()
    await telegram.settle()


def words(user: User) -> list[str]:
    """What came to somebody since this was asked last, cards left out."""
    return [got.text for got in user.taken() if not got.buttons]


async def taken_in_private(telegram: Live) -> tuple[User, User, User]:
    """The visitor, who has the lead, and the other one; the talk goes on in the private chat of the first."""
    await hire(telegram, "manager", "manager")
    anna = await telegram.hot_lead()
    one, other = telegram.managers[:2]
    one, other = (one, other) if (await telegram.lead()).owner_id == one.id else (other, one)
    one.presses("Take")
    await telegram.settle()
    anna.says("hello")
    await telegram.settle()
    assert words(one)[-1] == "hello"
    return anna, one, other


async def passes_on(telegram: Live, how: str, one: User, other: User) -> None:
    """The lead goes from one to the other."""
    match how:
        case "pass":
            one.says("/pass 1")
        case "assign":
            telegram.boss.says(f"/assign 1 {other.id}")
        case "remove":
            telegram.boss.says(f"/remove {one.id}")
        case _:
            telegram.clock.pass_(timedelta(minutes=15))
            await Clocks(telegram.desk, telegram.store, telegram.wakeup, telegram.clock).move_batch()
    await telegram.settle()
    await gives(telegram)


@pytest.mark.parametrize("how", ["pass", "assign", "remove", "clock"])
async def test_without_a_group_the_talk_goes_on_in_the_chat_of_the_next(tmp_path: Path, how: str) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna, one, other = await taken_in_private(telegram)

        await passes_on(telegram, how, one, other)
        assert (await telegram.lead()).owner_id == other.id and (await telegram.talk()).place is None
        one.taken()
        other.presses("Take")
        await telegram.settle()
        other.taken()
        anna.says("secret after take")
        await telegram.settle()

        assert words(one) == []
        (copy,) = other.taken()
        place = (await telegram.talk()).place
        assert copy.text == "secret after take" and place is not None and place.chat == other.id
        other.answers(copy.message_id, "I am here")
        await telegram.settle()
        assert anna.taken()[-1].text == "I am here"


async def test_after_a_group_without_topics_the_talk_leaves_the_private_chat_too(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, is_forum=False) as telegram:
        anna, one, other = await taken_in_private(telegram)

        telegram.boss.says(f"/assign 1 {other.id}")
        await telegram.settle()
        one.taken()
        other.presses("Take")
        await telegram.settle()
        other.taken()
        anna.says("for the next one only")
        await telegram.settle()

        assert words(one) == [] and words(other) == ["for the next one only"]


async def test_what_was_on_its_way_to_the_former_owner_comes_to_the_next(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna, one, other = await taken_in_private(telegram)

        anna.says("on its way")
        await telegram.play()
        telegram.boss.says(f"/assign 1 {other.id}")
        await telegram.settle()
        assert "on its way" not in words(one)
        other.presses("Take")
        await telegram.settle()

        assert words(other)[-1] == "on its way"
        (said,) = [one for one in await telegram.ask(lambda tx: tx.talk_messages(FIRST)) if one.text == "on its way"]
        assert said.staff_chat == other.id and said.why is None


async def test_an_edit_does_not_reach_into_the_chat_of_the_former_owner(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna, one, other = await taken_in_private(telegram)
        message = anna.says("call me at ten")
        await telegram.settle()
        telegram.boss.says(f"/assign 1 {other.id}")
        await telegram.settle()
        other.presses("Take")
        await telegram.settle()

        anna.edits(message, "call me at noon")
        await telegram.settle()

        assert not any("noon" in got.text for got in one.shown)
        assert telegram.refused() == []


async def test_the_talk_in_the_topic_of_the_group_stays_there(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES) as telegram:
        await hire(telegram, "manager", "manager")
        anna = await telegram.hot_lead()
        owner = (await telegram.lead()).owner_id
        one, other = sorted(telegram.managers[:2], key=lambda user: user.id != owner)
        one.presses("Take")
        await telegram.settle()
        thread = await telegram.thread()

        telegram.boss.says(f"/assign 1 {other.id}")
        await telegram.settle()
        other.presses("Take")
        await telegram.settle()
        anna.says("and now?")
        await telegram.settle()

        assert await telegram.thread() == thread and (await telegram.in_topic())[-1].text == "and now?"
