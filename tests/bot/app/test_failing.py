"""A turn that fails: tried again, then set aside, one apology, one alert, and nobody else notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.app.applying import Applying
from bot.app.failing import RETRIES
from bot.app.shelf import Edition, Shelf
from bot.model import Conversation, Lead, LeadId
from bot.workers.turns import Turns
from dialogs.script import Script
from dialogs.state import State
from tests.bot.journeys import Journey, Walker
from tests.bot.messenger import GROUP, key_of, staff_press
from tests.bot.scripts import HOUSES
from tests.bot.standing import MORNING

SORRY = "Sorry, something broke on our side. We are looking into it; your answers are kept."


async def pinned_to_a_lost_version(journey: Journey, person_id: int, language: str = "en") -> Walker:
    """A visitor in the middle of a script that nobody can find any more: each of their turns fails."""
    person = journey.person(person_id, language=language)
    state = State(script="lost", version=9, status="active", at="need", language=language)
    address = replace(GROUP, chat=person_id)
    conversation = Conversation(key=key_of(person_id), address=address, person_id=person_id, state=state, row_version=0)
    await journey.store.write(lambda tx: tx.save_conversations([conversation], MORNING))
    return person


async def wait_it_out(journey: Journey) -> None:
    """Until all retries are over."""
    for _ in range(RETRIES + 1):
        await journey.passes(timedelta(seconds=20))


async def test_an_error_in_one_dialog_gives_one_apology_one_alert_and_no_disturbance(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7)
    others = [journey.person(number) for number in range(100, 150)]
    await broken.update({"is": "typed", "text": "hello"})
    for other in others:
        await other.update({"is": "started", "payload": None})
    await journey.settle()
    assert [other.texts for other in others] == [["What are you looking for?"]] * 50
    assert broken.texts == []

    await wait_it_out(journey)
    assert broken.texts == [SORRY]
    alerts = [message.text for message in journey.channel.of(GROUP.chat)]
    assert len(alerts) == 1 and "NoSuchScript" in alerts[0]
    assert await journey.ask(lambda tx: tx.heads_of_inbox(10, journey.clock.now())) == []


async def test_retries_back_off_and_hold_the_conversation_meanwhile(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7)
    await broken.says("hello")
    await broken.says("anybody there?")
    waits = []
    while heads := await journey.ask(lambda tx: tx.heads_of_inbox(10, journey.clock.now() + timedelta(hours=1))):
        if heads[0].id != 1:
            break
        before = journey.clock.now()
        while (await journey.ask(lambda tx: tx.heads_of_inbox(10, journey.clock.now()))) == []:
            journey.clock.pass_(timedelta(milliseconds=500))
        waits.append((journey.clock.now() - before).total_seconds())
        await journey.settle()
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0]


async def test_who_writes_on_gets_no_second_apology(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7)
    for _ in range(3):
        await broken.says("hello?")
        await wait_it_out(journey)
    assert broken.texts == [SORRY]


async def test_the_apology_is_in_the_persons_language_and_ends_the_spinner(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7, language="ru")
    await broken.does({"is": "pressed", "data": "1:o:house", "press": "p1", "message": 1})
    await wait_it_out(journey)
    assert broken.texts == ["Простите, у нас что-то сломалось. Мы уже разбираемся; ваши ответы сохранены."]
    assert journey.channel.answered == {"p1": [None]}


async def test_after_the_fault_is_gone_the_dialog_goes_on_from_the_same_question(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7)
    await broken.says("a house")
    assert broken.texts == []
    found = Script.model_validate({**HOUSES, "script": "lost"})
    journey.desk.shelf.put([Edition(script=found, version=9)])
    await journey.passes(timedelta(seconds=1))
    assert len(broken.texts) == 1
    state = (await journey.ask(lambda tx: tx.conversations([broken.key])))[broken.key].state
    assert (state.script, state.version, state.run) == ("lost", 9, 1)


async def test_a_bug_in_reading_sets_the_update_aside_and_disturbs_nobody(journey: Journey) -> None:
    anna, olga = journey.person(7), journey.person(8)
    journey.channel.bugs.add(await anna.update({"is": "started", "payload": None}))
    await olga.starts()
    await wait_it_out(journey)
    assert olga.texts == ["What are you looking for?"]
    assert anna.texts == []
    await anna.starts()
    assert anna.texts == ["What are you looking for?"]
    alerts = [message.text for message in journey.channel.of(GROUP.chat)]
    assert len(alerts) == 1 and "RuntimeError in read" in alerts[0]


async def test_an_alert_never_repeats_what_a_visitor_wrote(journey: Journey) -> None:
    broken = await pinned_to_a_lost_version(journey, 7)
    await broken.says("my card number is 4111 1111 1111 1111")
    await wait_it_out(journey)
    assert not [message for message in journey.channel.of(GROUP.chat) if "4111" in message.text]


async def test_a_failing_press_of_a_manager_ends_its_spinner_with_a_note(journey: Journey) -> None:
    lead = Lead(
        id=LeadId(0),
        conversation=key_of(7),
        address=replace(GROUP, chat=7),
        person_id=7,
        run=1,
        script="lost",
        script_version=9,
        language="en",
        created_at=MORNING,
    )
    await journey.store.write(lambda tx: tx.put_lead(lead))
    await journey.update(GROUP.chat, staff_press(GROUP.chat, 50, "Ivan", "p9", 1, "lead:1:take"))
    await wait_it_out(journey)
    assert journey.channel.answered == {"p9": [SORRY]}
    unclaimed = await journey.ask(lambda tx: tx.lead(LeadId(1)))
    assert unclaimed is not None and unclaimed.owner_id is None


async def test_a_failing_command_of_the_staff_is_only_told_to_the_operators(journey: Journey) -> None:
    fields = {"is": "staff_command", "chat": GROUP.chat, "person": 5, "name": "Boss", "command": "id", "args": ""}
    journey.channel.bugs.add(await journey.update(GROUP.chat, fields))
    await wait_it_out(journey)
    assert ["RuntimeError in read" in message.text for message in journey.channel.messages] == [True]


async def test_whose_very_first_message_fails_is_told_in_the_language_of_their_app(journey: Journey) -> None:
    empty = replace(journey.desk, shelf=Shelf())
    journey.turns = Turns(Applying(empty, [journey.channel]), journey.store, journey.wakeup, journey.clock)
    anna = journey.person(7, language="fr-CA")
    await anna.starts()
    await wait_it_out(journey)
    assert anna.texts == ["Désolé, un problème est survenu de notre côté. Nous nous en occupons ; vos réponses sont conservées."]
