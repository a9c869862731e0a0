"""The managers' group is back, or is another one: open leads are shown there, each once, with one line above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.regrouping import show_in_new_group
from bot.model import LeadId, Migrated, SentCard, Undeliverable
from tests.bot.journeys import Journey, begun
from tests.bot.live import Live, live
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead
from tests.bot.scripts import HOUSES
from tests.databases import postgres_database, sqlite_database, why_no_postgres

OTHER = replace(GROUP, chat=-200)
LINE = "The bot is in this group now. Cards of open leads that were not here yet: {}."
ADMIN, IVAN = 5, 50


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with all tables."""
    if request.param == "sqlite":
        yield sqlite_database(tmp_path)
        return
    why = why_no_postgres()
    if why is not None:
        pytest.skip(why)
    with postgres_database() as address:
        yield address


async def several(telegram: Live, count: int, first: int) -> None:
    """Hot leads, one after the other."""
    for number in range(first, first + count):
        await telegram.hot_lead(2000 + number, f"Visitor {number}", phone=f"791234567{number:02d}")


def numbers(texts: list[str]) -> list[str]:
    """The leads whose cards these are."""
    return [text.split("lead #")[1].split()[0] for text in texts if "lead #" in text]


async def test_what_went_to_the_admins_meanwhile_is_shown_in_the_group_when_the_bot_is_back(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, is_forum=False) as telegram:
        await several(telegram, 2, 1)
        telegram.group.removes_bot()
        await telegram.settle()
        await several(telegram, 4, 3)
        telegram.boss.presses("Not a lead")
        await telegram.settle()
        telegram.boss.presses("not a lead")
        await telegram.settle()
        assert (await telegram.lead(6)).status == "rejected"
        telegram.managers[0].presses("Take", group=telegram.group)
        await telegram.settle()
        telegram.group.taken()
        telegram.boss.taken()

        telegram.group.adds_bot()
        telegram.group.adds_bot()
        await telegram.settle()
        line, *cards = [got.text for got in telegram.group.taken()]
        assert line == LINE.format(3) and numbers(cards) == ["3", "4", "5"]
        assert not any("cannot be reached" in card or "[repeat]" in card for card in cards)

        telegram.group.adds_bot()
        await telegram.passes(timedelta(minutes=2))
        await several(telegram, 1, 7)
        assert numbers([got.text for got in telegram.group.taken()]) == ["7"]
        assert numbers([got.text for got in telegram.boss.taken()]) == []


async def test_a_card_that_stands_in_the_group_learns_what_it_missed(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, admins=[ADMIN], url=url) as journey:
        await hot_lead(journey)
        journey.channel.outcomes[GROUP.chat] = [Undeliverable(why="kicked", gone=True)] * 20
        await journey.staff_presses(IVAN, "Ivan", journey.cards()[0], "Take")
        assert "Ivan" not in plain(journey.cards()[0].text)
        journey.channel.outcomes[GROUP.chat] = []
        await joins(journey)
        assert "Ivan" in plain(journey.cards()[0].text) and len(journey.channel.of(GROUP.chat)) == 1


async def joins(journey: Journey, chat: int = GROUP.chat) -> None:
    """The messenger says that the bot may write there."""
    await journey.update(chat, {"is": "membership", "chat": chat, "may_write": True})
    await journey.settle()


async def test_another_group_gets_what_is_open_once_when_the_service_starts(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, admins=[ADMIN], url=url) as former:
        for person in (7, 8, 9):
            await hot_lead(former, person, first_name=f"Anna {person}")
        await former.staff_sends(IVAN, "Ivan", former.cards()[2], "lead:3:reject:not_a_lead")
        await show_in_new_group(former.store, former.desk, former.clock)
        await former.settle()
        assert len(former.cards()) == 3
    async with begun(tmp_path, HOUSES, admins=[ADMIN], url=url, managers_chat=OTHER, channel=former.channel) as journey:
        journey.updates = former.updates
        for _ in range(2):
            await show_in_new_group(journey.store, journey.desk, journey.clock)
            await journey.settle()
        await joins(journey, OTHER.chat)
        line, *cards = [message.text for message in journey.channel.of(OTHER.chat)]
        assert line == LINE.format(2) and numbers([plain(card) for card in cards]) == ["1", "2"]
        await journey.staff_presses(IVAN, "Ivan", journey.cards(OTHER.chat)[0], "Take")
        assert "Ivan" in plain(journey.cards(OTHER.chat)[0].text)


async def test_a_group_that_refuses_is_not_asked_at_every_start(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, admins=[ADMIN], url=url) as former:
        await hot_lead(former)
    async with begun(tmp_path, HOUSES, admins=[ADMIN], url=url, managers_chat=OTHER, channel=former.channel) as journey:
        journey.updates = former.updates
        journey.channel.outcomes[OTHER.chat] = [Undeliverable(why="kicked", gone=True)] * 9
        for _ in range(3):
            await show_in_new_group(journey.store, journey.desk, journey.clock)
            await journey.settle()
        assert len(journey.cards(ADMIN)) == 1
        journey.channel.outcomes[OTHER.chat] = []
        await joins(journey, OTHER.chat)
        assert [message.text for message in journey.channel.of(OTHER.chat)][0] == LINE.format(1) and len(journey.cards(OTHER.chat)) == 1


async def test_after_a_start_with_the_old_id_of_the_group_nothing_is_shown_twice(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, url=url) as former:
        await hot_lead(former)
        await former.store.write(lambda tx: tx.move_chat(GROUP, OTHER.chat))
    async with begun(tmp_path, HOUSES, url=url) as journey:
        journey.channel.outcomes[GROUP.chat] = [Migrated(new_chat=OTHER.chat)]
        await show_in_new_group(journey.store, journey.desk, journey.clock)
        await journey.settle()
        assert journey.desk.staff.managers_chat == OTHER
        assert (journey.channel.of(GROUP.chat), journey.channel.of(OTHER.chat)) == ([], [])


async def test_only_open_leads_that_are_to_be_seen_and_stand_nowhere_in_the_group_are_missing(url: str, tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES, url=url) as journey:
        await hot_lead(journey)

        async def missing(span: timedelta = timedelta(0)) -> list[int]:
            now = journey.clock.now() + span
            found = await journey.ask(lambda tx: tx.leads_not_shown(OTHER, now=now, limit=9, even_if_refused=True))
            return [one.id for one in found]

        assert (await missing(), await missing(-timedelta(hours=1))) == ([1], [])
        in_topic = SentCard(lead=LeadId(1), address=replace(OTHER, thread=3), message_id=1)
        await journey.store.write(lambda tx: tx.put_card(in_topic))
        assert await missing() == []


async def test_a_group_of_others_is_shown_nothing(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES) as journey:
        await hot_lead(journey)
        await joins(journey, OTHER.chat)
        assert numbers([plain(one.text) for one in journey.channel.of(OTHER.chat)]) == []
