"""Publishing from the messenger: looked at, noted, in force; refused on errors; never over what somebody else did."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Draft
from tests.bot.app.scripting.clinic import CLINIC, Editor, put_in_force
from tests.bot.journeys import Journey


async def drafted(journey: Journey, text: str, *, base_version: int = 1) -> Draft:
    """A draft of the clinic."""
    draft = Draft(script="clinic", text=text, base_version=base_version, author="member:5", changed_at=journey.clock.now())
    saved = await journey.store.write(lambda tx: tx.save_draft(draft))
    assert saved is not None
    return saved


async def opened(editor: Editor) -> None:
    """The clinic's overview."""
    await editor.commands("scripts")
    await editor.presses("clinic")


async def test_a_draft_is_published_with_a_note_and_running_dialogs_keep_their_version(journey: Journey, editor: Editor) -> None:
    anna = journey.person(7)
    await anna.starts("clinic")
    await anna.presses("A toothache")
    await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await opened(editor)
    asked = await editor.presses("✅ Publish")
    assert asked.text.splitlines()[:4] == [
        "Publish the draft of clinic? Write what has changed (it stays in the history), or publish without a note. "
        "Dialogs under way finish by their own version, unless you move them afterwards.",
        "Fields that differ: 1",
        "Who stands where (question, version):",
        "   consent (1): 1",
    ]
    done = await editor.says("ring, not call")
    assert done.text == "✅ clinic: version 2 is in force.\nFinishing by former versions: 1\n   consent: 1"
    line = (await journey.ask(lambda tx: tx.history("clinic", 1)))[0]
    assert (line.version, line.author, line.note) == (2, "member:5", "ring, not call")
    (row, *_) = await journey.ask(lambda tx: tx.audits(1))
    assert (row.who, row.what, row.about) == ("member:5", "publish", "script:clinic@2")
    assert await journey.ask(lambda tx: tx.draft("clinic")) is None
    await anna.presses("I agree")
    assert anna.texts[-1] == "Your number?"
    boris = journey.person(8)
    await boris.starts("clinic")
    await boris.presses("A toothache")
    assert boris.texts[-1] == "May we ring?"


async def test_without_a_note_one_press_is_enough_and_the_edit_is_over(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await opened(editor)
    await editor.presses("✅ Publish")
    assert (await editor.presses("Publish without a note")).text == "✅ clinic: version 2 is in force."
    assert (await editor.says("hello")).text.startswith("You are with the staff")


async def test_errors_refuse_it_with_their_places(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("next: gift", "next: nowhere"))
    await opened(editor)
    refused = await editor.presses("✅ Publish")
    assert refused.text.startswith("⛔ clinic cannot be published.\nErrors: ")
    assert "⛔ clinic:18:5 HL101 nodes.phone.next: there is no node `nowhere`" in refused.text
    assert journey.desk.shelf.newest("clinic").version == 1
    assert (await editor.says("a note")).text.startswith("You are with the staff"), "no note is waited for"


async def test_failing_tests_of_the_script_refuse_it(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("expect: {temperature: hot", "expect: {temperature: cold"))
    await opened(editor)
    refused = await editor.presses("✅ Publish")
    assert "⛔ pain is hot: temperature: expected 'cold', came 'hot'" in refused.text


async def test_a_draft_that_cannot_be_read_is_shown_with_its_problems(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("title:", "titel:"))
    await opened(editor)
    assert "⛔ clinic:2:1 titel: there is no such key here" in editor.last.text
    nodes = await editor.presses("Questions and texts")
    assert nodes.text.startswith("clinic cannot be read:\nclinic:1:1:")
    assert nodes.labels == ["⬅ Scripts"]


async def test_a_draft_that_was_changed_after_the_look_is_looked_at_again(journey: Journey, editor: Editor) -> None:
    draft = await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await opened(editor)
    await editor.presses("✅ Publish")
    await journey.store.write(lambda tx: tx.save_draft(replace(draft, text=CLINIC.replace("May we call?", "May we write?"))))
    again = await editor.says("ring")
    assert (again.text, again.labels) == ("The draft was changed meanwhile. Look at it again.", ["✅ Publish"])
    assert journey.desk.shelf.newest("clinic").version == 1


async def test_what_would_be_undone_is_told_before(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await put_in_force(journey, CLINIC.replace("Thank you", "Thanks"))
    await opened(editor)
    assert "Version 2 was published after the draft was begun." in editor.last.text
    asked = await editor.presses("✅ Publish")
    assert (
        "⚠️ Version 2 is in force (2026-11-23 09:00, cli): that was published after the draft was begun, and publishing undoes it."
        in asked.text
    )
    await editor.presses("Publish without a note")
    assert journey.desk.shelf.newest("clinic").version == 3


async def test_a_text_that_is_in_force_already_makes_no_new_version(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC)
    await opened(editor)
    await editor.presses("✅ Publish")
    done = await editor.presses("Publish without a note")
    assert done.text == "clinic: this very text was in force already, version 1."


async def test_without_a_draft_there_is_nothing_to_publish(journey: Journey, editor: Editor) -> None:
    draft = await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await opened(editor)
    overview = editor.last
    await editor.presses("✅ Publish")
    await journey.store.write(lambda tx: tx.drop_draft("clinic", draft.row_version))
    for answer in (await editor.says("ring"), await editor.presses("✅ Publish", on=overview)):
        assert answer.text == "There is no draft."
