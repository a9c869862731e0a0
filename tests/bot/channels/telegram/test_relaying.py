"""Copies, their edits, marks and topics, over both drivers."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.model import (
    CopyMessages,
    DeleteMessages,
    Delivered,
    EditCopy,
    LeadId,
    MakeTopic,
    Payload,
    PinCard,
    React,
    RemoveTopic,
    ReopenTopic,
    SendCard,
    TopicTrouble,
    Undeliverable,
)
from tests.bot.channels.telegram.rows import of_talk
from tests.bot_api.contents import ATTACHED
from tests.bot_api.people import Group, User
from tests.bot_api.server import BotApi

COPIED = sorted(set(ATTACHED) - {"giveaway", "invoice", "paid_media"})


@pytest.fixture
def group(api: BotApi, anna: User) -> Group:
    """A forum."""
    return api.cast.group("Managers", [anna], is_forum=True, id=-1001)


async def made(channel: TelegramChannel, group: Group) -> int:
    """The thread of a new topic."""
    became = await channel.send(of_talk(MakeTopic(name="#1 Anna"), group.id))
    assert isinstance(became, Delivered) and became.message_id is not None
    return became.message_id


async def sent(channel: TelegramChannel, payload: Payload, chat: int, thread: int | None = None, number: int = 9) -> Any:
    """What became of it."""
    return await channel.send(of_talk(payload, chat, thread=thread, number=number))


@pytest.mark.parametrize("kind", COPIED)
async def test_a_copy_has_all_that_was_sent(channel: TelegramChannel, api: BotApi, anna: User, group: Group, kind: str) -> None:
    original = anna.sends(kind, caption="Look <b>")
    thread = await made(channel, group)

    became = await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(original["message_id"],)), group.id, thread)

    copy = group.topic(thread)[-1]
    assert became == Delivered(message_id=copy.message_id)
    assert (copy.raw[kind], copy.text) == (original[kind], "Look <b>")


async def test_a_copy_keeps_formatting_and_answers_the_message_it_is_about(channel: TelegramChannel, anna: User, group: Group) -> None:
    thread = await made(channel, group)
    bold = [{"type": "bold", "offset": 0, "length": 2}]
    first, second = anna.says("Hi"), anna.says("Me again", entities=bold)
    await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(first["message_id"],)), group.id, thread)
    answered = group.topic(thread)[-1].message_id

    await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(second["message_id"],), reply_to=answered), group.id, thread, 10)
    await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(second["message_id"],), reply_to=777), group.id, thread, 11)

    shown = [(got.text, got.raw.get("entities"), got.raw.get("reply_to_message", {}).get("message_id")) for got in group.topic(thread)[2:]]
    assert shown == [("Me again", bold, answered), ("Me again", bold, None)]


async def test_an_album_arrives_as_one(channel: TelegramChannel, anna: User, group: Group) -> None:
    thread = await made(channel, group)
    pieces = tuple(anna.sends("photo", caption=words)["message_id"] for words in ("one", "two", "three"))

    became = await sent(channel, CopyMessages(from_chat=anna.id, message_ids=pieces, album="7"), group.id, thread)

    copies = group.topic(thread)[1:]
    assert became == Delivered(message_id=copies[-1].message_id, message_ids=tuple(copy.message_id for copy in copies))
    assert [copy.text for copy in copies] == ["one", "two", "three"]
    assert len({copy.raw["media_group_id"] for copy in copies}) == 1


@pytest.mark.parametrize(("kind", "why"), [("invoice", "400 the message can't be copied"), (None, "400 message to copy not found")])
async def test_what_cannot_be_copied_is_refused(channel: TelegramChannel, anna: User, group: Group, kind: str | None, why: str) -> None:
    original = anna.sends(kind)["message_id"] if kind else 99

    assert await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(original,)), group.id) == Undeliverable(why=why)


async def test_a_copy_of_nothing_is_never_sent(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    assert await sent(channel, CopyMessages(from_chat=5), anna.id) == Undeliverable(why="no message to copy")
    assert not api.ledger.calls


async def test_an_edit_changes_the_words_or_the_caption_with_their_formatting(channel: TelegramChannel, anna: User, group: Group) -> None:
    words, photo = group_says(anna, group, "Hi"), anna.sends("photo", caption="Roof")
    await sent(channel, CopyMessages(from_chat=group.id, message_ids=(words,)), anna.id)
    await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(photo["message_id"],)), anna.id, number=10)
    text_copy, photo_copy = anna.shown
    bold = '[{"type":"bold","offset":0,"length":2}]'

    await sent(channel, EditCopy(original=1, message_id=text_copy.message_id, text="Hello", entities=bold), anna.id, number=11)
    await sent(channel, EditCopy(original=1, message_id=photo_copy.message_id, text="My roof", is_caption=True), anna.id, number=12)
    again = await sent(channel, EditCopy(original=1, message_id=photo_copy.message_id, text="My roof", is_caption=True), anna.id, number=13)

    assert [(got.text, bool(got.raw.get("entities"))) for got in anna.shown] == [("Hello", True), ("My roof", False)]
    assert again == Delivered(), "not modified is success"


async def test_marks_pins_and_deletions_arrive(channel: TelegramChannel, anna: User, group: Group) -> None:
    thread = await made(channel, group)
    words = group_says(anna, group, "Hi", thread=thread)
    card = await sent(channel, SendCard(html="<b>Anna</b>", plain="Anna", reply_to=words), group.id, thread)

    assert await sent(channel, React(message_id=words, emoji="👌"), group.id) == Delivered()
    assert await sent(channel, React(message_id=words, emoji="🥑"), group.id) == Delivered(), "a mark the group does not allow is no harm"
    assert await sent(channel, PinCard(message_id=card.message_id), group.id, number=10) == Delivered()
    assert group.chat.messages[words]["reactions"] == ["👌"]
    assert group.chat.messages[card.message_id]["reply_to_message"]["message_id"] == words
    assert group.chat.pinned == [card.message_id]
    assert await sent(channel, DeleteMessages(message_ids=(card.message_id, 999)), group.id, number=11) == Delivered()
    assert card.message_id not in group.chat.messages


async def test_a_topic_is_made_closed_opened_and_removed(channel: TelegramChannel, api: BotApi, group: Group) -> None:
    thread = await made(channel, group)
    assert group.chat.topics == {thread: "#1 Anna"}
    group.chat.closed.add(thread)

    assert await sent(channel, ReopenTopic(), group.id, thread) == Delivered()
    assert await sent(channel, ReopenTopic(), group.id, thread) == Delivered(), "open already"
    assert await sent(channel, RemoveTopic(), group.id, thread) == Delivered()
    assert (group.chat.closed, group.chat.threads) == (set(), set())


async def test_no_topic_is_tried_where_there_are_none(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    plain = api.cast.group("Managers", [anna], is_super=True, id=-1002)

    assert await sent(channel, MakeTopic(name="#1"), plain.id) == Undeliverable(why="not is_forum")
    assert [call.method for call in api.ledger.calls] == ["getChat"]


async def test_a_right_that_is_lacking_is_told(channel: TelegramChannel, group: Group) -> None:
    group.chat.may_manage_topics = False

    assert await sent(channel, MakeTopic(name="#1"), group.id) == Undeliverable(why="400 not enough rights to create a topic")


@pytest.mark.parametrize(("what", "why"), [("deleted", "400 message thread not found"), ("closed", "400 topic_closed")])
async def test_words_of_a_talk_wait_for_their_topic_and_do_not_go_elsewhere(
    channel: TelegramChannel, anna: User, group: Group, what: Any, why: str
) -> None:
    thread, original = await made(channel, group), anna.says("Hi")["message_id"]
    if what == "deleted":
        group.deletes_topic(thread)
    else:
        group.chat.closed.add(thread)

    became = await sent(channel, CopyMessages(from_chat=anna.id, message_ids=(original,)), group.id, thread)

    assert became == TopicTrouble(what=what, why=why)
    assert [got.text for got in group.shown if got.text] == []


def test_rows_of_a_talk_are_known_as_such() -> None:
    assert of_talk(ReopenTopic(), -1).outgoing.talk == LeadId(1)


def group_says(anna: User, group: Group, text: str, thread: int | None = None) -> int:
    """The id of her message in the group."""
    return int(anna.says(text, group=group, thread=thread)["message_id"])
