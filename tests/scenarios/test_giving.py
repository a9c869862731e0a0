"""Who gets a lead: the cases of the sales department, played through the whole service."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.app.sales.doing import By
from bot.app.sales.importing import take_rows
from bot.model import LeadId, Member
from bot.workers.giving import Giving
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, plain
from tests.bot.people import hot_lead, warm_lead
from tests.bot.scripts import HOUSES
from tests.scenarios.played import script_of

IVAN, OLGA, PETR, HEAD = 50, 51, 52, 59


async def hire(journey: Journey, person: int, name: str, **terms: Any) -> None:
    """A member who joined before."""
    member = Member(**{"person_id": person, "name": name, "role": "manager", "joined_at": journey.clock.now(), **terms})
    await journey.store.write(lambda tx: tx.put_member(member))


async def owners(journey: Journey, count: int) -> list[int | None]:
    """Whose leads 1, 2, ... are."""
    found = await journey.ask(lambda tx: [tx.lead(LeadId(number)) for number in range(1, count + 1)])
    return [None if lead is None else lead.owner_id for lead in found]


def with_rules(rules: list[dict[str, Any]]) -> Mapping[str, Any]:
    """Houses with these rules of giving."""
    return {**HOUSES, "handoff": {**HOUSES["handoff"], "rules": rules}}


async def test_S45_contacts_of_an_exhibition_go_to_the_dealers_of_their_regions(tmp_path: Path) -> None:
    """A manufacturer's list of the stand: each row to the dealer of its region, an unknown region to the head."""
    script = with_rules([{"name": "dealers", "region": "region"}, {"name": "no_dealer", "roles": ["head"]}])
    async with begun(tmp_path, script) as journey:
        await hire(journey, IVAN, "Ivan", regions=("omsk", "tomsk"))
        await hire(journey, OLGA, "Olga", regions=("perm",))
        await hire(journey, HEAD, "Boss", role="head")
        rows = [
            (2, ("Anna", "+79120000001", "Expo", "Omsk")),
            (3, ("Boris", "+79120000002", "Expo", "Perm")),
            (4, ("Vera", "+79120000003", "Expo", "Tomsk")),
            (5, ("Gleb", "+79120000004", "Expo", "Kazan")),
            (6, ("Dina", "+79120000005", "Expo", "")),
        ]
        by = By(person_id=HEAD, name="Boss")
        await journey.store.write(
            lambda tx: take_rows(tx, journey.desk, ("name", "phone", "event", "region"), rows, near=GROUP, by=by, now=journey.clock.now())
        )
        await Giving(journey.desk, journey.store, journey.wakeup, journey.clock).give_batch()
        assert await owners(journey, 5) == [IVAN, OLGA, IVAN, HEAD, HEAD]


@pytest.mark.parametrize("walk", [hot_lead, warm_lead])
async def test_S66_hot_and_warm_leads_go_to_the_more_experienced(tmp_path: Path, walk: Any) -> None:
    """So as not to spoil the deal. With the experienced one away somebody else gets it rather than nobody."""
    async with begun(tmp_path, HOUSES) as journey:
        await hire(journey, IVAN, "Ivan")
        await hire(journey, OLGA, "Olga", role="senior")
        await walk(journey)
        assert await owners(journey, 1) == [OLGA]
    folder = tmp_path / "away"
    folder.mkdir()
    async with begun(folder, HOUSES) as journey:
        await hire(journey, IVAN, "Ivan")
        await hire(journey, OLGA, "Olga", role="senior", is_away=True)
        await walk(journey)
        assert await owners(journey, 1) == [IVAN]


async def test_S23_whoever_gets_a_lead_without_authority_has_to_get_the_contact_of_who_decides(tmp_path: Path) -> None:
    """The keen assistant of a large non-profit: handed to a manager with the director's contact and a time, and the task to call there."""
    script = script_of("nonprofit_video").model_dump(mode="json", exclude_unset=True)
    async with begun(tmp_path, script) as journey:
        await hire(journey, IVAN, "Ivan")
        julia = journey.person(7, first_name="Julia")
        await julia.starts("site")
        for words in (
            *("A large non-profit", "donations", "Did the research, very interested", "marketing assistant", "I agree", "Julia"),
            *("julia@charity.example", "Anna Weber, marketing director, a.weber@charity.example", "Tuesday at ten"),
        ):
            await julia.says(words)
        assert await owners(journey, 1) == [IVAN]
        card = plain(journey.cards(IVAN)[0].text)
        assert "a.weber@charity.example" in card and "Tuesday at ten" in card
        await journey.staff_presses(IVAN, "Ivan", journey.cards(IVAN)[0], "Take")
        tasks = await journey.ask(lambda tx: tx.tasks(lead=LeadId(1), only_open=True))
        assert [task.kind for task in tasks] == ["decider"]
        lead = await journey.ask(lambda tx: tx.lead(LeadId(1)))
        assert lead is not None and (lead.is_lead, lead.targeted, lead.owner_id) == (True, None, IVAN)
