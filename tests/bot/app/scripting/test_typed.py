"""What an admin writes goes into the draft, is shown as the visitor will see it, and never further than one message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app.publishing import written
from bot.model import Draft
from tests.bot.app.scripting.clinic import ADMIN, CLINIC, Editor
from tests.bot.journeys import Journey
from tests.bot.messenger import key_of


async def draft_of(journey: Journey) -> Draft | None:
    """The clinic's draft."""
    return await journey.ask(lambda tx: tx.draft("clinic"))


async def test_a_text_is_changed_in_one_language_and_nothing_else_is_touched(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    asked = await editor.presses("✎ question · ru")
    assert asked.text == "need · question · ru\nNow:\nЧто вас беспокоит?\n\nWrite the new text as your next message."
    shown = await editor.says("Что случилось?")
    assert shown.text.splitlines()[:12] == [
        "✅ Saved in the draft. The visitor will see it so:",
        "clinic · need (choice)",
        "",
        "en:",
        "What brings you to us?",
        "   [ A toothache ]",
        "   [ A check-up ]",
        "   [ Something else ]",
        "",
        "ru:",
        "Что случилось?",
        "   [ Болит зуб ]",
    ]
    draft = await draft_of(journey)
    assert draft is not None
    assert draft.text == CLINIC.replace("Что вас беспокоит?", "Что случилось?")
    assert (draft.author, draft.base_version, draft.row_version) == ("member:5", 1, 1)


async def test_a_label_an_option_and_points_make_three_rows_of_difference(editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ Options")
    await editor.presses("✎ A check-up · en")
    await editor.says("A visit")
    await editor.presses("＋ option · en")
    await editor.says("whitening: Whiter teeth")
    await editor.presses("✎ Points")
    await editor.presses("✎ 1: +40")
    shown = await editor.says("−5")
    assert "1. -5 · has a toothache" in shown.text
    compared = await editor.presses("≠ Compare")
    assert compared.text.splitlines() == [
        "clinic: version 1 → the draft",
        "Fields that differ: 3",
        "",
        "option · nodes.need.options.check.label.en",
        "   A check-up → A visit",
        "option · nodes.need.options.whitening",
        '   — → {"label":{"en":"Whiter teeth"}}',
        "points · qualification.points.0.add",
        "   40 → -5",
    ]


@pytest.mark.parametrize(("label", "option"), [("Whiter teeth!", "whiter_teeth"), ("Белые зубы", "option_4"), ("A check-up", "a_check_up")])
async def test_an_option_without_a_name_gets_one(journey: Journey, editor: Editor, label: str, option: str) -> None:
    await editor.opens("need")
    await editor.presses("＋ option · en")
    await editor.says(label)
    draft = await draft_of(journey)
    assert draft is not None and f"{option}: {{label:" in draft.text


async def test_a_second_option_of_the_same_name_gets_a_number(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    for _ in range(2):
        await editor.presses("＋ option · en")
        await editor.says("Whiter teeth")
    draft = await draft_of(journey)
    assert draft is not None and "whiter_teeth_2: {label:" in draft.text


async def test_findings_of_the_linter_are_told_with_their_place(editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("＋ option · en")
    shown = await editor.says("check: Again")
    assert shown.text == "That cannot be, nothing was changed: `need` has an option `check` already"
    again = await editor.says("A check up")
    assert any(line.startswith(("⛔ clinic:", "⚠️ clinic:")) and "HL" in line for line in again.text.splitlines())


async def test_what_is_no_number_leaves_the_edit_open(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ Points")
    await editor.presses("✎ 1: +40")
    assert (await editor.says("many")).text == "It takes a whole number, such as 20 or -10."
    assert await draft_of(journey) is None
    await editor.says("+ 7")
    draft = await draft_of(journey)
    assert draft is not None and "add: 7" in draft.text


async def test_points_beyond_the_schema_are_refused_with_its_words(editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ Points")
    await editor.presses("✎ 1: +40")
    assert "nothing was changed: <script>:" in (await editor.says("5000")).text.replace("&lt;", "<").replace("&gt;", ">")


async def test_a_change_by_somebody_else_meanwhile_is_not_overwritten(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ question · en")
    theirs = CLINIC.replace("What brings you to us?", "How may we help?")
    other = Draft(script="clinic", text=theirs, base_version=1, author="member:8", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(other))
    told = await editor.says("Mine")
    assert told.text.startswith("Somebody has changed this meanwhile. Now it says:\nHow may we help?\n")
    await editor.says("Mine after all")
    draft = await draft_of(journey)
    assert draft is not None and (draft.text, draft.author) == (theirs.replace("How may we help?", "Mine after all"), "member:5")


async def test_a_place_that_is_gone_is_told(journey: Journey, editor: Editor) -> None:
    old = await editor.opens("need")
    options = await editor.presses("✎ Options")
    points = await editor.presses("✎ Points", on=old)
    text = (
        CLINIC.replace("  need:\n    ask", "  wish:\n    store: need\n    ask")
        .replace("start: need", "start: wish")
        .replace("add: 40", "add: 41")
    )
    draft = Draft(script="clinic", text=text, base_version=1, author="member:8", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(draft))
    gone = "That part of the script is not there any more."
    assert (await editor.presses("✎ question · en", on=old)).text == gone
    assert (await editor.presses("✎ Options", on=old)).text == gone
    assert (await editor.presses("✎ A check-up · en", on=options)).text == gone
    assert (await editor.presses("✎ 1: +40", on=points)).text == "This rule was changed meanwhile. Open the points again."


async def test_an_option_that_is_gone_is_told(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    options = await editor.presses("✎ Options")
    text = CLINIC.replace("      other: {label: {en: Something else, ru: Другое}}\n", "").replace(", no: {need: other}", "")
    draft = Draft(script="clinic", text=text, base_version=1, author="member:8", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(draft))
    assert (await editor.presses("✎ Something else · en", on=options)).text == "That part of the script is not there any more."


async def test_a_script_whose_writing_was_not_kept_can_be_edited_too(journey: Journey, editor: Editor) -> None:
    await editor.commands("scripts")
    await editor.presses("crm")
    await editor.presses("Questions and texts")
    await editor.presses("hello")
    await editor.presses("✎ question · en")
    await editor.says('What "system" do you use?')
    draft = await journey.ask(lambda tx: tx.draft("crm"))
    before = await journey.ask(lambda tx: written(tx, "crm", 1))
    assert draft is not None and before is not None
    assert draft.text != before and 'What \\"system\\" do you use?' in draft.text


async def test_an_edit_survives_a_restart(journey: Journey, editor: Editor) -> None:
    await editor.opens("end")
    await editor.presses("✎ last words · en")
    edit = await journey.ask(lambda tx: tx.script_edit(key_of(ADMIN)))
    assert edit is not None and (edit.script, edit.what, edit.details["path"]) == ("clinic", "text", ["nodes", "end", "finish"])
    await editor.says("Bye, {first_name}")
    draft = await draft_of(journey)
    assert draft is not None and "Bye, {first_name}" in draft.text
    assert await journey.ask(lambda tx: tx.script_edit(key_of(ADMIN))) is None


async def test_of_several_messages_only_the_first_goes_into_the_draft(journey: Journey, editor: Editor) -> None:
    await editor.opens("end")
    await editor.presses("✎ last words · en")
    boss = journey.person(ADMIN)
    await boss.update({"is": "typed", "text": "Bye"})
    await boss.update({"is": "typed", "text": "one more word"})
    await journey.settle()
    draft = await draft_of(journey)
    assert draft is not None and "en: Bye," in draft.text
    assert editor.last.text.startswith("You are with the staff"), "the second message is about nothing in particular"


async def test_an_edit_begun_twice_waits_for_the_newer(journey: Journey, editor: Editor) -> None:
    node = await editor.opens("need")
    await editor.presses("✎ question · en")
    await editor.presses("✎ question · ru", on=node)
    await editor.says("Что?")
    draft = await draft_of(journey)
    assert draft is not None and "ru: Что?" in draft.text and "What brings you to us?" in draft.text


async def test_a_finished_draft_is_replaced_only_as_it_was_read(journey: Journey, editor: Editor) -> None:
    await editor.opens("end")
    await editor.presses("✎ last words · en")
    await editor.says("Bye")
    draft = await draft_of(journey)
    assert draft is not None
    assert await journey.store.write(lambda tx: tx.save_draft(replace(draft, row_version=0))) is None
