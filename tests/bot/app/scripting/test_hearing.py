"""Only an admin's words, only in private, and only while something is open."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.model import Member
from tests.bot.app.scripting.clinic import ADMIN, Editor
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, key_of

MANAGER = 50
HELPED = "You are with the staff"


async def test_without_an_open_edit_an_admin_is_helped_like_any_other_member(editor: Editor) -> None:
    await editor.opens("need")
    assert (await editor.says("hello")).text.startswith(HELPED)


async def test_an_edit_can_be_cancelled_by_button_and_by_command(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ question · en")
    assert (await editor.presses("✖ Cancel")).text == "Cancelled, nothing was changed."
    assert (await editor.says("hello")).text.startswith(HELPED)
    await editor.opens("need")
    await editor.presses("✎ question · en")
    assert (await editor.commands("cancel")).text == "Cancelled, nothing was changed."
    assert (await editor.commands("cancel")).text == "There is nothing to cancel."
    assert await journey.ask(lambda tx: tx.drafts()) == []


async def test_what_is_no_text_is_asked_for_again(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ question · en")
    await journey.person(ADMIN).does({"is": "attached", "what": "sticker"})
    assert (editor.last.text, editor.last.labels) == ("I am waiting for words: write the text, or cancel.", ["✖ Cancel"])
    await editor.says("What now?")
    assert [draft.script for draft in await journey.ask(lambda tx: tx.drafts())] == ["clinic"]


async def test_a_forgotten_edit_takes_no_message_after_a_day(journey: Journey, editor: Editor) -> None:
    await editor.opens("need")
    await editor.presses("✎ question · en")
    journey.clock.pass_(timedelta(days=1, seconds=1))
    assert (await editor.says("hello")).text.startswith(HELPED)


async def test_whoever_is_no_admin_any_more_edits_nothing(journey: Journey, editor: Editor) -> None:
    boss = Member(person_id=MANAGER, name="Ivan", role="admin", joined_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.put_member(boss))
    ivan = journey.person(MANAGER)
    await journey.commands(MANAGER, "scripts", chat=MANAGER)
    for label in ("clinic", "Questions and texts", "end", "✎ last words · en"):
        card = next(one for one in reversed(ivan.sees) if label in one.labels)
        await journey.staff_presses(MANAGER, "Ivan", card, label)
    assert ivan.texts[-1].startswith("end · last words · en")
    await journey.store.write(
        lambda tx: tx.put_member(Member(person_id=MANAGER, name="Ivan", role="manager", joined_at=journey.clock.now()))
    )
    await ivan.says("Bye")
    assert ivan.texts[-1].startswith(HELPED)
    assert await journey.ask(lambda tx: (tx.drafts(), tx.script_edit(key_of(MANAGER)))) == ([], None)


@pytest.mark.parametrize("role", ["manager", "senior", "head"])
async def test_members_of_other_roles_are_told_it_is_not_for_them(journey: Journey, role: str) -> None:
    await journey.store.write(
        lambda tx: tx.put_member(Member(person_id=MANAGER, name="Ivan", role=role, joined_at=journey.clock.now()))  # type: ignore[arg-type]
    )
    assert (await journey.commands(MANAGER, "scripts", chat=MANAGER))[0] == "Not for you."


async def test_a_stranger_gets_nothing_by_command_button_or_file(journey: Journey, editor: Editor) -> None:
    overview = await editor.commands("scripts")
    anna = journey.person(7)
    await anna.starts()
    before = list(anna.texts)
    assert await journey.staff_sends(7, "Anna", overview, overview.data("clinic")) == ["Not for you."]
    await anna.writes_command("scripts")
    await anna.sends_file("mine.yaml", b"script: mine")
    assert not any("script" in words.lower() for words in anna.texts[len(before) :])
    assert await journey.ask(lambda tx: tx.drafts()) == []


async def test_a_trials_button_of_nobodys_trial_says_so_and_changes_nothing(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    await anna.does({"is": "pressed", "data": "try:1:o:pain", "press": "p", "message": 1})
    assert (journey.channel.answered["p"], anna.texts) == (["That trial is over."], ["Which system do you use?"])


async def test_in_the_group_scripts_are_not_shown(journey: Journey) -> None:
    assert await journey.commands(ADMIN, "scripts", chat=GROUP.chat) == ["Write that to me in private: here everybody would see it."]
