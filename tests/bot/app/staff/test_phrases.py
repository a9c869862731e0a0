"""/phrases: replies that were not understood, what followed them, and the buttons that make one a synonym in force at once."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.app.publishing import Published, Wish, in_force, publish_text
from bot.app.scripting.errand import answers_at
from bot.app.scripting.synonym import errand
from bot.app.staff.asked import Asked
from bot.app.synonyms import offered
from bot.model import Member
from tests.bot.journeys import Journey, begun
from tests.bot.messenger import GROUP, Arrived, plain, staff_press
from tests.bot.scripts import HOUSES

ADMIN, MANAGER = 5, 50
WORDS = "zzyzx"


async def missed(journey: Journey, person_id: int = 7, *words: str) -> None:
    """Somebody whose reply to the first question was not understood, and who then pressed a button."""
    person = journey.person(person_id)
    await person.starts()
    for said in words or (WORDS,):
        await person.says(said)
    await person.presses("A plot")


async def pressed(journey: Journey, data: str, person_id: int = ADMIN) -> Arrived:
    """What the managers' chat shows after somebody pressed a button with this data."""
    under = journey.channel.of(GROUP.chat)[-1:] or [await listed(journey)]
    await journey.staff_sends(person_id, "Boss", under[0], data)
    return journey.channel.of(GROUP.chat)[-1]


async def listed(journey: Journey, person_id: int = ADMIN) -> Arrived:
    """The list, as it arrived."""
    await journey.commands(person_id, "phrases")
    return journey.channel.of(GROUP.chat)[-1]


async def versions(journey: Journey) -> int:
    """How many versions of the script there are."""
    return len(await journey.ask(lambda tx: tx.history("houses", 9)))


def labels(message: Arrived) -> list[list[str]]:
    """Labels of the buttons by row."""
    return [[button.label for button in row] for row in message.buttons]


async def test_the_list_says_what_followed(journey: Journey) -> None:
    await missed(journey)
    for person_id, said in ((8, "stop"), (9, "I want to talk to a person")):
        person = journey.person(person_id)
        await person.starts()
        await person.says(WORDS)
        await person.says(said)
    silent = journey.person(10)
    await silent.starts()
    await silent.says(WORDS)

    lines = plain((await listed(journey)).text).splitlines()

    assert lines[:4] == [
        f"1. houses.need (en): {WORDS}",
        f"2. houses.need (en): {WORDS} → asked for a person",
        f"3. houses.need (en): {WORDS} → said stop",
        f"4. houses.need (en): {WORDS} → A plot",
    ]
    assert lines[-1] == "The button with the number makes the reply a synonym."


async def test_a_phrase_becomes_a_synonym_that_new_dialogs_understand_at_once(journey: Journey) -> None:
    await missed(journey)
    before = journey.person(8)
    await before.starts()
    shown = await listed(journey)
    assert labels(shown) == [["1 ➕"]]

    asked = await pressed(journey, shown.data("1 ➕"))
    assert plain(asked.text) == f"“{WORDS}”: what does it mean at “Need”?"
    assert labels(asked) == [["A house"], ["A plot"], ["Just looking"]]
    done = await pressed(journey, asked.data("A plot"))
    assert plain(done.text) == f"Done: “{WORDS}” now means “A plot”. New dialogs get version 2 of houses."

    assert done.chat == GROUP.chat
    after = journey.person(9)
    await after.starts()
    await after.says(WORDS)
    assert after.texts[-1] == "What may it cost?"
    await before.says(WORDS)
    assert before.texts[-1] != "What may it cost?"
    (line,) = await journey.ask(lambda tx: [line for line in tx.newest_editions() if line.script == "houses"])
    assert (line.version, line.author, line.note) == (2, f"member:{ADMIN}", f"plot: {WORDS}")


async def test_what_is_understood_by_now_leaves_the_list(journey: Journey) -> None:
    await missed(journey)
    await pressed(journey, "staff:synonym:1.1.1")

    assert plain((await listed(journey)).text) == "No replies that were not understood."


async def test_the_same_word_a_second_time_changes_nothing(journey: Journey) -> None:
    await missed(journey)
    shown = await listed(journey)
    for press in ("p1", "p2"):
        await journey.update(ADMIN, staff_press(GROUP.chat, ADMIN, "Boss", press, shown.message_id, "staff:synonym:1.1.1"))
    while await journey.turns.play_batch():
        pass

    await journey.settle()

    first, second = journey.channel.of(GROUP.chat)[-2:]
    assert plain(first.text) == plain(second.text) == f"Done: “{WORDS}” now means “A plot”. New dialogs get version 2 of houses."
    assert await versions(journey) == 2
    assert plain((await pressed(journey, "staff:synonym:1.1.1")).text) == GONE


async def test_the_turn_of_the_press_does_not_wait_for_the_checks(journey: Journey) -> None:
    await missed(journey)
    shown = await listed(journey)
    await journey.update(ADMIN, staff_press(GROUP.chat, ADMIN, "Boss", "p1", shown.message_id, "staff:synonym:1.1.1"))

    await journey.turns.play_batch()
    await journey.deliver()

    assert journey.channel.answered["p1"] == [None]
    assert await versions(journey) == 1
    await journey.settle()
    assert await versions(journey) == 2


async def test_in_a_topic_the_answer_comes_there(journey: Journey) -> None:
    await missed(journey)
    phrase, where = (await journey.ask(lambda tx: tx.phrases(1)))[0], replace(GROUP, thread=77)
    found = offered(journey.desk, phrase, "en")
    assert found is not None
    boss = Member(person_id=ADMIN, name="Boss", role="admin", joined_at=journey.clock.now())
    asked = Asked(member=boss, address=where, at=journey.clock.now())

    written = errand(asked, phrase, found, found.options[1])

    assert answers_at(written) == where
    assert answers_at(errand(replace(asked, address=GROUP), phrase, found, found.options[1])) == GROUP


async def test_an_option_that_was_taken_out_meanwhile_is_refused(journey: Journey) -> None:
    await missed(journey)
    shown = await listed(journey)
    await journey.update(ADMIN, staff_press(GROUP.chat, ADMIN, "Boss", "p1", shown.message_id, "staff:synonym:1.1.1"))
    await journey.turns.play_batch()
    text = (await journey.ask(in_force)).texts["houses"]
    done = await publish_text(journey.store, journey.clock, Wish(text=text.replace("plot", "land"), author="cli"))
    assert isinstance(done, Published)

    await journey.settle()

    assert plain(journey.channel.of(GROUP.chat)[-1].text).startswith("Not added, the checks forbid it:")
    assert await versions(journey) == 2


async def test_a_manager_reads_the_list_and_may_not_change_the_script(journey: Journey) -> None:
    await missed(journey)

    shown = await listed(journey, MANAGER)
    assert (plain(shown.text), labels(shown)) == (f"1. houses.need (en): {WORDS} → A plot", [])
    await journey.staff_sends(MANAGER, "Ivan", shown, "staff:synonym:1.1.1")

    assert await versions(journey) == 1


async def test_a_question_without_options_has_no_button(journey: Journey) -> None:
    person = journey.person(7)
    await person.starts()
    await person.presses("A plot")
    await person.says(WORDS)

    shown = await listed(journey)

    assert (plain(shown.text), labels(shown)) == (f"1. houses.budget (en): {WORDS}", [])
    assert plain((await pressed(journey, "staff:synonym:1")).text) == GONE


GONE = "That reply or question is gone. Open the list again: /phrases"


async def test_buttons_of_another_version_and_made_up_ones_change_nothing(journey: Journey) -> None:
    await missed(journey)

    for data in ("1.9.1", "1.1.99", "77", "77.1.1", "x", "1.1", "1..1", ""):
        assert plain((await pressed(journey, f"staff:synonym:{data}" if data else "staff:synonym")).text) == GONE

    assert await versions(journey) == 1


async def test_a_script_that_is_gone_has_no_button(journey: Journey) -> None:
    await journey.store.write(lambda tx: tx.put_phrase(journey.person(7).key, "gone", "need", WORDS, "en", "nothing", journey.clock.now()))

    shown = await listed(journey)

    assert (plain(shown.text), labels(shown)) == (f"1. gone.need (en): {WORDS}", [])


async def test_a_synonym_that_breaks_the_scripts_own_test_is_refused(tmp_path: Path) -> None:
    script: dict[str, Any] = deepcopy(dict(HOUSES))
    script["tests"] = [{"name": "No word", "person": {"language": "en"}, "says": [WORDS], "expect": {"at": "need"}}]
    async with begun(tmp_path, script, admins=(ADMIN,)) as journey:
        await missed(journey)

        refused = await pressed(journey, "staff:synonym:1.1.1")

        assert plain(refused.text).splitlines() == [
            "Not added, the checks forbid it:",
            "test 'No word': at: expected 'need', came 'budget'",
        ]
        assert await versions(journey) == 1
