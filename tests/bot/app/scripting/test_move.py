"""Moving people from the messenger: a step for each lost question, once more yes, and nothing by accident."""

from __future__ import annotations

from bot.model import Standing
from tests.bot.app.scripting.clinic import CLINIC, Editor
from tests.bot.app.scripting.test_publish import drafted, opened
from tests.bot.journeys import Journey

RENAMED = CLINIC.replace("next: consent", "next: agree").replace("consent: {consent: ours", "agree: {consent: ours")


async def published(journey: Journey, editor: Editor) -> None:
    """Anna stands at the consent, Boris at the first question; the version in force knows no `consent` any more."""
    anna, boris = journey.person(7), journey.person(8)
    await anna.starts("clinic")
    await anna.presses("A toothache")
    await boris.starts("clinic")
    await drafted(journey, RENAMED)
    await opened(editor)
    await editor.presses("✅ Publish")
    await editor.presses("Publish without a note")


async def standing(journey: Journey) -> list[Standing]:
    """Who stands where in the clinic."""
    return sorted(await journey.ask(lambda tx: tx.standings("clinic")), key=lambda one: one.version)


async def test_who_is_left_to_finish_stays_where_they_are(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    assert (await editor.presses("Let them finish")).text.startswith("Clinic (clinic)")
    assert {one.version for one in await standing(journey)} == {1}


async def test_a_lost_question_may_keep_its_people_and_the_others_go(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    await editor.presses("⇄ Move them")
    asked = await editor.presses("They finish by their own version")
    assert asked.text.splitlines()[0].startswith("To move to version 2: 1.")
    assert asked.text.splitlines()[1:] == ["Staying with their own version: 1"]
    done = await editor.presses("Yes, move to version 2")
    assert done.text.splitlines() == ["⇄ Moved to version 2: 1", "Staying with their own version: 1"]
    assert await standing(journey) == [Standing(version=1, node="consent", people=1), Standing(version=2, node="need", people=1)]


async def test_a_question_of_another_sort_is_asked_anew(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    await editor.presses("⇄ Move them")
    await editor.presses("→ phone")
    done = await editor.presses("Yes, move to version 2")
    assert done.text.splitlines() == ["⇄ Moved to version 2: 2", "Asked their question anew: 1"]
    assert journey.person(7).texts[-1] == "Your number?"


async def test_cancelled_nobody_is_moved_and_an_old_button_says_so(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    await editor.presses("⇄ Move them")
    ready = await editor.presses("→ agree")
    assert (await editor.presses("✖ Cancel")).text.startswith("Cancelled")
    again = await editor.presses("Yes, move to version 2", on=ready)
    assert again.text == "The move was put aside, or another version was published. Begin anew."
    assert {one.version for one in await standing(journey)} == {1}
    assert (await editor.presses("⇄ Move them")).text.startswith("Version 2 has no question consent")


async def test_a_map_for_a_version_that_is_in_force_no_more_moves_nobody(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    await editor.presses("⇄ Move them")
    ready = await editor.presses("→ agree")
    await drafted(journey, RENAMED.replace("Your number?", "Which number?"), base_version=2)
    await opened(editor)
    await editor.presses("✅ Publish")
    await editor.presses("Publish without a note")
    again = await editor.presses("Yes, move to version 2", on=ready)
    assert again.text == "The move was put aside, or another version was published. Begin anew."
    assert {one.version for one in await standing(journey)} == {1}


async def test_where_nobody_is_left_behind_there_is_nobody_to_move(journey: Journey, editor: Editor) -> None:
    await published(journey, editor)
    await editor.presses("⇄ Move them")
    ready = await editor.presses("→ agree")
    await editor.presses("Yes, move to version 2", on=ready)
    assert (await editor.presses("Yes, move to version 2", on=ready)).text == "Nobody is in a former version."
