"""The table of rights: as written, and as carried out for every role, every act, one's own leads, unowned and foreign ones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import inviting
from bot.app.staff import acts
from bot.app.staff.acts import ACTS, Wish, perform
from bot.app.staff.asked import Act, Asked
from bot.app.staff.rights import rights_table
from bot.app.texts import TEXTS
from bot.model import ROLES, Address, LeadId, Member, Outgoing, Role
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import BOT, CHANNEL, GROUP
from tests.bot.scripts import HOUSES
from tests.bot.storage.records import lead

PAGE = Path(__file__).parents[4] / "docs/staff.md"
PEOPLE: Mapping[str, int] = {role: 50 + number for number, role in enumerate(ROLES)}
STRANGER, FORMER, SOMEBODY_ELSE = 66, 67, 99
WHOSE = ("own", "unowned", "foreign")


def written() -> Mapping[str, Mapping[str, str]]:
    """The table of the docs: cell by act and role."""
    section = PAGE.read_text(encoding="utf-8").split("## Who may do what")[1].split("\n## ")[0]
    rows = [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in section.splitlines() if line.startswith("|")]
    return {row[0]: dict(zip(rows[0][2:], row[2:], strict=True)) for row in rows[2:]}


def test_the_docs_hold_the_very_table_of_the_acts() -> None:
    section = PAGE.read_text(encoding="utf-8").split("## Who may do what")[1].split("\n## ")[0]
    assert [line for line in section.splitlines() if line.startswith("|")] == rights_table().splitlines()


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A journey with a member of each role, and for each role a lead of their own, an unowned one and a foreign one."""

    journey: Journey
    leads: Mapping[tuple[str, str], LeadId]
    done: list[str]


@pytest_asyncio.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Every act only notes that it was done."""
    done: list[str] = []

    def noting(act: Act) -> Act:
        def does(*_: object) -> list[Outgoing]:
            done.append(act.name)
            return []

        return replace(act, does=does)

    monkeypatch.setattr(acts, "ACTS", {name: noting(act) for name, act in ACTS.items()})
    async with begun(tmp_path, HOUSES) as journey:
        yield House(journey=journey, leads=await furnish(journey), done=done)


async def furnish(journey: Journey) -> Mapping[tuple[str, str], LeadId]:
    """Members and leads."""
    now = journey.clock.now()

    members = [Member(person_id=PEOPLE[role], name=role, role=role, joined_at=now) for role in ROLES]
    members.append(Member(person_id=FORMER, name="Gone", role="admin", joined_at=now, removed_at=now))
    for member in members:
        await journey.store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]
    await journey.store.write(lambda tx: inviting.join(tx, inviting.invite(tx, "admin", "", None, now), 68, "Last", None, now))
    leads: dict[tuple[str, str], LeadId] = {}
    for number, (role, whose) in enumerate((role, whose) for role in ROLES for whose in WHOSE):
        given = await journey.store.write(lambda tx, number=number: tx.put_lead(replace(lead(1000 + number), script="houses")))  # type: ignore[misc]
        owner = {"own": PEOPLE[role], "foreign": SOMEBODY_ELSE}.get(whose)
        if owner is not None:
            await journey.store.write(lambda tx, n=given, o=owner: tx.claim_lead(n, o, "X", "taken", now))  # type: ignore[misc]
        leads[role, whose] = given
    return leads


async def is_done(house: House, act: Act, person: int, lead_id: LeadId | None, *, chat: int, by_button: bool) -> bool:
    """Whether the act was carried out; who may not is told so."""
    house.done.clear()
    now = house.journey.clock.now()
    wish = Wish(
        act=act.name,
        person_id=person,
        name="Somebody",
        address=Address(channel=CHANNEL, bot=BOT, chat=chat),
        at=now,
        lead=lead_id,
        press_id="p" if by_button else None,
        message_id=1 if by_button else None,
    )
    rows = await house.journey.store.write(lambda tx: perform(tx, house.journey.desk, wish, now))
    assert house.done == [act.name] or rows or chat not in (person, GROUP.chat) or person in (STRANGER, FORMER)
    return house.done == [act.name]


@pytest.mark.parametrize("role", ROLES)
async def test_every_act_of_every_role_is_done_or_refused_as_written(house: House, role: Role) -> None:
    table = written()
    assert set(table) >= set(ACTS)
    may: dict[str, str] = {}
    for act in ACTS.values():
        for chat in (PEOPLE[role], GROUP.chat):
            for by_button in (False, True):
                if act.about == "nothing":
                    outcome = "yes" if await is_done(house, act, PEOPLE[role], None, chat=chat, by_button=by_button) else "no"
                else:
                    done = [
                        whose
                        for whose in WHOSE
                        if await is_done(house, act, PEOPLE[role], house.leads[role, whose], chat=chat, by_button=by_button)
                    ]
                    outcome = {"own unowned foreign": "own and foreign", "own unowned": "own and unowned", "": "no"}[" ".join(done)]
                assert may.setdefault(act.name, outcome) == outcome
    assert may == {name: table[name][role] for name in ACTS}


@pytest.mark.parametrize("person", [STRANGER, FORMER])
@pytest.mark.parametrize("chat", ["private", "group", "other group"])
async def test_strangers_and_former_members_may_do_nothing_anywhere(house: House, person: int, chat: str) -> None:
    where = {"private": person, "group": GROUP.chat, "other group": -777}[chat]
    done = [
        (act.name, whose)
        for act in ACTS.values()
        for whose in WHOSE
        for by_button in (False, True)
        if await is_done(house, act, person, house.leads["manager", whose], chat=where, by_button=by_button)
    ]
    assert done == []


@pytest.mark.parametrize("role", ROLES)
async def test_no_member_may_do_anything_in_a_group_of_others(house: House, role: Role) -> None:
    done = [
        act.name
        for act in ACTS.values()
        for by_button in (False, True)
        if await is_done(house, act, PEOPLE[role], house.leads[role, "own"], chat=-777, by_button=by_button)
    ]
    assert done == []


async def test_what_an_act_is_called_with_names_the_member(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Asked] = []

    def does(_tx: object, _desk: object, asked: Asked, _now: object) -> list[Outgoing]:
        seen.append(asked)
        return []

    monkeypatch.setattr(acts, "ACTS", {**ACTS, "take": replace(ACTS["take"], does=does)})
    await is_done(house, ACTS["take"], PEOPLE["senior"], house.leads["senior", "own"], chat=GROUP.chat, by_button=True)
    (asked,) = seen
    assert (asked.member.person_id, asked.member.role, asked.about.id) == (PEOPLE["senior"], "senior", house.leads["senior", "own"])


def test_every_command_has_its_line_in_the_menu() -> None:
    assert [name for name, act in ACTS.items() if act.is_command and f"menu_{name}" not in TEXTS] == []
