"""Who owns a talk: from Take on the bot is silent, and a person gets every word."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.model import LeadId, Member
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

FIRST = LeadId(1)


@pytest_asyncio.fixture(params=["ptb", "aiogram"])
async def telegram(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Live]:
    """The managers' group has topics."""
    async with live(tmp_path, HOUSES, driver=request.param) as opened:
        yield opened


async def test_take_opens_a_topic_with_the_card_pinned_on_top_and_tells_the_visitor_once(telegram: Live) -> None:
    anna = await telegram.hot_lead()
    anna.taken()

    press = telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()

    assert press is not None and press.answers == ["The lead is yours."]
    assert [got.text for got in anna.taken()] == ["Ivan will answer you."]
    thread, (card,) = await telegram.thread(), await telegram.in_topic()
    assert telegram.group.chat.topics == {thread: "#1 Anna · hot"}
    assert "Taken by Ivan" in card.text and telegram.group.chat.pinned == [card.message_id]
    assert ("Return to the bot",) in card.buttons
    assert (await telegram.talk()).owner == "person"
    assert telegram.refused() == []


async def test_what_is_said_after_take_goes_to_the_topic_and_the_bot_says_nothing(telegram: Live) -> None:
    anna = await telegram.taken()

    anna.says("When can I see <b>it</b>?")
    anna.sends("photo", caption="This one")
    anna.says("/help")
    await telegram.settle()

    assert [got.text for got in (await telegram.in_topic())[1:]] == ["When can I see <b>it</b>?", "This one", "/help"]
    assert anna.taken() == []
    said = await telegram.ask(lambda tx: tx.talk_messages(FIRST))
    assert [(one.by, one.kind, one.text, one.copied_at is not None) for one in said] == [
        ("visitor", "text", "When can I see <b>it</b>?", True),
        ("visitor", "photo", "This one", True),
        ("visitor", "text", "/help", True),
    ]


async def test_an_old_button_pressed_meanwhile_says_who_answers(telegram: Live) -> None:
    anna = await telegram.half_way()
    telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()
    anna.taken()

    press = anna.presses("A plot")
    await telegram.settle()

    assert press is not None and press.answers == ["Ivan is answering you. Just write here."]
    assert anna.taken() == []


async def test_reminders_are_silent_while_a_person_answers(telegram: Live) -> None:
    anna = await telegram.half_way()
    telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()
    anna.taken()

    await telegram.passes(timedelta(hours=5))

    assert anna.taken() == []


async def test_another_manager_cannot_take_the_talk_or_write_into_it(telegram: Live) -> None:
    anna = await telegram.taken()

    telegram.managers[1].says("Me too!", group=telegram.group, thread=await telegram.thread())
    await telegram.settle()

    assert anna.taken() == []
    assert (await telegram.in_topic())[-1].text == "Ivan has it already."


async def test_who_writes_first_owns_the_talk(telegram: Live) -> None:
    anna = await telegram.hot_lead()
    anna.taken()
    card = telegram.group.shown[-1]

    telegram.managers[2].answers(card.message_id, "Hello Anna, Pavel here", group=telegram.group)
    await telegram.settle()

    assert [got.text for got in anna.taken()] == ["Hello Anna, Pavel here"]
    talk, lead = await telegram.talk(), await telegram.lead()
    assert (talk.owner, talk.person_name, lead.owner_name, lead.status) == ("person", "Pavel", "Pavel", "taken")
    assert "Taken by Pavel" in next(got.text for got in telegram.group.shown if got.message_id == card.message_id)
    assert [what for what in await telegram.history() if what in ("claimed", "first_answer")] == ["claimed", "first_answer"]


async def test_the_first_answer_is_noted_once_with_who_and_when(telegram: Live) -> None:
    await telegram.taken()
    given = telegram.clock.now()
    await telegram.passes(timedelta(minutes=7))

    for words in ("Hello", "Are you there?"):
        telegram.managers[0].says(words, group=telegram.group, thread=await telegram.thread())
        await telegram.settle()

    events = [event for event in await telegram.ask(lambda tx: tx.lead_events(FIRST)) if event.what == "first_answer"]
    assert [(event.at, event.who, event.details) for event in events] == [
        (telegram.clock.now(), "Ivan", {"person": 50, "since": given.isoformat()})
    ]


async def test_stop_and_deletion_are_obeyed_whoever_answers(telegram: Live) -> None:
    anna = await telegram.taken()

    anna.says("/stop")
    await telegram.settle()
    assert len(anna.taken()) == 1
    telegram.managers[0].says("Wait!", group=telegram.group, thread=await telegram.thread())
    await telegram.settle()
    assert anna.taken() == []
    assert [got.text for got in (await telegram.in_topic())[-2:]] == [
        "The visitor wants no more messages. Until they write, nothing is sent to them.",
        "Not sent: the visitor wants no messages.",
    ]

    anna.says("Hi again")
    await telegram.settle()
    telegram.managers[0].says("Welcome back", group=telegram.group, thread=await telegram.thread())
    await telegram.settle()
    assert [got.text for got in anna.taken()] == ["Welcome back"]

    anna.says("/delete")
    await telegram.settle()
    anna.presses("Yes, delete everything")
    await telegram.settle()
    assert telegram.group.chat.threads == set()
    assert await telegram.ask(lambda tx: tx.talk_of(FIRST)) is None


async def test_who_was_given_the_lead_has_the_talk_with_the_first_word(telegram: Live) -> None:
    anna = await telegram.taken()
    maria = Member(person_id=51, name="Maria", role="manager", joined_at=telegram.clock.now())
    await telegram.store.write(lambda tx: tx.assign_lead(FIRST, maria, was=50))

    telegram.managers[1].says("Hello, Maria here", group=telegram.group, thread=await telegram.thread())
    await telegram.settle()

    assert [got.text for got in anna.taken()] == ["Hello, Maria here"]
    assert (await telegram.talk()).person_name == "Maria"
