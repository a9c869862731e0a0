"""What arrives in the chat when a payload is sent, over both drivers."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.model import AnswerPress, CardButton, Delivered, EditCard, EditText, SendCard, SendFile, SendText, Undeliverable
from dialogs.effects import Button, Message
from tests.bot.channels.telegram.rows import row, words
from tests.bot_api.people import User
from tests.bot_api.server import BotApi

NASTY = [
    "<b>bold</b> & <script>alert(1)</script> &lt;",
    "</b></i> unbalanced < > & \" '",
    "*star* _under_ `code` [a](tg://user?id=1) ~~~",
    "\u202eright to left\u202c \u200bzero width",
    "👨‍👩‍👧‍👦 🏳️‍🌈 🇷🇺 é é",
    "line\n\nbreak\ttab",
    "{first_name} %s ${x} \\n",
    "Ω≈ç√ 中文 العربية हिन्दी",
]


async def test_a_text_arrives_as_it_is(channel: TelegramChannel, anna: User) -> None:
    assert await channel.send(row(words("Здравствуйте, Anna!"), anna.id)) == Delivered(message_id=1)
    assert [got.text for got in anna.shown] == ["Здравствуйте, Anna!"]


@pytest.mark.parametrize("text", NASTY)
async def test_a_visitors_words_are_never_markup(channel: TelegramChannel, anna: User, text: str) -> None:
    """Markup injected by a name or an answer: the text shown equals the text meant, sign by sign."""
    assert isinstance(await channel.send(row(words(text), anna.id)), Delivered)
    assert [(got.text, got.raw.get("entities")) for got in anna.shown] == [(text, None)]


async def test_what_cannot_be_written_at_all_is_replaced(channel: TelegramChannel, anna: User) -> None:
    assert isinstance(await channel.send(row(words("a\x00b\ud800c"), anna.id)), Delivered)
    assert [got.text for got in anna.shown] == ["ab\ufffdc"]


async def test_buttons_stand_under_the_message_in_their_rows(channel: TelegramChannel, anna: User) -> None:
    rows = ((Button(label="House", data="1:house"), Button(label="Plot", data="1:plot")), (Button(label="Back", data="back"),))
    await channel.send(row(SendText(message=Message(text="Which?", buttons=rows)), anna.id))
    assert anna.shown[0].buttons == (("House", "Plot"), ("Back",))


async def test_the_share_button_stands_in_the_keyboard_with_the_words_beside_it(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    message = Message(text="Your number?", share_label="Share my number", typed_buttons=("Later", "By e-mail"))
    await channel.send(row(SendText(message=message), anna.id))
    assert anna.chat.keyboard == {
        "keyboard": [[{"text": "Share my number", "request_contact": True}], [{"text": "Later"}], [{"text": "By e-mail"}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }
    await channel.send(row(SendText(message=Message(text="Thanks", drops_keyboard=True)), anna.id, number=2))
    assert anna.chat.keyboard is None


async def test_taking_the_keyboard_away_and_new_buttons_are_two_messages(channel: TelegramChannel, anna: User) -> None:
    buttons = ((Button(label="Yes", data="y"),),)
    anna.chat.keyboard = {"keyboard": []}
    await channel.send(row(SendText(message=Message(text="Thanks.\n\nMay we call?", buttons=buttons, drops_keyboard=True)), anna.id))
    await channel.send(row(SendText(message=Message(text="May we call?", buttons=buttons, drops_keyboard=True)), anna.id, number=2))
    assert [(got.text, got.buttons) for got in anna.shown] == [
        ("Thanks.", ()),
        ("May we call?", (("Yes",),)),
        ("\u2713", ()),
        ("May we call?", (("Yes",),)),
    ]
    assert anna.chat.keyboard is None


async def test_a_long_text_becomes_several_messages_with_the_buttons_under_the_last(channel: TelegramChannel, anna: User) -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "word " * 150 for number in range(12))
    message = Message(text=text, buttons=((Button(label="Go on", data="go"),),))
    outcome = await channel.send(row(SendText(message=message), anna.id))
    shown = anna.shown
    assert "".join("".join(got.text.split()) for got in shown) == "".join(text.split())
    assert [got.buttons for got in shown] == [()] * (len(shown) - 1) + [(("Go on",),)]
    assert outcome == Delivered(message_id=len(shown))


async def test_a_file_is_uploaded_once_and_then_sent_by_its_id(channel: TelegramChannel, api: BotApi, anna: User, tmp_path: Path) -> None:
    (tmp_path / "plans.pdf").write_bytes(b"%PDF-1.7 plans")
    first = await channel.send(row(SendFile(path="plans.pdf", caption="Планировки", cache_key="k"), anna.id))
    assert isinstance(first, Delivered) and first.file_id is not None
    again = SendFile(path="plans.pdf", caption="Планировки", cache_key="k", file_id=first.file_id)
    assert await channel.send(row(again, anna.id, number=2)) == Delivered(message_id=2, file_id=first.file_id)
    assert [(got.file, got.text) for got in anna.shown] == [("plans.pdf", "Планировки")] * 2
    assert [call.uploaded for call in api.ledger.of("sendDocument")] == [("plans.pdf",), ()]


async def test_a_file_id_that_telegram_does_not_know_is_uploaded_again(
    channel: TelegramChannel, api: BotApi, anna: User, tmp_path: Path
) -> None:
    (tmp_path / "plans.pdf").write_bytes(b"%PDF-1.7 plans")
    outcome = await channel.send(row(SendFile(path="plans.pdf", caption="", cache_key="k", file_id="of-another-bot"), anna.id))
    assert isinstance(outcome, Delivered) and outcome.file_id in api.world.files
    assert [call.code for call in api.ledger.of("sendDocument")] == [400, 200]


async def test_a_caption_that_is_too_long_goes_on_in_messages(channel: TelegramChannel, anna: User, tmp_path: Path) -> None:
    (tmp_path / "plans.pdf").write_bytes(b"%PDF-1.7 plans")
    caption = "Sentence of a caption. " * 100
    await channel.send(row(SendFile(path="plans.pdf", caption=caption, cache_key="k", drops_keyboard=True), anna.id))
    assert [got.file for got in anna.shown] == ["plans.pdf", None]
    assert "".join("".join(got.text.split()) for got in anna.shown) == "".join(caption.split())


@pytest.mark.parametrize(("path", "why"), [("missing.pdf", "cannot be read"), ("../secret.txt", "outside"), ("/etc/passwd", "outside")])
async def test_a_file_that_is_not_there_or_not_ours_is_refused_without_a_call(
    channel: TelegramChannel, api: BotApi, anna: User, path: str, why: str
) -> None:
    outcome = await channel.send(row(SendFile(path=path, caption="", cache_key="k"), anna.id))
    assert isinstance(outcome, Undeliverable) and why in outcome.why and not outcome.gone
    assert not api.ledger.of("sendDocument")


async def test_a_file_beyond_telegrams_limit_is_refused_without_a_call(
    channel: TelegramChannel, api: BotApi, anna: User, tmp_path: Path
) -> None:
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(50 * 1024 * 1024 + 1)
    outcome = await channel.send(row(SendFile(path="film.mp4", caption="", cache_key="k"), anna.id))
    assert outcome == Undeliverable(why="413 a file of more than 52428800 bytes")
    assert not api.ledger.calls


async def test_words_alone_make_a_keyboard(channel: TelegramChannel, anna: User) -> None:
    await channel.send(row(SendText(message=Message(text="Or?", typed_buttons=("Yes", "No"))), anna.id))
    assert anna.chat.keyboard is not None
    assert anna.chat.keyboard["keyboard"] == [[{"text": "Yes"}], [{"text": "No"}]]


async def test_a_card_keeps_its_markup_and_can_be_edited(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    group = api.cast.group("Managers", [anna])
    buttons = ((CardButton(label="Take", data="lead:take:7"),),)
    sent = await channel.send(row(SendCard(html="<b>Hot</b> lead &amp; more", plain="Hot lead", buttons=buttons), group.id, lane="card"))
    assert sent == Delivered(message_id=1)
    assert (group.shown[0].text, group.shown[0].raw["entities"]) == ("Hot lead & more", [{"type": "bold", "offset": 0, "length": 3}])
    edit = EditCard(message_id=1, html="<i>Taken</i>", plain="Taken")
    assert await channel.send(row(edit, group.id, number=2, lane="card")) == Delivered(message_id=1)
    assert [(got.text, got.buttons) for got in group.shown] == [("Taken", ())]
    assert await channel.send(row(edit, group.id, number=3, lane="card")) == Delivered(), "not modified is success"


async def test_a_card_whose_markup_is_refused_arrives_in_plain_once(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    """ "can't parse entities" caused by what somebody wrote: the card is not lost and not sent twice."""
    buttons = ((CardButton(label="Take", data="lead:take:7"),),)
    group = api.cast.group("Managers", [anna])
    await channel.send(row(SendCard(html="<test/> <b>x", plain="<test/> x", buttons=buttons), group.id, lane="card"))
    await channel.send(row(EditCard(message_id=1, html="<b>y", plain="y", buttons=buttons), group.id, number=2, lane="card"))
    assert [(got.text, got.buttons) for got in group.shown] == [("y", (("Take",),))]
    assert [call.code for call in api.ledger.of("sendMessage")] == [400, 200]


async def test_a_card_that_is_too_long_arrives_in_parts(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    plain = "word " * 1200
    group = api.cast.group("Managers", [anna])
    card = SendCard(html=f"<b>{plain}</b>", plain=plain, buttons=((CardButton(label="Take", data="lead:take:7"),),))
    assert await channel.send(row(card, group.id, lane="card")) == Delivered(message_id=2)
    assert [got.buttons for got in group.shown] == [(), (("Take",),)]


async def test_ticks_are_redrawn_in_place(channel: TelegramChannel, anna: User) -> None:
    await channel.send(row(SendText(message=Message(text="Which?", buttons=((Button(label="A", data="a"),),))), anna.id))
    redrawn = EditText(message_id=1, message=Message(text="Which?", buttons=((Button(label="\u2713 A", data="a"),),)))
    assert await channel.send(row(redrawn, anna.id, number=2)) == Delivered(message_id=1)
    assert await channel.send(row(redrawn, anna.id, number=3)) == Delivered()
    assert [got.buttons for got in anna.shown] == [(("\u2713 A",),)]


async def test_a_press_is_answered_and_an_old_one_is_no_failure(channel: TelegramChannel, api: BotApi, anna: User) -> None:
    await channel.send(row(SendText(message=Message(text="Which?", buttons=((Button(label="A", data="a"),),))), anna.id))
    press, old = anna.presses("A"), anna.presses("A")
    assert press is not None and old is not None
    assert await channel.send(row(AnswerPress(press_id=press.id, text="Noted" * 60), anna.id, number=2)) == Delivered()
    assert press.answers == [("Noted" * 60)[:200]]
    api.clock.advance(151)
    assert await channel.send(row(AnswerPress(press_id=old.id), anna.id, number=3)) == Delivered()
    assert old.answers == []


@pytest.mark.parametrize(
    "message",
    [
        Message(text=" \n "),
        Message(text="x", buttons=((Button(label="A", data="a" * 65),),)),
        Message(text="x", buttons=((Button(label="A", data=""),),)),
        Message(text="x", buttons=tuple((Button(label=str(number), data="d"),) for number in range(101))),
        Message(text="x", share_label="Share", typed_buttons=tuple(map(str, range(100)))),
    ],
)
async def test_what_no_splitting_can_make_fit_is_never_sent(channel: TelegramChannel, api: BotApi, anna: User, message: Message) -> None:
    assert isinstance(await channel.send(row(SendText(message=message), anna.id)), Undeliverable)
    assert not api.ledger.calls


async def test_a_button_without_a_visible_sign_still_can_be_pressed(channel: TelegramChannel, anna: User) -> None:
    buttons = ((Button(label=" \x00", data="a"), Button(label="x" * 300, data="b")),)
    assert isinstance(await channel.send(row(SendText(message=Message(text="Which?", buttons=buttons)), anna.id)), Delivered)
    assert anna.shown[0].buttons == (("\u2022", "x" * 127 + "\u2026"),)
