"""Turns of many conversations in one batch."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.model import ConversationKey, RawUpdate, StoredUpdate
from bot.ports import Tx
from dialogs.state import State
from tests.bot.journeys import Journey
from tests.bot.messenger import CHANNEL, key_of
from tests.bot.people import hot_lead
from tests.bot.standing import MORNING


def state_of(tx: Tx, key: ConversationKey) -> State:
    return tx.conversations([key])[key].state


@pytest.mark.parametrize(
    "first", [{"is": "typed", "text": "hello"}, {"is": "attached", "what": "photo"}, {"is": "commanded", "name": "price"}]
)
async def test_any_first_message_opens_the_script(journey: Journey, first: dict[str, object]) -> None:
    anna = journey.person(7)
    await anna.does(first)
    assert anna.texts == ["What are you looking for?"]


async def test_who_never_wrote_and_blocks_the_bot_begins_nothing(journey: Journey) -> None:
    await journey.person(7).blocks()
    assert await journey.ask(lambda tx: tx.conversations([key_of(7)])) == {}
    assert await journey.ask(lambda tx: tx.heads_of_inbox(10, MORNING)) == []


async def test_a_batch_answers_everybody_once_and_in_their_own_language(journey: Journey) -> None:
    people = [journey.person(number, language="ru" if number % 2 else "es-MX") for number in range(1, 101)]
    for person in people:
        await person.update({"is": "started", "payload": None})
    await journey.settle()
    assert [person.texts for person in people] == [
        ["Что вы ищете?"] if person.person_id % 2 else ["What are you looking for?"] for person in people
    ]


async def test_one_unreadable_update_is_set_aside_and_the_ninety_nine_others_are_answered(journey: Journey) -> None:
    people = [journey.person(number) for number in range(1, 101)]
    for person in people:
        if person.person_id == 42:
            await journey.bodies(42, [(4242, b"{not json")])
        else:
            await person.update({"is": "started", "payload": None})
    await journey.settle()
    assert [person.person_id for person in people if not person.sees] == [42]
    assert [message.text for message in journey.channel.of(-100)] == [
        "An update could not be handled and was set aside: unreadable: body (inbox 42)."
    ]
    await people[41].starts()
    assert people[41].texts == ["What are you looking for?"]


async def test_the_operators_hear_of_a_cause_once_a_minute(journey: Journey) -> None:
    await journey.bodies(1, [(number, b"?") for number in range(1000, 1020)])
    await journey.settle()
    assert len(journey.channel.of(-100)) == 1
    journey.clock.pass_(timedelta(minutes=1))
    await journey.bodies(1, [(2000, b"?")])
    await journey.settle()
    assert len(journey.channel.of(-100)) == 2


async def test_an_update_delivered_ten_times_has_one_effect(journey: Journey) -> None:
    anna = journey.person(7)
    for _ in range(10):
        await anna.does({"is": "started", "payload": None}, update_id=5)
    for _ in range(10):
        await anna.does(anna.press(anna.sees[0], "A house", "p1"), update_id=6)
    assert anna.texts == ["What are you looking for?", "What may it cost?"]
    assert journey.channel.answered == {"p1": [None]}


async def test_an_update_that_comes_again_days_later_has_no_effect(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.does({"is": "started", "payload": None}, update_id=5)
    journey.clock.pass_(timedelta(days=2))
    await anna.does({"is": "started", "payload": None}, update_id=5)
    assert len([text for text in anna.texts if "continue" in text]) == 0


@pytest.mark.parametrize("swapped", [False, True])
async def test_a_press_for_one_question_and_the_text_for_the_next_may_swap(journey: Journey, swapped: bool) -> None:
    """A press and a typed message of one person come through separate queues."""
    anna = journey.person(7)
    await anna.starts()
    press = {**anna.press(anna.sees[0], "A house", "p1")}
    text = {"is": "typed", "text": "9000000"}
    for fields in (text, press) if swapped else (press, text):
        await anna.update(fields)
    await journey.settle()
    answers = await journey.ask(lambda tx: {one.question: type(one.answer).__name__ for one in tx.answers(anna.key, 1)})
    assert answers in ({"need": "Choice"}, {"need": "Choice", "budget": "Money"})
    assert len(journey.channel.answered["p1"]) == 1


async def test_two_taps_on_one_button_answer_once_and_both_spinners_end(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts()
    for press in ("p1", "p2"):
        await anna.update(anna.press(anna.sees[0], "A house", press))
    await journey.settle()
    assert anna.texts == ["What are you looking for?", "What may it cost?"]
    assert journey.channel.answered == {"p1": [None], "p2": ["That question is behind us. Write “back” to change an answer."]}


async def test_everything_written_in_a_burst_is_played_in_order(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.update({"is": "started", "payload": "crm"})
    for text in ("a spreadsheet", "twelve people", "lost calls"):
        await anna.update({"is": "typed", "text": text})
    await journey.settle()
    answers = await journey.ask(lambda tx: tx.answers(anna.key, 1))
    assert [(one.question, one.raw) for one in answers] == [("hello", "a spreadsheet"), ("size", "twelve people"), ("pain", "lost calls")]
    assert anna.texts == ["Which system do you use?", "How many of you?", "What hurts most?", "Noted."]


async def test_a_conversation_that_somebody_else_changed_meanwhile_is_played_again(journey: Journey) -> None:
    """The row version seen is checked at the commit; the turn that comes too late leaves no trace and is replayed."""
    anna = journey.person(7)
    await anna.starts("crm")
    await anna.update({"is": "typed", "text": "a spreadsheet"})
    applying = journey.turns._applying
    heads: list[StoredUpdate] = []

    class Overtaking:
        """The transaction, but for a rival that saves the conversation between our look and our save."""

        def __init__(self, tx: Tx) -> None:
            self._tx = tx

        def __getattr__(self, name: str) -> object:
            return getattr(self._tx, name)

        def conversations(self, keys: list[ConversationKey]) -> object:
            seen = self._tx.conversations(keys)
            self._tx.save_conversations(list(seen.values()), MORNING)
            return seen

    applied = await journey.store.write(lambda tx: applying.apply(Overtaking(tx), MORNING, heads))  # type: ignore[arg-type]  # all but one method
    assert (applied.taken, applied.rows) == (1, 0)
    assert await journey.ask(lambda tx: tx.answers(anna.key, 1)) == []
    await journey.settle()
    assert [answer.question for answer in await journey.ask(lambda tx: tx.answers(anna.key, 1))] == ["hello"]
    assert anna.texts == ["Which system do you use?", "How many of you?"]


async def test_a_link_opens_the_script_it_names_and_keeps_the_source(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("crm-flyer")
    assert anna.texts == ["Which system do you use?"]
    state = await journey.ask(lambda tx: state_of(tx, anna.key))
    assert (state.script, state.source_first, state.source_last) == ("crm", "flyer", "flyer")


async def test_start_in_the_middle_offers_to_begin_again_and_then_opens_what_the_link_named(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("ads")
    await anna.starts("crm-flyer")
    await anna.presses("Start over")
    assert anna.texts[-1] == "Which system do you use?"
    state = await journey.ask(lambda tx: state_of(tx, anna.key))
    assert (state.run, state.script, state.source_first, state.source_last) == (2, "crm", "ads", "flyer")


async def test_to_begin_again_without_a_link_stays_in_the_script(journey: Journey) -> None:
    anna = journey.person(7)
    await anna.starts("crm")
    for text in ("a spreadsheet", "twelve people", "lost calls"):
        await anna.says(text)
    await anna.starts()
    state = await journey.ask(lambda tx: state_of(tx, anna.key))
    assert (state.run, state.script) == (2, "crm")
    assert anna.texts[-2:] == ["Noted.", "Which system do you use?"]


async def test_what_concerns_nobody_is_handled_without_effect(journey: Journey) -> None:
    await journey.update(7, {"is": "ignored"})
    await journey.settle()
    assert await journey.ask(lambda tx: tx.heads_of_inbox(10, MORNING)) == []
    assert journey.channel.messages == []


async def test_an_update_of_a_bot_that_is_not_here_is_set_aside(journey: Journey) -> None:
    foreign = RawUpdate(channel=CHANNEL, bot="99", update_id=1, conversation=ConversationKey("fake:99:7"), body=b"{}")
    await journey.store.write(lambda tx: tx.put_updates([foreign], MORNING))
    await journey.settle()
    assert [message.text for message in journey.channel.of(-100)] == [
        "An update could not be handled and was set aside: unreadable: no bot 99 in channel fake (inbox 1)."
    ]


async def test_who_comes_back_after_blocking_is_reachable_again(journey: Journey) -> None:
    anna = await hot_lead(journey)
    await anna.blocks()
    assert (await journey.ask(lambda tx: tx.conversations([anna.key])))[anna.key].is_gone
    await anna.says("hello again")
    assert not (await journey.ask(lambda tx: tx.conversations([anna.key])))[anna.key].is_gone
