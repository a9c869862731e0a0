"""The lead of a conversation as a page shows it."""

from __future__ import annotations

from bot.app.leadview import LeadView, view_lead
from tests.bot.journeys import Journey
from tests.bot.people import hot_lead


async def view(journey: Journey, key: str, language: str = "en") -> LeadView | None:
    """The view now."""
    return await journey.ask(lambda tx: view_lead(tx, journey.desk, key, language))  # type: ignore[arg-type]  # a key as text


async def test_there_is_nothing_to_show_before_the_first_turn(journey: Journey) -> None:
    assert await view(journey, "fake:1:7") is None


async def test_the_card_fills_up_turn_by_turn(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("ads")
    await anna.presses("A house")
    seen = await view(journey, anna.key)
    assert seen is not None and not seen.lead.is_lead
    assert (seen.mark, seen.fit, seen.readiness) == ("targeted", 40, 0)
    assert (seen.answers, seen.points) == ((("Need", "A house"),), ((40, "wants a house"),))
    assert [(title, mark) for title, mark, _ in seen.criteria] == [("Need", "yes"), ("Funds", "unknown")]


async def test_a_hot_lead_is_shown_whole(journey: Journey) -> None:
    anna = await hot_lead(journey)
    seen = await view(journey, anna.key)
    assert seen is not None and seen.lead.is_lead and seen.lead.temperature == "hot"
    assert [title for title, _ in seen.answers] == ["Need", "Budget"]
    assert sum(points for points, _ in seen.points) == seen.lead.score == seen.fit + seen.readiness == 70
    assert [mark for _, mark, _ in seen.criteria] == ["yes", "yes"] and seen.lacking == ()


async def test_words_are_in_the_language_of_the_page(journey: Journey) -> None:
    anna = await hot_lead(journey)
    seen = await view(journey, anna.key, "ru")
    assert seen is not None
    assert (seen.answers[0], seen.points[0]) == (("Потребность", "Дом"), (40, "хочет дом"))


async def test_a_new_run_is_shown_and_not_the_former(journey: Journey) -> None:
    anna = await hot_lead(journey)
    former = await view(journey, anna.key)
    await anna.starts()
    await anna.presses("A plot")
    seen = await view(journey, anna.key)
    assert former is not None and seen is not None
    assert (seen.lead.run, seen.answers) == (former.lead.run + 1, (("Need", "A plot"),))


async def test_after_erasing_there_is_nothing_to_show(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.writes_command("delete")
    await anna.says("yes")
    assert await view(journey, anna.key) is None
