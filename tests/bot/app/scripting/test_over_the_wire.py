"""The whole way of an admin in Telegram, over both drivers: change, try, publish, compare, roll back, fetch, send."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.telegram.opening import DRIVERS
from tests.bot.app.scripting.clinic import ADMIN, CLINIC
from tests.bot.app.scripting.wire import Wire, wired


@pytest.fixture(params=sorted(DRIVERS))
async def wire(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Wire]:
    """Over each driver in turn."""
    async with wired(tmp_path, request.param) as opened:
        yield opened


async def test_an_admin_changes_tries_publishes_and_rolls_back(wire: Wire) -> None:
    assert (await wire.says("/scripts")).startswith("The scripts:\n• clinic: version 1")
    for label in ("clinic", "Questions and texts", "need", "✎ question · en"):
        await wire.presses(label)
    assert "What is the <matter> & why?" in await wire.says("What is the <matter> & why?")
    for label in ("✎ Options", "✎ A check-up · en"):
        await wire.presses(label)
    assert "[ A visit ]" in await wire.says("A visit")
    for label in ("✎ Points", "✎ 1: +40"):
        await wire.presses(label)
    assert "1. +45 · has a toothache" in await wire.says("45")
    assert "Fields that differ: 3\n" in await wire.presses("≠ Compare")

    assert await wire.presses("▶ Try it") == "[trial] What is the <matter> & why?"
    assert await wire.presses("A toothache") == "[trial] May we call?"
    assert await wire.presses("I agree") == "[trial] Your number?"
    wire.boss.shares_contact("+79123456789")
    assert await wire.last() == "[trial] The script is over. Verdict: Hot, targeted, points: 65"
    assert await wire.presses("⏹ End the trial") == "⏹ The trial is over, nothing is left of it."
    assert wire.boss.chat.keyboard is None
    assert await wire.store.read(lambda tx: tx.leads(limit=9, only_leads=False)) == []

    await wire.presses("✅ Publish")
    assert await wire.says("shorter") == "✅ clinic: version 2 is in force."
    await wire.presses("🕓 History")
    await wire.presses("↩ 1")
    assert await wire.presses("Yes, bring back 1") == "clinic: version 3 is in force, with the text of version 1."
    assert [call.description for call in wire.api.ledger.calls if call.code not in (200, 0)] == []
    assert all(press.answers for press in wire.api.world.presses.values())


async def test_a_file_goes_both_ways_as_it_was_written(wire: Wire) -> None:
    changed = CLINIC.replace("Thank you", "Thanks — спасибо")
    wire.boss.sends_document("clinic.yaml", changed.encode())
    assert (await wire.last()).startswith("✅ clinic: the file is the draft now.\n")
    await wire.presses("⬇ File")
    shown = wire.boss.shown[-1]
    assert (shown.file, shown.text) == ("clinic_draft.yaml", "the draft")
    unique = shown.raw["document"]["file_unique_id"]
    assert wire.api.world.contents[f"documents/{unique}"] == changed.encode()
    wire.boss.sends_document("clinic.yaml", changed.replace("next: phone", "next: nowhere").encode())
    await wire.settle()
    told, file = wire.boss.shown[-2:]
    assert "⛔ clinic.yaml:14:28 HL101 nodes.consent.next: there is no node `nowhere`" in told.text
    assert file.file == "clinic_former_draft.yaml"


async def test_an_unfinished_edit_and_a_trial_outlive_the_process(wire: Wire) -> None:
    for label in ("/scripts",):
        await wire.says(label)
    for label in ("clinic", "▶ Try it"):
        await wire.presses(label)
    for label in ("Questions and texts", "end", "✎ last words · en"):
        await wire.presses(label)
    wire.boss.says("Bye")
    assert "Bye" in await wire.last(), "each step of this harness is a process of its own"
    assert await wire.presses("A toothache") == "[trial] May we call?"
    draft = await wire.store.read(lambda tx: tx.draft("clinic"))
    assert draft is not None and draft.author == f"member:{ADMIN}"


async def test_a_visitor_meets_none_of_it(wire: Wire) -> None:
    anna = wire.api.cast.user("Anna", id=7001)
    anna.says("/scripts")
    anna.sends_document("clinic.yaml", CLINIC.encode())
    anna.forges_press("staff:scripts")
    anna.forges_press("staff:script_publish:bbfeb74a.go.1")
    await wire.settle()
    assert {one.text for one in anna.shown} == {
        "What brings you to us?",
        "For now I understand text and buttons only.\n\nWhat brings you to us?",
    }
    assert await wire.store.read(lambda tx: tx.drafts()) == []


async def test_an_admin_moves_people_by_a_map(wire: Wire) -> None:
    anna, boris = wire.api.cast.user("Anna", id=7001), wire.api.cast.user("Boris", id=7002)
    for person in (anna, boris):
        person.says("/start")
        await wire.settle()
    anna.presses("A toothache")
    await wire.settle()
    renamed = CLINIC.replace("next: consent", "next: agree").replace("consent: {consent: ours", "agree: {consent: ours")
    wire.boss.sends_document("clinic.yaml", renamed.encode())
    await wire.settle()
    await wire.presses("✅ Publish")
    done = await wire.says("agree, not consent")
    assert done.splitlines()[1:] == ["Finishing by former versions: 2", "   consent: 1", "   need: 1"]

    asked = await wire.presses("⇄ Move them")
    assert asked.startswith("Version 2 has no question consent to go on with; 1 stand there.")
    assert await wire.says("agree, of course") == "Choose by a button where people go, or cancel."
    assert (await wire.presses("→ agree")).splitlines() == [
        "To move to version 2: 2. Their answers are kept; where the question has changed it is asked anew.",
        "   consent → agree",
    ]
    assert await wire.presses("Yes, move to version 2") == "⇄ Moved to version 2: 2"
    standing = await wire.store.read(lambda tx: tx.standings("clinic"))
    assert [(one.version, one.node, one.people) for one in standing] == [(2, "agree", 1), (2, "need", 1)]
    anna.presses("I agree")
    boris.presses("A toothache")
    await wire.settle()
    assert (anna.shown[-1].text, boris.shown[-1].text) == ("Your number?", "May we call?")
    audits = await wire.store.read(lambda tx: tx.audits(9))
    moved = next(row for row in audits if row.what == "move")
    assert (moved.who, moved.about, moved.details) == (f"member:{ADMIN}", "script:clinic@2", {"moved": 2, "asked": 0, "stayed": 0})
