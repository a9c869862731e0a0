"""The way into the console: a link for one use, a session that lasts as long as the role does."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.console import LINK_LIVES, SESSION_LIVES, admin_of, has_admin, make_link, owner_of_machine, sign_in, sign_out, who_of
from bot.app.inviting import remove
from bot.model import MACHINE, Member, Role
from tests.bot.journeys import Journey, begun
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

ADMIN, OLGA = 500, 501


@pytest.fixture
async def journey(tmp_path: Path) -> AsyncIterator[Journey]:
    """The script of houses; Olga is an admin by invitation."""
    async with begun(tmp_path, HOUSES, admins=[ADMIN]) as begun_one:
        await hire(begun_one, "admin")
        yield begun_one


async def hire(journey: Journey, role: Role) -> None:
    """Give Olga this role."""
    member = Member(person_id=OLGA, name="Olga", role=role, joined_at=MORNING)
    await journey.store.write(lambda tx: tx.put_member(member))


async def link(journey: Journey, person: int = OLGA) -> str:
    """The token of a new link."""
    return (await journey.store.write(lambda tx: make_link(tx, person, journey.clock.now()))).partition("key=")[2]


async def use(journey: Journey, token: str) -> str | None:
    """Sign in by the link's token."""
    return await journey.store.write(lambda tx: sign_in(tx, journey.desk, token, journey.clock.now()))


async def name_of(journey: Journey, session: str) -> str | None:
    """Whose session it is."""
    member = await journey.ask(lambda tx: admin_of(tx, journey.desk, session, journey.clock.now()))
    return None if member is None else member.name


async def test_a_link_lets_its_admin_in_once(journey: Journey) -> None:
    token = await link(journey)
    session = await use(journey, token)
    assert session is not None and await name_of(journey, session) == "Olga"
    assert await use(journey, token) is None
    (row,) = await journey.ask(lambda tx: tx.audits(10, what="sign_in"))
    assert (row.who, row.about) == (f"member:{OLGA}", "console")


async def test_a_link_is_good_for_ten_minutes_and_a_session_for_half_a_day(journey: Journey) -> None:
    late, session = await link(journey), await use(journey, await link(journey))
    journey.clock.pass_(LINK_LIVES)
    assert await use(journey, late) is None
    assert session is not None and await name_of(journey, session) == "Olga"
    journey.clock.pass_(SESSION_LIVES - LINK_LIVES)
    assert await name_of(journey, session) is None


async def test_a_link_is_no_session_and_a_session_is_no_link(journey: Journey) -> None:
    token = await link(journey)
    assert await name_of(journey, token) is None
    session = await use(journey, token)
    assert session is not None and await use(journey, session) is None


@pytest.mark.parametrize("token", ["", "x", "a" * 32, "б" * 32, "a" * 33, "' OR 1=1 --"])
async def test_a_guess_opens_nothing(journey: Journey, token: str) -> None:
    assert await use(journey, token) is None and await name_of(journey, token) is None


@pytest.mark.parametrize("end", ["removed", "head", "manager"])
async def test_a_session_ends_with_the_role(journey: Journey, end: str) -> None:
    session, waiting = await use(journey, await link(journey)), await link(journey)
    if end == "removed":
        await journey.store.write(lambda tx: remove(tx, OLGA, journey.clock.now(), by="cli"))
    else:
        await hire(journey, "head" if end == "head" else "manager")
    assert session is not None and await name_of(journey, session) is None
    assert await use(journey, waiting) is None


async def test_signing_out_ends_the_session_and_no_other(journey: Journey) -> None:
    one, other = await use(journey, await link(journey)), await use(journey, await link(journey))
    assert one is not None and other is not None
    for token in (one, "nonsense"):
        await journey.store.write(lambda tx, token=token: sign_out(tx, token))  # type: ignore[misc]
    assert (await name_of(journey, one), await name_of(journey, other)) == (None, "Olga")


async def test_whoever_can_run_commands_on_the_machine_gets_in(journey: Journey) -> None:
    session = await use(journey, await link(journey, MACHINE))
    assert session is not None and await name_of(journey, session) == owner_of_machine(MORNING).name
    assert who_of(MACHINE) == "console"


async def test_no_token_is_kept(journey: Journey) -> None:
    token = await link(journey)
    session = await use(journey, token)
    kept = [await journey.ask(lambda tx, one=one: tx.console_key(one)) for one in (token, session or "")]  # type: ignore[misc]
    assert kept == [None, None]


async def test_keys_whose_time_is_over_are_swept_out(journey: Journey) -> None:
    session = await use(journey, await link(journey))
    journey.clock.pass_(SESSION_LIVES + timedelta(seconds=1))
    await link(journey)
    digest = hashlib.sha256((session or "").encode()).hexdigest()
    assert session is not None and await journey.ask(lambda tx: tx.console_key(digest)) is None


async def test_until_there_is_an_admin_nobody_could_ask_for_a_link(tmp_path: Path) -> None:
    async with begun(tmp_path, HOUSES) as journey:
        assert await journey.ask(lambda tx: has_admin(tx, journey.desk)) is False
        await hire(journey, "head")
        assert await journey.ask(lambda tx: has_admin(tx, journey.desk)) is False
        await hire(journey, "admin")
        assert await journey.ask(lambda tx: has_admin(tx, journey.desk)) is True
    async with begun(tmp_path, HOUSES, admins=[ADMIN]) as journey:
        assert await journey.ask(lambda tx: has_admin(tx, journey.desk)) is True


async def test_the_bot_sends_the_link_to_an_admin_in_private(journey: Journey) -> None:
    (early,) = await journey.commands(ADMIN, "console", chat=ADMIN)
    journey.desk.staff.web_address = "http://127.0.0.1:8080"
    (words,) = await journey.commands(ADMIN, "console", chat=ADMIN)
    (in_group,) = await journey.commands(ADMIN, "console")
    assert "try again" in early and "http://127.0.0.1:8080/console/in?key=" in words and "key=" not in in_group
    session = await use(journey, words.partition("key=")[2].split()[0])
    assert session is not None and await name_of(journey, session) is not None


async def test_the_bot_sends_no_link_to_others(journey: Journey) -> None:
    journey.desk.staff.web_address = "http://127.0.0.1:8080"
    for role in ("manager", "senior", "head"):
        await hire(journey, role)
        words = await journey.commands(OLGA, "console", chat=OLGA)
        assert words and not any("key=" in one for one in words)
    assert not any("key=" in one for one in await journey.commands(999, "console", chat=999))
