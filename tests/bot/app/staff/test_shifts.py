"""Members say when they are here; the head sets the terms."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.model import Member
from tests.bot.journeys import Journey

ADMIN, IVAN = 5, 50


async def hire(journey: Journey, person: int = IVAN, name: str = "Ivan") -> None:
    """A member who joined before."""
    await journey.store.write(lambda tx: tx.put_member(Member(person_id=person, name=name, role="manager", joined_at=journey.clock.now())))


async def says(journey: Journey, command: str, args: str = "") -> str:
    """What Ivan is answered in private."""
    (answer,) = await journey.commands(IVAN, command, args, chat=IVAN)
    return answer


async def test_away_holds_until_one_is_back(journey: Journey) -> None:
    await hire(journey)
    assert await says(journey, "shift") == "Ivan: on duty"
    assert await says(journey, "away") == "Ivan: away"
    assert await says(journey, "shift", "on") == "Ivan: on duty"


async def test_away_until_a_moment_ends_by_itself(journey: Journey) -> None:
    await hire(journey)
    assert await says(journey, "away", "2h") == "Ivan: away until 2026-11-23 11:00"
    journey.clock.pass_(timedelta(hours=2))
    assert await says(journey, "shift") == "Ivan: on duty"


async def test_a_shift_ends_and_the_next_day_begins_by_itself(journey: Journey) -> None:
    await hire(journey)
    await journey.commands(ADMIN, "member", f"{IVAN} hours mon-fri 09:00-18:00", chat=ADMIN)
    assert await says(journey, "shift", "off") == "Ivan: away until 2026-11-23 18:00"
    journey.clock.pass_(timedelta(hours=9))
    assert await says(journey, "shift") == "Ivan: off duty"
    assert await says(journey, "shift", "2h") == "Ivan: on duty"
    journey.clock.pass_(timedelta(hours=2))
    assert await says(journey, "shift") == "Ivan: off duty"
    assert await says(journey, "shift", "on") == "Ivan: on duty"
    journey.clock.pass_(timedelta(hours=13))
    assert await says(journey, "shift") == "Ivan: on duty"


async def test_the_buttons_do_the_same(journey: Journey) -> None:
    await hire(journey)
    await says(journey, "shift")
    shown = journey.channel.of(IVAN)[-1]
    assert shown.labels == ["I am on duty", "End of my shift", "I am away"]
    assert await journey.staff_presses(IVAN, "Ivan", shown, "End of my shift") == ["Ivan: away"]
    assert await journey.staff_presses(IVAN, "Ivan", shown, "I am on duty") == ["Ivan: on duty"]


@pytest.mark.parametrize("command", ["away", "shift"])
async def test_what_cannot_be_read_is_answered_with_what_to_write(journey: Journey, command: str) -> None:
    await hire(journey)
    assert (await says(journey, command, "whenever")).startswith(f"Write it so: /{command}")


async def test_an_admin_of_the_settings_gets_a_row_with_the_first_word(journey: Journey) -> None:
    await journey.commands(ADMIN, "away", chat=ADMIN)
    member = await journey.ask(lambda tx: tx.member(ADMIN))
    assert member is not None and (member.role, member.is_away) == ("admin", True)


async def test_the_head_sets_terms_and_sees_them(journey: Journey) -> None:
    await hire(journey)
    for term in ("team north", "skills dental, hotels", "languages ru,en", "limit 7", "hours mon-fri 09:00-18:00"):
        await journey.commands(ADMIN, "member", f"{IVAN} {term}", chat=ADMIN)
    (sheet,) = await journey.commands(ADMIN, "member", str(IVAN), chat=ADMIN)
    assert sheet.splitlines()[:-1] == [
        "Ivan (50), manager, north, on duty, 0/7",
        "skills: dental, hotels",
        "languages: ru, en",
        "hours: mon-fri 09:00-18:00 (UTC)",
    ]
    (refused,) = await journey.commands(ADMIN, "member", f"{IVAN} role admin", chat=ADMIN)
    assert refused.startswith("I cannot read role: admin.")


async def test_a_teams_hours_hold_for_its_members(journey: Journey) -> None:
    await hire(journey)
    await journey.commands(ADMIN, "member", f"{IVAN} team north", chat=ADMIN)
    (table,) = await journey.commands(ADMIN, "team", "north hours sat 10:00-14:00", chat=ADMIN)
    assert table.splitlines() == ["Ivan (50), manager, north, off duty, 0", "Team north: sat 10:00-14:00 (UTC)"]
    assert (await journey.commands(ADMIN, "team", "north limit 4", chat=ADMIN))[0].startswith("I cannot read limit: 4.")


async def test_what_one_does_is_a_sign_of_life(journey: Journey) -> None:
    await hire(journey)
    journey.clock.pass_(timedelta(hours=1))
    await says(journey, "leads")
    member = await journey.ask(lambda tx: tx.member(IVAN))
    assert member is not None and member.seen_at == journey.clock.now()
