"""Ways of people through the script of houses, for tests that begin where these end."""

from __future__ import annotations

from tests.bot.journeys import Journey, Walker


async def hot_lead(journey: Journey, person_id: int = 7, **who: str) -> Walker:
    """Wants a house, has the money, left a verified number: hot, and handed over at once."""
    anna = await up_to_the_phone(journey, person_id, need="A house", budget="9000000", **who)
    await anna.shares("+79123456789")
    return anna


async def warm_lead(journey: Journey, person_id: int = 7, **who: str) -> Walker:
    """Wants a house, has less money: warm, handed over in working hours."""
    anna = await up_to_the_phone(journey, person_id, need="A house", budget="6000000", **who)
    await anna.shares("+79123456789")
    return anna


async def up_to_the_phone(journey: Journey, person_id: int, *, need: str, budget: str, **who: str) -> Walker:
    """Everything answered and agreed to, the contact asked for."""
    anna = journey.person(person_id, **who)
    await anna.starts("ads")
    await anna.presses(need)
    await anna.says(budget)
    await anna.presses("I agree")
    return anna
