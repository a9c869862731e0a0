"""The staff over a Bot API server: links, menus, removal, groups of others, anonymous admins."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest
import pytest_asyncio

from tests.bot.live import BOSS, FIRST_MANAGER, Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.people import User

IVAN, MARIA = FIRST_MANAGER, FIRST_MANAGER + 1


@pytest_asyncio.fixture(params=["ptb", "aiogram"])
async def telegram(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Live]:
    """A service with a managers' group and four people in it, of whom nobody has joined yet."""
    async with live(tmp_path, HOUSES, driver=request.param) as opened:
        opened.desk.staff.bot_name = "house_bot"
        yield opened


async def joins(telegram: Live, person: User, role: str = "manager") -> None:
    """The admin makes a link, the person opens it."""
    telegram.boss.says(f"/invite {role}")
    await telegram.settle()
    found = re.search(r"\?start=(join-[A-Za-z0-9_-]+)", telegram.boss.taken()[-1].text)
    assert found is not None
    person.says(f"/start {found[1]}")
    await telegram.settle()


def menus(telegram: Live) -> Mapping[int, list[str]]:
    """The commands that Telegram shows in each private chat, by its id."""
    found = {}
    for (scope, _), commands in telegram.api.world.commands.items():
        place = orjson.loads(scope)
        if place["type"] == "chat":
            found[place["chat_id"]] = [command["command"] for command in commands]
    return found


async def test_who_joins_has_a_menu_of_what_the_role_may_and_loses_it_with_the_role(telegram: Live) -> None:
    ivan, maria = telegram.managers[:2]
    await joins(telegram, ivan)
    await joins(telegram, maria, "head")
    shown = menus(telegram)
    assert {"leads", "take", "shift", "away"} <= set(shown[IVAN]) and not {"invite", "queue", "assign"} & set(shown[IVAN])
    assert {"queue", "assign", "team"} <= set(shown[MARIA]) and "invite" not in shown[MARIA]
    assert {"invite", "staff", "remove"} <= set(shown[BOSS])
    telegram.boss.says(f"/remove {IVAN}")
    await telegram.settle()
    assert IVAN not in menus(telegram) and telegram.refused() == []


async def test_a_lead_goes_to_the_member_who_then_has_the_rights_until_removed(telegram: Live) -> None:
    ivan, maria = telegram.managers[:2]
    await joins(telegram, ivan)
    await telegram.hot_lead()
    assert (await telegram.lead()).owner_id == IVAN
    maria.presses("Take", group=telegram.group)
    await telegram.settle()
    assert (await telegram.lead()).status == "assigned"
    telegram.boss.says(f"/remove {IVAN}")
    await telegram.settle()
    ivan.presses("Take", group=telegram.group)
    await telegram.settle()
    lead = await telegram.lead()
    assert (lead.owner_id, lead.status) == (None, "new")


async def test_a_group_of_others_is_left_at_once_with_one_line(telegram: Live) -> None:
    stranger = telegram.visitor(66, "Mallory")
    other = telegram.api.cast.group("Another", [stranger])
    other.adds_bot()
    await telegram.settle()
    assert [got.text.split("!")[0] for got in other.taken()] == ["Thank you for the invitation"]
    assert other.chat.bot_is == "kicked"
    assert telegram.group.chat.bot_is == "member" and telegram.refused() == []


def from_(account: dict[str, Any]) -> dict[str, Any]:
    """Another sender than the person, as Telegram shows anonymous admins."""
    return {"from": account}


async def test_an_anonymous_admin_and_a_channel_have_no_rights(telegram: Live) -> None:
    await telegram.hot_lead()
    ivan = telegram.managers[0]
    before = len(telegram.api.ledger.calls)
    anonymous: dict[str, Any] = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    ivan.says("/leads", group=telegram.group, sender_chat=telegram.group.chat.as_chat(), **from_(anonymous))
    ivan.says("/lead 1", group=telegram.group, sender_chat={"id": -9, "type": "channel", "title": "News"})
    await telegram.settle()
    told = [call for call in list(telegram.api.ledger.calls)[before:] if call.method == "sendMessage"]
    assert told == []
