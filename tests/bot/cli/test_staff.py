"""`hotlead staff`."""

from __future__ import annotations

import asyncio
import os
import re
from datetime import UTC, datetime

import pytest

from bot.app import inviting
from bot.model import Role
from bot.storage import open_store
from tests.bot.cli.calling import Calls


@pytest.fixture
def staffed(hotlead: Calls) -> Calls:
    """A database with all tables."""
    assert hotlead("db", "upgrade").code == 0
    return hotlead


def join(hotlead: Calls, person: int, role: Role = "manager") -> None:
    """Somebody joins by the link that the command line makes."""
    token = hotlead("staff", "invite", "--role", role, "--name", "Ivan").out.strip().removeprefix("/start join-")

    async def use() -> None:
        store = open_store(os.environ["HOTLEAD_DATABASE_URL"])
        await store.write(lambda tx: inviting.join(tx, token, person, "x", None, datetime.now(tz=UTC)))
        await store.close()

    asyncio.run(use())


def test_an_invitation_without_a_bot_is_what_to_write_to_it(staffed: Calls) -> None:
    ran = staffed("staff", "invite", "--role", "head", "--name", "Olga")
    assert ran.code == 0 and re.fullmatch(r"/start join-[A-Za-z0-9_-]{32}\n", ran.out)


def test_a_member_is_listed_changed_and_removed(staffed: Calls) -> None:
    join(staffed, 50, "senior")
    (one,) = staffed("staff", "list", "--json").json
    assert (one["person"], one["name"], one["role"], one["on_duty"], one["open_leads"]) == (50, "Ivan", "senior", True, 0)
    terms = ("--role", "head", "--team", "north", "--limit", "7", "--hours", "mon-fri 09:00-18:00", "--zone", "Asia/Omsk")
    assert staffed("staff", "set", "50", *terms).code == 0
    (one,) = staffed("staff", "list", "--json").json
    told = (one["role"], one["team"], one["limit"], one["hours"])
    assert told == ("head", "north", 7, "mon-fri 09:00-18:00 (Asia/Omsk)")
    assert "Ivan" in staffed("staff", "list").out
    left = staffed("staff", "remove", "50")
    line = "Ivan is out and has no rights from now on. Leads passed on: 0, waiting: 0. Tasks passed on: 0."
    assert (left.code, left.lines) == (0, [line])
    assert staffed("staff", "list", "--json").json == []
    again = staffed("staff", "remove", "50")
    assert (again.code, again.errors) == (1, ["hotlead: there is no member 50"])
    assert staffed("staff", "remove", "50", "--forget").code == 0


def test_a_team_has_hours(staffed: Calls) -> None:
    assert staffed("staff", "team", "north").lines == ["north: always"]
    ran = staffed("staff", "team", "north", "--hours", "sat 10:00-14:00", "--off", "2026-12-24")
    assert ran.lines == ["north: sat 10:00-14:00 (Europe/Moscow), - 2026-12-24"]


@pytest.mark.parametrize(
    ("call", "code", "error"),
    [
        (("invite", "--role", "boss"), 2, "hotlead: --role: one of manager, senior, head, admin"),
        (("set", "50", "--role", "boss"), 2, "hotlead: --role: one of manager, senior, head, admin"),
        (("set", "50", "--limit", "7"), 1, "hotlead: there is no member 50"),
        (("team", "north", "--hours", "always"), 2, "hotlead: --hours: 'always' cannot be read"),
    ],
)
def test_what_is_wrong_is_one_line(staffed: Calls, call: tuple[str, ...], code: int, error: str) -> None:
    ran = staffed("staff", *call)
    assert (ran.code, ran.out, ran.errors) == (code, "", [error])


def test_the_table_of_rights_is_printed(hotlead: Calls) -> None:
    assert hotlead("staff", "rights").lines[0] == "| act | asked by | manager | senior | head | admin |"
