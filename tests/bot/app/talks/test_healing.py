"""A talk's place heals: topics deleted or closed, no right to make them, the bot put out, the group upgraded, too many messages."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import Member
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES
from tests.bot_api.faults import Fault

PLACE_LOST = "The managers' group cannot be reached. The talk with lead 1 goes on here: reply to its messages."


async def test_a_deleted_topic_is_made_anew_and_the_message_arrives_once(telegram: Live) -> None:
    anna = await telegram.taken()
    former = await telegram.thread()
    telegram.group.deletes_topic(former)

    anna.says("Are you there?")
    anna.says("Hello?")
    await telegram.settle()

    anew = await telegram.thread()
    card, notice, *said = [got.text for got in await telegram.in_topic()]
    assert anew != former and "lead #1" in card
    assert notice == "The former topic was deleted; the talk goes on in this one."
    assert said == ["Are you there?", "Hello?"]
    assert telegram.refused() == ["Bad Request: message thread not found"]
    assert telegram.group.chat.pinned[-1] in telegram.group.chat.messages

    telegram.managers[0].says("Yes", group=telegram.group, thread=anew)
    await telegram.settle()
    assert [got.text for got in anna.taken()] == ["Yes"]


async def test_a_closed_topic_is_opened_again(telegram: Live) -> None:
    anna = await telegram.taken()
    telegram.group.chat.closed.add(await telegram.thread())

    anna.says("Are you there?")
    await telegram.settle()

    assert [got.text for got in (await telegram.in_topic())[1:]] == [
        "The topic was closed; the bot opened it again, for the visitor has written.",
        "Are you there?",
    ]
    assert telegram.refused() == ["Bad Request: TOPIC_CLOSED"]


async def test_without_the_right_to_make_topics_the_talk_goes_on_in_replies_and_says_so(telegram: Live) -> None:
    anna = await telegram.hot_lead()
    telegram.group.chat.may_manage_topics = False
    telegram.managers[0].presses("Take", group=telegram.group)
    await telegram.settle()
    card = telegram.group.shown[0]

    anna.says("Are you there?")
    await telegram.settle()

    notice, said = telegram.group.shown[1:]
    assert notice.text.startswith("No topic can be made for lead 1 (400 not enough rights to create a topic)")
    assert (said.text, said.raw["reply_to_message"]["message_id"]) == ("Are you there?", card.message_id)
    assert len(telegram.refused()) == 1


async def test_a_topic_that_keeps_vanishing_is_not_made_for_ever(telegram: Live) -> None:
    anna = await telegram.taken()
    for number in range(8):
        for thread in tuple(telegram.group.chat.threads):
            telegram.group.deletes_topic(thread)
        anna.says(f"message {number}")
        await telegram.settle()

    assert len(telegram.api.ledger.of("createForumTopic")) == 5
    assert telegram.group.shown[-1].text == "message 7"
    assert telegram.group.shown[-1].raw.get("message_thread_id") is None


async def test_a_held_group_makes_words_wait_in_their_order(telegram: Live) -> None:
    anna = await telegram.taken()
    telegram.api.faults.add(Fault(method="copyMessage", error=(429, "Too Many Requests: retry after 30", {"retry_after": 30})))
    for words in ("one", "two", "three"):
        anna.says(words)
    await telegram.settle()
    waiting = len(await telegram.in_topic())

    await telegram.passes(timedelta(seconds=31))

    assert waiting == 1
    assert [got.text for got in (await telegram.in_topic())[1:]] == ["one", "two", "three"]


async def test_out_of_the_group_all_leads_reach_the_admins_at_once(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, is_forum=False) as telegram:
        telegram.group.removes_bot()
        await telegram.settle()
        alert = telegram.boss.taken()
        for number in range(20):
            await telegram.hot_lead(2000 + number, f"Visitor {number}", phone=f"791234567{number:02d}")

        cards = [got for got in telegram.boss.taken() if "lead #" in got.text]
        assert ["cannot write to the managers' group" in got.text for got in alert] == [True]
        assert [f"lead #{number}" in card.text for number, card in enumerate(cards, 1)] == [True] * 20
        assert all(card.text.startswith("The chat this was for cannot be reached:") and card.buttons for card in cards)

        telegram.boss.presses("Take")
        await telegram.settle()
        assert (await telegram.lead(20)).owner_name == "Boss"


async def test_a_talk_goes_on_in_private_when_the_bot_is_put_out_of_the_group(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan = telegram.managers[0]
    member = Member(person_id=ivan.id, name="Ivan", role="manager", joined_at=telegram.clock.now())
    await telegram.store.write(lambda tx: tx.put_member(member))
    telegram.group.removes_bot()

    anna.says("Are you there?")
    anna.says("Hello?")
    await telegram.settle()

    card, notice, *said = ivan.taken()
    assert "lead #1" in card.text and notice.text == PLACE_LOST
    assert [(got.text, got.raw["reply_to_message"]["message_id"]) for got in said] == [
        ("Are you there?", card.message_id),
        ("Hello?", card.message_id),
    ]
    ivan.answers(said[0].message_id, "Yes, here")
    await telegram.settle()
    assert [got.text for got in anna.taken()] == ["Yes, here"]


@pytest.mark.parametrize("is_member", [True, False])
async def test_who_has_no_private_chat_with_the_bot_is_replaced_by_an_admin(telegram: Live, is_member: bool) -> None:
    anna = await telegram.taken()
    ivan = telegram.managers[0]
    ivan.chat.bot_is = "blocked"
    member = Member(person_id=ivan.id, name="Ivan", role="manager", joined_at=telegram.clock.now())
    if is_member:
        await telegram.store.write(lambda tx: tx.put_member(member))
    telegram.group.removes_bot()

    anna.says("Are you there?")
    await telegram.settle()

    asked = telegram.boss.shown[-1]
    assert asked.text == "Are you there?"
    telegram.boss.answers(asked.message_id, "Boss here")
    await telegram.settle()
    assert [got.text for got in anna.taken()] == ["Boss here"]


async def test_an_upgraded_group_takes_cards_and_talks_along(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, is_forum=False, is_super=False) as telegram:
        anna = await telegram.taken()
        for number in range(30):
            visitor = telegram.visitor(3000 + number, f"Visitor {number}")
            visitor.says("/start")
            visitor.says("I want to talk to a human")
            await telegram.play()
        telegram.group = telegram.group.becomes_supergroup()
        telegram.group.chat.is_forum = True
        anna.says("Are you there?")
        await telegram.settle()

        texts = [got.text for got in telegram.group.shown]
        cards = [text for text in texts if "Nobody has it" in text]
        assert [f"interest, no contact #{number}" in card for number, card in enumerate(cards, 2)] == [True] * 30
        assert texts.count("Are you there?") == 1
        assert (await telegram.talk()).place is not None
        telegram.managers[1].presses("Take", group=telegram.group)
        await telegram.settle()
        assert telegram.group.chat.topics != {}
