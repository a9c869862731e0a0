"""Older versions: compared, fetched, restored."""

from __future__ import annotations

import pytest

from bot.model import NewEdition
from tests.bot.app.scripting.clinic import CLINIC, Editor, put_in_force
from tests.bot.journeys import Journey

THANKS = CLINIC.replace("Thank you", "Thanks")


@pytest.fixture
async def history(journey: Journey, editor: Editor) -> Editor:
    """Two versions, and the history on the screen."""
    await put_in_force(journey, THANKS)
    await editor.commands("scripts")
    await editor.presses("clinic")
    await editor.presses("🕓 History")
    return editor


async def test_each_older_version_has_its_buttons(history: Editor) -> None:
    assert history.last.text.splitlines() == [
        "clinic: the newest versions",
        "• 2 · 2026-11-23 09:00 · cli",
        "• 1 · 2026-11-23 09:00 · cli",
        "",
        "≠ compare with the one in force, ⬇ get the file, ↩ bring it back",
    ]
    assert history.last.labels == ["≠ 1", "⬇ 1", "↩ 1", "⬅ The script"]


async def test_an_older_version_is_compared_with_the_one_in_force(history: Editor) -> None:
    compared = await history.presses("≠ 1")
    assert compared.text.splitlines()[:4] == [
        "clinic: version 1 → version 2",
        "Fields that differ: 1",
        "",
        "text · nodes.end.finish.en",
    ]


async def test_an_older_version_comes_as_a_file(history: Editor) -> None:
    await history.presses("⬇ 1")
    assert history.files == [("clinic_1.yaml", CLINIC)]


async def test_an_older_version_is_restored_after_being_asked(journey: Journey, history: Editor) -> None:
    asked = await history.presses("↩ 1")
    assert asked.text.splitlines()[:2] == [
        "Bring back version 1 of clinic? It becomes the newest; dialogs under way finish by their own.",
        "Fields that differ: 1",
    ]
    assert journey.desk.shelf.newest("clinic").version == 2
    assert (await history.presses("Yes, bring back 1")).text == "clinic: version 3 is in force, with the text of version 1."
    line = (await journey.ask(lambda tx: tx.history("clinic", 1)))[0]
    assert (line.version, line.author, line.because_of) == (3, "member:5", "clinic@1")
    (row, *_) = await journey.ask(lambda tx: tx.audits(1))
    assert (row.what, row.details["restores"]) == ("rollback", 1)
    assert "Thank you" in str(journey.desk.shelf.newest("clinic").script.nodes["end"])


async def test_a_version_that_is_not_fit_any_more_is_not_restored(journey: Journey, editor: Editor) -> None:
    broken = NewEdition(script="clinic", text="{}", digest="d", source=CLINIC.replace("next: gift", "next: nowhere"), author="cli")
    await journey.store.write(lambda tx: tx.put_edition(broken, journey.clock.now()))
    await put_in_force(journey, THANKS)
    await editor.commands("scripts")
    await editor.presses("clinic")
    await editor.presses("🕓 History")
    refused = await editor.presses("↩ 2")
    assert refused.text.startswith("⛔ clinic@2 cannot be published.\nErrors: ")
    assert "⛔ clinic@2:18:5 HL101" in refused.text


@pytest.mark.parametrize(("act", "answer"), [("compare", "There is nothing to compare with."), ("restore", "There is no such version.")])
@pytest.mark.parametrize("version", ["7", "x", "999999999999"])
async def test_a_version_that_never_was_is_told(journey: Journey, history: Editor, act: str, answer: str, version: str) -> None:
    own = history.last.data("⬇ 1").split(":")[2].split(".")[0]
    await journey.staff_sends(5, "Boss", history.last, f"staff:script_{act}:{own}.{version}")
    assert history.last.text == answer


async def test_a_script_that_is_not_there_is_told(journey: Journey, history: Editor) -> None:
    for act in ("script", "script_nodes", "script_publish"):
        await journey.staff_sends(5, "Boss", history.last, f"staff:{act}:ffffffff")
        assert (history.last.text, history.last.labels) == ("There is no such script any more.", ["⬅ Scripts"])
    await journey.staff_sends(5, "Boss", history.last, "staff:script")
    assert history.last.text == "There is no such script any more."
