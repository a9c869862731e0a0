"""Words of the staff reach the visitor as they are, and only those that are meant for the visitor."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.model import LeadId
from tests.bot.live import Live, live
from tests.bot.scripts import HOUSES

FIRST = LeadId(1)
BOLD = [{"type": "bold", "offset": 0, "length": 5}]


@pytest.mark.parametrize("kind", ["photo", "voice", "video", "document", "sticker", "location", "video_note", "venue"])
async def test_every_kind_of_content_goes_both_ways(telegram: Live, kind: str) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()

    sent = ivan.sends(kind, caption="Look", group=telegram.group, thread=thread)
    anna.sends(kind, caption="Mine")
    await telegram.settle()

    (got,), shown = anna.taken(), (await telegram.in_topic())[-1]
    assert (kind in got.raw, got.text) == (True, "Look")
    assert (kind in shown.raw, shown.text) == (True, "Mine")
    assert telegram.group.chat.messages[sent["message_id"]]["reactions"] == ["👌"]
    assert telegram.refused() == []


async def test_formatting_and_answers_to_single_messages_go_both_ways(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    question = anna.says("What does it cost?")
    anna.says("And when?")
    await telegram.settle()
    shown = next(got for got in await telegram.in_topic() if got.text == "What does it cost?")

    ivan.answers(shown.message_id, "Seven million", group=telegram.group, thread=thread, entities=BOLD)
    await telegram.settle()

    (got,) = anna.taken()
    assert (got.text, got.raw["entities"]) == ("Seven million", BOLD)
    assert got.raw["reply_to_message"]["message_id"] == question["message_id"]

    anna.answers(got.message_id, "Fine")
    await telegram.settle()
    last = (await telegram.in_topic())[-1]
    assert telegram.group.chat.messages[last.raw["reply_to_message"]["message_id"]]["text"] == "Seven million"


async def test_an_album_stays_an_album_both_ways(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    for words in ("one", "two", "three"):
        anna.sends("photo", caption=words, media_group_id="a1")
        ivan.sends("photo", caption=words.upper(), group=telegram.group, thread=thread, media_group_id="b1")
    await telegram.settle()
    await telegram.passes(timedelta(seconds=2))

    shown, got = (await telegram.in_topic())[1:], anna.taken()
    assert [one.text for one in shown] == ["one", "two", "three"]
    assert [one.text for one in got] == ["ONE", "TWO", "THREE"]
    assert len({one.raw["media_group_id"] for one in shown}) == len({one.raw["media_group_id"] for one in got}) == 1
    assert len(telegram.api.ledger.of("copyMessages")) == 2


async def test_an_edit_changes_the_copy_on_the_other_side(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    mine = anna.says("Seven")
    theirs = ivan.says("On Monday", group=telegram.group, thread=thread)
    photo = anna.sends("photo", caption="Roof")
    await telegram.settle()

    anna.edits(mine, "Eight")
    ivan.edits(theirs, "On Tuesday")
    anna.edits(photo, "My roof")
    await telegram.settle()

    assert [got.text for got in await telegram.in_topic()][1:] == ["Eight", "My roof"]
    assert anna.shown[-1].text == "On Tuesday"
    assert all("edit_date" in got.raw for got in (*(await telegram.in_topic())[1:], anna.shown[-1])), "Telegram shows them as edited"
    edited = [event.details for event in await telegram.ask(lambda tx: tx.lead_events(LeadId(1))) if event.what == "edited"]
    assert edited[0] == {"before": "Seven", "after": "Eight"}
    assert (await telegram.history()).count("edited") == 3
    assert telegram.refused() == []


async def test_an_edit_before_the_copy_went_out_arrives_once_as_it_is_now(telegram: Live) -> None:
    anna = await telegram.taken()
    mine = anna.says("Seven")
    anna.edits(mine, "Eight")
    await telegram.settle()

    assert [got.text for got in await telegram.in_topic()][1:] == ["Eight"]


async def test_words_are_taken_back_from_the_visitor_on_request(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    wrong = ivan.says("That was for Boris", group=telegram.group, thread=thread)
    await telegram.settle()

    ivan.answers(wrong["message_id"], "/unsay", group=telegram.group, thread=thread)
    await telegram.settle()

    assert "That was for Boris" not in [got.text for got in anna.shown]
    assert (await telegram.history())[-1] == "unsaid"

    ivan.says("/unsay", group=telegram.group, thread=thread)
    await telegram.settle()
    assert (await telegram.in_topic())[-1].text.startswith("Reply with /unsay")


async def test_words_that_the_messenger_does_not_give_back_are_said_to_stay(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    wrong = ivan.says("That was for Boris", group=telegram.group, thread=thread)
    await telegram.settle()
    await telegram.passes(timedelta(hours=49))

    ivan.answers(wrong["message_id"], "/unsay", group=telegram.group, thread=thread)
    await telegram.settle()

    assert "That was for Boris" in [got.text for got in anna.shown]
    told = (await telegram.in_topic())[-1].text
    assert told == "It could not be taken from the visitor: they still have the message."
    assert "unsaid" not in await telegram.history()


async def test_notes_and_the_silent_mode_never_reach_the_visitor(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()

    note = ivan.says("/note sounds rich", group=telegram.group, thread=thread)
    ivan.says("/silent", group=telegram.group, thread=thread)
    await telegram.settle()
    aside = ivan.says("what do you think, Maria?", group=telegram.group, thread=thread)
    await telegram.settle()

    assert anna.taken() == []
    marks = [telegram.group.chat.messages[one["message_id"]]["reactions"] for one in (note, aside)]
    assert marks == [["✍"], ["✍"]]
    events = await telegram.ask(lambda tx: tx.lead_events(FIRST))
    assert [event.details["text"] for event in events if event.what == "note"] == ["sounds rich"]

    ivan.says("/silent", group=telegram.group, thread=thread)
    await telegram.settle()
    ivan.says("Hello", group=telegram.group, thread=thread)
    await telegram.settle()
    assert [got.text for got in anna.taken()] == ["Hello"]


async def test_a_ready_answer_goes_out_by_its_name_with_the_leads_fields(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()

    asked = ivan.says("/say visit", group=telegram.group, thread=thread)
    ivan.says("/say", group=telegram.group, thread=thread)
    await telegram.settle()

    assert [got.text for got in anna.taken()] == ["Come on Sunday, Anna!"]
    assert telegram.group.chat.messages[asked["message_id"]]["reactions"] == ["👌"]
    assert (await telegram.in_topic())[-1].text == "Ready answers: visit. To send one: /say name"
    assert "first_answer" in await telegram.history()


async def test_what_cannot_be_delivered_is_marked_and_told(telegram: Live) -> None:
    anna = await telegram.taken()
    ivan, thread = telegram.managers[0], await telegram.thread()
    anna.chat.bot_is = "blocked"

    sent = ivan.says("Hello?", group=telegram.group, thread=thread)
    await telegram.settle()

    assert telegram.group.chat.messages[sent["message_id"]]["reactions"] == ["💔"]
    last = (await telegram.in_topic())[-1]
    assert (last.text, last.raw["reply_to_message"]["message_id"]) == (
        "Not delivered: the visitor has blocked the bot or deleted the account.",
        sent["message_id"],
    )


async def test_what_telegram_does_not_copy_is_named_to_the_staff(telegram: Live) -> None:
    anna = await telegram.taken()

    anna.sends("paid_media")
    await telegram.settle()

    assert (await telegram.in_topic())[-1].text == "The visitor sent something that cannot be shown here: paid_media."


async def test_a_member_of_the_group_without_a_right_reaches_nobody(telegram: Live) -> None:
    anna = await telegram.taken()
    stranger = telegram.api.cast.user("Stranger", id=999)

    stranger.answers(telegram.group.shown[0].message_id, "Hi there", group=telegram.api.cast.group("Others", [stranger]))
    stranger.answers(1, "Hi there")
    await telegram.settle()

    assert anna.taken() == []


async def test_without_topics_the_talk_is_replies_to_the_card(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, is_forum=False) as telegram:
        anna = await telegram.taken()
        card = telegram.group.shown[-1].message_id
        anna.says("Is it warm?")
        await telegram.settle()
        shown = telegram.group.shown[-1]
        assert (shown.text, shown.raw["reply_to_message"]["message_id"]) == ("Is it warm?", card)

        telegram.managers[0].answers(shown.message_id, "Very", group=telegram.group)
        telegram.managers[0].says("talk among us", group=telegram.group)
        await telegram.settle()

        assert [got.text for got in anna.taken()] == ["Very"]
        assert telegram.refused() == []


async def test_without_a_group_the_talk_is_in_the_managers_private_chat(tmp_path: Path) -> None:
    async with live(tmp_path, HOUSES, has_group=False) as telegram:
        anna = await telegram.hot_lead()
        telegram.boss.presses("Take")
        await telegram.settle()
        anna.taken()
        anna.says("Is it warm?")
        await telegram.settle()
        shown = telegram.boss.shown[-1]
        assert shown.text == "Is it warm?"

        answered = telegram.boss.answers(shown.message_id, "Verry")
        await telegram.settle()
        assert [got.text for got in anna.taken()] == ["Verry"]

        telegram.boss.edits(answered, "Very")
        await telegram.settle()
        assert anna.shown[-1].text == "Very"
        assert telegram.refused() == []
