"""Rights inside of acts that every role may do: whose tasks, whose numbers, whom a task or a client is given to, which leads are opened."""

from __future__ import annotations

import pytest

from bot.model import Member, Role
from tests.bot.app.sales.selling import writes
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING

ADMIN, OLGA, ASKER = 5, 60, 61
SELLERS, HEADS = ("manager", "senior"), ("head", "admin")


async def furnished(journey: Journey, role: Role) -> None:
    """Olga has lead 1, a client of it and a task; who asks has that role and nothing in hand."""
    people = (
        Member(person_id=OLGA, name="Olga", role="manager", joined_at=MORNING),
        Member(person_id=ASKER, name="Me", role=role, joined_at=MORNING),
    )
    for member in people:
        await journey.store.write(lambda tx, member=member: tx.put_member(member))  # type: ignore[misc]
    await hot_lead(journey)
    await writes(journey, "assign", f"1 {OLGA}")
    await writes(journey, "task", f"1 >{OLGA} 1h: call Anna")
    await writes(journey, "won", "1", who=OLGA)


async def outcomes(journey: Journey) -> dict[str, bool]:
    """What was let through."""
    return {
        "everybody's tasks": "call Anna" in await writes(journey, "tasks", "team", who=ASKER),
        "everybody's numbers": "Won: 1" in await writes(journey, "stats", "team", who=ASKER),
        "a foreign client": "Anna" in await writes(journey, "clients", who=ASKER),
        "a task of another's": await writes(journey, "done", "1 called", who=ASKER) == "Task 1 is done.",
        "a lead opened from the list": any(label.startswith("#1") for label in await opened(journey)),
        "a task given to another": (await writes(journey, "task", f"1 >{OLGA} 2h: write", who=ASKER)).startswith("Task"),
        "a client given to another": await writes(journey, "client", f"1 owner={ASKER}", who=ASKER) == "Written down.",
    }


async def opened(journey: Journey) -> list[str]:
    """The buttons under the list of all leads."""
    await writes(journey, "leads", "all", who=ASKER)
    return journey.channel.of(-100)[-1].labels


@pytest.mark.parametrize("role", SELLERS)
async def test_sellers_reach_nothing_of_others_inside_of_acts_for_all(journey: Journey, role: Role) -> None:
    await furnished(journey, role)
    assert {name for name, done in (await outcomes(journey)).items() if done} == set()


@pytest.mark.parametrize("role", HEADS)
async def test_heads_reach_all_of_it(journey: Journey, role: Role) -> None:
    await furnished(journey, role)
    assert {name for name, done in (await outcomes(journey)).items() if not done} == set()
