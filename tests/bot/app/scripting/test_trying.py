"""An admin plays a draft as a visitor would; nothing of it is left, and their own conversation stands where it stood."""

from __future__ import annotations

from datetime import timedelta

from bot.model import Draft, SendFile
from tests.bot.app.scripting.clinic import ADMIN, CLINIC, Editor, put_in_force
from tests.bot.journeys import Journey
from tests.bot.messenger import GROUP, key_of

END = "⏹ End the trial"


async def drafted(journey: Journey, text: str) -> None:
    """A draft of the clinic."""
    draft = Draft(script="clinic", text=text, base_version=1, author="member:5", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(draft))


async def tries(editor: Editor) -> None:
    """Begin a trial of the clinic."""
    await editor.commands("scripts")
    await editor.presses("clinic")
    await editor.presses("▶ Try it")


async def test_the_draft_is_played_from_its_start_to_its_verdict(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("What brings you to us?", "What is it?"))
    await tries(editor)
    before = len(editor.sees) - 2
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    await boss.presses("I agree")
    await boss.shares("+79123456789")
    assert [one.text for one in editor.sees[before:]] == [
        "▶ A trial of clinic: from here on you are the visitor. It counts in no figures, managers get nothing, no reminders come.",
        "[trial] What is it?",
        "[trial] May we call?",
        "[trial] Your number?",
        "[trial] Thank you, noted: +7 912 345-67-89.",
        "[trial] Ten per cent off\n(a promo code comes here)",
        "[trial] Thank you",
        "[trial] Here the managers would get the lead: Handed over by the rules of the script",
        "[trial] The script is over. Verdict: Hot, targeted, points: 60",
    ]


async def test_nothing_of_a_trial_is_in_any_table_that_figures_are_made_of(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    await boss.says("blah blah")
    await boss.presses("I agree")
    await boss.shares("+79123456789")
    key = key_of(ADMIN)
    kept = await journey.ask(
        lambda tx: (tx.conversations([key]), tx.leads(limit=9, only_leads=False), tx.consents(key), tx.phrases(9), tx.next_timer_at())
    )
    assert kept == ({}, [], [], [], None)
    assert await journey.ask(lambda tx: (tx.answers(key, 1), tx.standings("clinic"), tx.promo_code(key, "clinic:code", []))) == (
        [],
        [],
        None,
    )
    assert journey.channel.of(GROUP.chat) == []
    assert await journey.ask(lambda tx: tx.answered("clinic", journey.clock.now() - timedelta(days=9))) == {}


async def test_it_ends_at_any_moment_and_nothing_is_left_of_it(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    old = editor.last
    assert (await editor.presses(END)).text == "⏹ The trial is over, nothing is left of it."
    assert await journey.ask(lambda tx: (tx.trial(key_of(ADMIN)), tx.open_work().trials)) == (None, frozenset())
    assert await boss.presses("I agree", on=old) == ["That trial is over."]
    assert await journey.staff_sends(ADMIN, "Boss", old, old.data(END)) == ["That trial is over."]


async def test_where_a_keyboard_is_shown_the_way_out_stands_on_it(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A check-up")
    await boss.presses("I agree")
    (attempt,) = [one.outgoing.payload for one in journey.channel.attempts[-1:]]
    assert END in attempt.message.typed_buttons  # type: ignore[union-attr]  # a text with a keyboard
    await boss.says(END)
    assert editor.last.text == "⏹ The trial is over, nothing is left of it."


async def test_the_admins_own_conversation_stands_where_it_stood(journey: Journey, editor: Editor) -> None:
    boss = journey.person(ADMIN)
    await boss.starts("clinic-ads")
    await boss.presses("A check-up")
    stood = await journey.ask(lambda tx: tx.conversations([key_of(ADMIN)]))
    await tries(editor)
    await boss.presses("A toothache")
    await boss.writes_command("back")
    await boss.starts("crm")
    assert await journey.ask(lambda tx: tx.conversations([key_of(ADMIN)])) == stood
    await editor.presses(END)
    await boss.presses("I agree", on=next(one for one in boss.sees if one.text == "May we call?"))
    assert boss.texts[-1] == "Your number?"


async def test_buttons_of_the_live_conversation_answer_the_live_conversation_during_a_trial(journey: Journey, editor: Editor) -> None:
    boss = journey.person(ADMIN)
    await boss.starts("clinic-ads")
    live = boss.sees[-1]
    await tries(editor)
    await boss.presses("Something else", on=live)
    assert boss.texts[-1] == "May we call?"
    answers = await journey.ask(lambda tx: [(one.question, one.raw) for one in tx.answers(key_of(ADMIN), 1)])
    assert [question for question, _ in answers] == ["need"]


async def test_a_trial_survives_a_restart_and_plays_the_draft_as_it_was(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("May we call?", "May we ring?"))
    await tries(editor)
    await put_in_force(journey, CLINIC.replace("May we call?", "May we write?"))
    trial = await journey.ask(lambda tx: tx.trial(key_of(ADMIN)))
    assert trial is not None and (trial.state.at, trial.state.version) == ("need", 0)
    await journey.person(ADMIN).presses("A toothache")
    assert editor.last.text == "[trial] May we ring?"


async def test_start_and_once_more_begin_it_anew_in_the_admins_language(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    boss = journey.person(ADMIN, language="ru")
    await boss.presses("A toothache")
    await boss.starts()
    assert boss.texts[-1] == "[trial] What brings you to us?", "who has begun in a language goes on in it"
    await boss.presses("Something else")
    await boss.presses("I do not agree")
    assert boss.sees[-1].labels == ["↻ Once more", END]
    await boss.presses("↻ Once more")
    assert boss.texts[-1] == "[trial] What brings you to us?"


async def test_deleting_the_data_ends_the_trial_and_deletes_nothing(journey: Journey, editor: Editor) -> None:
    boss = journey.person(ADMIN)
    await boss.starts("clinic-ads")
    await tries(editor)
    await boss.writes_command("delete")
    await boss.presses("Yes, delete everything")
    assert boss.texts[-1] == "[trial] Here the visitor's data would be deleted. The trial is over."
    assert list(await journey.ask(lambda tx: tx.conversations([key_of(ADMIN)]))) == [key_of(ADMIN)]


async def test_starting_over_in_a_trial_stays_in_the_trial(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    await boss.writes_command("restart")
    assert boss.texts[-1] == "[trial] What brings you to us?"
    trial = await journey.ask(lambda tx: tx.trial(key_of(ADMIN)))
    assert trial is not None and (trial.state.run, trial.state.given) == (2, {})


async def test_ticks_are_drawn_into_the_message_that_is_there(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("kind: choice\n", "kind: choices\n"))
    await tries(editor)
    boss = journey.person(ADMIN)
    question = boss.sees[-1]
    await boss.presses("☐ A toothache")
    assert (question.edits, question.labels[:1], question.labels[-1]) == (1, ["☑ A toothache"], END)


async def test_a_file_is_given_as_the_visitor_will_get_it(journey: Journey, editor: Editor) -> None:
    magnet = "code: {file: guide.pdf, caption: {en: A guide, ru: Памятка}, needs: [contact]}"
    old = "code: {codes: [A1], caption: {en: Ten per cent off, ru: Скидка}, needs: [contact]}"
    await drafted(journey, CLINIC.replace(old, magnet))
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    await boss.presses("I agree")
    await boss.shares("+79123456789")
    (given,) = [one.file for one in boss.sees if one.file is not None]
    assert given == SendFile(path="guide.pdf", caption="[trial] A guide", cache_key="fake:1:guide.pdf", file_id=given.file_id)  # type: ignore[union-attr]
    assert await journey.ask(lambda tx: tx.file_id("fake:1:guide.pdf")) == "file-id:guide.pdf"


async def test_a_script_that_runs_another_is_played_with_it(journey: Journey, editor: Editor) -> None:
    runs = CLINIC.replace("next: consent\n", "next: more\n").replace("  consent: {", "  more: {run: crm, next: consent}\n  consent: {", 1)
    await drafted(journey, runs)
    await tries(editor)
    boss = journey.person(ADMIN)
    await boss.presses("A toothache")
    assert boss.texts[-1] == "[trial] Which system do you use?"
    for words in ("none at all", "twelve of us", "lost calls"):
        await boss.says(words)
    assert boss.texts[-1] == "[trial] Noted.\n\nMay we call?"
    assert await journey.ask(lambda tx: tx.answers(key_of(ADMIN), 1)) == []


async def test_a_script_that_runs_one_that_is_not_there_is_told(journey: Journey, editor: Editor) -> None:
    await drafted(
        journey,
        CLINIC.replace("next: consent\n", "next: more\n").replace("  consent: {", "  more: {run: gone, next: consent}\n  consent: {", 1),
    )
    await editor.commands("scripts")
    await editor.presses("clinic")
    assert "⛔ clinic:14:10 nodes.more.run: `run: gone`: there is no such script" in editor.last.text
    assert (await editor.presses("≠ Compare")).text.startswith("clinic cannot be read:\nclinic:14:10: nodes.more.run:")


async def test_a_draft_with_errors_is_not_played(journey: Journey, editor: Editor) -> None:
    await drafted(journey, CLINIC.replace("next: gift", "next: nowhere"))
    await tries(editor)
    assert editor.last.text.startswith("⛔ A draft with errors cannot be played.\nErrors: ")
    assert "⛔ clinic:18:5 HL101 nodes.phone.next: there is no node `nowhere`" in editor.last.text
    assert await journey.ask(lambda tx: tx.trial(key_of(ADMIN))) is None


async def test_the_list_of_scripts_offers_the_way_out_of_an_open_trial(journey: Journey, editor: Editor) -> None:
    await tries(editor)
    assert (await editor.commands("scripts")).labels[0] == END
    assert (await editor.presses(END)).text == "⏹ The trial is over, nothing is left of it."
