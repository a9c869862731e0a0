"""YAML files: sent by an admin and checked like by a compiler, fetched with the comments they were written with."""

from __future__ import annotations

import pytest

from tests.bot.app.scripting.clinic import ADMIN, CLINIC, Editor
from tests.bot.journeys import Journey

NEW = "script: notes\ntitle: Notes\nlanguages: [en]\nstart: end\nnodes:\n  end: {finish: Bye}\nhandoff: {hot: never}\n"


async def sends(journey: Journey, editor: Editor, name: str, content: bytes) -> str:
    """A file by the admin; the newest words after it."""
    await journey.person(ADMIN).sends_file(name, content)
    return editor.last.text


async def test_a_file_becomes_the_draft_with_its_findings(journey: Journey, editor: Editor) -> None:
    text = CLINIC.replace("next: gift", "next: nowhere")
    told = await sends(journey, editor, "my clinic.YAML", text.encode())
    assert told.startswith("✅ clinic: the file is the draft now.\nErrors: ")
    assert "⛔ my clinic.YAML:18:5 HL101 nodes.phone.next: there is no node `nowhere`" in told
    draft = await journey.ask(lambda tx: tx.draft("clinic"))
    assert draft is not None and (draft.text, draft.author, draft.base_version) == (text, "member:5", 1)


async def test_a_file_of_a_new_script_becomes_a_draft_begun_from_nothing(journey: Journey, editor: Editor) -> None:
    assert (await sends(journey, editor, "notes.yml", b"\xef\xbb\xbf" + NEW.encode())).startswith("✅ notes: the file is the draft now.")
    draft = await journey.ask(lambda tx: tx.draft("notes"))
    assert draft is not None and (draft.text, draft.base_version) == (NEW, 0)
    listed = await editor.commands("scripts")
    assert "• notes: not published yet, the draft" in listed.text
    overview = await editor.presses("notes")
    assert "not published yet" in overview.text
    assert (await editor.presses("≠ Compare")).text == "There is nothing to compare with."
    assert (await editor.presses("🕓 History")).text.startswith("notes: no versions yet")


async def test_a_file_that_is_no_script_changes_nothing_and_names_every_line(journey: Journey, editor: Editor) -> None:
    told = await sends(journey, editor, "c.yaml", CLINIC.replace("title:", "titel:").encode())
    assert told.splitlines() == [
        "⛔ c.yaml cannot be read as a script, nothing was changed.",
        "Errors: 2, warnings: 0, failed tests: 0",
        "⛔ c.yaml:1:1 title: this key is missing",
        "⛔ c.yaml:2:1 titel: there is no such key here",
    ]
    assert await journey.ask(lambda tx: tx.drafts()) == []


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe\x00", "⛔ c.yaml is no text in UTF-8."),
        (b"#" * (512 * 1024 + 1), "⛔ c.yaml is too big for a script."),
    ],
)
async def test_what_is_no_text_or_too_big_is_told(journey: Journey, editor: Editor, content: bytes, told: str) -> None:
    assert await sends(journey, editor, "c.yaml", content) == told


async def test_a_file_that_is_gone_is_asked_for_again(journey: Journey, editor: Editor) -> None:
    await journey.person(ADMIN).does({"is": "attached", "what": "document", "file": "gone.yaml"})
    assert editor.last.text == "⛔ gone.yaml could not be fetched. Send it again."


async def test_the_former_draft_comes_back_as_a_file_when_it_is_replaced(journey: Journey, editor: Editor) -> None:
    first = CLINIC.replace("Thank you", "Thanks")
    await sends(journey, editor, "c.yaml", first.encode())
    await sends(journey, editor, "c.yaml", first.encode())
    assert editor.files == []
    await sends(journey, editor, "c.yaml", CLINIC.encode())
    assert "The former draft comes along as a file." in editor.sees[-2].text
    assert editor.files == [("clinic_former_draft.yaml", first)]


async def test_a_document_that_is_no_yaml_is_answered_like_any_word_of_a_member(journey: Journey, editor: Editor) -> None:
    assert (await sends(journey, editor, "photo.pdf", b"%PDF")).startswith("You are with the staff")


async def test_the_draft_is_fetched_while_there_is_one_else_what_is_in_force(journey: Journey, editor: Editor) -> None:
    await editor.commands("scripts")
    await editor.presses("clinic")
    await editor.presses("⬇ File")
    changed = CLINIC.replace("Thank you", "Thanks")
    await sends(journey, editor, "c.yaml", changed.encode())
    await editor.presses("⬇ File")
    assert editor.files == [("clinic.yaml", CLINIC), ("clinic_draft.yaml", changed)]
    assert [one.text for one in editor.sees if one.file] == ["version 1", "the draft"]


async def test_a_draft_is_thrown_away_after_being_asked_and_comes_as_a_file(journey: Journey, editor: Editor) -> None:
    changed = CLINIC.replace("Thank you", "Thanks")
    await sends(journey, editor, "c.yaml", changed.encode())
    overview = editor.last
    assert (await editor.presses("🗑 Throw the draft away")).text == "Throw the draft of clinic away? The version in force stays."
    await editor.presses("Yes, throw it away")
    assert editor.sees[-2].text == "The draft of clinic is gone; its text is in the file."
    assert editor.files == [("clinic_draft.yaml", changed)]
    assert await journey.ask(lambda tx: tx.drafts()) == []
    assert (await editor.presses("🗑 Throw the draft away", on=overview)).text == "There is no draft."
